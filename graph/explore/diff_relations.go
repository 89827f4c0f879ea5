package explore

import (
	"slices"

	"raccordo/graph"
)

// diffStep is a stated step with the units it joins by index.
type diffStep struct {
	graph.Step
	from, to int
}

// stated returns the stated steps of an edition, by key.
func (s *side) stated() []diffStep {
	var steps []diffStep
	for edges := s.Edges; len(edges) > 0; {
		n := 1
		for n < len(edges) && edges[n].From == edges[0].From && edges[n].To == edges[0].To && edges[n].Type == edges[0].Type {
			n++
		}
		steps = append(steps, diffStep{graph.StepOf(edges[:n]), s.index[edges[0].From], s.index[edges[0].To]})
		edges = edges[n:]
	}
	return steps
}

// lineages numbers the units of both editions so that those which mergers,
// splits or identity join, directly or not, have one number.
func (c *comparison) lineages() (olds, news []int) {
	olds, news = blanks(len(c.next)), blanks(len(c.origins))
	number := 0
	var visitOld, visitNew func(int)
	visitOld = func(o int) {
		if olds[o] >= 0 {
			return
		}
		olds[o] = number
		for _, n := range c.next[o] {
			visitNew(n)
		}
	}
	visitNew = func(n int) {
		if news[n] >= 0 {
			return
		}
		news[n] = number
		for _, o := range c.origins[n] {
			visitOld(o)
		}
	}
	for o := range olds {
		visitOld(o)
		number++
	}
	for n := range news {
		visitNew(n)
		number++
	}
	return olds, news
}

// lineStep is a step between two lineages.
type lineStep struct {
	from, to int
	kind     graph.StepType
}

// relations reports the changes of what is stated between lineages; what stands
// inside one is no change.
func (d *differ) relations() {
	olds, news := d.lineages()
	before, after := make(map[lineStep][]diffStep), make(map[lineStep][]diffStep)
	group := func(of map[lineStep][]diffStep, s *side, lines []int) []lineStep {
		var order []lineStep
		for _, st := range s.stated() {
			k := lineStep{lines[st.from], lines[st.to], st.Type}
			if k.from == k.to {
				continue
			}
			if len(of[k]) == 0 {
				order = append(order, k)
			}
			of[k] = append(of[k], st)
		}
		return order
	}
	oldOrder, newOrder := group(before, d.old, olds), group(after, d.new, news)
	for _, k := range oldOrder {
		if len(after[k]) > 0 {
			d.relationKept(before[k], after[k])
			continue
		}
		for _, st := range before[k] {
			d.relationLost(st)
		}
	}
	for _, k := range newOrder {
		if len(before[k]) == 0 {
			for _, st := range after[k] {
				d.relationGained(st)
			}
		}
	}
}

func (d *differ) relationLost(st diffStep) {
	said := d.old.names.step(graph.Hop{Step: st.Step, Forward: true})
	ch := DiffChange{
		Type:      DiffRelationLost,
		Relation:  &DiffRelation{Type: st.Type, OldBasis: st.Basis, OldModes: st.Modes},
		Sentence:  Sentence{IT: "Relazione non più prevista: " + uncapital(said.IT), EN: "Relation no longer stated: " + uncapital(said.EN)},
		Citations: d.cite(st.Citations, nil),
	}
	if st.Type == graph.StepBelongsTo {
		ch.Type = DiffMembershipLost
		ch.Sentence = Sentence{IT: "Appartenenza non più prevista: " + uncapital(said.IT), EN: "Membership no longer stated: " + uncapital(said.EN)}
	}
	d.add(ch, []int{st.from, st.to}, slices.Concat(d.next[st.from], d.next[st.to]))
}

func (d *differ) relationGained(st diffStep) {
	said := d.new.names.step(graph.Hop{Step: st.Step, Forward: true})
	ch := DiffChange{
		Type:      DiffRelationGained,
		Relation:  &DiffRelation{Type: st.Type, NewBasis: st.Basis, NewModes: st.Modes},
		Sentence:  Sentence{IT: "Nuova relazione: " + uncapital(said.IT), EN: "New relation: " + uncapital(said.EN)},
		Citations: d.cite(nil, st.Citations),
	}
	if st.Type == graph.StepBelongsTo {
		ch.Type = DiffMembershipGained
		ch.Sentence = Sentence{IT: "Nuova appartenenza: " + uncapital(said.IT), EN: "New membership: " + uncapital(said.EN)}
	}
	d.add(ch, slices.Concat(d.origins[st.from], d.origins[st.to]), []int{st.from, st.to})
}

// relationKept reports steps between two lineages that rest on another basis or
// have other modes than before, taken together.
func (d *differ) relationKept(olds, news []diffStep) {
	a, b := together(olds), together(news)
	if a.Basis == b.Basis && slices.Equal(a.Modes, b.Modes) {
		return
	}
	before := d.old.names.step(graph.Hop{Step: a.Step, Forward: true})
	now := d.new.names.step(graph.Hop{Step: b.Step, Forward: true})
	d.add(DiffChange{
		Type: DiffRelationChanged,
		Relation: &DiffRelation{
			Type: a.Type, OldBasis: a.Basis, NewBasis: b.Basis, OldModes: a.Modes, NewModes: b.Modes,
		},
		Sentence: Sentence{
			IT: "Relazione cambiata. Prima: " + uncapital(before.IT) + " Ora: " + uncapital(now.IT),
			EN: "Relation changed. Before: " + uncapital(before.EN) + " Now: " + uncapital(now.EN),
		},
		Citations: d.cite(a.Citations, b.Citations),
	}, []int{a.from, a.to}, []int{b.from, b.to})
}

// together returns the first of some steps with the basis, modes and citations
// of all.
func together(steps []diffStep) diffStep {
	all := steps[0]
	all.Modes, all.Citations = slices.Clone(all.Modes), slices.Clone(all.Citations)
	for _, st := range steps[1:] {
		if st.Basis == graph.Stated {
			all.Basis = graph.Stated
		}
		all.Modes = append(all.Modes, st.Modes...)
		all.Citations = append(all.Citations, st.Citations...)
	}
	all.Modes = distinct(all.Modes)
	return all
}
