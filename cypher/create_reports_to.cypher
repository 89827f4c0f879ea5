// Makes the reporting lines in $rows, one relationship for each pair of units.
// Units of the same generation stand already. A step that a class or group hands
// on has through; a stated one has none. cited_of says
// beside each citation the basis of the edge that it belongs to.
// It returns made, the number of relationships.
UNWIND $rows AS row
MATCH (a:Unit {generation: $generation, id: row.from})
MATCH (b:Unit {generation: $generation, id: row.to})
CREATE (a)-[:REPORTS_TO {through: row.through, basis: row.basis, cited_of: row.cited_of,
  cited_source: row.cited_source, cited_first: row.cited_first, cited_last: row.cited_last,
  cited_section: row.cited_section, cited_quote: row.cited_quote,
  cited_page: row.cited_page, cited_confidence: row.cited_confidence, cited_reason: row.cited_reason}]->(b)
RETURN count(*) AS made
