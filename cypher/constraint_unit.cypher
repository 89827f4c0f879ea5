// Makes a unit's id unique within its generation. The index behind it also finds
// all of one generation in the order of their ids.
// It returns nothing; a constraint that stands already is left as it is.
CREATE CONSTRAINT unit_id IF NOT EXISTS
FOR (u:Unit) REQUIRE (u.generation, u.id) IS UNIQUE
