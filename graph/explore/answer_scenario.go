package explore

import "raccordo/graph"

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
