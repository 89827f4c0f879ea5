// Returns ends, 1 if $from is stored, else 0, and found: each unit that depends
// on it within $levels steps, with distance and via, the last hops of its
// shortest walks as pairs of unit and relationship type, some of them twice. No
// row if $edition holds another generation by then.
// REPORTS_TO is walked from the superior to the subordinate, the other types both
// ways. One shortest walk to each unit m gives its distance; one more step leads
// to n, whose distance is one more than the least among its neighbours. So the
// bound of the quantifier, a literal, is one less than the levels asked for.
// $types are relationship types.
OPTIONAL MATCH (a:Unit {generation: $generation, id: $from})
CALL (a) {
  MATCH p = ANY SHORTEST (a)((x:Unit)-[r:BELONGS_TO|COLLABORATES_WITH|REPORTS_TO|SHARES_COMPETENCE]-(y:Unit)
    WHERE type(r) IN $types AND (type(r) <> 'REPORTS_TO' OR startNode(r) = y)){0,5}(m:Unit)
  WITH a, m, length(p) AS near
  WHERE near < $levels
  MATCH (m)-[r:BELONGS_TO|COLLABORATES_WITH|REPORTS_TO|SHARES_COMPETENCE]-(n:Unit)
  WHERE n <> a AND type(r) IN $types AND (type(r) <> 'REPORTS_TO' OR startNode(r) = n)
  WITH n, min(near) AS nearest, collect([near, m.id, type(r)]) AS ways
  RETURN collect({id: n.id, distance: nearest + 1, via: [w IN ways WHERE w[0] = nearest | w[1..]]}) AS found
}
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN CASE WHEN a IS NULL THEN 0 ELSE 1 END AS ends, found
