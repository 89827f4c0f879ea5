// Package simplepaths lists the paths between two units that pass no unit twice,
// the least first, for questions that no breadth-first search answers: several
// lengths, and units to pass through. Both stores use it, each over what its own
// search has left of the graph.
package simplepaths

import (
	"cmp"
	"container/heap"
	"context"
	"slices"

	"raccordo/graph"
)

// Network is a graph whose units are ordinals in the order of their ids.
type Network interface {
	Units() int
	// Ahead calls yield for each unit that one step leads to from u, ascending,
	// each once, until it returns false.
	Ahead(u uint32, yield func(v uint32, types Types) bool)
	// Back is Ahead for the units from which one step leads to u, in any order.
	Back(u uint32, yield func(v uint32) bool)
}

// Types is a set of types of step: bit i stands for graph.StepTypes[i].
type Types uint8

// Question is a graph.PathQuery in ordinals.
type Question struct {
	From, To uint32
	Via      []uint32 // different, neither end
	Avoid    []uint32
	MaxHops  int
	Limit    int
	Longer   int
}

// Path is a path with the types of step that join each two neighbours: it stands
// for one chain for each choice of types.
type Path struct {
	Units []uint32
	Types []Types
}

// Work is the bound of one search, beside the distances it begins with: steps
// looked at, some seconds of one core and 200 MB.
const Work = 20_000_000

// perBeginning is what keeping a beginning of a path counts of Work.
const perBeginning = 25

// unitsPerLook is how many units a search looks at between looks at the context.
const unitsPerLook = 1024

// Find returns the chains that graph.View.Paths promises, with the places of
// units in place of ids: of the lengths that occur, the least and the next
// q.Longer, at most q.Limit chains, in order. It gives up after work steps.
//
// It is A* over beginnings of paths (Hart, Nilsson, Raphael 1968), ordered by the
// least length that a beginning can come to, then by its units, so that whole
// paths come out in order. The length still to go is first taken from distances
// to each unit to pass in turn, which ignore the beginning; only when a beginning
// is the least of all is it found anew around the beginning's own units. Without
// units to pass through that is exact, so that no beginning goes astray and the
// work is at most MaxHops small searches for each path listed; with them it is
// a lower bound, since two stretches may need the same unit, and the bound on
// work counts.
func Find(ctx context.Context, n Network, q Question, work int) (found []Path, truncated, givenUp bool, err error) {
	s := &search{ctx: ctx, n: n, q: q, work: work, stops: append(slices.Clone(q.Via), q.To)}
	s.prepare()
	s.push(&beginning{units: []uint32{q.From}})
	chains, lengths, longest := 0, 0, 0
	for len(s.open) > 0 {
		b := heap.Pop(&s.open).(*beginning)
		if s.spent() {
			return found, true, s.err == nil, s.err
		}
		if b.next == len(s.stops) {
			if hops := len(b.types); hops > longest {
				longest = hops
				if lengths++; lengths > q.Longer+1 {
					return found, false, false, nil
				}
			}
			if chains >= q.Limit {
				return found, true, false, nil
			}
			found, chains = append(found, Path{b.units, b.types}), chains+choices(b.types, q.Limit)
			if chains > q.Limit {
				return found, true, false, nil
			}
			continue
		}
		if !b.sure {
			b.sure = true
			s.push(b)
			continue
		}
		s.extend(b)
	}
	return found, false, false, s.err
}

// choices is how many chains a path stands for, counted to just above most.
func choices(types []Types, most int) int {
	n := 1
	for _, t := range types {
		if n *= t.len(); n > most {
			return most + 1
		}
	}
	return n
}

func (t Types) len() int {
	n := 0
	for ; t != 0; t &= t - 1 {
		n++
	}
	return n
}

// beginning is the beginning of a path.
type beginning struct {
	units []uint32
	types []Types
	next  int  // the stop it is on the way to
	least int  // the least length it can come to
	sure  bool // least was found around the units of the beginning
}

type search struct {
	ctx   context.Context //nolint:containedctx // of one call
	n     Network
	q     Question
	stops []uint32 // units to pass, then the target
	left  [][]int8 // left[i][u]: hops from u to stop i, plus one; 0 for none
	rest  []int    // hops from stop i to the target by way of the stops between
	open  queue
	round []uint32 // of probe: the round in which a unit was seen
	now   uint32
	work  int
	err   error
}

// spent reports whether the search has to end; s.err says whether the context
// is the reason.
func (s *search) spent() bool {
	if s.err == nil {
		s.err = s.ctx.Err()
	}
	return s.err != nil || s.work <= 0
}

// prepare finds how far every unit is from each stop. A stretch to a stop may
// not pass the ends or any other stop.
func (s *search) prepare() {
	s.round = make([]uint32, s.n.Units())
	s.left = make([][]int8, len(s.stops))
	s.rest = make([]int, len(s.stops))
	for i := len(s.stops) - 1; i >= 0; i-- {
		s.left[i] = s.distances(s.stops[i])
		if i+1 < len(s.stops) {
			s.rest[i] = s.rest[i+1] + s.far(i+1, s.stops[i])
		}
	}
}

// never is farther than any path is long.
const never = graph.MaxHops + 1

// far returns how many hops u is from stop i, at least.
func (s *search) far(i int, u uint32) int {
	if d := s.left[i][u]; d > 0 {
		return int(d) - 1
	}
	return never
}

func (s *search) distances(stop uint32) []int8 {
	left := make([]int8, s.n.Units())
	const shut = -1
	for _, u := range s.q.Avoid {
		left[u] = shut
	}
	left[stop] = 1
	frontier := []uint32{stop}
	for hops := 1; hops <= s.q.MaxHops && len(frontier) > 0; hops++ {
		var next []uint32
		for i, u := range frontier {
			if i%unitsPerLook == 0 && s.spent() {
				return left
			}
			if u != stop && s.between(u) {
				continue // a stretch may begin here, not pass
			}
			s.n.Back(u, func(v uint32) bool {
				if left[v] == 0 {
					left[v] = int8(hops) + 1
					next = append(next, v)
				}
				return true
			})
		}
		frontier = next
	}
	for _, u := range s.q.Avoid {
		left[u] = 0
	}
	return left
}

// between reports whether u is the start or a stop.
func (s *search) between(u uint32) bool { return u == s.q.From || slices.Contains(s.stops, u) }

// push finds the least length a beginning can come to, and keeps it if that is
// within bounds.
func (s *search) push(b *beginning) {
	at, hops := b.units[len(b.units)-1], len(b.types)
	if b.next == len(s.stops) {
		b.least = hops
		heap.Push(&s.open, b)
		return
	}
	if !b.sure {
		b.least = hops + s.far(b.next, at) + s.rest[b.next]
	} else {
		togo := s.q.MaxHops - hops
		for i := b.next + 1; i < len(s.stops); i++ {
			togo -= s.around(b, i, s.stops[i-1], togo)
		}
		b.least = s.q.MaxHops - togo + s.around(b, b.next, at, togo)
	}
	if b.least <= s.q.MaxHops {
		s.work -= perBeginning
		heap.Push(&s.open, b)
	}
}

// around returns the hops from u to stop i past the units of b, never if more
// than most. It looks first where s.left says the stop is nearest.
func (s *search) around(b *beginning, i int, u uint32, most int) int {
	s.now++
	for _, v := range b.units {
		s.round[v] = s.now
	}
	type visit struct {
		unit uint32
		hops int
	}
	// Units come by hops gone plus hops left at least, which grows by 0, 1 or 2
	// with every hop.
	layers := make([][]visit, max(most, 0)+1)
	add := func(v visit) {
		if total := v.hops + s.far(i, v.unit); total <= most {
			layers[total] = append(layers[total], v)
		}
	}
	add(visit{u, 0})
	seen := make(map[uint32]bool)
	for total := 0; total <= most; total++ {
		for len(layers[total]) > 0 {
			last := len(layers[total]) - 1
			at := layers[total][last]
			layers[total] = layers[total][:last]
			if at.unit == s.stops[i] {
				return at.hops
			}
			if seen[at.unit] {
				continue
			}
			seen[at.unit] = true
			if s.work <= 0 {
				return at.hops + s.far(i, at.unit)
			}
			s.n.Ahead(at.unit, func(v uint32, _ Types) bool {
				s.work--
				if v == s.stops[i] || s.round[v] != s.now && !s.between(v) {
					add(visit{v, at.hops + 1})
				}
				return true
			})
		}
	}
	return never
}

// extend pushes every beginning that is one hop longer.
func (s *search) extend(b *beginning) {
	s.n.Ahead(b.units[len(b.units)-1], func(v uint32, types Types) bool {
		s.work--
		next := b.next
		switch {
		case v == s.stops[b.next]:
			next++
		case s.between(v) || slices.Contains(b.units, v):
			return true
		}
		s.push(&beginning{
			units: append(slices.Clip(b.units), v), types: append(slices.Clip(b.types), types), next: next,
		})
		return true
	})
}

// queue is a heap of beginnings, by least length and then by units.
type queue []*beginning

func (q queue) Len() int { return len(q) }
func (q queue) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(q[i].least, q[j].least), slices.Compare(q[i].units, q[j].units)) < 0
}
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)   { *q = append(*q, x.(*beginning)) }
func (q *queue) Pop() any {
	last := len(*q) - 1
	b := (*q)[last]
	*q = (*q)[:last]
	return b
}
