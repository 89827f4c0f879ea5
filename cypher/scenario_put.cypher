// Keeps a scenario if its revision so far is $held, '' where there is none yet.
// MERGE locks the node, so that of several who replace one revision one succeeds.
// It returns before, the revision so far; the scenario was kept if that is $held.
MERGE (s:Scenario {id: $id})
ON CREATE SET s.revision = ''
SET s.locked = true
WITH s, s.revision AS before
FOREACH (x IN CASE WHEN before = $held THEN [1] ELSE [] END |
  SET s.name = $name, s.author = $author, s.note = $note, s.edition = $edition,
      s.base = $base, s.changes = $changes, s.revision = $revision)
FOREACH (x IN CASE WHEN before <> $held AND before = '' THEN [1] ELSE [] END |
  DELETE s)
RETURN before
