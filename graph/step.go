package graph

import (
	"cmp"
	"maps"
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

// Steps derives every step of g, sorted by key, each key once.
//
// Inheritance: for an edge from a class or group to x, each member has the step
// to x; for a collaboration from x to a class or group, x has the step to each
// member; never both ends at once. Members are direct or through nested groups.
// A stated step hides an inherited one of the same key; of several inherited
// ones the least Through is kept.
//
// Cost: O(E + M·e + Σ nᶜ²) for M memberships, e edges a group has, and nᶜ units
// that share competence c.
func Steps(g *Graph) []Step {
	byKey := stated(g)
	inherit(g, byKey)
	share(g, byKey)
	return slices.SortedFunc(maps.Values(byKey), func(a, b Step) int {
		return CompareStepKeys(a.Key(), b.Key())
	})
}

func stated(g *Graph) map[StepKey]Step {
	byKey := make(map[StepKey]Step, len(g.Edges))
	for _, e := range g.Edges {
		k := StepKey{e.From, e.To, e.Type.Step()}
		s, seen := byKey[k]
		if !seen {
			s = Step{From: e.From, To: e.To, Type: k.Type, Basis: e.Basis}
		}
		if e.Basis == Stated {
			s.Basis = Stated
		}
		if e.Mode != "" {
			s.Modes = mergeModes(s.Modes, []Mode{e.Mode})
		}
		s.Citations = MergeCitations(s.Citations, e.Citations)
		byKey[k] = s
	}
	return byKey
}

// membership is one unit of a group, with the citations that put it there.
type membership struct {
	unit      UnitID
	citations []Citation
}

// membersOf returns the members of each group, nested ones included, each with
// the citations of a shortest chain of memberships, the least by ids.
func membersOf(g *Graph) map[UnitID][]membership {
	direct := make(map[UnitID][]membership)
	for _, e := range g.Edges { // sorted, so members come in order of id
		if e.Type == BelongsTo {
			direct[e.To] = append(direct[e.To], membership{e.From, e.Citations})
		}
	}
	all := make(map[UnitID][]membership, len(direct))
	for group := range direct {
		seen := map[UnitID]bool{group: true}
		frontier := []membership{{unit: group}}
		for len(frontier) > 0 {
			var next []membership
			for _, f := range frontier {
				for _, m := range direct[f.unit] {
					if seen[m.unit] {
						continue
					}
					seen[m.unit] = true
					next = append(next, membership{m.unit, MergeCitations(f.citations, m.citations)})
				}
			}
			all[group] = append(all[group], next...)
			frontier = next
		}
	}
	return all
}

func inherit(g *Graph, byKey map[StepKey]Step) {
	members := membersOf(g)
	if len(members) == 0 {
		return
	}
	add := func(from, to, through UnitID, s Step, m membership) {
		k := StepKey{from, to, s.Type}
		if old, ok := byKey[k]; from == to || ok && (old.Through == "" || old.Through <= through) {
			return
		}
		s.From, s.To, s.Through = from, to, through
		s.Citations = MergeCitations(s.Citations, m.citations)
		byKey[k] = s
	}
	said := make([]Step, 0, len(byKey))
	for _, s := range byKey {
		if s.Type != StepBelongsTo {
			said = append(said, s)
		}
	}
	for _, s := range said { // in any order: add keeps the least
		for _, m := range members[s.From] {
			add(m.unit, s.To, s.From, s, m)
		}
		if s.Type != StepCollaboratesWith {
			continue
		}
		for _, m := range members[s.To] {
			add(s.From, m.unit, s.To, s, m)
		}
	}
}

func share(g *Graph, byKey map[StepKey]Step) {
	unitOf := make(map[FunctionID]UnitID, len(g.Functions))
	for _, f := range g.Functions {
		unitOf[f.ID] = f.Unit
	}
	for _, c := range g.Competences { // sorted, so Competences of a step are too
		units := make([]UnitID, 0, len(c.Functions))
		for _, f := range c.Functions {
			units = append(units, unitOf[f])
		}
		slices.Sort(units)
		units = slices.Compact(units)
		for i, a := range units {
			for _, b := range units[i+1:] {
				k := StepKey{a, b, StepSharesCompetence}
				s := byKey[k]
				s.From, s.To, s.Type = a, b, StepSharesCompetence
				s.Competences = append(s.Competences, c.ID)
				byKey[k] = s
			}
		}
	}
}
