// Returns found: every unit within 12 steps of $from, with distance and via, the
// last hops of its shortest walks as pairs of unit and relationship type, some
// of them twice. It is asked when the walks of the statement paths are too many to list: the layers hold all of them in space linear in the
// steps, and the caller reads the first ones back in order. No row if $edition
// holds another generation by then.
// One shortest walk to each unit m gives its distance; one more step leads to n,
// whose distance is one more than the least among its neighbours. Bounds and
// conditions are those of the statement paths.
MATCH (a:Unit {generation: $generation, id: $from})
CALL (a) {
  MATCH p = ANY SHORTEST (a)((x:Unit)-[r:BELONGS_TO|COLLABORATES_WITH|REPORTS_TO|SHARES_COMPETENCE]-(y:Unit)
    WHERE type(r) IN $types AND NOT y.id IN $avoid
      AND (NOT $directed OR startNode(r) = x OR type(r) = 'SHARES_COMPETENCE')){0,11}(m:Unit)
  WITH a, m, length(p) AS near
  MATCH (m)-[r:BELONGS_TO|COLLABORATES_WITH|REPORTS_TO|SHARES_COMPETENCE]-(n:Unit)
  WHERE n <> a AND type(r) IN $types AND NOT n.id IN $avoid
    AND (NOT $directed OR startNode(r) = m OR type(r) = 'SHARES_COMPETENCE')
  WITH n, min(near) AS nearest, collect([near, m.id, type(r)]) AS ways
  RETURN n.id AS id, nearest + 1 AS distance, [w IN ways WHERE w[0] = nearest | w[1..]] AS via
}
WITH collect({id: id, distance: distance, via: via}) AS found
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN found
