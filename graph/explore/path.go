package explore

import (
	"context"
	"fmt"
	"slices"

	"raccordo/graph"
)

// Path finds all shortest paths between two units, and longer ones if asked. That there is none is an
// answer: PathAnswer.Absence.
func (x *Explorer) Path(ctx context.Context, edition graph.EditionID, req PathRequest) (*PathAnswer, error) {
	v, err := x.view(ctx, edition)
	if err != nil {
		return nil, err
	}
	q, err := pathQuery(ctx, v, req)
	if err != nil {
		return nil, err
	}
	res, err := v.Paths(ctx, q)
	if err != nil {
		return nil, fmt.Errorf("find paths from %q to %q: %w", q.From, q.To, err)
	}
	a := &PathAnswer{
		Edition: refOf(v),
		Question: PathQuestion{
			From: q.From, To: q.To, Kinds: q.Types, Directed: q.Directed, Avoid: q.Avoid, Via: q.Via,
			MaxHops: q.MaxHops, Limit: q.Limit, Longer: q.Longer,
		},
		Found:    len(res.Paths) > 0,
		Paths:    make([]Path, 0, len(res.Paths)),
		Searched: Searched{MaxHops: q.MaxHops, Limit: q.Limit, Truncated: res.Truncated, GivenUp: res.GivenUp},
	}
	g, err := readGlossary(ctx, v, slices.Concat([]graph.UnitID{q.From, q.To}, q.Avoid, q.Via))
	if err != nil {
		return nil, err
	}
	w := walk(anyWay)
	if q.Directed {
		w = onlyAlong
	}
	h, err := hydrate(ctx, v, g, res.Paths, w)
	if err != nil {
		return nil, err
	}
	for i, c := range res.Paths {
		a.Paths = append(a.Paths, Path{Length: len(c.Types), Units: c.Units, Steps: h.steps(i)})
	}
	if !a.Found {
		if a.Absence, err = absence(ctx, v, g, q.From, q.To); err != nil {
			return nil, err
		}
	}
	a.Sentence, a.Units = g.path(*a), g.refs()
	return a, nil
}

// pathQuery fills in defaults and returns every problem at once.
func pathQuery(ctx context.Context, v graph.View, req PathRequest) (graph.PathQuery, error) {
	var n names
	q := graph.PathQuery{
		From:     n.unit(ctx, v, "from", req.From),
		To:       n.unit(ctx, v, "to", req.To),
		Types:    distinct(append([]graph.StepType{}, req.Kinds...)),
		Directed: req.Directed,
		Avoid:    distinct(n.units(ctx, v, "avoid", req.Avoid)),
		Via:      n.units(ctx, v, "via", req.Via),
		MaxHops:  req.MaxHops,
		Limit:    req.Limit,
		Longer:   req.Longer,
	}
	if len(q.Types) == 0 {
		q.Types = append(q.Types, graph.DefaultPathTypes...)
	}
	if q.MaxHops == 0 {
		q.MaxHops = graph.DefaultHops
	}
	if q.Limit == 0 {
		q.Limit = graph.DefaultPaths
	}
	return q, n.problems(q.Valid())
}
