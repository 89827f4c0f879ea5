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

CREATE TABLE unit (
  generation   INTEGER NOT NULL,
  ordinal      INTEGER NOT NULL,
  id           TEXT NOT NULL,
  name         TEXT NOT NULL,
  aliases      TEXT NOT NULL, -- JSON
  kind         TEXT NOT NULL,
  level        TEXT NOT NULL,
  experimental INTEGER NOT NULL,
  citations    TEXT NOT NULL, -- JSON
  PRIMARY KEY (generation, ordinal)
) WITHOUT ROWID;

CREATE TABLE function (
  generation INTEGER NOT NULL,
  ordinal    INTEGER NOT NULL,
  id         TEXT NOT NULL,
  unit       INTEGER NOT NULL, -- ordinal
  competence INTEGER NOT NULL, -- ordinal
  text       TEXT NOT NULL,
  citations  TEXT NOT NULL, -- JSON
  PRIMARY KEY (generation, ordinal)
) WITHOUT ROWID;
CREATE INDEX function_id ON function (generation, id);
CREATE INDEX function_unit ON function (generation, unit);
CREATE INDEX function_competence ON function (generation, competence);

CREATE TABLE competence (
  generation INTEGER NOT NULL,
  ordinal    INTEGER NOT NULL,
  id         TEXT NOT NULL,
  name       TEXT NOT NULL,
  PRIMARY KEY (generation, ordinal)
) WITHOUT ROWID;

-- A stated step holds its edges, so that each edge stands in the file once.
CREATE TABLE step (
  generation INTEGER NOT NULL,
  from_unit  INTEGER NOT NULL, -- ordinal
  to_unit    INTEGER NOT NULL, -- ordinal
  type       INTEGER NOT NULL, -- place in graph.StepTypes
  through    INTEGER, -- ordinal of the group that hands an inherited step on
  detail     TEXT NOT NULL, -- JSON: edges of a stated step, said of an inherited one, competences shared
  PRIMARY KEY (generation, from_unit, to_unit, type)
) WITHOUT ROWID;

-- The things of one type that hold a word.
CREATE TABLE word (
  generation INTEGER NOT NULL,
  type       INTEGER NOT NULL, -- place in foundTypes
  word       TEXT NOT NULL, -- as graph.Words gives it
  holders    BLOB NOT NULL, -- ascending ordinals: differences as unsigned varints
  PRIMARY KEY (generation, type, word)
) WITHOUT ROWID;

-- The arrays of the in-memory index, little-endian.
CREATE TABLE traversal (
  generation INTEGER PRIMARY KEY,
  ids        BLOB NOT NULL,
  ends       BLOB NOT NULL,
  first      BLOB NOT NULL,
  to_unit    BLOB NOT NULL,
  how        BLOB NOT NULL
);
