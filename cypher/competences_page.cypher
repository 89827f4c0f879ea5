// Returns found, the first $limit competences of $generation after $after, by
// id, with the ids of their functions; no row if $edition holds another
// generation by then.
MATCH (c:Competence {generation: $generation})
WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
MATCH (f:Function)-[:COVERS]->(c)
WITH c, f ORDER BY c.id, f.id
WITH c, collect(f.id) AS functions ORDER BY c.id
WITH collect(c {.id, .name, functions: functions}) AS found
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN found
