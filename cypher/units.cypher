// Returns found, the units of $ids, by id; an id that is not stored is passed
// over. No row if $edition holds another generation by then.
MATCH (u:Unit {generation: $generation})
WHERE u.id IN $ids
WITH u ORDER BY u.id
WITH collect(u {.id, .name, .aliases, .kind, .level, .experimental, .cited_source, .cited_first, .cited_last, .cited_section, .cited_quote, .cited_page, .cited_confidence, .cited_reason}) AS found
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN found
