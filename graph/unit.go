package graph

// UnitID is a slug derived from the source, such as "direzione-centrale-pensioni".
// It identifies the unit within its edition, in every backend and every link, and
// is compared byte for byte.
type UnitID string

// Kind says what sort of body a unit is.
type Kind string

// The kinds of unit.
const (
	KindInstitution  Kind = "institution"  // the whole body the act organises
	KindOrgan        Kind = "organ"        // president, board, director general, …
	KindDepartment   Kind = "department"   // dipartimento, area of directorates
	KindDirectorate  Kind = "directorate"  // direzione
	KindOffice       Kind = "office"       // ufficio, segreteria, servizio, divisione, settore
	KindCoordination Kind = "coordination" // professional coordination
	KindCommittee    Kind = "committee"    // comitato, commissione, conferenza, nucleo
	KindPost         Kind = "post"         // a position or assignment of one person
	KindClass        Kind = "class"        // offices described once for all of them
	KindGroup        Kind = "group"        // units named together
	KindExternal     Kind = "external"     // a body outside the institution
	KindOther        Kind = "other"        // any other unit of the institution
)

// Kinds lists the kinds of unit in the order in which they are shown.
var Kinds = []Kind{
	KindInstitution, KindOrgan, KindDepartment, KindDirectorate, KindOffice, KindCoordination,
	KindCommittee, KindPost, KindClass, KindGroup, KindExternal, KindOther,
}

// Level is the rank of a unit's head, in the words of Italian public law.
type Level string

// The levels of a unit.
const (
	LevelUnstated  Level = ""
	LevelGeneral   Level = "generale"     // dirigente di livello generale
	LevelExecutive Level = "dirigenziale" // dirigente di livello non generale
)

// Unit is an organ, directorate, office, committee, class of offices, named
// group or external body.
type Unit struct {
	ID           UnitID     `json:"id"`
	Name         string     `json:"name"`
	Aliases      []string   `json:"aliases,omitempty"` // other names the sources use, sorted
	Kind         Kind       `json:"kind"`
	Level        Level      `json:"level,omitempty"`
	Experimental bool       `json:"experimental,omitempty"`
	Citations    []Citation `json:"citations"` // at least one
}
