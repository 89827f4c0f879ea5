package explore

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"raccordo/graph"
)

// ScenarioRef names a saved scenario.
type ScenarioRef struct {
	ID       graph.ScenarioID `json:"id"`
	Name     string           `json:"name"`
	Author   string           `json:"author"`
	Note     string           `json:"note"`
	Edition  graph.EditionID  `json:"edition"`
	Base     string           `json:"base"`     // revision of the edition it was made on
	Revision string           `json:"revision"` // of the scenario
}

// SavedAnswer says what a saved scenario would do now.
type SavedAnswer struct {
	Scenario ScenarioRef     `json:"scenario"`
	Stale    bool            `json:"stale"`  // it was made on another edition or another revision of this one
	Answer   *ScenarioAnswer `json:"answer"` // its Skipped are the changes that no longer apply
}

// ScenarioComparison sets two saved scenarios side by side, both evaluated on one
// edition. Effects are the same if type, severity, units and citations are.
type ScenarioComparison struct {
	Edition EditionRef   `json:"edition"`
	A       ComparedSide `json:"a"`
	B       ComparedSide `json:"b"`
	OnlyA   []Effect     `json:"only_a"`
	OnlyB   []Effect     `json:"only_b"`
	Both    []Effect     `json:"both"` // as a tells them
	Before  Measures     `json:"before"`
	Units   []UnitRef    `json:"units"`
}

// ComparedSide is one of two scenarios.
type ComparedSide struct {
	Scenario ScenarioRef `json:"scenario"`
	Stale    bool        `json:"stale"`
	Changes  []Change    `json:"changes"`
	Skipped  []Skipped   `json:"skipped,omitempty"`
	Totals   Totals      `json:"totals"`
	After    Measures    `json:"after"`
}

// SavedChanges returns the changes of a saved scenario.
func SavedChanges(s graph.Scenario) ([]ChangeRequest, error) {
	var changes []ChangeRequest
	if err := json.Unmarshal([]byte(s.Changes), &changes); err != nil {
		return nil, fmt.Errorf("read the changes of scenario %q: %w: %w", s.ID, graph.ErrInvalid, err)
	}
	return changes, nil
}

// RefOf names a saved scenario.
func RefOf(s graph.Scenario) ScenarioRef {
	return ScenarioRef{ID: s.ID, Name: s.Name, Author: s.Author, Note: s.Note, Edition: s.Edition, Base: s.Base, Revision: s.Revision()}
}

// reserved are the words of addresses that no scenario may have as its id.
var reserved = []graph.ScenarioID{"compare", "evaluate", "report", "schema"}

// maxSavedID is the length of the longest id derived from a name, and triesForID
// how many numbers are tried to tell scenarios of one name apart.
const (
	maxSavedID = 80
	triesForID = 1000
)

// Keep keeps a new scenario under an id that is derived from its name and free,
// and returns it. It is graph.ErrConflict if no such id is left.
func Keep(ctx context.Context, kept graph.Scenarios, s graph.Scenario) (graph.Scenario, error) {
	slug := graph.Slug(s.Name, maxSavedID)
	if slug == "" {
		slug = "scenario"
	}
	for n := range triesForID {
		if s.ID = graph.ScenarioID(slug); n > 0 {
			s.ID = graph.ScenarioID(fmt.Sprintf("%s-%d", slug, n+1))
		}
		if slices.Contains(reserved, s.ID) {
			continue
		}
		if err := kept.PutScenario(ctx, s, ""); !errors.Is(err, graph.ErrConflict) {
			return s, err
		}
	}
	return s, fmt.Errorf("keep the scenario %q: too many have this name: %w", s.Name, graph.ErrConflict)
}

// ToSave returns changes as a scenario of an edition, without id and name. What is
// wrong with the changes whatever the units are is a *ScenarioError.
func ToSave(edition EditionRef, changes []ChangeRequest) (graph.Scenario, error) {
	if err := CheckChanges(changes); err != nil {
		return graph.Scenario{}, err
	}
	text, err := json.Marshal(changes)
	if err != nil {
		return graph.Scenario{}, fmt.Errorf("encode the changes: %w", err)
	}
	return graph.Scenario{Edition: edition.ID, Base: edition.Revision, Changes: string(text)}, nil
}

// Evaluate says what a saved scenario would do to an edition; "" is the one it was
// made on. Changes that no longer apply are left out and told.
func (x *Explorer) Evaluate(ctx context.Context, edition graph.EditionID, s graph.Scenario) (*SavedAnswer, error) {
	if edition == "" {
		edition = s.Edition
	}
	changes, err := SavedChanges(s)
	if err != nil {
		return nil, err
	}
	a, err := x.Scenario(ctx, edition, ScenarioRequest{Changes: changes, Lenient: true})
	if err != nil {
		return nil, err
	}
	return &SavedAnswer{Scenario: RefOf(s), Stale: s.Edition != a.Edition.ID || s.Base != a.Edition.Revision, Answer: a}, nil
}

// CompareScenarios evaluates two saved scenarios on one edition; "" is the one
// both were made on.
func (x *Explorer) CompareScenarios(ctx context.Context, edition graph.EditionID, a, b graph.Scenario) (*ScenarioComparison, error) {
	if edition == "" {
		if edition = a.Edition; a.Edition != b.Edition {
			return nil, &graph.ProblemsError{Problems: []graph.Problem{graph.ProblemOf("edition", Sentence{
				IT: fmt.Sprintf("uno scenario è fatto sull'edizione «%s», l'altro su «%s»: indica su quale confrontarli", a.Edition, b.Edition),
				EN: fmt.Sprintf("one scenario was made on %q, the other on %q: say on which to compare them", a.Edition, b.Edition),
			})}}
		}
	}
	left, err := x.Evaluate(ctx, edition, a)
	if err != nil {
		return nil, fmt.Errorf("scenario %q: %w", a.ID, err)
	}
	right, err := x.Evaluate(ctx, edition, b)
	if err != nil {
		return nil, fmt.Errorf("scenario %q: %w", b.ID, err)
	}
	c := &ScenarioComparison{
		Edition: left.Answer.Edition, A: sideOf(left), B: sideOf(right), Before: left.Answer.Before,
		OnlyA: []Effect{}, OnlyB: []Effect{}, Both: []Effect{},
	}
	rest := slices.Clone(right.Answer.Effects)
	for _, e := range left.Answer.Effects {
		if i := slices.IndexFunc(rest, func(o Effect) bool { return sameEffect(e, o) }); i >= 0 {
			c.Both, rest = append(c.Both, e), slices.Delete(rest, i, i+1)
		} else {
			c.OnlyA = append(c.OnlyA, e)
		}
	}
	c.OnlyB = append(c.OnlyB, rest...)
	c.Units = slices.Concat(left.Answer.Units, right.Answer.Units)
	slices.SortStableFunc(c.Units, func(a, b UnitRef) int { return slices.Compare([]graph.UnitID{a.ID}, []graph.UnitID{b.ID}) })
	c.Units = slices.CompactFunc(c.Units, func(a, b UnitRef) bool { return a.ID == b.ID })
	return c, nil
}

func sideOf(s *SavedAnswer) ComparedSide {
	return ComparedSide{Scenario: s.Scenario, Stale: s.Stale, Changes: s.Answer.Changes, Skipped: s.Answer.Skipped, Totals: s.Answer.Totals, After: s.Answer.After}
}

func sameEffect(a, b Effect) bool {
	return a.Type == b.Type && a.Severity == b.Severity && slices.Equal(a.Units, b.Units) && slices.Equal(a.Citations, b.Citations)
}

// CheckChanges returns what is wrong with changes whatever the units are.
func CheckChanges(changes []ChangeRequest) error {
	var all ScenarioError
	for i, r := range changes {
		for _, p := range shapeProblems(fmt.Sprintf("changes[%d]", i), r) {
			p.Change = i + 1
			all.Problems = append(all.Problems, p)
		}
	}
	if len(all.Problems) == 0 {
		return nil
	}
	return &all
}
