// Says that $generation is still being written; runs last in every batch.
// SET locks the mark before writing is read, so a batch and a claim of the same
// generation never both succeed.
// It returns generation; no row if the generation was claimed.
MATCH (s:Staging {generation: $generation})
SET s.touched = timestamp()
WITH s
WHERE s.writing
RETURN s.generation AS generation
