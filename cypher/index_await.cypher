// Waits until every index can be used, at most $seconds.
// It returns nothing.
CALL db.awaitIndexes($seconds)
