// Returns found, the first $limit of what holds all of $words, each the beginning
// of a word, by type and id; no row if $edition holds another generation by
// then. $query asks the index the same in its own language; the words are
// compared again since the index splits a word of more than 255 characters.
// $types are those of graph.FoundType.
CALL db.index.fulltext.queryNodes('words', $query) YIELD node
WITH node,
     CASE WHEN node:Competence THEN 'competence' WHEN node:Function THEN 'function' ELSE 'unit' END AS type
WHERE node.generation = $generation AND type IN $types
  AND all(word IN $words WHERE any(held IN split(node.words, ' ') WHERE held STARTS WITH word))
WITH node, type ORDER BY type, node.id LIMIT $limit
OPTIONAL MATCH (u:Unit)-[:PERFORMS]->(node)
WITH node, type, u ORDER BY type, node.id
WITH collect(node {.id, .name, .text, .aliases, .kind, type: type, unit: u.id}) AS found
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN found
