package act

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"raccordo/graph"
	"raccordo/importer/review"
)

// refuse reports why a text cannot be an act.
func (r *reader) refuse() error {
	if strings.TrimSpace(r.src.Text) == "" {
		return &graph.ProblemsError{Problems: []graph.Problem{{Where: r.src.Name, What: "the file is empty: give the text of an act"}}}
	}
	return nil
}

// result makes the graph of what was read.
func (r *reader) result(opts Options) (*Result, error) {
	g := graph.Graph{Edition: r.edition(opts)}
	kept := r.kept()
	if len(kept) == 0 {
		return nil, &graph.ProblemsError{Problems: []graph.Problem{{Where: r.src.Name,
			What: "no unit is named in it: is it an act of organisation? Headings, articles or tables with the names of offices are expected"}}}
	}
	ids := unitIDs(kept)
	r.dutyIDs(ids)
	reviewed := r.review(ids, opts.Decisions)
	orphans := reviewed.orphans()
	for _, u := range kept {
		if !orphans[u] {
			g.Units = append(g.Units, r.graphUnit(u, ids[u]))
		}
	}
	for _, d := range r.duties {
		g.Functions = append(g.Functions, graph.Function{ID: d.id, Unit: ids[d.unit], Text: d.text, Citations: d.cites})
	}
	g.Competences = r.graphCompetences()
	for _, e := range r.edges {
		e.edge.From, e.edge.To = ids[e.from], ids[e.to]
		g.Edges = append(g.Edges, e.edge)
	}
	slices.SortStableFunc(g.Edges, graph.CompareEdges)
	r.explain(reviewed)
	return &Result{Graph: g, Notes: append(r.report(), reviewed.bad...), Doubts: reviewed.doubts, Cues: r.cues}, nil
}

// kept returns the units that go into the graph, in the order of the text.
func (r *reader) kept() []*unit {
	var out []*unit
	for _, u := range r.reg.units {
		if u.merged == nil && len(u.cites) > 0 && (u.declared || u.used || u.proper) && !r.topic(u) && !r.field(u) {
			out = append(out, u)
		}
	}
	return out
}

// topic reports whether a plural noun alone that a heading has is only what the
// passages below are about: nothing is said of such units as a whole.
func (r *reader) topic(u *unit) bool {
	if !u.plural || u.setUp || u.used || u.members > 0 || u.level != "" || u.noun == nil || u.kind == graph.KindExternal || u.kind == graph.KindCommittee {
		return false
	}
	more := tokenize(text{s: u.name})[len(u.noun.many):]
	return len(more) == 0 || u.kind == graph.KindOrgan || len(more) == 1 && adjective(more[0].norm) && u.cites[0].Section == ""
}

func (r *reader) graphUnit(u *unit, id graph.UnitID) graph.Unit {
	out := graph.Unit{ID: id, Name: u.name, Kind: u.kind, Level: u.level, Experimental: u.experimental, Citations: u.cites}
	if u.kind != graph.KindExternal && u.plural {
		out.Kind = graph.KindGroup
		if u.class || u.level != "" || u.members == 0 && u.declared {
			out.Kind = graph.KindClass
		}
	}
	for a := range u.aliases {
		out.Aliases = append(out.Aliases, a)
	}
	if short := shortName(r.lx, u); short != "" {
		out.Aliases = append(out.Aliases, short)
	}
	slices.Sort(out.Aliases)
	out.Aliases = slices.Compact(out.Aliases)
	return out
}

// shortName returns the name without its adjective of rank, "" if it has none.
func shortName(lx *lexicon, u *unit) string {
	if u.noun == nil || u.kind == graph.KindExternal || len(u.core) == 0 || len(u.core) == len(u.full)-len(u.noun.stems) {
		return ""
	}
	toks := tokenize(text{s: u.name})
	i := len(u.noun.one)
	if i+1 >= len(toks) || !lx.qualifier[toks[i].norm] {
		return ""
	}
	return u.name[:toks[i-1].end] + u.name[toks[i].end:]
}

// report lists repairs and what was not understood.
func (r *reader) report() []graph.Problem {
	for _, p := range r.repairs {
		r.note(p.line, p.sentence())
	}
	for _, u := range r.unread {
		t := u.block.text
		from := t.source(u.block.toks[u.from].start)
		if u.kind == review.Mention {
			quote := r.cite(t, u.block.toks, u.from, u.to, "").Quote
			r.note(r.lineOf(from), graph.Sentence{
				IT: fmt.Sprintf("«%s» non indica un'unità riconoscibile: nessuna relazione", quote),
				EN: fmt.Sprintf("%q names no unit that could be told: no relation was made", quote),
			})
		}
	}
	slices.SortStableFunc(r.notes, func(a, b note) int { return cmp.Or(cmp.Compare(a.line, b.line), strings.Compare(a.what.EN, b.what.EN)) })
	r.notes = slices.Compact(r.notes)
	var out []graph.Problem
	for _, n := range r.notes {
		name, line := r.src.Name, n.line
		if len(r.spans) > 0 {
			s := of(r.spans, line)
			name, line = s.src.Name, line-s.first+1
		}
		out = append(out, graph.ProblemOf(fmt.Sprintf("%s:%d", name, line), n.what))
	}
	return out
}
