// Returns version, the layout of what the database holds; no row if raccordo has
// never written here.
MATCH (l:Layout {id: 'raccordo'})
RETURN l.version AS version
