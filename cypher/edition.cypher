// Returns found, what is known of $edition, as a list of one or none. Reading
// its generation first and again last makes sure that all of it is of one.
MATCH (e:Edition {id: $edition})
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
OPTIONAL MATCH (n:Edition {id: $edition})
RETURN found, collect(n.generation) AS now
