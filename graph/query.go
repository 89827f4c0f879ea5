package graph

import "slices"

// The bounds of the questions, and what they are where nothing is asked.
const (
	MaxHops       = 12
	DefaultHops   = 6
	MaxPaths      = 100
	DefaultPaths  = 10
	MaxLonger     = 6
	MaxVia        = 5
	MaxLevels     = 6
	DefaultLevels = 2
	MaxFound      = 10_000 // of Search
	DefaultFound  = 50
)

// DefaultPathTypes are the types of step a path takes where nothing is asked: a
// shared competence is not a collaboration, and two members of one class are not
// connected by that alone.
var DefaultPathTypes = []StepType{StepCollaboratesWith, StepReportsTo}

// DefaultReachTypes are the types of step that impact follows where nothing is asked.
var DefaultReachTypes = []StepType{StepCollaboratesWith, StepReportsTo, StepSharesCompetence}

// PathQuery asks for all shortest paths between two units, and, if Longer says
// so, for those of the next lengths. Steps that a class or group hands on count
// like stated ones.
//
// A path passes no unit twice. With Via it passes these units in this order, with
// or without others between, and the shortest are the shortest of such paths:
// shortest stretches from one to the next make no path if they need the same unit.
type PathQuery struct {
	From, To UnitID     // different
	Types    []StepType // steps a path may take; at least one
	Directed bool       // walk steps only from From to To; shares_competence goes both ways all the same
	Avoid    []UnitID   // units no path may pass; neither end
	Via      []UnitID   // units to pass, in order: at most MaxVia, different, neither end, none to be avoided
	MaxHops  int        // longest path, in steps: 1 to the constant MaxHops
	Limit    int        // most paths: 1 to MaxPaths
	Longer   int        // how many lengths beyond the least, of those that paths within MaxHops have: 0 to MaxLonger
}

// PathResult holds the first PathQuery.Limit of the paths asked for, ordered by
// CompareChains. No path is no error.
type PathResult struct {
	Paths     []Chain
	Truncated bool // there are, or after GivenUp may be, more paths of the lengths asked for
	// GivenUp says that the search came to the store's bound of work or time,
	// which only one with Longer or Via can. Paths are the first ones all the same.
	GivenUp bool
}

// Chain is a walk over units, none of them twice. Types[i] joins Units[i] and
// Units[i+1]; two chains of one answer differ in units or types.
type Chain struct {
	Units []UnitID
	Types []StepType
}

// CompareChains orders by length, then by units, then by types.
func CompareChains(a, b Chain) int {
	if d := len(a.Types) - len(b.Types); d != 0 {
		return d
	}
	if d := slices.Compare(a.Units, b.Units); d != 0 {
		return d
	}
	return slices.Compare(a.Types, b.Types)
}

// Valid returns what is wrong with q, all of it, or nil.
func (q PathQuery) Valid() error {
	var ps problems
	if q.From == q.To {
		ps.tell("path", "i due capi sono «%s»: indica due unità diverse", "both ends are %q: give two different units", q.From)
	}
	checkTypes(&ps, "path", q.Types)
	checkRange(&ps, "path", "passi", "hops", q.MaxHops, 1, MaxHops)
	checkRange(&ps, "path", "limite", "limit", q.Limit, 1, MaxPaths)
	for _, id := range q.Avoid {
		if id == q.From || id == q.To {
			ps.tell("path", "«%s» è un capo e insieme da evitare", "%q is an end and to be avoided at once", id)
		}
	}
	checkRange(&ps, "path", "passaggi in più", "longer", q.Longer, 0, MaxLonger)
	q.checkVia(&ps)
	return ps.err()
}

func (q PathQuery) checkVia(ps *problems) {
	if len(q.Via) > MaxVia {
		ps.tell("path", "tappe: %d; al massimo %d", "%d units to pass through: want at most %d", len(q.Via), MaxVia)
	}
	for i, id := range q.Via {
		switch {
		case id == q.From || id == q.To:
			ps.tell("path", "«%s» è un capo e insieme una tappa", "%q is an end and to be passed through at once", id)
		case slices.Contains(q.Avoid, id):
			ps.tell("path", "«%s» è insieme da evitare e una tappa", "%q is to be avoided and to be passed through at once", id)
		case slices.Contains(q.Via[:i], id):
			ps.tell("path", "«%s» è due volte una tappa", "%q is to be passed through twice", id)
		}
	}
}

// ReachQuery asks what depends on a unit: breadth-first along reports_to from
// the superior to the subordinate and along the other types both ways.
type ReachQuery struct {
	From   UnitID
	Types  []StepType // at least one
	Levels int        // 1 to MaxLevels
}

// Valid returns what is wrong with q, all of it, or nil.
func (q ReachQuery) Valid() error {
	var ps problems
	checkTypes(&ps, "impact", q.Types)
	checkRange(&ps, "impact", "livelli", "levels", q.Levels, 1, MaxLevels)
	return ps.err()
}

// ReachResult holds each unit reached once, at its least distance.
type ReachResult struct {
	Reached []Reached // by distance, then by id; without the unit asked for
}

// Reached is one unit and every way its last hop can go on a shortest chain.
type Reached struct {
	Unit     UnitID
	Distance int   // 1 or more
	Via      []Via // at least one; by unit, then by type
}

// Via is the last hop to a unit reached: from a unit one level nearer, by a
// step of this type.
type Via struct {
	Unit UnitID
	Type StepType
}

// FoundType says what a search found.
type FoundType string

// What a search can find, in byte order.
const (
	FoundCompetence FoundType = "competence"
	FoundFunction   FoundType = "function"
	FoundUnit       FoundType = "unit"
)

// SearchQuery asks for what holds words: a unit in its name or an alias, a
// function in its text, a competence in its name. Every word must begin a word
// of the text, both as Words gives them; a unit may hold them in different names.
type SearchQuery struct {
	Words []string    // as Words returns them, at least one
	Types []FoundType // what to look for; at least one
	Limit int         // most results: 1 to MaxFound
}

// Valid returns what is wrong with q, all of it, or nil.
func (q SearchQuery) Valid() error {
	var ps problems
	if len(q.Words) == 0 {
		ps.tell("search", "manca la parola da cercare", "no word to look for")
	}
	if len(q.Types) == 0 {
		ps.tell("search", "manca che cosa cercare", "no type of thing to look for")
	}
	for _, t := range q.Types {
		if t != FoundCompetence && t != FoundFunction && t != FoundUnit {
			ps.tell("search", "genere «%s» sconosciuto: quelli possibili sono %s, %s, %s", "type of thing %q: want one of %s, %s, %s", t, FoundCompetence, FoundFunction, FoundUnit)
		}
	}
	checkRange(&ps, "search", "limite", "limit", q.Limit, 1, MaxFound)
	return ps.err()
}

// SearchResult holds the first SearchQuery.Limit of what was found, by type and
// id. Ranking is the business of package explore.
type SearchResult struct {
	Found     []Found
	Truncated bool
}

// Found is one thing a search found.
type Found struct {
	Type    FoundType
	ID      string
	Text    string   // the name, or the text of a function
	Aliases []string // of a unit
	Kind    Kind     // of a unit
	Unit    UnitID   // of a function: who performs it
}

// Indexed returns the words under which a search finds r, in order and with
// repetitions; nil for an edge. Stores index these and nothing else.
func Indexed(r Record) []string {
	switch {
	case r.Unit != nil:
		words := Words(r.Unit.Name)
		for _, a := range r.Unit.Aliases {
			words = append(words, Words(a)...)
		}
		return words
	case r.Function != nil:
		return Words(r.Function.Text)
	case r.Competence != nil:
		return Words(r.Competence.Name)
	default:
		return nil
	}
}

func checkTypes(ps *problems, where string, types []StepType) {
	if len(types) == 0 {
		ps.tell(where, "manca il tipo di passo: indicane uno o più fra %s", "no kind of step: give one or more of %s", joinWords(StepTypes))
	}
	for _, t := range types {
		if !slices.Contains(StepTypes, t) {
			ps.tell(where, "tipo di passo «%s» sconosciuto: quelli possibili sono %s", "kind of step %q: want one of %s", t, joinWords(StepTypes))
		}
	}
}

func checkRange(ps *problems, where, it, en string, n, least, most int) {
	if n < least || n > most {
		ps.tell(where, it+" %d: da %d a %d", en+" %d: want %d to %d", n, least, most)
	}
}
