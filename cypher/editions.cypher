// Returns found, what is known of every edition, and now, the generations that
// stood afterwards: what was found is whole if its generation is among them,
// since no generation comes twice. Sources come without their text.
MATCH (e:Edition)
WITH collect([e, e.generation]) AS before
CALL (before) {
  UNWIND before AS b
  WITH b[0] AS e, b[1] AS generation
  CALL (generation) {
    MATCH (s:Source {generation: generation})
    WITH s ORDER BY s.id
    RETURN collect(s {.id, .title, .sha256}) AS sources
  }
  RETURN collect(e {.id, .title, .date, .revision, .units, .functions, .competences, .edges, generation: generation, sources: sources}) AS found
}
OPTIONAL MATCH (n:Edition)
RETURN found, collect(n.generation) AS now
