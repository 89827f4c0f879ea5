// Returns found, the saved scenario $id, as a list of one or none.
MATCH (s:Scenario {id: $id})
RETURN collect(s {.id, .name, .author, .note, .edition, .base, .changes}) AS found
