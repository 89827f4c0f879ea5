package neo4jstore

import (
	"context"
	"slices"

	"raccordo/cypher"
	"raccordo/graph"
	"raccordo/graph/simplepaths"
)

const (
	// corridorAtMost is how many steps of a corridor are read; a search that
	// needs more is given up.
	corridorAtMost = 200_000
	// detour is how much longer than the lengths and stops asked for a path is
	// taken to be before the whole of MaxHops is searched.
	detour = 3
)

// simplePaths reads a corridor of fewer hops first: most answers lie in it, and
// that of MaxHops may be the whole edition.
func (v *view) simplePaths(ctx context.Context, q graph.PathQuery) (graph.PathResult, error) {
	narrow := q
	narrow.MaxHops = min(q.MaxHops, detour+q.Longer+len(q.Via))
	r, err := v.within(ctx, narrow)
	if err != nil || r.Truncated || narrow.MaxHops == q.MaxHops || lengths(r.Paths) > q.Longer {
		return r, err
	}
	wide, err := v.within(ctx, q)
	if err == nil && wide.GivenUp && len(wide.Paths) < len(r.Paths) {
		wide.Paths = r.Paths
	}
	return wide, err
}

func lengths(ordered []graph.Chain) int {
	n, last := 0, 0
	for _, c := range ordered {
		if len(c.Types) != last {
			n, last = n+1, len(c.Types)
		}
	}
	return n
}

// within answers q from the corridor of q.MaxHops.
func (v *view) within(ctx context.Context, q graph.PathQuery) (graph.PathResult, error) {
	r, err := v.one(ctx, v.corridor(q))
	if err != nil {
		return graph.PathResult{}, err
	}
	ends, err := value[int64](r, "ends")
	if err != nil {
		return graph.PathResult{}, err
	}
	if int(ends) < 2+len(q.Via) {
		return graph.PathResult{}, graph.ErrNotFound
	}
	rows := list[[]any](r.AsMap(), "found")
	if len(rows) >= corridorAtMost {
		return graph.PathResult{Truncated: true, GivenUp: true}, nil
	}
	n := newCorridor(rows, q)
	asked := simplepaths.Question{
		From: n.place(q.From), To: n.place(q.To), MaxHops: q.MaxHops, Limit: q.Limit, Longer: q.Longer,
	}
	for _, id := range q.Via {
		asked.Via = append(asked.Via, n.place(id))
	}
	for _, id := range q.Avoid {
		if u, met := slices.BinarySearch(n.ids, id); met {
			asked.Avoid = append(asked.Avoid, uint32(u))
		}
	}
	found, truncated, givenUp, err := simplepaths.Find(ctx, n, asked, simplepaths.Work)
	if err != nil {
		return graph.PathResult{}, err
	}
	return simplepaths.Result(found, truncated, givenUp, q, func(u uint32) graph.UnitID { return n.ids[u] }), nil
}

func (v *view) corridor(q graph.PathQuery) query {
	params := v.conditions(q)
	params["to"], params["hops"], params["most"] = string(q.To), q.MaxHops, corridorAtMost
	params["ends"] = texts(append([]graph.UnitID{q.From, q.To}, q.Via...))
	return v.query(cypher.PathsCorridor.At(q.MaxHops), params)
}

// corridor is a simplepaths.Network of steps as a query may walk them.
type corridor struct {
	ids   []graph.UnitID // sorted
	ahead [][]onto       // by unit, each list sorted
	back  [][]uint32
}

type onto struct {
	unit  uint32
	types simplepaths.Types
}

// newCorridor takes rows of from, to and relationship type. The units that q
// names are in it even if no step is.
func newCorridor(rows [][]any, q graph.PathQuery) *corridor {
	n := &corridor{ids: append([]graph.UnitID{q.From, q.To}, q.Via...)}
	keys := make([]graph.StepKey, len(rows))
	for i, r := range rows {
		from, _ := r[0].(string)
		to, _ := r[1].(string)
		relationship, _ := r[2].(string)
		keys[i] = graph.StepKey{From: graph.UnitID(from), To: graph.UnitID(to), Type: graph.EdgeType(relationship).Step()}
		n.ids = append(n.ids, keys[i].From, keys[i].To)
	}
	slices.Sort(n.ids)
	n.ids = slices.Compact(n.ids)
	n.ahead, n.back = make([][]onto, len(n.ids)), make([][]uint32, len(n.ids))
	for _, k := range keys {
		a, b := n.place(k.From), n.place(k.To)
		t := simplepaths.Types(1) << slices.Index(graph.StepTypes, k.Type)
		n.add(a, b, t)
		if !q.Directed || k.Type == graph.StepSharesCompetence {
			n.add(b, a, t)
		}
	}
	for u := range n.ahead {
		n.ahead[u] = fused(n.ahead[u])
		for _, h := range n.ahead[u] {
			n.back[h.unit] = append(n.back[h.unit], uint32(u))
		}
	}
	return n
}

func (n *corridor) add(a, b uint32, t simplepaths.Types) { n.ahead[a] = append(n.ahead[a], onto{b, t}) }

// fused returns hops by unit, each once with all its types.
func fused(hops []onto) []onto {
	slices.SortFunc(hops, func(a, b onto) int { return int(a.unit) - int(b.unit) })
	out := hops[:0]
	for _, h := range hops {
		if last := len(out) - 1; last >= 0 && out[last].unit == h.unit {
			out[last].types |= h.types
			continue
		}
		out = append(out, h)
	}
	return out
}

func (n *corridor) place(id graph.UnitID) uint32 {
	u, _ := slices.BinarySearch(n.ids, id)
	return uint32(u)
}

func (n *corridor) Units() int { return len(n.ids) }

func (n *corridor) Ahead(u uint32, yield func(uint32, simplepaths.Types) bool) {
	for _, h := range n.ahead[u] {
		if !yield(h.unit, h.types) {
			return
		}
	}
}

func (n *corridor) Back(u uint32, yield func(uint32) bool) {
	for _, v := range n.back[u] {
		if !yield(v) {
			return
		}
	}
}
