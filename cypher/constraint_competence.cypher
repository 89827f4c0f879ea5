// Makes a competence's id unique within its generation. The index behind it also finds
// all of one generation in the order of their ids.
// It returns nothing; a constraint that stands already is left as it is.
CREATE CONSTRAINT competence_id IF NOT EXISTS
FOR (c:Competence) REQUIRE (c.generation, c.id) IS UNIQUE
