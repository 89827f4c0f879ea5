// Returns ends, how many of $ends are stored; and found, as from, to and
// relationship type, at most $most of the steps of $types between a unit in $ids
// and one not in $avoid, some of them doubled. No row if $edition holds another
// generation by then.
// It is asked frontier after frontier from both ends of a path where the walks
// themselves are too many to list: those of several lengths, and those through
// given units. A quantified pattern would walk every trail of its bound.
OPTIONAL MATCH (u:Unit {generation: $generation}) WHERE u.id IN $ends
WITH count(u) AS ends
CALL () {
  MATCH (m:Unit {generation: $generation}) WHERE m.id IN $ids
  MATCH (m)-[r:BELONGS_TO|COLLABORATES_WITH|REPORTS_TO|SHARES_COMPETENCE]-(n:Unit)
  WHERE type(r) IN $types AND NOT n.id IN $avoid
  WITH r LIMIT $most
  RETURN collect([startNode(r).id, endNode(r).id, type(r)]) AS found
}
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN ends, found
