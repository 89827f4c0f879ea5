package graph

import (
	"cmp"
	"slices"
	"strings"
)

// StepType is one way in which two units are joined.
type StepType string

// The types of step, in byte order, which is also the order of ties.
const (
	StepBelongsTo        StepType = "belongs_to"
	StepCollaboratesWith StepType = "collaborates_with"
	StepReportsTo        StepType = "reports_to"
	// StepSharesCompetence joins two units that each perform a function of one
	// competence. It has no direction; From is the unit with the lesser id.
	StepSharesCompetence StepType = "shares_competence"
)

// StepTypes lists all types of step, in order.
var StepTypes = []StepType{StepBelongsTo, StepCollaboratesWith, StepReportsTo, StepSharesCompetence}

// Step returns the step type of t.
func (t EdgeType) Step() StepType { return StepType(strings.ToLower(string(t))) }

// Step joins two units: all edges of one type from one to the other, or, if the
// sources state none, what a class or group hands on to its members. Steps are
// derived from an edition by Steps when it is written; they are never exported.
type Step struct {
	From, To UnitID
	Type     StepType
	// Through is the class or group whose edge an inherited step repeats; empty
	// for a stated step.
	Through     UnitID
	Basis       Basis          // of a reporting line: Stated if any of its edges is
	Modes       []Mode         // of a collaboration: sorted, each once
	Competences []CompetenceID // of StepSharesCompetence: those shared, sorted
	// Citations are those of the edges and, for an inherited step, of the
	// membership. StepSharesCompetence has none: its functions have them.
	Citations []Citation
}

// StepKey identifies a step within its edition.
type StepKey struct {
	From, To UnitID
	Type     StepType
}

// Key returns the step's key.
func (s Step) Key() StepKey { return StepKey{s.From, s.To, s.Type} }

// Confidence is the best of the citations of a stated step. An inherited step
// needs both the edge and the membership, so its confidence is the worst.
func (s Step) Confidence() Confidence {
	switch {
	case s.Type == StepSharesCompetence:
		return Certain
	case s.Through != "":
		return LeastSureOf(s.Citations)
	default:
		return SurestOf(s.Citations)
	}
}

// CompareStepKeys orders by from, to and type.
func CompareStepKeys(a, b StepKey) int {
	return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Type, b.Type))
}

// Hop is the step between two neighbours of a path, as it is walked. Steps of
// one type that join the same two units both ways are one hop: stated ones are
// preferred to inherited ones, then the one along the walk; if both are stated,
// the hop goes along the walk and has the citations and modes of both.
type Hop struct {
	Step
	Forward bool // the walk goes from Step.From to Step.To
}

// HopOf returns the hop from a to b, given the steps of one type a → b (along)
// and b → a (against); either may be nil, not both. For StepSharesCompetence,
// which has no direction, give the one step as along.
func HopOf(along, against *Step) Hop {
	switch {
	case against == nil:
		return Hop{Step: *along, Forward: true}
	case along == nil:
		return Hop{Step: *against}
	case along.Through != "" && against.Through == "":
		return Hop{Step: *against}
	case along.Through == "" && against.Through == "":
		s := *along
		s.Citations = MergeCitations(along.Citations, against.Citations)
		s.Modes = mergeModes(along.Modes, against.Modes)
		if against.Basis == Stated {
			s.Basis = Stated
		}
		return Hop{Step: s, Forward: true}
	default:
		return Hop{Step: *along, Forward: true}
	}
}

func mergeModes(a, b []Mode) []Mode {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}
