// Makes the layout node the only one of its id.
// It returns nothing; a constraint that stands already is left as it is.
CREATE CONSTRAINT layout_id IF NOT EXISTS
FOR (l:Layout) REQUIRE l.id IS UNIQUE
