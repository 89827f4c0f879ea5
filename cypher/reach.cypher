// Returns ends, 1 if $from is stored, else 0, and found, the steps from a unit in
// $ids to one that depends on it, as the two units and the relationship type,
// some of them twice. No row if $edition holds another generation by then.
// REPORTS_TO is walked from the superior to the subordinate, the other types both
// ways. It is asked level after level: a quantified pattern would walk every
// trail of its bound to make sure of the units that it cannot reach. $types are
// relationship types.
OPTIONAL MATCH (a:Unit {generation: $generation, id: $from})
CALL () {
  MATCH (m:Unit {generation: $generation}) WHERE m.id IN $ids
  MATCH (m)-[r:BELONGS_TO|COLLABORATES_WITH|REPORTS_TO|SHARES_COMPETENCE]-(n:Unit)
  WHERE type(r) IN $types AND (type(r) <> 'REPORTS_TO' OR startNode(r) = n)
  RETURN collect([m.id, n.id, type(r)]) AS found
}
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN CASE WHEN a IS NULL THEN 0 ELSE 1 END AS ends, found
