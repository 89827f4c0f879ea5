// Takes $edition away and leaves a mark on the generation it held, in one
// transaction. The first SET locks the edition before it is read.
// It returns generation; no row if the edition is not stored.
MATCH (e:Edition {id: $edition})
SET e.locked = true
WITH e, e.generation AS old
CREATE (:Staging {generation: old, edition: $edition, writing: false, touched: timestamp()})
DELETE e
RETURN old AS generation
