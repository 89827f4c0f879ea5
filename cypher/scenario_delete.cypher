// Removes the scenario $id if its revision is $held.
// It returns before, its revision; no row if there is no such scenario.
MATCH (s:Scenario {id: $id})
SET s.locked = true
WITH s, s.revision AS before
FOREACH (x IN CASE WHEN before = $held THEN [1] ELSE [] END |
  DELETE s)
RETURN before
