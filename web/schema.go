package web

import (
	"reflect"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// The string types of the domain with a closed set of values. The document
// takes the values from the lists of package graph, so they are stated once.
type (
	kindEnum       string
	levelEnum      string
	stepTypeEnum   string
	foundTypeEnum  string
	edgeTypeEnum   string
	basisEnum      string
	modeEnum       string
	confidenceEnum string
	matchEnum      string
	changeTypeEnum string
	effectTypeEnum string
	diffTypeEnum   string
	diffFieldEnum  string
)

func (kindEnum) Schema(huma.Registry) *huma.Schema     { return enum(graph.Kinds...) }
func (stepTypeEnum) Schema(huma.Registry) *huma.Schema { return enum(graph.StepTypes...) }
func (modeEnum) Schema(huma.Registry) *huma.Schema     { return enum(graph.Modes...) }
func (confidenceEnum) Schema(huma.Registry) *huma.Schema {
	return enum(graph.Likely, graph.Doubtful)
}
func (levelEnum) Schema(huma.Registry) *huma.Schema {
	return enum(graph.LevelGeneral, graph.LevelExecutive)
}
func (foundTypeEnum) Schema(huma.Registry) *huma.Schema {
	return enum(graph.FoundCompetence, graph.FoundFunction, graph.FoundUnit)
}
func (edgeTypeEnum) Schema(huma.Registry) *huma.Schema {
	return enum(graph.BelongsTo, graph.CollaboratesWith, graph.ReportsTo)
}
func (basisEnum) Schema(huma.Registry) *huma.Schema { return enum(graph.Stated, graph.Structural) }
func (matchEnum) Schema(huma.Registry) *huma.Schema {
	return enum(explore.SameWords, explore.NearlySame, explore.SameSubject)
}
func (changeTypeEnum) Schema(huma.Registry) *huma.Schema { return enum(explore.ChangeTypes...) }
func (diffTypeEnum) Schema(huma.Registry) *huma.Schema   { return enum(explore.DiffTypes...) }
func (diffFieldEnum) Schema(huma.Registry) *huma.Schema  { return enum(explore.DiffFieldNames...) }
func (effectTypeEnum) Schema(huma.Registry) *huma.Schema {
	return enum(explore.ReportingKept, explore.ReportingReparented, explore.ReportingLost, explore.ReportingLoop,
		explore.ControllerMerged, explore.CollaborationInternal, explore.CollaborationFused, explore.PartnerKept,
		explore.DutyDuplicated, explore.DutyMoved, explore.SubunitReparented,
		explore.ExternalToNotify, explore.MembershipChanged, explore.LevelClash, explore.SpanChanged)
}

func enum[T ~string](values ...T) *huma.Schema {
	s := &huma.Schema{Type: huma.TypeString}
	for _, v := range values {
		s.Enum = append(s.Enum, string(v))
	}
	return s
}

func registerEnums(r huma.Registry) {
	for of, as := range map[reflect.Type]reflect.Type{
		reflect.TypeFor[graph.Kind]():            reflect.TypeFor[kindEnum](),
		reflect.TypeFor[graph.Level]():           reflect.TypeFor[levelEnum](),
		reflect.TypeFor[graph.StepType]():        reflect.TypeFor[stepTypeEnum](),
		reflect.TypeFor[graph.FoundType]():       reflect.TypeFor[foundTypeEnum](),
		reflect.TypeFor[graph.EdgeType]():        reflect.TypeFor[edgeTypeEnum](),
		reflect.TypeFor[graph.Basis]():           reflect.TypeFor[basisEnum](),
		reflect.TypeFor[graph.Mode]():            reflect.TypeFor[modeEnum](),
		reflect.TypeFor[explore.Match]():         reflect.TypeFor[matchEnum](),
		reflect.TypeFor[explore.ChangeType]():    reflect.TypeFor[changeTypeEnum](),
		reflect.TypeFor[explore.EffectType]():    reflect.TypeFor[effectTypeEnum](),
		reflect.TypeFor[explore.DiffType]():      reflect.TypeFor[diffTypeEnum](),
		reflect.TypeFor[explore.DiffFieldName](): reflect.TypeFor[diffFieldEnum](),
		reflect.TypeFor[graph.Confidence]():      reflect.TypeFor[confidenceEnum](),
	} {
		r.RegisterTypeAlias(of, as)
	}
}

// describe says what the Go types cannot: which object may be null.
func describe(doc *huma.OpenAPI) {
	absence := doc.Components.Schemas.Map()["Absence"]
	superior := absence.Properties["nearest_common_superior"]
	absence.Properties["nearest_common_superior"] = &huma.Schema{
		AnyOf: []*huma.Schema{superior, {Type: "null"}},
	}
}
