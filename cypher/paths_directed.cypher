// Returns ends, how many of $from and $to are stored; walked, how many shortest
// walks there are, counted up to $most; and found, the first $limit of those that
// differ in units or types, by units and then by types. No row if $edition holds
// another generation by then.
// Relationships are walked as they stand, which SHARES_COMPETENCE does not take:
// it has no direction.
// The conditions stand inside the quantified pattern, each about one relationship
// or one unit: of those the search prunes what it has seen. One that compares a
// relationship with the unit it is walked from would be looked at only when a walk
// is whole, and a search for nothing would list every trail, for minutes among
// five units. The walks are shortest among those allowed, and a shortest walk
// visits no unit twice. Parallel relationships of one type make several walks of one
// chain, which are fused.
// $types are relationship types. The greatest length is a literal: quantifiers
// take no parameter.
OPTIONAL MATCH (a:Unit {generation: $generation, id: $from})
OPTIONAL MATCH (b:Unit {generation: $generation, id: $to})
CALL (a, b) {
  MATCH p = ALL SHORTEST (a)((x:Unit)-[r:BELONGS_TO|COLLABORATES_WITH|REPORTS_TO]->(y:Unit)
    WHERE type(r) IN $types AND NOT y.id IN $avoid){1,12}(b)
  WITH p LIMIT $most
  WITH [n IN nodes(p) | n.id] AS units, [r IN relationships(p) | toLower(type(r))] AS types
  WITH units, types, count(*) AS walks ORDER BY units, types
  WITH sum(walks) AS walked, collect({units: units, types: types}) AS chains
  RETURN walked, chains[..$limit] AS found
}
MATCH (e:Edition {id: $edition, generation: $generation})
RETURN CASE WHEN a IS NULL THEN 0 ELSE 1 END + CASE WHEN b IS NULL THEN 0 ELSE 1 END AS ends, walked, found
