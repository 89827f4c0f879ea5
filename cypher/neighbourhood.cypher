// Returns found, every step of $types with an end in $ids, once each, in any
// order; no row if $edition holds another generation by then. $types are
// relationship types.
MATCH (u:Unit {generation: $generation})
WHERE u.id IN $ids
MATCH (u)-[r:BELONGS_TO|COLLABORATES_WITH|REPORTS_TO|SHARES_COMPETENCE]-(:Unit)
WHERE type(r) IN $types
WITH DISTINCT r
WITH collect(r {.through, .basis, .modes, .competences, .cited_of, .cited_source, .cited_first, .cited_last, .cited_section, .cited_quote, .cited_page, .cited_confidence, .cited_reason, from: startNode(r).id, to: endNode(r).id, type: type(r)}) AS found
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN found
