// Marks the database as holding layout $version, once constraints and index stand.
// MERGE leaves the mark of another process that was faster as it is.
// It returns version, the layout that stands.
MERGE (l:Layout {id: 'raccordo'})
ON CREATE SET l.version = $version, l.generations = 0
RETURN l.version AS version
