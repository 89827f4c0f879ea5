package graph

// FunctionID is a slug derived from the unit and the words of the function.
type FunctionID string

// Function is one duty of one unit, as the source states it.
type Function struct {
	ID        FunctionID `json:"id"`
	Unit      UnitID     `json:"unit"`
	Text      string     `json:"text"`
	Citations []Citation `json:"citations"` // at least one
}

// CompetenceID is a slug derived from the words its functions have in common.
type CompetenceID string

// Competence is what functions of the same or nearly the same wording have in
// common. Every function is covered by exactly one; most cover one function only.
type Competence struct {
	ID        CompetenceID `json:"id"`
	Name      string       `json:"name"`
	Functions []FunctionID `json:"functions"` // at least one, sorted
}
