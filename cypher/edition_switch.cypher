// Makes $generation what $edition holds and leaves a mark on the generation it
// held, all in one transaction: readers see the one or the other. The first SETs
// lock mark and edition before they are read.
// It returns generation; no row, and nothing changed, if the generation was claimed.
MATCH (s:Staging {generation: $generation})
SET s.touched = timestamp()
WITH s
WHERE s.writing
MERGE (e:Edition {id: $edition})
SET e.locked = true
WITH s, e, e.generation AS old
SET e.generation = $generation, e.revision = $revision, e.title = $title, e.date = $date,
    e.units = $units, e.functions = $functions, e.competences = $competences, e.edges = $edges
FOREACH (g IN CASE WHEN old IS NULL THEN [] ELSE [old] END |
  CREATE (:Staging {generation: g, edition: $edition, writing: false, touched: timestamp()}))
DELETE s
RETURN $generation AS generation
