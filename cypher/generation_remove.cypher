// Removes up to $limit nodes of $generation with their relationships.
// It returns removed; 0 says that nothing is left.
CALL () {
  MATCH (f:Function {generation: $generation}) RETURN f AS n
  UNION ALL
  MATCH (c:Competence {generation: $generation}) RETURN c AS n
  UNION ALL
  MATCH (u:Unit {generation: $generation}) RETURN u AS n
  UNION ALL
  MATCH (s:Source {generation: $generation}) RETURN s AS n
}
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
