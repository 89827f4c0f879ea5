package graph

import (
	"cmp"
	"slices"
)

// derivation holds the steps of a graph that no source states, as numbers, so
// that millions of them are sorted in a second or two.
type derivation struct {
	g    *Graph
	said [][]Edge // the runs of edges that groups hand on
	list []derived
}

// derived is one reason for a step. Units are their places in Graph.Units.
type derived struct {
	from, to, through int32       // through: none of a shared competence
	typ               int32       // place in StepTypes
	said              int32       // place in derivation.said; of a shared competence: in Graph.Competences
	member            *membership // to which it is handed on; nil of a shared competence
}

func (a derived) compare(b derived) int {
	return cmp.Or(
		cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), cmp.Compare(a.typ, b.typ),
		cmp.Compare(a.through, b.through), cmp.Compare(a.said, b.said),
	)
}

func (a derived) sameKey(b derived) bool { return a.from == b.from && a.to == b.to && a.typ == b.typ }

// derive lists the reasons for all steps that are not stated, in order.
func derive(g *Graph) *derivation {
	d := &derivation{g: g}
	place := make(map[UnitID]int32, len(g.Units))
	for i := range g.Units {
		place[g.Units[i].ID] = int32(i)
	}
	d.inherit(place)
	d.share(place)
	slices.SortFunc(d.list, derived.compare)
	return d
}

// next takes all reasons for the next step.
func (d *derivation) next() ([]derived, bool) {
	if len(d.list) == 0 {
		return nil, false
	}
	n := 1
	for n < len(d.list) && d.list[n].sameKey(d.list[0]) {
		n++
	}
	reasons := d.list[:n]
	d.list = d.list[n:]
	return reasons, true
}

func (d *derivation) key(reasons []derived) StepKey {
	r := reasons[0]
	return StepKey{d.g.Units[r.from].ID, d.g.Units[r.to].ID, StepTypes[r.typ]}
}

// step makes the step that has these reasons: of an inherited one those of the
// first group count.
func (d *derivation) step(reasons []derived) Step {
	k := d.key(reasons)
	s := Step{From: k.From, To: k.To, Type: k.Type}
	if reasons[0].member == nil {
		s.Competences = make([]CompetenceID, len(reasons))
		for i, r := range reasons {
			s.Competences[i] = d.g.Competences[r.said].ID
		}
		return s
	}
	through := reasons[0].through
	s.Through = d.g.Units[through].ID
	for i, r := range reasons {
		if r.through != through {
			break
		}
		said := StepOf(d.said[r.said])
		if i == 0 {
			s.Basis, s.Modes, s.Citations = said.Basis, said.Modes, MergeCitations(said.Citations, r.member.citations)
			continue
		}
		s.Modes = mergeModes(s.Modes, said.Modes)
		s.Citations = MergeCitations(s.Citations, said.Citations, r.member.citations)
	}
	return s
}

// inherit lists what groups hand on to their members, what another step hides included.
func (d *derivation) inherit(place map[UnitID]int32) {
	members := membersOf(d.g.Edges)
	if len(members) == 0 {
		return
	}
	for run := range runs(d.g.Edges) {
		e := &run[0]
		if e.Type == BelongsTo {
			continue
		}
		down, across := members[e.From], []membership(nil)
		if e.Type == CollaboratesWith {
			across = members[e.To]
		}
		if len(down)+len(across) == 0 {
			continue
		}
		from, to := place[e.From], place[e.To]
		r := derived{typ: int32(slices.Index(StepTypes, e.Type.Step())), said: int32(len(d.said))}
		d.said = append(d.said, run)
		for i := range down {
			r.from, r.to, r.through, r.member = place[down[i].unit], to, from, &down[i]
			d.add(r)
		}
		for i := range across {
			r.from, r.to, r.through, r.member = from, place[across[i].unit], to, &across[i]
			d.add(r)
		}
	}
}

func (d *derivation) add(r derived) {
	if r.from != r.to {
		d.list = append(d.list, r)
	}
}

// share lists the competences that two units share.
func (d *derivation) share(place map[UnitID]int32) {
	g := d.g
	performer := make(map[FunctionID]int32, len(g.Functions))
	for i := range g.Functions {
		performer[g.Functions[i].ID] = place[g.Functions[i].Unit]
	}
	typ := int32(slices.Index(StepTypes, StepSharesCompetence))
	var units []int32
	for c := range g.Competences {
		functions := g.Competences[c].Functions
		if len(functions) == 1 {
			continue
		}
		units = units[:0]
		for _, f := range functions {
			units = append(units, performer[f])
		}
		slices.Sort(units)
		units = slices.Compact(units)
		for i, a := range units {
			for _, b := range units[i+1:] {
				d.list = append(d.list, derived{from: a, to: b, typ: typ, said: int32(c)})
			}
		}
	}
}

// membership is one unit of a group, with the citations that put it there.
type membership struct {
	unit      UnitID
	citations []Citation
}

// membersOf returns the members of each group, nested ones included, each with
// the citations of a shortest chain of memberships, the least by ids read from
// the group down.
func membersOf(edges []Edge) map[UnitID][]membership {
	direct := make(map[UnitID][]membership)
	for i := range edges { // sorted, so members come in order of id
		if e := &edges[i]; e.Type == BelongsTo {
			direct[e.To] = append(direct[e.To], membership{e.From, e.Citations})
		}
	}
	all := make(map[UnitID][]membership, len(direct))
	for group, members := range direct {
		if !slices.ContainsFunc(members, func(m membership) bool { return len(direct[m.unit]) > 0 }) {
			all[group] = members
			continue
		}
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
