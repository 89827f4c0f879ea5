// Returns generation and revision, what $edition holds now; no row if it is not stored.
MATCH (e:Edition {id: $edition})
RETURN e.generation AS generation, e.revision AS revision
