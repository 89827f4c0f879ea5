-- Every row belongs to one generation: what one Write stored of one edition.
-- Ordinals count the things of a generation from 0 in the order of their ids.
CREATE TABLE edition (
  generation  INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice
  id          TEXT NOT NULL UNIQUE,
  title       TEXT NOT NULL,
  date        TEXT NOT NULL,
  revision    TEXT NOT NULL,
  units       INTEGER NOT NULL,
  functions   INTEGER NOT NULL,
  competences INTEGER NOT NULL,
  edges       INTEGER NOT NULL
);

CREATE TABLE source (
  generation INTEGER NOT NULL,
  ordinal    INTEGER NOT NULL,
  id         TEXT NOT NULL,
  title      TEXT NOT NULL,
  sha256     TEXT NOT NULL,
  text       TEXT NOT NULL,
  reading    TEXT NOT NULL, -- JSON, null of none
  PRIMARY KEY (generation, ordinal)
) WITHOUT ROWID;

-- What the edition holds, packed: see pack.go.
CREATE TABLE block (
  generation INTEGER NOT NULL,
  part       INTEGER NOT NULL, -- units, functions, competences, steps by the unit they go out from
  number     INTEGER NOT NULL, -- of the block in its part, from 0
  first      TEXT, -- id of the first function of a block of functions
  body       BLOB NOT NULL,
  PRIMARY KEY (generation, part, number)
);

-- The things of one type that hold a word, packed: see words.go.
CREATE TABLE word (
  generation INTEGER NOT NULL,
  type       INTEGER NOT NULL, -- place in foundTypes
  first      TEXT NOT NULL, -- word of the block, as graph.Words gives it
  body       BLOB NOT NULL,
  PRIMARY KEY (generation, type, first)
);

-- The arrays of the in-memory index, little-endian.
CREATE TABLE traversal (
  generation INTEGER PRIMARY KEY,
  ids        BLOB NOT NULL,
  ends       BLOB NOT NULL,
  first      BLOB NOT NULL,
  to_unit    BLOB NOT NULL,
  how        BLOB NOT NULL
);
