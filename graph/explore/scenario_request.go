package explore

import (
	"fmt"
	"strings"

	"raccordo/graph"
)

// ScenarioRequest asks what a list of changes, applied in order, would do.
type ScenarioRequest struct {
	Changes []ChangeRequest `json:"changes"` // at least one
	// Lenient leaves out changes that cannot be and says so in the answer,
	// where otherwise they are an error.
	Lenient bool `json:"-"`
}

// ChangeRequest is one change as it is asked for. Units are named as a person
// types them, those that an earlier change made included; Type says which fields
// it may have, see Change.
type ChangeRequest struct {
	Type  ChangeType   `json:"type"`
	Units []string     `json:"units,omitempty"`
	To    string       `json:"to,omitempty"`
	Into  graph.UnitID `json:"into,omitempty"` // empty: derived from Name
	Name  string       `json:"name,omitempty"` // of a merger, empty: the names joined
	Kind  graph.Kind   `json:"kind,omitempty"` // of a new unit, empty: office
	Level graph.Level  `json:"level,omitempty"`
	// Functions are ids, or words that of the functions concerned only one holds all
	// of. A transfer without any is of all functions of its unit.
	Functions []string      `json:"functions,omitempty"`
	Parts     []PartRequest `json:"parts,omitempty"`
}

// PartRequest is one part of a split as it is asked for.
type PartRequest struct {
	Name      string       `json:"name"`
	Into      graph.UnitID `json:"into,omitempty"` // empty: derived from Name
	Functions []string     `json:"functions,omitempty"`
	Units     []string     `json:"units,omitempty"` // sub-units; those that no part names come under the first
}

// ScenarioProblem is one thing wrong with a scenario.
type ScenarioProblem struct {
	Change     int       `json:"change"` // from 1; 0: the scenario as a whole
	Path       string    `json:"path"`   // in the request, such as "changes[1].units[0]"
	What       string    `json:"what"`
	Sentence   Sentence  `json:"sentence"`             // the same for people
	Candidates []UnitRef `json:"candidates,omitempty"` // what an unknown or ambiguous name may mean

	name *NameError
}

// ScenarioError holds everything wrong with a scenario, in the order in which it
// stands there. It is graph.ErrNotFound if a name is unknown and graph.ErrInvalid
// if anything else is wrong; errors.As finds the first *NameError and, unless
// names are all that is wrong, a *graph.ProblemsError of all of it.
type ScenarioError struct {
	Problems []ScenarioProblem
}

func (e *ScenarioError) Error() string { return e.all().Error() }

func (e *ScenarioError) all() *graph.ProblemsError {
	all := &graph.ProblemsError{Problems: make([]graph.Problem, 0, len(e.Problems))}
	for _, p := range e.Problems {
		all.Problems = append(all.Problems, graph.Problem{Where: p.Path, What: p.Words()})
	}
	return all
}

// Words says what is wrong, as errors do, and, in lines of their own, what may have
// been meant.
func (p ScenarioProblem) Words() string { return p.What + p.meant("; candidates:") }

// Said is Words for people.
func (p ScenarioProblem) Said() Sentence {
	return Sentence{IT: p.Sentence.IT + p.meant(" Forse:"), EN: p.Sentence.EN + p.meant(" Perhaps:")}
}

// meant lists what may have been meant; "" if nothing is known.
func (p ScenarioProblem) meant(opening string) string {
	var b strings.Builder
	for i, c := range p.Candidates {
		if i == 0 {
			b.WriteString(opening)
		}
		fmt.Fprintf(&b, "\n  %s (%s)", c.Name, c.ID)
	}
	return b.String()
}

// Unwrap returns the problems as the other errors that they are.
func (e *ScenarioError) Unwrap() []error {
	names, first := 0, error(nil)
	for _, p := range e.Problems {
		if p.name == nil {
			continue
		}
		if names++; first == nil {
			first = p.name
		}
	}
	switch {
	case first == nil:
		return []error{e.all()}
	case names == len(e.Problems):
		return []error{first}
	default:
		return []error{first, e.all()}
	}
}
