package sqlitestore

import (
	"context"
	"slices"

	"raccordo/graph"
	"raccordo/graph/simplepaths"
)

// unitsPerLook is how many units a traversal looks at between looks at the context.
const unitsPerLook = 4096

// Paths implements graph.View. For the shortest paths alone it searches breadth-first from both ends, the
// lesser frontier first, until the frontiers meet; then it marks the units of
// the one half that lead to where they met, so that listing the paths in order
// never enters a dead end: the work after the search is proportional to the
// paths returned and the hops of their units.
func (v *view) Paths(ctx context.Context, q graph.PathQuery) (graph.PathResult, error) {
	if err := q.Valid(); err != nil {
		return graph.PathResult{}, err
	}
	if err := v.ready(ctx, "find paths"); err != nil {
		return graph.PathResult{}, err
	}
	from, err := v.ordinal(q.From)
	if err != nil {
		return graph.PathResult{}, err
	}
	to, err := v.ordinal(q.To)
	if err != nil {
		return graph.PathResult{}, err
	}
	s := newPathSearch(v.x, q)
	if q.Longer > 0 || len(q.Via) > 0 {
		return v.simplePaths(ctx, s, q, from, to)
	}
	s.avoid(v.x.findAll(q.Avoid))
	length, err := s.meet(ctx, from, to, q.MaxHops)
	if err != nil || length == 0 {
		return graph.PathResult{}, err
	}
	l := lister{s: s, to: to, most: q.Limit + 1, units: []uint32{from}}
	l.list(length)
	res := graph.PathResult{Paths: l.paths}
	if len(res.Paths) > q.Limit {
		res.Paths, res.Truncated = res.Paths[:q.Limit], true
	}
	return res, nil
}

// simplePaths searches for more than the shortest paths.
func (v *view) simplePaths(ctx context.Context, s *pathSearch, q graph.PathQuery, from, to uint32) (graph.PathResult, error) {
	asked := simplepaths.Question{
		From: from, To: to, Avoid: v.x.findAll(q.Avoid), MaxHops: q.MaxHops, Limit: q.Limit, Longer: q.Longer,
	}
	for _, id := range q.Via {
		u, err := v.ordinal(id)
		if err != nil {
			return graph.PathResult{}, err
		}
		asked.Via = append(asked.Via, u)
	}
	found, truncated, givenUp, err := simplepaths.Find(ctx, walked{s}, asked, simplepaths.Work)
	if err != nil {
		return graph.PathResult{}, err
	}
	return simplepaths.Result(found, truncated, givenUp, q, v.x.id), nil
}

// walked is the index as a query may walk it.
type walked struct{ *pathSearch }

func (w walked) Units() int { return w.x.units() }

func (w walked) Ahead(u uint32, yield func(uint32, simplepaths.Types) bool) {
	to, how := w.x.hops(u)
	for i := 0; i < len(to); {
		n, types := to[i], simplepaths.Types(0)
		for ; i < len(to) && to[i] == n; i++ {
			if w.ahead[how[i]] {
				types |= 1 << (how[i] & typeBits)
			}
		}
		if types != 0 && !yield(n, types) {
			return
		}
	}
}

func (w walked) Back(u uint32, yield func(uint32) bool) {
	to, how := w.x.hops(u)
	for i, n := range to {
		if w.back[how[i]] && !yield(n) {
			return
		}
	}
}

// pathSearch holds what a search from both ends knows of each unit.
type pathSearch struct {
	x *index
	// ahead and back say which hops may be walked from a unit on the way to the
	// target, and which may be walked into it.
	ahead, back [hops]bool
	// left is how many hops a unit is from the target, plus one, and gone how
	// many from the start, plus one; 0 where not known, shut where avoided.
	left, gone []int8
}

const shut = -1

func newPathSearch(x *index, q graph.PathQuery) *pathSearch {
	s := &pathSearch{x: x, left: make([]int8, x.units()), gone: make([]int8, x.units())}
	for h := range hop(hops) {
		asked := slices.Contains(q.Types, h.stepType())
		s.ahead[h] = asked && (!q.Directed || h&along != 0)
		s.back[h] = asked && (!q.Directed || h&against != 0)
	}
	return s
}

func (s *pathSearch) avoid(units []uint32) {
	for _, u := range units {
		s.left[u], s.gone[u] = shut, shut
	}
}

// meet searches until the shortest paths are known, and returns their length, 0
// if there is none of at most maxHops. Then s.left is known for every unit on a
// shortest path but the first, and never less than true for any other.
func (s *pathSearch) meet(ctx context.Context, from, to uint32, maxHops int) (int, error) {
	s.gone[from], s.left[to] = 1, 1
	heads, tails := [][]uint32{{from}}, []uint32{to}
	for hop := 1; hop <= maxHops; hop++ {
		front := heads[len(heads)-1]
		if len(front) == 0 || len(tails) == 0 {
			return 0, nil
		}
		var met []uint32 // units known from both ends
		var err error
		if len(front) <= len(tails) {
			front, err = s.expand(ctx, front, s.gone, &s.ahead)
			heads = append(heads, front)
			met = known(front, s.left)
		} else {
			tails, err = s.expand(ctx, tails, s.left, &s.back)
			met = known(tails, s.gone)
		}
		if err != nil {
			return 0, err
		}
		if len(met) > 0 {
			s.markBack(met, len(heads)-1)
			return hop, nil
		}
	}
	return 0, nil
}

// expand returns the units one hop beyond the frontier, and notes their distance.
func (s *pathSearch) expand(ctx context.Context, frontier []uint32, distance []int8, walk *[hops]bool) ([]uint32, error) {
	var next []uint32
	for i, u := range frontier {
		if i%unitsPerLook == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		to, how := s.x.hops(u)
		for j, n := range to {
			if walk[how[j]] && distance[n] == 0 {
				distance[n] = distance[u] + 1
				next = append(next, n)
			}
		}
	}
	return next, nil
}

func known(units []uint32, distance []int8) []uint32 {
	var out []uint32
	for _, u := range units {
		if distance[u] > 0 {
			out = append(out, u)
		}
	}
	return out
}

// markBack notes how far the target is from the units between the start and
// where the searches met, at most level hops from the start.
func (s *pathSearch) markBack(met []uint32, level int) {
	for ; level > 1; level-- {
		var before []uint32
		for _, u := range met {
			to, how := s.x.hops(u)
			for j, n := range to {
				if s.back[how[j]] && s.gone[n] == int8(level) && s.left[n] == 0 {
					s.left[n] = s.left[u] + 1
					before = append(before, n)
				}
			}
		}
		met = before
	}
}

// lister lists paths in order: by units, then by types.
type lister struct {
	s     *pathSearch
	to    uint32
	most  int
	units []uint32           // of the path so far
	types [][]graph.StepType // by hop: the types that join two neighbours
	paths []graph.Chain
}

// list goes on from the last unit, which is this many hops from the target.
func (l *lister) list(hopsLeft int) {
	if hopsLeft == 0 {
		l.add(nil)
		return
	}
	u := l.units[len(l.units)-1]
	to, how := l.s.x.hops(u)
	for i := 0; i < len(to) && len(l.paths) < l.most; {
		n := to[i]
		var types []graph.StepType
		for ; i < len(to) && to[i] == n; i++ {
			if l.s.ahead[how[i]] {
				types = append(types, how[i].stepType())
			}
		}
		if len(types) == 0 || l.s.left[n] != int8(hopsLeft) {
			continue
		}
		l.units, l.types = append(l.units, n), append(l.types, types)
		l.list(hopsLeft - 1)
		l.units, l.types = l.units[:len(l.units)-1], l.types[:len(l.types)-1]
	}
}

// add lists the paths over l.units whose types begin with these.
func (l *lister) add(chosen []graph.StepType) {
	if len(l.paths) == l.most {
		return
	}
	if len(chosen) == len(l.types) {
		c := graph.Chain{Types: slices.Clone(chosen)}
		for _, u := range l.units {
			c.Units = append(c.Units, l.s.x.id(u))
		}
		l.paths = append(l.paths, c)
		return
	}
	for _, t := range l.types[len(chosen)] {
		l.add(append(chosen, t))
	}
}
