// Returns found, the functions that the units of $ids perform, by id, with unit;
// no row if $edition holds another generation by then.
MATCH (u:Unit {generation: $generation})
WHERE u.id IN $ids
MATCH (u)-[:PERFORMS]->(f:Function)
WITH f, u ORDER BY f.id
WITH collect(f {.id, .text, .cited_source, .cited_first, .cited_last, .cited_section, .cited_quote, .cited_page, .cited_confidence, .cited_reason, unit: u.id}) AS found
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN found
