package explore

import (
	"fmt"
	"strings"

	"raccordo/graph"
)

// SearchRequest asks for what holds words.
type SearchRequest struct {
	Text  string
	Types []graph.FoundType // none: all
	Limit int               // 1 to graph.MaxFound; 0: 50
}

// PathRequest asks for all shortest paths between two units, and those of the
// next lengths.
type PathRequest struct {
	From, To string
	Kinds    []graph.StepType // none: graph.DefaultPathTypes
	Directed bool             // walk steps only as the act states them
	Avoid    []string
	Via      []string // to pass in this order, at most graph.MaxVia
	MaxHops  int      // 1 to graph.MaxHops; 0: graph.DefaultHops
	Limit    int      // 1 to graph.MaxPaths; 0: graph.DefaultPaths
	Longer   int      // lengths beyond the least, 0 to graph.MaxLonger
}

// ImpactRequest asks for what a change of a unit reaches.
type ImpactRequest struct {
	Unit   string
	Kinds  []graph.StepType // none: graph.DefaultReachTypes
	Levels int              // 1 to graph.MaxLevels; 0: graph.DefaultLevels
}

// SharedRequest asks for competences held in common: by all of the units; with
// one unit, by it and any other; with none, by any two.
type SharedRequest struct {
	Units []string
}

// GraphRequest asks for what a picture needs.
type GraphRequest struct {
	Around []string         // none: the whole edition
	Depth  int              // steps from Around: 1 to graph.MaxLevels; 0: 1
	Kinds  []graph.StepType // none: reports_to, belongs_to, collaborates_with
	Limit  int              // most units; 0: no limit
}

// NameError says that no unit has a name, or that several have. It is
// graph.ErrInvalid if Ambiguous, else graph.ErrNotFound.
type NameError struct {
	Text       string // as it was typed
	Ambiguous  bool
	Candidates []UnitRef // what may have been meant, the best first, at most 8
}

func (e *NameError) Error() string {
	var b strings.Builder
	if e.Ambiguous {
		fmt.Fprintf(&b, "unit %q: several units have this name", e.Text)
	} else {
		fmt.Fprintf(&b, "unit %q: not found", e.Text)
	}
	for i, c := range e.Candidates {
		if i == 0 {
			b.WriteString("; candidates:")
		}
		fmt.Fprintf(&b, "\n  %s (%s)", c.Name, c.ID)
	}
	return b.String()
}

func (e *NameError) Unwrap() error {
	if e.Ambiguous {
		return graph.ErrInvalid
	}
	return graph.ErrNotFound
}
