package graph

import (
	"cmp"
	"strings"
)

// EdgeType is what an edge asserts. The constants are the relationship types in
// Cypher and in the exchange form; StepType is the same in lower case.
type EdgeType string

// The types of edge.
const (
	ReportsTo        EdgeType = "REPORTS_TO"        // from the lower unit to the higher
	CollaboratesWith EdgeType = "COLLABORATES_WITH" // from the unit whose section says it to the one named
	BelongsTo        EdgeType = "BELONGS_TO"        // from a unit to its class or named group
)

// Basis says what a reporting line rests on. It is empty on other edges.
type Basis string

// The bases of a reporting line.
const (
	Stated     Basis = "stated"     // a sentence says so
	Structural Basis = "structural" // only the outline says so
)

// Mode says how two units collaborate. It is empty on other edges.
type Mode string

// The modes of collaboration.
const (
	Collaboration Mode = "collaboration" // in collaborazione con
	Liaison       Mode = "liaison"       // in raccordo con, cura i rapporti con
	Agreement     Mode = "agreement"     // d'intesa con, di concerto con
	Support       Mode = "support"       // con il supporto di, fornisce consulenza a
	Synergy       Mode = "synergy"       // in sinergia con
	Hearing       Mode = "hearing"       // sentiti
	Supply        Mode = "supply"        // fornisce elementi a
)

// Modes lists the modes of collaboration in the order in which they are shown.
var Modes = []Mode{Collaboration, Liaison, Agreement, Support, Synergy, Hearing, Supply}

// Edge is one relation between two units, as the sources state it. Its key is
// all of it but the citations: stating it again adds citations, not an edge.
type Edge struct {
	From      UnitID     `json:"from"`
	To        UnitID     `json:"to"` // never From
	Type      EdgeType   `json:"type"`
	Basis     Basis      `json:"basis,omitempty"`
	Mode      Mode       `json:"mode,omitempty"`
	Citations []Citation `json:"citations"` // at least one
}

// Confidence is the best of the edge's citations: one sure passage is enough.
func (e Edge) Confidence() Confidence { return SurestOf(e.Citations) }

// CompareEdges orders edges by their key: from, to, type, basis, mode.
func CompareEdges(a, b Edge) int {
	return cmp.Or(
		cmp.Compare(a.From, b.From),
		cmp.Compare(a.To, b.To),
		strings.Compare(string(a.Type), string(b.Type)),
		strings.Compare(string(a.Basis), string(b.Basis)),
		strings.Compare(string(a.Mode), string(b.Mode)),
	)
}
