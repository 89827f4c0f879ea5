// Returns found, the first $limit units of $generation after $after, by id; no
// row if $edition holds another generation by then: collect is done before the
// edition is looked at.
MATCH (u:Unit {generation: $generation})
WHERE u.id > $after
WITH u ORDER BY u.id LIMIT $limit
WITH collect(u {.id, .name, .aliases, .kind, .level, .experimental, .cited_source, .cited_first, .cited_last, .cited_section, .cited_quote, .cited_page, .cited_confidence, .cited_reason}) AS found
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN found
