package explore

import "raccordo/graph"

// Change is one change of a scenario, understood: names are ids, defaults are
// filled in. Type says which fields it uses.
type Change struct {
	Type ChangeType `json:"type"`
	// Units: merge: two or more; abolish, move, split, rename: the one unit;
	// transfer: who gives the functions; create: none.
	Units []graph.UnitID `json:"units,omitempty"`
	// To: abolish: the heir, or none; move: the new superior; transfer: who
	// receives; create: the superior, or none.
	To        graph.UnitID       `json:"to,omitempty"`
	Into      graph.UnitID       `json:"into,omitempty"`      // merge, create: the id of the new unit
	Name      string             `json:"name,omitempty"`      // merge, create, rename: the name from now on
	Kind      graph.Kind         `json:"kind,omitempty"`      // create
	Level     graph.Level        `json:"level,omitempty"`     // create
	Functions []graph.FunctionID `json:"functions,omitempty"` // transfer: the functions, by id
	Parts     []Part             `json:"parts,omitempty"`     // split: two or more
}

// Part is one unit that a split makes.
type Part struct {
	Into      graph.UnitID       `json:"into"`
	Name      string             `json:"name"`
	Functions []graph.FunctionID `json:"functions,omitempty"` // the functions it takes, by id
	Units     []graph.UnitID     `json:"units,omitempty"`     // the sub-units it takes, by id
}

// ChangeType names a change.
type ChangeType string

// The types of change.
const (
	ChangeMerge    ChangeType = "merge"    // several units become one
	ChangeAbolish  ChangeType = "abolish"  // a unit ends, with or without an heir
	ChangeMove     ChangeType = "move"     // a unit reports to another superior
	ChangeSplit    ChangeType = "split"    // a unit becomes several
	ChangeRename   ChangeType = "rename"   // a unit has another name
	ChangeTransfer ChangeType = "transfer" // functions go to another unit
	ChangeCreate   ChangeType = "create"   // a unit begins
)

// ChangeTypes lists all types of change.
var ChangeTypes = []ChangeType{
	ChangeMerge, ChangeAbolish, ChangeMove, ChangeSplit, ChangeRename, ChangeTransfer, ChangeCreate,
}

// Severity says what an effect asks of whoever decides on the change.
type Severity string

// The severities.
const (
	Information Severity = "information" // it follows from the change; nothing is to be done
	ToDecide    Severity = "decision"    // the result stands, and somebody must choose
	Conflict    Severity = "conflict"    // the result cannot stand as it is
)

// Severities lists all severities, the least first.
var Severities = []Severity{Information, ToDecide, Conflict}

// EffectType says what a change does to a relation, a function or a unit.
//
// In the sentences below the "changed units" are those of Change.Units, and with
// them the heir of an abolition where functions and collaborations are concerned;
// their "successors" are the units they become: the new unit of a merger, the
// heir, the parts of a split, the unit itself of a move or a renaming, none of an
// abolition without heir. "Outside" is every other unit. Partners, superiors and
// members are direct ones that the sources state, not those a class or group
// hands on. Units lists the changed units first, each part by id; what a change
// makes never stands there.
type EffectType string

// The types of effect, in the order in which they are reported. The severity is
// Information where none is named.
const (
	// ReportingKept arises for each superior outside to which every changed unit
	// reported and every successor reports. Units: the changed units, the
	// superior. Citations: those lines.
	ReportingKept EffectType = "reporting_kept"
	// ReportingReparented arises for each superior outside to which a successor
	// reports and not every changed unit reported; to decide in a merger whose new
	// unit has several superiors. Units: the changed units that did report to it,
	// or all if none did, and the superior. Citations: their lines to it or, where
	// there are none, the line that the scenario makes.
	ReportingReparented EffectType = "reporting_reparented"
	// ReportingLost arises for each reporting line between two changed units of a
	// merger, of a changed unit to a superior to which no successor reports, and
	// of a unit outside to a unit abolished without heir; a conflict where the
	// lower unit lives on without any superior after all changes. Units: the two.
	// Citations: the line.
	ReportingLost EffectType = "reporting_lost"
	// ReportingLoop is a conflict that arises if reporting lines lead from a
	// successor back to it through a unit that was on no loop with a changed one;
	// the lines stay. Units: the changed units, all others on such loops.
	// Citations: the lines among them.
	ReportingLoop EffectType = "reporting_loop"
	// ControllerMerged is a conflict that arises for each merged unit that another
	// merged one reports to, directly or through any units, and for an abolished
	// unit and its heir if one so reports to the other. Units: the two. Citations:
	// the least of the shortest chains of lines from the one to the other.
	ControllerMerged EffectType = "controller_merged"
	// CollaborationInternal arises for each two changed units that collaborate, in
	// either direction, and become one. Units: the two. Citations: all their
	// collaborations.
	CollaborationInternal EffectType = "collaboration_internal"
	// CollaborationFused arises for each unit outside that collaborates with two
	// or more changed units that become one, in either direction; to decide if it
	// does so with one of them in modes in which it does not with another. Units: those changed units, the one outside. Citations: all
	// these collaborations.
	CollaborationFused EffectType = "collaboration_fused"
	// PartnerLost is to decide and arises for each unit outside that collaborates
	// with the changed unit and with no one else, if it has no successor. Units:
	// the changed unit, the one outside. Citations: their collaborations.
	PartnerLost EffectType = "partner_lost"
	// PartnerKept arises for each unit outside that collaborates with one changed
	// unit and with no one else, if the successors are its only partners now; to
	// decide after a split. Units: the changed unit, the one outside. Citations:
	// their collaborations.
	PartnerKept EffectType = "partner_kept"
	// FunctionDuplicated is to decide and arises for each competence that functions of
	// two or more changed units, of a giver and the receiver of functions, or of two
	// or more parts cover. Units: those that performed them. Citations: those
	// functions.
	FunctionDuplicated EffectType = "function_duplicated"
	// FunctionMoved arises for each unit whose functions another unit performs after
	// the change, once for each unit that performs them. Units: who performed
	// them, and who does if it was there before. Citations: those functions.
	FunctionMoved EffectType = "function_moved"
	// FunctionOrphaned arises for each function that no unit performs after all
	// changes: to decide if another unit performs a function of the same
	// competence, a conflict otherwise. Units: who performed it, those others.
	// Citations: the function.
	FunctionOrphaned EffectType = "function_orphaned"
	// SubunitReparented arises for each unit outside that reports to a changed
	// one and to a successor of another id or name; to decide in a split that does
	// not say under which part it comes. Units: its superiors among the changed,
	// itself. Citations: its lines.
	SubunitReparented EffectType = "subunit_reparented"
	// ExternalToNotify arises for each external body outside that an edge of any
	// type joins to a merged, abolished, split or renamed unit. Units: the changed
	// units so joined, the body. Citations: these edges.
	ExternalToNotify EffectType = "external_to_notify"
	// MembershipChanged arises for each unit outside that merged, abolished or
	// split units belong to or that belongs to them, and for each such unit that
	// belongs to another. It is to decide where several seats become one or one
	// becomes several, where a successor comes into a class or group to which not
	// all belonged, and where members lose their class or group. Units: the
	// changed ones concerned, the one outside. Citations: the memberships.
	MembershipChanged EffectType = "membership_changed"
	// LevelClash is to decide and arises if two merged units have different stated
	// levels, or if a unit that is moved or created has a higher stated level than
	// its new superior. Units: all merged units with a stated level; the unit and
	// the superior. Citations: those of these units.
	LevelClash EffectType = "level_clash"
	// SpanChanged arises for each superior outside of changed units or successors
	// that has more or fewer subordinates than before, and once if a successor has
	// more subordinates than any changed unit had; once a superior, of all changes
	// together where several alter it. Units: the changed units that
	// reported to the superior and it; all changed units. Citations: their lines
	// to the superior, or those made; the lines from outside to the changed units.
	SpanChanged EffectType = "span_changed"
	// BridgeGained is to decide and arises for each bridge unit after all changes
	// that is, or came from, no bridge unit before. Units: those it came from, or
	// itself. Citations: the edges it has.
	BridgeGained EffectType = "bridge_gained"
	// BridgeLost arises for each bridge unit before the changes from which no
	// bridge unit after them came, also where it ends. Units: itself. Citations: the edges it had.
	BridgeLost EffectType = "bridge_lost"
)

// EffectTypes lists the types of effect in the order in which they are reported.
var EffectTypes = []EffectType{
	ReportingKept, ReportingReparented, ReportingLost, ReportingLoop, ControllerMerged,
	CollaborationInternal, CollaborationFused, PartnerLost, PartnerKept, FunctionDuplicated, FunctionMoved, FunctionOrphaned,
	SubunitReparented, ExternalToNotify, MembershipChanged, LevelClash, SpanChanged, BridgeGained, BridgeLost,
}

// Effect is one thing that a scenario changes.
type Effect struct {
	Type      EffectType       `json:"type"`
	Severity  Severity         `json:"severity"`
	Change    int              `json:"change"` // which change makes it, from 1; 0: all of them together
	Units     []graph.UnitID   `json:"units"`  // the units concerned, those of the change first
	Sentence  Sentence         `json:"sentence"`
	Decision  Sentence         `json:"decision"` // what is to be decided; empty for Information
	Citations []graph.Citation `json:"citations"`
}

// Measures describes an organisation as a whole.
type Measures struct {
	Units           int     `json:"units"` // without external bodies, classes and groups
	Functions       int     `json:"functions"`
	Competences     int     `json:"competences"`
	Collaborations  int     `json:"collaborations"` // pairs of units
	ReportingLines  int     `json:"reporting_lines"`
	Depth           int     `json:"depth"`            // longest chain of reporting lines, in lines; a loop counts as one unit
	MaxSpan         int     `json:"max_span"`         // most subordinates one unit has
	MeanSpan        float64 `json:"mean_span"`        // subordinates of a unit that has any, to two decimals; a unit with two superiors counts twice
	BridgeUnits     int     `json:"bridge_units"`     // whose removal would part others that stated edges join: articulation points
	OrphanFunctions int     `json:"orphan_functions"` // functions that no unit performs
	Between         Between `json:"between"`          // the unit that most paths pass
}

// Between is the unit through which most of the shortest paths between any two
// others pass, by stated edges of any type walked both ways.
type Between struct {
	Unit  graph.UnitID `json:"unit"`  // the least id of the most; "" where the graph is larger than MaxBetween or no path passes a unit
	Share float64      `json:"share"` // of all pairs of other units, 0 to 1, to four decimals
}

// MaxBetween is the number of units up to which Measure looks for the unit that
// most paths pass, which takes time by units and edges; everything else it
// measures takes time by units plus edges.
const MaxBetween = 500

// Skipped is a change that was left out since it cannot be.
type Skipped struct {
	Change   int               `json:"change"` // from 1
	Problems []ScenarioProblem `json:"problems"`
}

// ScenarioAnswer holds what a scenario would do. Nothing is written.
type ScenarioAnswer struct {
	Edition  EditionRef   `json:"edition"`
	Changes  []Change     `json:"changes"`           // those applied, as understood, defaults filled in
	Skipped  []Skipped    `json:"skipped,omitempty"` // those that no longer apply, where that was allowed
	Effects  []Effect     `json:"effects"`           // by type, in the order of the constants, then by units
	Totals   Totals       `json:"totals"`
	Before   Measures     `json:"before"`
	After    Measures     `json:"after"`
	Sentence Sentence     `json:"sentence"`
	Units    []UnitRef    `json:"units"` // every unit mentioned, the new ones included
	Prior    *graph.Graph `json:"-"`     // the organisation before the changes
	Graph    *graph.Graph `json:"-"`     // the organisation after the changes
}

// Totals counts effects by severity.
type Totals struct {
	Information int `json:"information"`
	Decision    int `json:"decision"`
	Conflict    int `json:"conflict"`
}
