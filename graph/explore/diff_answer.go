package explore

import "raccordo/graph"

// DiffRequest asks what changed from one edition to another. An empty id is the
// newest edition.
type DiffRequest struct {
	Old, New graph.EditionID
}

// DiffAnswer holds what changed between two editions. Exchanging the two
// editions exchanges born and closed, merged and split, gained and lost.
type DiffAnswer struct {
	Old      EditionRef       `json:"old"`
	New      EditionRef       `json:"new"`
	Changes  []DiffChange     `json:"changes"` // by type, in the order of the constants, then by old and new units, then by function and relation
	Totals   map[DiffType]int `json:"totals"`  // changes by type; types without any are left out
	Sentence Sentence         `json:"sentence"`
	OldUnits []UnitRef        `json:"old_units"` // every unit of the old edition mentioned, by id
	NewUnits []UnitRef        `json:"new_units"` // every unit of the new edition mentioned, by id
	// Plan is the changes of units, functions and superiors as a scenario on the old
	// edition, with its effects in the words of a planned reorganisation; absent
	// where there are none or too many to be evaluated.
	Plan *ScenarioAnswer `json:"plan,omitempty"`
}

// DiffType says what kind of change it is. That a unit goes on as one of the new
// edition is told as Diff says.
type DiffType string

// The types of change, in the order in which they are reported.
const (
	// DiffUnitBorn: a unit that no unit of the old edition goes on as.
	DiffUnitBorn DiffType = "unit_born"
	// DiffUnitClosed: a unit that goes on as none of the new edition.
	DiffUnitClosed DiffType = "unit_closed"
	// DiffUnitRenamed: one unit goes on as one, whose name has other words.
	DiffUnitRenamed DiffType = "unit_renamed"
	// DiffUnitMerged: several units go on as one, which may be one of them.
	DiffUnitMerged DiffType = "unit_merged"
	// DiffUnitSplit: one unit goes on as several, of which it may be one.
	DiffUnitSplit DiffType = "unit_split"
	// DiffUnitChanged: one unit goes on as one of another kind, level, experimental
	// mark, id, or spelling of its name.
	DiffUnitChanged DiffType = "unit_changed"
	// DiffFunctionMoved: a function of a unit is now one of a unit that it does not go on as.
	DiffFunctionMoved DiffType = "function_moved"
	// DiffFunctionGained: a function that has no counterpart in the old edition.
	DiffFunctionGained DiffType = "function_gained"
	// DiffFunctionLost: a function that has no counterpart in the new edition.
	DiffFunctionLost DiffType = "function_lost"
	// DiffFunctionReworded: a function that stays with its unit in other words.
	DiffFunctionReworded DiffType = "function_reworded"
	// DiffRelationGained: a reporting line or collaboration that the old edition does
	// not state between the units these two come from.
	DiffRelationGained DiffType = "relation_gained"
	// DiffRelationLost: a reporting line or collaboration that the new edition does
	// not state between the units these two go on as.
	DiffRelationLost DiffType = "relation_lost"
	// DiffRelationChanged: a reporting line with another basis or a collaboration
	// with other modes.
	DiffRelationChanged DiffType = "relation_changed"
	// DiffMembershipGained and DiffMembershipLost are the same for belonging to a class
	// or group.
	DiffMembershipGained DiffType = "membership_gained"
	DiffMembershipLost   DiffType = "membership_lost"
)

// DiffTypes lists the types of change in the order in which they are reported.
var DiffTypes = []DiffType{
	DiffUnitBorn, DiffUnitClosed, DiffUnitRenamed, DiffUnitMerged, DiffUnitSplit, DiffUnitChanged,
	DiffFunctionMoved, DiffFunctionGained, DiffFunctionLost, DiffFunctionReworded,
	DiffRelationGained, DiffRelationLost, DiffRelationChanged, DiffMembershipGained, DiffMembershipLost,
}

// DiffChange is one thing that changed.
type DiffChange struct {
	Type DiffType `json:"type"`
	// Old and New are the units concerned in each edition, by id; of a relation,
	// its two ends as it is stated. Of a function or relation that only one edition
	// has, the other list holds what these units go on as or come from.
	Old       []graph.UnitID    `json:"old"`
	New       []graph.UnitID    `json:"new"`
	Fields    []DiffField       `json:"fields,omitempty"`   // of a unit that goes on: what is different
	Links     []DiffLink        `json:"links,omitempty"`    // of a unit renamed, merged or split: how it was told
	Function  *DiffFunction     `json:"function,omitempty"` // of a function
	Relation  *DiffRelation     `json:"relation,omitempty"` // of a relation or membership
	Sentence  Sentence          `json:"sentence"`
	Reason    *Sentence         `json:"reason,omitempty"` // why it was judged so, where it was judged
	Citations []EditionCitation `json:"citations"`        // those of the old edition first
}

// EditionCitation is a citation and the edition whose source it cites.
type EditionCitation struct {
	Edition graph.EditionID `json:"edition"`
	graph.Citation
}

// DiffField is one property of a unit with its value in each edition.
type DiffField struct {
	Name DiffFieldName `json:"name"`
	Old  string        `json:"old"`
	New  string        `json:"new"`
}

// DiffFieldName names a property of a unit.
type DiffFieldName string

// The properties of a unit that are compared, in order.
const (
	FieldID           DiffFieldName = "id"
	FieldName         DiffFieldName = "name"
	FieldKind         DiffFieldName = "kind"
	FieldLevel        DiffFieldName = "level"
	FieldExperimental DiffFieldName = "experimental"
)

// DiffFieldNames lists the properties that are compared, in order.
var DiffFieldNames = []DiffFieldName{FieldID, FieldName, FieldKind, FieldLevel, FieldExperimental}

// DiffLink is what joins a unit of the old edition to one of the new one. The
// percentages are rounded down.
type DiffLink struct {
	Old          graph.UnitID `json:"old"`
	New          graph.UnitID `json:"new"`
	SameID       bool         `json:"same_id,omitempty"`
	Functions    int          `json:"functions"`     // functions of Old that New performs
	OldFunctions int          `json:"old_functions"` // functions Old has
	NewFunctions int          `json:"new_functions"` // functions New has
	Name         int          `json:"name"`          // percent of the own words of one name that the other has, the greater
	Relations    int          `json:"relations"`     // percent of the relations of one that the other has, the greater
}

// DiffFunction is a function in each edition that has it.
type DiffFunction struct {
	OldID   graph.FunctionID `json:"old_id,omitempty"`
	NewID   graph.FunctionID `json:"new_id,omitempty"`
	OldText string           `json:"old_text,omitempty"`
	NewText string           `json:"new_text,omitempty"`
	Common  int              `json:"common,omitempty"`  // distinct words both texts have
	Longest int              `json:"longest,omitempty"` // distinct words of the text that has more
}

// DiffRelation is a relation in each edition that states it.
type DiffRelation struct {
	Type     graph.StepType `json:"type"`
	OldBasis graph.Basis    `json:"old_basis,omitempty"`
	NewBasis graph.Basis    `json:"new_basis,omitempty"`
	OldModes []graph.Mode   `json:"old_modes,omitempty"`
	NewModes []graph.Mode   `json:"new_modes,omitempty"`
}
