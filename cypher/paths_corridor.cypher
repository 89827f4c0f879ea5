// Returns ends, how many of $ends are stored; and found, as from, to and
// relationship type, at most $most of the steps of $types that start at a unit
// which walks from $from to $to of at most $hops steps pass, some of them doubled
// or beyond the last such unit. No row if $edition holds another generation by
// then.
// It is asked where the walks themselves are too many to list: those of several
// lengths, and those through given units. One shortest walk from each end to
// each unit tells whether it lies on a walk short enough, so the work is that of
// two breadth-first searches, whatever the number of walks. Conditions are those
// of the statement paths; the second pattern is walked from $to backwards. The
// bounds of the quantifiers are literals: $hops once more.
OPTIONAL MATCH (u:Unit {generation: $generation}) WHERE u.id IN $ends
WITH count(u) AS ends
OPTIONAL MATCH (a:Unit {generation: $generation, id: $from})
OPTIONAL MATCH (b:Unit {generation: $generation, id: $to})
CALL (a, b) {
  CALL (a, b) {
    MATCH p = ANY SHORTEST (a)((x:Unit)-[r:BELONGS_TO|COLLABORATES_WITH|REPORTS_TO|SHARES_COMPETENCE]-(y:Unit)
      WHERE type(r) IN $types AND NOT y.id IN $avoid
        AND (NOT $directed OR startNode(r) = x OR type(r) = 'SHARES_COMPETENCE')){0,12}(m:Unit)
    RETURN m, length(p) AS near
    UNION ALL
    MATCH p = ANY SHORTEST (b)((x:Unit)-[r:BELONGS_TO|COLLABORATES_WITH|REPORTS_TO|SHARES_COMPETENCE]-(y:Unit)
      WHERE type(r) IN $types AND NOT y.id IN $avoid
        AND (NOT $directed OR startNode(r) = y OR type(r) = 'SHARES_COMPETENCE')){0,12}(m:Unit)
    RETURN m, length(p) AS near
  }
  WITH m, count(*) AS times, sum(near) AS through
  WHERE times = 2 AND through <= $hops
  MATCH (m)-[r:BELONGS_TO|COLLABORATES_WITH|REPORTS_TO|SHARES_COMPETENCE]->(n:Unit)
  WHERE type(r) IN $types
  WITH m, r, n LIMIT $most
  RETURN collect([m.id, n.id, type(r)]) AS found
}
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN ends, found
