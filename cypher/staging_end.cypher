// Takes away the mark of $generation, once nothing of it is left.
// It returns nothing.
MATCH (s:Staging {generation: $generation})
DELETE s
