package threeway

import (
	"context"
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/graphtest"
)

// question is one question, the same for every store.
type question struct {
	kind string
	name string // what is asked, whole
	ask  func(explore.Opener) (any, error)
	// endsWithMembers says that an end of a path is a class or group.
	endsWithMembers bool
}

// asking draws the questions of one check.
type asking struct {
	*rapid.T
	ctx  context.Context //nolint:containedctx // lives for one check
	g    *graph.Graph    // asked about
	all  []question
	unit *rapid.Generator[string] // how a person names a unit: mostly by id
}

// questions draws several of each kind and edition.
func questions(t *rapid.T, graphs graphtest.Store) []question {
	a := &asking{T: t, ctx: context.WithoutCancel(t.Context())}
	ask(a, "editions", struct{}{}, func(x *explore.Explorer, _ struct{}) (any, error) { return x.Editions(a.ctx) })
	for _, g := range graphs {
		unit := rapid.SampledFrom(g.Units)
		id := rapid.Map(unit, func(u graph.Unit) string { return string(u.ID) })
		a.g = g
		a.unit = rapid.OneOf(id, id, id, rapid.Map(unit, func(u graph.Unit) string { return u.Name }), rapid.SampledFrom(graphtest.SearchWords))
		for range 4 {
			a.paths()
		}
		a.impact()
		a.shared()
		a.reading()
		a.scenarios()
	}
	a.comparisons(graphs)
	return a.all
}

// ask adds a question with what it asks for.
func ask[R any](a *asking, kind string, req R, with func(*explore.Explorer, R) (any, error)) {
	name := fmt.Sprintf("%s %+v", kind, req)
	if a.g != nil {
		name = fmt.Sprintf("%s: %s", a.g.Edition.ID, name)
	}
	a.all = append(a.all, question{kind: kind, name: name, ask: func(s explore.Opener) (any, error) { return with(explore.New(s), req) }})
}

func (a *asking) paths() {
	id := a.g.Edition.ID
	q := graphtest.PathQueries(a.g).Draw(a.T, "path")
	req := explore.PathRequest{
		From: string(q.From), To: string(q.To), Kinds: q.Types, Directed: q.Directed, Avoid: typed(q.Avoid), Via: typed(q.Via),
		MaxHops: q.MaxHops, Limit: q.Limit, Longer: q.Longer,
	}
	switch rapid.IntRange(0, 9).Draw(a.T, "path with") {
	case 8: // what is asked where nothing is
		req.Kinds, req.MaxHops, req.Limit = nil, 0, 0
	case 9: // ends as a person names them
		req.From, req.To = a.unit.Draw(a.T, "from"), a.unit.Draw(a.T, "to")
	}
	ask(a, "path", req, func(x *explore.Explorer, req explore.PathRequest) (any, error) { return x.Path(a.ctx, id, req) })
	a.all[len(a.all)-1].endsWithMembers = hasMembers(a.g, q.From) || hasMembers(a.g, q.To)
}

func (a *asking) impact() {
	id := a.g.Edition.ID
	r := graphtest.ReachQueries(a.g).Draw(a.T, "impact")
	req := explore.ImpactRequest{Unit: string(r.From), Kinds: r.Types, Levels: r.Levels}
	ask(a, "impact", req, func(x *explore.Explorer, req explore.ImpactRequest) (any, error) { return x.Impact(a.ctx, id, req) })
}

func (a *asking) shared() {
	id := a.g.Edition.ID
	for _, req := range []explore.SharedRequest{{}, {Units: a.some("shared", 1, 1)}, {Units: a.some("shared", 2, 3)}} {
		ask(a, "shared", req, func(x *explore.Explorer, req explore.SharedRequest) (any, error) { return x.Shared(a.ctx, id, req) })
	}
}

// reading asks for what is read without being searched for in the network.
func (a *asking) reading() {
	id := a.g.Edition.ID
	ask(a, "unit", a.unit.Draw(a.T, "unit"), func(x *explore.Explorer, name string) (any, error) { return x.Unit(a.ctx, id, name) })
	search := explore.SearchRequest{
		Text:  rapid.OneOf(rapid.SampledFrom(graphtest.SearchWords), a.unit).Draw(a.T, "words"),
		Types: rapid.SliceOfN(rapid.SampledFrom([]graph.FoundType{graph.FoundUnit, graph.FoundFunction, graph.FoundCompetence}), 0, 3).Draw(a.T, "types"),
		Limit: rapid.IntRange(0, 6).Draw(a.T, "limit"),
	}
	ask(a, "search", search, func(x *explore.Explorer, req explore.SearchRequest) (any, error) { return x.Search(a.ctx, id, req) })
	picture := explore.GraphRequest{
		Around: a.some("around", 0, 2), Depth: rapid.IntRange(0, 3).Draw(a.T, "depth"),
		Kinds: rapid.SliceOfN(rapid.SampledFrom(graph.StepTypes), 0, 3).Draw(a.T, "kinds"), Limit: rapid.IntRange(0, 6).Draw(a.T, "most units"),
	}
	ask(a, "picture", picture, func(x *explore.Explorer, req explore.GraphRequest) (any, error) { return x.Graph(a.ctx, id, req) })
	a.all = append(a.all, question{kind: "whole edition", name: string(id), ask: func(s explore.Opener) (any, error) {
		v, err := s.View(a.ctx, id)
		if err != nil {
			return nil, err
		}
		return graph.Load(a.ctx, v)
	}})
}

// scenarios asks what changes would do, saved ones and two compared as well.
func (a *asking) scenarios() {
	id := a.g.Edition.ID
	for _, lenient := range []bool{false, true} {
		req := explore.ScenarioRequest{Changes: changes(a.T, a.g), Lenient: lenient}
		ask(a, "scenario", req, func(x *explore.Explorer, req explore.ScenarioRequest) (any, error) { return x.Scenario(a.ctx, id, req) })
	}
	saved := [2]graph.Scenario{a.saved("one"), a.saved("other")}
	ask(a, "two scenarios", saved, func(x *explore.Explorer, of [2]graph.Scenario) (any, error) {
		return x.CompareScenarios(a.ctx, "", of[0], of[1])
	})
	mergers := explore.MergersRequest{Units: a.some("mergers", 1, 4), Limit: rapid.IntRange(0, 3).Draw(a.T, "limit")}
	ask(a, "mergers", mergers, func(x *explore.Explorer, req explore.MergersRequest) (any, error) { return x.Mergers(a.ctx, id, req) })
}

// comparisons asks what changed between editions, both ways.
func (a *asking) comparisons(graphs graphtest.Store) {
	a.g = nil
	for i := range graphs {
		req := explore.DiffRequest{Old: graphs[i].Edition.ID, New: graphs[(i+1)%len(graphs)].Edition.ID}
		for _, req := range []explore.DiffRequest{req, {Old: req.New, New: req.Old}} {
			ask(a, "comparison", req, func(x *explore.Explorer, req explore.DiffRequest) (any, error) { return x.Diff(a.ctx, req) })
		}
	}
}

// some draws names of units; none twice, mostly.
func (a *asking) some(label string, least, most int) []string {
	names := rapid.SliceOfN(a.unit, least, most).Draw(a.T, label)
	slices.Sort(names)
	return slices.Compact(names)
}

func typed(ids []graph.UnitID) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = string(id)
	}
	return out
}
