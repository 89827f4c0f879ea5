// Takes the next generation and marks it as being written for $edition.
// The first SET locks the layout node, so two writers never take one number, and
// no number comes twice.
// It returns generation.
MATCH (l:Layout {id: 'raccordo'})
SET l.generations = l.generations + 1
CREATE (s:Staging {generation: l.generations, edition: $edition, writing: true, touched: timestamp()})
RETURN s.generation AS generation
