// Returns found, the competences that cover a function of any unit of $ids, by
// id, each with the ids of all its functions, whoever performs them; no row if
// $edition holds another generation by then.
MATCH (u:Unit {generation: $generation})
WHERE u.id IN $ids
MATCH (u)-[:PERFORMS]->(:Function)-[:COVERS]->(c:Competence)
WITH DISTINCT c
MATCH (f:Function)-[:COVERS]->(c)
WITH c, f ORDER BY c.id, f.id
WITH c, collect(f.id) AS functions ORDER BY c.id
WITH collect(c {.id, .name, functions: functions}) AS found
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN found
