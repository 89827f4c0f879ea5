// Makes the competences in $rows.
// It returns made, the number of competences.
UNWIND $rows AS row
CREATE (:Competence {generation: $generation, edition: $edition, id: row.id, name: row.name, words: row.words, scope: $scope})
RETURN count(*) AS made
