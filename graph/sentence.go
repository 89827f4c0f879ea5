package graph

// Sentence says one thing in the two languages of the project.
type Sentence struct {
	IT string `json:"it"`
	EN string `json:"en"`
}
