// Makes the sources in $rows. The text has a node of its own, read only when asked for.
// It returns made, the number of sources.
UNWIND $rows AS row
CREATE (:Source {generation: $generation, edition: $edition, id: row.id, title: row.title, sha256: row.sha256, text: row.text, reading: row.reading})
RETURN count(*) AS made
