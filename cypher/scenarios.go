package cypher

// Saved scenarios, which belong to no generation.
var (
	ScenarioConstraint = statement("scenario_constraint")
	ListScenarios      = statement("scenario_list")
	ReadScenario       = statement("scenario_read", "id")
	PutScenario        = statement("scenario_put", "author", "base", "changes", "edition", "held", "id", "name", "note", "revision")
	DeleteScenario     = statement("scenario_delete", "held", "id")
)
