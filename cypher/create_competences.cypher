// Makes the competences in $rows.
// It returns nothing.
UNWIND $rows AS row
CREATE (:Competence {generation: $generation, edition: $edition, id: row.id, name: row.name, words: row.words, scope: $scope})
