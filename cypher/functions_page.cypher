// Returns found, the first $limit functions of $generation after $after, by id,
// with unit; no row if $edition holds another generation by then.
MATCH (f:Function {generation: $generation})
WHERE f.id > $after
WITH f ORDER BY f.id LIMIT $limit
MATCH (u:Unit)-[:PERFORMS]->(f)
WITH f, u ORDER BY f.id
WITH collect(f {.id, .text, .cited_source, .cited_first, .cited_last, .cited_section, .cited_quote, .cited_page, .cited_confidence, .cited_reason, unit: u.id}) AS found
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN found
