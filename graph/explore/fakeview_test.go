package explore

import (
	"context"
	"slices"
	"strings"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

// fakeStore answers as the contract of graph.View says, by brute force.
type fakeStore []*graph.Graph

func (s fakeStore) Editions(context.Context) ([]graph.Summary, error) {
	var all []graph.Summary
	for _, g := range s {
		all = append(all, graph.Summary{Edition: g.Edition, Counts: g.Counts(), Revision: g.Revision()})
	}
	slices.SortFunc(all, graph.CompareSummaries)
	return all, nil
}

func (s fakeStore) View(_ context.Context, id graph.EditionID) (graph.View, error) {
	for _, g := range s {
		if g.Edition.ID == id {
			return fakeView{memory{g}, graph.Steps(g)}, nil
		}
	}
	return nil, graph.ErrNotFound
}

type fakeView struct {
	memory
	steps []graph.Step
}

func (v fakeView) Edition() graph.Edition { return v.Graph.Edition }

func (v fakeView) Functions(_ context.Context, units []graph.UnitID) ([]graph.Function, error) {
	var out []graph.Function
	for _, f := range v.Graph.Functions {
		if slices.Contains(units, f.Unit) {
			out = append(out, f)
		}
	}
	return out, nil
}

func (v fakeView) FunctionsByID(_ context.Context, ids []graph.FunctionID) ([]graph.Function, error) {
	var out []graph.Function
	for _, f := range v.Graph.Functions {
		if slices.Contains(ids, f.ID) {
			out = append(out, f)
		}
	}
	return out, nil
}

func (v fakeView) Competences(ctx context.Context, units []graph.UnitID) ([]graph.Competence, error) {
	functions, _ := v.Functions(ctx, units)
	var out []graph.Competence
	for _, c := range v.Graph.Competences {
		if slices.ContainsFunc(functions, func(f graph.Function) bool { return slices.Contains(c.Functions, f.ID) }) {
			out = append(out, c)
		}
	}
	return out, nil
}

func (v fakeView) Neighbourhood(_ context.Context, ids []graph.UnitID, types []graph.StepType) ([]graph.Step, error) {
	var out []graph.Step
	for _, s := range v.steps {
		if slices.Contains(types, s.Type) && (slices.Contains(ids, s.From) || slices.Contains(ids, s.To)) {
			out = append(out, s)
		}
	}
	return out, nil
}

func (v fakeView) Steps(_ context.Context, keys []graph.StepKey) ([]graph.Step, error) {
	var out []graph.Step
	for _, s := range v.steps {
		if slices.Contains(keys, s.Key()) {
			out = append(out, s)
		}
	}
	return out, nil
}

func (v fakeView) Search(_ context.Context, q graph.SearchQuery) (graph.SearchResult, error) {
	var res graph.SearchResult
	add := func(f graph.Found, words []string) {
		if slices.Contains(q.Types, f.Type) && holdsPrefixes(words, q.Words) {
			res.Found = append(res.Found, f)
		}
	}
	for r := range v.Graph.Records() {
		words := graph.Indexed(r)
		switch {
		case r.Unit != nil:
			add(graph.Found{Type: graph.FoundUnit, ID: string(r.Unit.ID), Text: r.Unit.Name, Aliases: r.Unit.Aliases, Kind: r.Unit.Kind}, words)
		case r.Function != nil:
			add(graph.Found{Type: graph.FoundFunction, ID: string(r.Function.ID), Text: r.Function.Text, Unit: r.Function.Unit}, words)
		case r.Competence != nil:
			add(graph.Found{Type: graph.FoundCompetence, ID: string(r.Competence.ID), Text: r.Competence.Name}, words)
		}
	}
	slices.SortStableFunc(res.Found, func(a, b graph.Found) int {
		if d := strings.Compare(string(a.Type), string(b.Type)); d != 0 {
			return d
		}
		return strings.Compare(a.ID, b.ID)
	})
	if len(res.Found) > q.Limit {
		res.Found, res.Truncated = res.Found[:q.Limit], true
	}
	return res, nil
}

// hop is one way from a unit to another.
type hop struct {
	to graph.UnitID
	t  graph.StepType
}

// hops lists every way on from id.
func (v fakeView) hops(id graph.UnitID, types []graph.StepType, w walk) []hop {
	var out []hop
	for _, s := range v.steps {
		if !slices.Contains(types, s.Type) {
			continue
		}
		along, against := w(s.Type)
		if s.Type == graph.StepSharesCompetence {
			along, against = true, true
		}
		if along && s.From == id {
			out = append(out, hop{s.To, s.Type})
		}
		if against && s.To == id {
			out = append(out, hop{s.From, s.Type})
		}
	}
	return out
}

// chains lists all walks without a repeated unit that have exactly n steps.
func (v fakeView) chains(from, to graph.UnitID, n int, types []graph.StepType, w walk, avoid []graph.UnitID) []graph.Chain {
	var out []graph.Chain
	var grow func(c graph.Chain)
	grow = func(c graph.Chain) {
		last := c.Units[len(c.Units)-1]
		if len(c.Types) == n {
			if last == to {
				out = append(out, c)
			}
			return
		}
		for _, h := range v.hops(last, types, w) {
			if !slices.Contains(c.Units, h.to) && !slices.Contains(avoid, h.to) {
				grow(extend(c, h.to, h.t))
			}
		}
	}
	grow(graph.Chain{Units: []graph.UnitID{from}})
	slices.SortFunc(out, graph.CompareChains)
	return slices.CompactFunc(out, func(a, b graph.Chain) bool { return graph.CompareChains(a, b) == 0 })
}

func (v fakeView) shortest(from, to graph.UnitID, most int, types []graph.StepType, w walk, avoid []graph.UnitID) []graph.Chain {
	for n := 1; n <= most; n++ {
		if found := v.chains(from, to, n, types, w, avoid); len(found) > 0 {
			return found
		}
	}
	return nil
}

func (v fakeView) Paths(_ context.Context, q graph.PathQuery) (graph.PathResult, error) {
	return graphtest.Paths(v.Graph, q), nil
}

func (v fakeView) Reach(_ context.Context, q graph.ReachQuery) (graph.ReachResult, error) {
	var res graph.ReachResult
	for n := 1; n <= q.Levels; n++ {
		for _, u := range v.Graph.Units {
			if u.ID == q.From {
				continue
			}
			found := v.shortest(q.From, u.ID, n, q.Types, downwards, nil)
			if len(found) == 0 || len(found[0].Types) != n {
				continue
			}
			r := graph.Reached{Unit: u.ID, Distance: n}
			for _, c := range found {
				r.Via = append(r.Via, graph.Via{Unit: c.Units[n-1], Type: c.Types[n-1]})
			}
			slices.SortFunc(r.Via, func(a, b graph.Via) int {
				return strings.Compare(string(a.Unit)+"\x00"+string(a.Type), string(b.Unit)+"\x00"+string(b.Type))
			})
			r.Via = slices.Compact(r.Via)
			res.Reached = append(res.Reached, r)
		}
	}
	return res, nil
}

var (
	_ graph.View = fakeView{}
	_ Opener     = fakeStore{}
)
