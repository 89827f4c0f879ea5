package neo4jstore

import (
	"context"
	"slices"

	"raccordo/cypher"
	"raccordo/graph"
	"raccordo/graph/simplepaths"
)

const (
	// stepsAtMost is how many steps are read for one question; a search that
	// needs more is given up.
	stepsAtMost = 200_000
	// detour is how much longer than the lengths and stops asked for a path is
	// taken to be before the whole of MaxHops is searched.
	detour = 3
)

// simplePaths reads what paths of fewer hops need first: most answers lie in it,
// and what MaxHops needs may be the whole edition.
func (v *view) simplePaths(ctx context.Context, q graph.PathQuery) (graph.PathResult, error) {
	between := newBetween(v, q)
	narrow := q
	narrow.MaxHops = min(q.MaxHops, detour+q.Longer+len(q.Via))
	r, err := between.paths(ctx, narrow)
	if err != nil || r.Truncated || narrow.MaxHops == q.MaxHops || lengths(r.Paths) > q.Longer {
		return r, err
	}
	wide, err := between.paths(ctx, q)
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

// between is what was read of the steps between two units: those at units nearer
// than from.radius to the one and to.radius to the other. Every path as long as
// both radii together is in it: its first hops begin near the one end, and the
// others end near the other.
type between struct {
	v        *view
	q        graph.PathQuery
	from, to *ball
	rows     [][]any // from, to, relationship type
}

func newBetween(v *view, q graph.PathQuery) *between {
	return &between{v: v, q: q, from: newBall(q.From), to: newBall(q.To)}
}

type ball struct {
	seen     map[graph.UnitID]bool
	frontier []graph.UnitID // at the distance radius
	radius   int
}

func newBall(center graph.UnitID) *ball {
	return &ball{seen: map[graph.UnitID]bool{center: true}, frontier: []graph.UnitID{center}}
}

// paths answers q, which differs from b.q in MaxHops only.
func (b *between) paths(ctx context.Context, q graph.PathQuery) (graph.PathResult, error) {
	for b.from.radius+b.to.radius < q.MaxHops {
		ball := b.from
		if len(b.to.frontier) < len(ball.frontier) {
			ball = b.to
		}
		if err := b.grow(ctx, ball); err != nil {
			return graph.PathResult{}, err
		}
		if len(b.rows) >= stepsAtMost {
			return graph.PathResult{Truncated: true, GivenUp: true}, nil
		}
		if len(ball.frontier) == 0 {
			break // all that this end is joined to was read
		}
	}
	n := newCorridor(b.rows, q)
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

// grow reads the steps at a frontier, whatever their direction.
func (b *between) grow(ctx context.Context, of *ball) error {
	r, err := b.v.one(ctx, b.v.around(b.q, of.frontier))
	if err != nil {
		return err
	}
	ends, err := value[int64](r, "ends")
	if err != nil {
		return err
	}
	if int(ends) < 2+len(b.q.Via) {
		return graph.ErrNotFound
	}
	rows := list[[]any](r.AsMap(), "found")
	b.rows = append(b.rows, rows...)
	of.frontier, of.radius = nil, of.radius+1
	for _, row := range rows {
		for _, end := range row[:2] {
			s, _ := end.(string)
			if id := graph.UnitID(s); !of.seen[id] {
				of.seen[id] = true
				of.frontier = append(of.frontier, id)
			}
		}
	}
	return nil
}

func (v *view) around(q graph.PathQuery, ids []graph.UnitID) query {
	return v.query(cypher.PathsAround, row{
		"ids": texts(ids), "types": edgeTypes(q.Types), "avoid": texts(q.Avoid), "most": stepsAtMost,
		"ends": texts(append([]graph.UnitID{q.From, q.To}, q.Via...)),
	})
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
		keys[i] = hopOf(r)
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
