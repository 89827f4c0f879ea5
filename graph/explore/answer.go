package explore

import "raccordo/graph"

// Every answer names its edition, the question as understood, the bounds that
// were searched, and every unit it mentions.

// Sentence says one thing in both languages.
type Sentence struct {
	IT string `json:"it"`
	EN string `json:"en"`
}

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
	MaxHops  int              `json:"max_hops"`
	Limit    int              `json:"limit"`
}

// PathAnswer holds all shortest paths, or why there is none.
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
	Truncated bool `json:"truncated"` // there are more paths than Limit
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
	Totals   map[graph.Kind]int `json:"totals"` // units reached, by kind
	Sentence Sentence           `json:"sentence"`
	Units    []UnitRef          `json:"units"`
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

// SharedAnswer holds competences held in common, the most widely held first,
// then by id.
type SharedAnswer struct {
	Edition     EditionRef         `json:"edition"`
	Question    SharedQuestion     `json:"question"`
	Competences []SharedCompetence `json:"competences"`
	Sentence    Sentence           `json:"sentence"`
	Units       []UnitRef          `json:"units"`
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
	Units     []graph.UnitID     `json:"units"`     // all that perform it and, of those asked for, all that hold it; by id
	Functions []HeldFunction     `json:"functions"` // by unit and id
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

// Change is one change of a scenario. Type says which fields it uses.
type Change struct {
	Type  ChangeType     `json:"type"`
	Units []graph.UnitID `json:"units,omitempty"` // merge: two or more
	Into  graph.UnitID   `json:"into,omitempty"`  // merge: the id of the new unit; derived from Name if empty
	Name  string         `json:"name,omitempty"`  // merge: the name of the new unit; the joined names if empty
}

// ChangeType names a change.
type ChangeType string

// ChangeMerge makes one unit of several.
const ChangeMerge ChangeType = "merge"

// EffectType says what a change does to a relation, a duty or a unit. "Merged
// units" are those of a merger and "the new unit" is what they become; partners,
// superiors and members are direct ones that the act states, not those a class
// or group hands on. Units lists the merged units first, each part by id; the
// new unit never stands there.
type EffectType string

// The types of effect, in the order in which they are reported.
const (
	// ReportingKept arises for each superior outside to which every merged unit
	// reported. Units: the merged units, the superior. Citations: those lines.
	ReportingKept EffectType = "reporting_kept"
	// ReportingReparented arises for each superior outside to which some of the
	// merged units reported and others did not, so that these come under it too.
	// Units: those that did, the superior. Citations: their lines.
	ReportingReparented EffectType = "reporting_reparented"
	// ReportingLost arises for each reporting line from one merged unit to
	// another. Units: the two. Citations: the line.
	ReportingLost EffectType = "reporting_lost"
	// ReportingLoop arises if reporting lines lead from the new unit back to it
	// through a unit that was on no loop with a merged one; the lines stay. Units:
	// the merged units, all others on such loops. Citations: the lines among them.
	ReportingLoop EffectType = "reporting_loop"
	// ControllerMerged arises for each merged unit that another one reports to,
	// directly or through any units. Units: the two. Citations: the least of the
	// shortest chains of lines from the one to the other.
	ControllerMerged EffectType = "controller_merged"
	// CollaborationInternal arises for each two merged units that collaborate, in
	// either direction. Units: the two. Citations: all their collaborations.
	CollaborationInternal EffectType = "collaboration_internal"
	// CollaborationFused arises for each unit outside that collaborates with two
	// or more merged units, in either direction. Units: those merged units, the
	// one outside. Citations: all these collaborations.
	CollaborationFused EffectType = "collaboration_fused"
	// PartnerKept arises for each unit outside that collaborates with one merged
	// unit and with no one else: the new unit is its only partner now. Units: the
	// merged unit, the one outside. Citations: their collaborations.
	PartnerKept EffectType = "partner_kept"
	// DutyDuplicated arises for each competence that functions of two or more
	// merged units cover. Units: these. Citations: those functions.
	DutyDuplicated EffectType = "duty_duplicated"
	// DutyMoved arises for each merged unit that performs functions, unless the
	// new unit has its id. Units: the merged unit. Citations: its functions.
	DutyMoved EffectType = "duty_moved"
	// SubunitReparented arises for each unit outside that reports to a merged
	// one. Units: its superiors among the merged, itself. Citations: its lines.
	SubunitReparented EffectType = "subunit_reparented"
	// ExternalToNotify arises for each external body outside that an edge of any
	// type joins to a merged unit. Units: the merged units so joined, the body.
	// Citations: these edges.
	ExternalToNotify EffectType = "external_to_notify"
	// MembershipChanged arises for each class or group outside that merged units
	// belong to, for each unit outside that belongs to merged ones, and for each
	// merged unit that belongs to another. Units: the merged ones concerned, the
	// one outside. Citations: the memberships.
	MembershipChanged EffectType = "membership_changed"
	// LevelClash arises if two merged units have different stated levels. Units:
	// all merged units with a stated level. Citations: those of these units.
	LevelClash EffectType = "level_clash"
	// SpanChanged arises for each superior outside that has fewer subordinates
	// than before, and once if the new unit has more subordinates than any merged
	// one had. Units: the merged units that reported to the superior and it; all
	// merged units. Citations: their lines to the superior; the lines from
	// outside to the merged units.
	SpanChanged EffectType = "span_changed"
)

// Effect is one thing that a scenario changes.
type Effect struct {
	Type      EffectType       `json:"type"`
	Units     []graph.UnitID   `json:"units"` // the units concerned, those of the change first
	Sentence  Sentence         `json:"sentence"`
	Citations []graph.Citation `json:"citations"`
}

// Measures describes an organisation as a whole.
type Measures struct {
	Units          int `json:"units"` // without external bodies, classes and groups
	Functions      int `json:"functions"`
	Competences    int `json:"competences"`
	Collaborations int `json:"collaborations"` // pairs of units
	ReportingLines int `json:"reporting_lines"`
	Depth          int `json:"depth"`    // longest chain of reporting lines, in lines; a loop counts as one unit
	MaxSpan        int `json:"max_span"` // most subordinates one unit has
}

// ScenarioAnswer holds what a scenario would do. Nothing is written.
type ScenarioAnswer struct {
	Edition  EditionRef   `json:"edition"`
	Changes  []Change     `json:"changes"` // as understood, defaults filled in
	Effects  []Effect     `json:"effects"` // by type, in the order of the constants, then by units
	Before   Measures     `json:"before"`
	After    Measures     `json:"after"`
	Sentence Sentence     `json:"sentence"`
	Units    []UnitRef    `json:"units"` // every unit mentioned, the new ones included
	Graph    *graph.Graph `json:"-"`     // the organisation after the changes
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
	From    graph.UnitID   `json:"from"`
	To      graph.UnitID   `json:"to"`
	Type    graph.StepType `json:"type"`
	Through graph.UnitID   `json:"through,omitempty"`
	Basis   graph.Basis    `json:"basis,omitempty"`
	Modes   []graph.Mode   `json:"modes,omitempty"`
}
