package explore

import (
	"cmp"
	"slices"

	"raccordo/graph"
)

// diffStep is one stated step: its edges, and the units it joins by index.
type diffStep struct {
	edges    []graph.Edge
	from, to int
	line     lineStep
}

// lineStep is a step between two lineages.
type lineStep struct {
	from, to int
	kind     graph.EdgeType
}

func compareLines(a, b lineStep) int {
	return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), cmp.Compare(a.kind, b.kind))
}

// betweenLineages returns the stated steps of an edition that join two lineages,
// by lineages and then by key.
func (s *side) betweenLineages(lines []int) []diffStep {
	steps := make([]diffStep, 0, len(s.Edges))
	for edges := s.Edges; len(edges) > 0; {
		n, first := 1, edges[0]
		for n < len(edges) && edges[n].From == first.From && edges[n].To == first.To && edges[n].Type == first.Type {
			n++
		}
		st := diffStep{edges: edges[:n], from: s.index[first.From], to: s.index[first.To]}
		if st.line = (lineStep{lines[st.from], lines[st.to], first.Type}); st.line.from != st.line.to {
			steps = append(steps, st)
		}
		edges = edges[n:]
	}
	slices.SortStableFunc(steps, func(a, b diffStep) int { return compareLines(a.line, b.line) })
	return steps
}

// firstLine returns the steps of the first two lineages and the rest.
func firstLine(steps []diffStep) (first, rest []diffStep) {
	n := 0
	for n < len(steps) && steps[n].line == steps[0].line {
		n++
	}
	return steps[:n], steps[n:]
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

// relations reports the changes of what is stated between lineages; what stands
// inside one is no change.
func (d *differ) relations() {
	oldLines, newLines := d.lineages()
	olds, news := d.old.betweenLineages(oldLines), d.new.betweenLineages(newLines)
	for len(olds) > 0 || len(news) > 0 {
		var before, after []diffStep
		if len(news) == 0 || len(olds) > 0 && compareLines(olds[0].line, news[0].line) <= 0 {
			before, olds = firstLine(olds)
		}
		if len(news) > 0 && (len(before) == 0 || before[0].line == news[0].line) {
			after, news = firstLine(news)
		}
		switch {
		case len(after) == 0:
			for _, st := range before {
				d.relationLost(st)
			}
		case len(before) == 0:
			for _, st := range after {
				d.relationGained(st)
			}
		default:
			d.relationKept(before, after)
		}
	}
}

func (d *differ) relationLost(lost diffStep) {
	st := graph.StepOf(lost.edges)
	said := d.old.names.step(graph.Hop{Step: st, Forward: true})
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
	d.add(ch, []int{lost.from, lost.to}, slices.Concat(d.next[lost.from], d.next[lost.to]))
}

func (d *differ) relationGained(gained diffStep) {
	st := graph.StepOf(gained.edges)
	said := d.new.names.step(graph.Hop{Step: st, Forward: true})
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
	d.add(ch, slices.Concat(d.origins[gained.from], d.origins[gained.to]), []int{gained.from, gained.to})
}

// relationKept reports steps between two lineages that rest on another basis or
// have other modes than before, taken together.
func (d *differ) relationKept(olds, news []diffStep) {
	if len(olds) == 1 && len(news) == 1 && slices.EqualFunc(olds[0].edges, news[0].edges, sameSort) {
		return
	}
	a, b := together(olds), together(news)
	if a.Basis == b.Basis && slices.Equal(a.Modes, b.Modes) {
		return
	}
	before := d.old.names.step(graph.Hop{Step: a, Forward: true})
	now := d.new.names.step(graph.Hop{Step: b, Forward: true})
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
	}, []int{olds[0].from, olds[0].to}, []int{news[0].from, news[0].to})
}

func sameSort(a, b graph.Edge) bool { return a.Basis == b.Basis && a.Mode == b.Mode }

// together returns the first of some steps with the basis, modes and citations
// of all.
func together(steps []diffStep) graph.Step {
	all := graph.StepOf(steps[0].edges)
	for _, more := range steps[1:] {
		st := graph.StepOf(more.edges)
		if st.Basis == graph.Stated {
			all.Basis = graph.Stated
		}
		all.Modes = append(all.Modes, st.Modes...)
		all.Citations = append(all.Citations, st.Citations...)
	}
	all.Modes = distinct(all.Modes)
	return all
}
