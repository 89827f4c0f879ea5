// Makes a generation's staging mark unique, and finding it an index seek.
// It returns nothing; a constraint that stands already is left as it is.
CREATE CONSTRAINT staging_generation IF NOT EXISTS
FOR (s:Staging) REQUIRE s.generation IS UNIQUE
