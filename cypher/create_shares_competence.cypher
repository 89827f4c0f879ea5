// Joins the units in $rows that share competences, one relationship for each
// pair, from the unit with the lesser id.
// It returns made, the number of relationships.
UNWIND $rows AS row
MATCH (a:Unit {generation: $generation, id: row.from})
MATCH (b:Unit {generation: $generation, id: row.to})
CREATE (a)-[:SHARES_COMPETENCE {competences: row.competences}]->(b)
RETURN count(*) AS made
