// Makes a function's id unique within its generation. The index behind it also finds
// all of one generation in the order of their ids.
// It returns nothing; a constraint that stands already is left as it is.
CREATE CONSTRAINT function_id IF NOT EXISTS
FOR (f:Function) REQUIRE (f.generation, f.id) IS UNIQUE
