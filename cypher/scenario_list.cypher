// Returns found, all saved scenarios, in no order.
MATCH (s:Scenario)
RETURN collect(s {.id, .name, .author, .note, .edition, .base, .changes}) AS found
