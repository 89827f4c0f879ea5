// Makes a scenario's id unique; made before the first one is kept.
// It returns nothing; a constraint that stands already is left as it is.
CREATE CONSTRAINT scenario_id IF NOT EXISTS
FOR (s:Scenario) REQUIRE s.id IS UNIQUE
