// Makes the memberships in $rows, one relationship for each pair of units.
// Units of the same generation stand already. A step that a class or group hands
// on has through; a stated one has none.
// It returns made, the number of relationships.
UNWIND $rows AS row
MATCH (a:Unit {generation: $generation, id: row.from})
MATCH (b:Unit {generation: $generation, id: row.to})
CREATE (a)-[:BELONGS_TO {through: row.through,
  cited_source: row.cited_source, cited_first: row.cited_first, cited_last: row.cited_last,
  cited_section: row.cited_section, cited_quote: row.cited_quote,
  cited_page: row.cited_page, cited_confidence: row.cited_confidence, cited_reason: row.cited_reason}]->(b)
RETURN count(*) AS made
