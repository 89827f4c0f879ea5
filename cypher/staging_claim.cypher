// Takes $generation from its writer so that it can be removed, if it was not
// touched for $lease milliseconds. SET locks the mark before it is read, so that
// a writer that came back in between keeps it.
// It returns generation; no row if the writer is at work or the mark is gone.
MATCH (s:Staging {generation: $generation})
SET s.locked = true
WITH s
WHERE NOT s.writing OR s.touched <= timestamp() - $lease
SET s.writing = false
RETURN s.generation AS generation
