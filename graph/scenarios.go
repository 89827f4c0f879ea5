package graph

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf8"
)

// ErrConflict says that what was to be replaced is no longer what the caller
// read, or that something is there already.
var ErrConflict = errors.New("conflict")

// The longest texts of a Scenario, in bytes.
const (
	MaxScenarioName    = 500
	MaxScenarioNote    = 20_000
	MaxScenarioChanges = 1 << 20
)

// ScenarioID is a slug that identifies a saved scenario within its store.
type ScenarioID string

// Scenario is a saved list of changes of one edition. Stores keep it as it is;
// package explore gives it a meaning.
type Scenario struct {
	ID      ScenarioID `json:"id"`
	Name    string     `json:"name"`
	Author  string     `json:"author"`
	Note    string     `json:"note"`
	Edition EditionID  `json:"edition"`
	Base    string     `json:"base"`    // Graph.Revision of the edition it was made on
	Changes string     `json:"changes"` // JSON: a list of explore.ChangeRequest
}

// Revision identifies the content of a scenario: the SHA-256 of its JSON, in
// lower-case hexadecimal.
func (s Scenario) Revision() string {
	b, err := json.Marshal(s)
	if err != nil {
		panic("graph: encode a scenario: " + err.Error()) // only strings: cannot fail
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// Valid returns what is wrong with s, all of it, or nil.
func (s Scenario) Valid() error {
	var ps problems
	if !ValidID(string(s.ID)) {
		ps.add("id", "%q: want 1 to %d ASCII letters, digits and - _ . :, not beginning with a mark", s.ID, maxID)
	}
	if !ValidID(string(s.Edition)) {
		ps.add("edition", "%q cannot be the id of an edition", s.Edition)
	}
	if strings.TrimSpace(s.Name) == "" {
		ps.add("name", "is empty")
	}
	for _, f := range []struct {
		name, text string
		most       int
	}{
		{"name", s.Name, MaxScenarioName}, {"author", s.Author, MaxScenarioName}, {"base", s.Base, MaxScenarioName},
		{"note", s.Note, MaxScenarioNote}, {"changes", s.Changes, MaxScenarioChanges},
	} {
		if len(f.text) > f.most {
			ps.add(f.name, "%d bytes: at most %d", len(f.text), f.most)
		}
		if !utf8.ValidString(f.text) {
			ps.add(f.name, "is not UTF-8")
		}
	}
	if !json.Valid([]byte(s.Changes)) {
		ps.add("changes", "is not JSON")
	}
	return ps.err()
}

// Scenarios keeps saved scenarios. Every store of editions is one. A scenario
// outlives the edition it was made on. It may be used by many goroutines at once,
// and each call happens whole or not at all.
type Scenarios interface {
	// Scenarios returns all scenarios, by id.
	Scenarios(ctx context.Context) ([]Scenario, error)

	// Scenario returns one; ErrNotFound if it is not there.
	Scenario(ctx context.Context, id ScenarioID) (Scenario, error)

	// PutScenario keeps s, which must be valid, in place of the scenario of its
	// id whose Revision is held, or as a new one if held is "". ErrConflict if
	// another revision is there, or any where a new one was meant; ErrNotFound if
	// none is there to be replaced.
	PutScenario(ctx context.Context, s Scenario, held string) error

	// DeleteScenario removes the scenario if held is its Revision; ErrConflict if
	// another revision is there, ErrNotFound if none is.
	DeleteScenario(ctx context.Context, id ScenarioID, held string) error
}
