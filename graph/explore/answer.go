package explore

import "raccordo/graph"

// Every answer names its edition, the question as understood, the bounds that
// were searched, and every unit it mentions.

// Sentence says one thing in both languages.
type Sentence = graph.Sentence

// EditionRef names the edition an answer holds for.
type EditionRef struct {
	ID       graph.EditionID `json:"id"`
	Title    string          `json:"title"`
	Date     string          `json:"date"`
	Revision string          `json:"revision"`
	Sources  []SourceRef     `json:"sources"`
}

// SourceRef names a source without its text.
type SourceRef struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	SHA256 string `json:"sha256"`
}

// UnitRef names a unit that an answer mentions.
type UnitRef struct {
	ID           graph.UnitID `json:"id"`
	Name         string       `json:"name"`
	Kind         graph.Kind   `json:"kind"`
	Level        graph.Level  `json:"level,omitempty"`
	Experimental bool         `json:"experimental,omitempty"`
}

// Step is one hop of a path or chain, as it is walked.
type Step struct {
	From        graph.UnitID         `json:"from"` // as the act states it, also when Forward is false
	To          graph.UnitID         `json:"to"`
	Type        graph.StepType       `json:"type"`
	Forward     bool                 `json:"forward"` // walked from From to To
	Through     graph.UnitID         `json:"through,omitempty"`
	Basis       graph.Basis          `json:"basis,omitempty"`
	Modes       []graph.Mode         `json:"modes,omitempty"`
	Competences []graph.CompetenceID `json:"competences,omitempty"`
	Citations   []graph.Citation     `json:"citations"`
	Confidence  graph.Confidence     `json:"confidence,omitempty"` // of the step; its citations have their own
	Sentence    Sentence             `json:"sentence"`
}

// Path is one walk between the two ends.
type Path struct {
	Length int            `json:"length"` // in steps
	Units  []graph.UnitID `json:"units"`
	Steps  []Step         `json:"steps"`
}

// PathQuestion is a path query with its defaults filled in.
type PathQuestion struct {
	From     graph.UnitID     `json:"from"`
	To       graph.UnitID     `json:"to"`
	Kinds    []graph.StepType `json:"kinds"`
	Directed bool             `json:"directed"`
	Avoid    []graph.UnitID   `json:"avoid"`
	Via      []graph.UnitID   `json:"via"` // in the order in which paths pass them
	MaxHops  int              `json:"max_hops"`
	Limit    int              `json:"limit"`
	Longer   int              `json:"longer"` // lengths beyond the least
}

// PathAnswer holds all shortest paths, and those of the next lengths if asked,
// or why there is none.
type PathAnswer struct {
	Edition  EditionRef   `json:"edition"`
	Question PathQuestion `json:"question"`
	Found    bool         `json:"found"`
	Paths    []Path       `json:"paths"` // by length, units, types
	Searched Searched     `json:"searched"`
	Absence  *Absence     `json:"absence,omitempty"` // set if and only if nothing was found
	Sentence Sentence     `json:"sentence"`
	Units    []UnitRef    `json:"units"` // every unit mentioned, by id
}

// Searched states the bounds of a path search.
type Searched struct {
	MaxHops   int  `json:"max_hops"`
	Limit     int  `json:"limit"`
	Truncated bool `json:"truncated"` // there are more paths than Limit, or may be after GivenUp
	GivenUp   bool `json:"given_up"`  // the search came to the store's bound of work
}

// Absence is what can be said of two units that no path joins.
type Absence struct {
	// NearestCommonSuperior is the unit both report to, directly or not, with
	// the least sum of distances, then the least id.
	NearestCommonSuperior *CommonSuperior `json:"nearest_common_superior"`
	SharedCompetences     []CompetenceRef `json:"shared_competences"`
}

// CommonSuperior is a unit that two units report to, each by a chain.
type CommonSuperior struct {
	Unit graph.UnitID `json:"unit"`
	From []Step       `json:"from"` // the chain from the one end
	To   []Step       `json:"to"`   // the chain from the other end
}

// CompetenceRef names a competence.
type CompetenceRef struct {
	ID   graph.CompetenceID `json:"id"`
	Name string             `json:"name"`
}

// ImpactQuestion is an impact query with its defaults filled in.
type ImpactQuestion struct {
	Unit   graph.UnitID     `json:"unit"`
	Kinds  []graph.StepType `json:"kinds"`
	Levels int              `json:"levels"`
}

// ImpactAnswer holds what a change of the unit reaches, level by level.
type ImpactAnswer struct {
	Edition  EditionRef         `json:"edition"`
	Question ImpactQuestion     `json:"question"`
	Unit     graph.UnitID       `json:"unit"`
	Levels   []ImpactLevel      `json:"levels"`
	Totals   map[graph.Kind]int `json:"totals"`   // units reached, by kind
	External []graph.UnitID     `json:"external"` // bodies outside the institution among those reached, by distance and id
	// ToHear are the units that the act says are to be heard or agree, by this
	// unit or the other way round, whatever kinds and levels were asked for.
	ToHear   []Heard   `json:"to_hear"`
	Sentence Sentence  `json:"sentence"`
	Units    []UnitRef `json:"units"`
}

// Heard is a unit to hear, with the step that says so.
type Heard struct {
	Unit graph.UnitID `json:"unit"`
	Step Step         `json:"step"` // walked from the unit asked for; a collaboration
}

// ImpactLevel holds the units at one distance, by id.
type ImpactLevel struct {
	Distance int       `json:"distance"`
	Units    []Reached `json:"units"`
}

// Reached is one unit with the least of the shortest chains that lead to it.
type Reached struct {
	ID       graph.UnitID `json:"id"`
	Chain    []Step       `json:"chain"`
	Sentence Sentence     `json:"sentence"`
}

// SharedQuestion asks for the competences all of the units hold; with one unit,
// for those it holds in common with any other; with none, for those that two or
// more units perform.
type SharedQuestion struct {
	Units []graph.UnitID `json:"units"`
}

// SharedAnswer holds competences held in common: the most widely held first,
// then the most alike, then by id.
type SharedAnswer struct {
	Edition     EditionRef           `json:"edition"`
	Question    SharedQuestion       `json:"question"`
	Competences []SharedCompetence   `json:"competences"`
	Widely      []graph.CompetenceID `json:"widely"` // those that three or more units hold
	Matrix      Matrix               `json:"matrix"`
	// Alone are functions without a twin: those of the units asked for, or of all
	// where none was, whose competence no other unit performs. By unit and line,
	// what a unit has through a class or group after its own.
	Alone    []HeldFunction `json:"alone"`
	Sentence Sentence       `json:"sentence"`
	Units    []UnitRef      `json:"units"`
}

// Match says how alike the functions of a competence are.
type Match string

// How alike functions are.
const (
	SameWords   Match = "same_words"   // equal as graph.Words gives them
	NearlySame  Match = "nearly_same"  // all have in common at least six tenths of the distinct words of the longest
	SameSubject Match = "same_subject" // fewer: joined by whoever read the source
)

// SharedCompetence is one competence with the passages of those who hold it.
// Functions are those by which the units asked for hold it; where fewer than two
// were asked for, all that it covers.
type SharedCompetence struct {
	ID        graph.CompetenceID `json:"id"`
	Name      string             `json:"name"`
	Match     Match              `json:"match"`
	Strength  float64            `json:"strength"`             // 0 to 1: share of the words that all functions have
	Pairs     []Pair             `json:"pairs,omitempty"`      // in a SharedAnswer; by the order of Functions
	MorePairs bool               `json:"more_pairs,omitempty"` // not all pairs were compared
	Units     []graph.UnitID     `json:"units"`                // all that perform it and, of those asked for, all that hold it; by id
	Functions []HeldFunction     `json:"functions"`            // by unit and id
	Sentence  Sentence           `json:"sentence"`
}

// HeldFunction is one function as a unit holds it.
type HeldFunction struct {
	ID        graph.FunctionID `json:"id"`
	Unit      graph.UnitID     `json:"unit"`
	Through   graph.UnitID     `json:"through,omitempty"` // the class or group that performs it
	Text      string           `json:"text"`
	Citations []graph.Citation `json:"citations"`
}

// SearchQuestion is a search with its defaults filled in.
type SearchQuestion struct {
	Text  string            `json:"text"`
	Types []graph.FoundType `json:"types"`
	Limit int               `json:"limit"`
}

// SearchAnswer holds what was found, the best first.
type SearchAnswer struct {
	Edition   EditionRef     `json:"edition"`
	Question  SearchQuestion `json:"question"`
	Results   []SearchResult `json:"results"`
	Truncated bool           `json:"truncated"`
	Units     []UnitRef      `json:"units"`
}

// SearchResult is one thing found.
type SearchResult struct {
	Type    graph.FoundType `json:"type"`
	ID      string          `json:"id"`
	Text    string          `json:"text"` // the name, or the text of a function
	Aliases []string        `json:"aliases,omitempty"`
	Kind    graph.Kind      `json:"kind,omitempty"` // of a unit
	Unit    graph.UnitID    `json:"unit,omitempty"` // of a function
}

// UnitAnswer holds all that is known of one unit.
type UnitAnswer struct {
	Edition        EditionRef         `json:"edition"`
	Unit           graph.Unit         `json:"unit"`
	Superiors      []Step             `json:"superiors"`      // it reports to
	Subordinates   []Step             `json:"subordinates"`   // report to it
	Collaborations []Step             `json:"collaborations"` // both directions
	Groups         []Step             `json:"groups"`         // it belongs to
	Members        []Step             `json:"members"`        // belong to it
	Functions      []HeldFunction     `json:"functions"`      // its own first, then those through a class or group
	Competences    []SharedCompetence `json:"competences"`    // those another unit holds too
	Units          []UnitRef          `json:"units"`
}

// EditionAnswer describes one stored edition.
type EditionAnswer struct {
	EditionRef
	Counts graph.Counts `json:"counts"`
}

// GraphAnswer is what a picture needs, without citations.
type GraphAnswer struct {
	Edition   EditionRef  `json:"edition"`
	Units     []GraphUnit `json:"units"`     // by id
	Steps     []GraphStep `json:"steps"`     // by from, to, type
	Truncated bool        `json:"truncated"` // units were left out
}

// GraphUnit is one unit of a picture.
type GraphUnit struct {
	UnitRef
	Line      int    `json:"line"`   // first cited line, for the order of the act
	Source    string `json:"source"` // of that line
	Functions int    `json:"functions"`
	Degree    int    `json:"degree"` // stated steps it has in the whole edition, without shares_competence
}

// GraphStep is one line of a picture.
type GraphStep struct {
	From       graph.UnitID     `json:"from"`
	To         graph.UnitID     `json:"to"`
	Type       graph.StepType   `json:"type"`
	Through    graph.UnitID     `json:"through,omitempty"`
	Basis      graph.Basis      `json:"basis,omitempty"`
	Modes      []graph.Mode     `json:"modes,omitempty"`
	Confidence graph.Confidence `json:"confidence,omitempty"`
}
