// Makes an edition's id unique, and finding it an index seek.
// It returns nothing; a constraint that stands already is left as it is.
CREATE CONSTRAINT edition_id IF NOT EXISTS
FOR (e:Edition) REQUIRE e.id IS UNIQUE
