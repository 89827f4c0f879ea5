// Makes the functions in $rows, each joined to its unit and its competence,
// which the same generation holds already.
// It returns made, the number of functions.
UNWIND $rows AS row
MATCH (u:Unit {generation: $generation, id: row.unit})
MATCH (c:Competence {generation: $generation, id: row.competence})
CREATE (u)-[:PERFORMS]->(f:Function {generation: $generation, edition: $edition, id: row.id, text: row.text, words: row.words, scope: $scope,
  cited_source: row.cited_source, cited_first: row.cited_first, cited_last: row.cited_last,
  cited_section: row.cited_section, cited_quote: row.cited_quote,
  cited_page: row.cited_page, cited_confidence: row.cited_confidence, cited_reason: row.cited_reason})-[:COVERS]->(c)
RETURN count(*) AS made
