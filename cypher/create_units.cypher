// Makes the units in $rows. Citations are parallel lists: a property holds no records.
// It returns made, the number of units.
UNWIND $rows AS row
CREATE (:Unit {generation: $generation, edition: $edition, id: row.id, name: row.name, aliases: row.aliases,
  kind: row.kind, level: row.level, experimental: row.experimental, words: row.words, scope: $scope,
  cited_source: row.cited_source, cited_first: row.cited_first, cited_last: row.cited_last,
  cited_section: row.cited_section, cited_quote: row.cited_quote,
  cited_page: row.cited_page, cited_confidence: row.cited_confidence, cited_reason: row.cited_reason})
RETURN count(*) AS made
