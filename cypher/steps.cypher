// Returns found, the step of each of $keys (from, to and the relationship type),
// in any order; a key that is not stored is passed over. No row if $edition
// holds another generation by then.
UNWIND $keys AS key
MATCH (a:Unit {generation: $generation, id: key.from})
MATCH (b:Unit {generation: $generation, id: key.to})
MATCH (a)-[r:BELONGS_TO|COLLABORATES_WITH|REPORTS_TO|SHARES_COMPETENCE]->(b)
WHERE type(r) = key.type
WITH DISTINCT r, a, b
WITH collect(r {.through, .basis, .modes, .competences, .cited_of, .cited_source, .cited_first, .cited_last, .cited_section, .cited_quote, .cited_page, .cited_confidence, .cited_reason, from: a.id, to: b.id, type: type(r)}) AS found
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN found
