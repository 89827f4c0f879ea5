// Returns found, id, text and reading (JSON) of each source of $generation, by id; no row if
// $edition holds another generation by then.
MATCH (s:Source {generation: $generation})
WITH s ORDER BY s.id
WITH collect(s {.id, .text, .reading}) AS found
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN found
