// Returns generation for each that no edition has and nobody is writing: left
// behind by an edition replaced or deleted, or not touched for $lease
// milliseconds (by the clock of the database).
MATCH (s:Staging)
WHERE NOT s.writing OR s.touched <= timestamp() - $lease
RETURN s.generation AS generation
ORDER BY generation
