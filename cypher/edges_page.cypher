// Returns found, the stated steps that leave the first $limit units of
// $generation after $after, in any order, and last, the id of the last of these
// units, null behind the end; no row if $edition holds another generation by
// then. Units are counted, not steps, so that a page ends between two units.
MATCH (u:Unit {generation: $generation})
WHERE u.id > $after
WITH u ORDER BY u.id LIMIT $limit
WITH collect(u) AS page, max(u.id) AS last
CALL (page) {
  UNWIND page AS a
  MATCH (a)-[r:BELONGS_TO|COLLABORATES_WITH|REPORTS_TO]->(b:Unit)
  WHERE r.through IS NULL
  RETURN collect(r {.through, .basis, .modes, .competences, .cited_of, .cited_source, .cited_first, .cited_last, .cited_section, .cited_quote, .cited_page, .cited_confidence, .cited_reason, from: a.id, to: b.id, type: type(r)}) AS found
}
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN found, last
