package sqlitestore

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"

	"raccordo/graph"
)

// index is the shape of one generation: which units there are and which steps
// join them. A unit is its ordinal: its place in the order of ids. It never
// changes, so any number of goroutines may read it. It takes the bytes of the
// ids, 8 bytes a unit and 10 bytes a step.
type index struct {
	ids  string   // all ids, one after the other
	ends []uint32 // where each id ends
	// The hops from unit u are to[first[u]:first[u+1]], ascending by unit and type.
	first []uint32
	to    []uint32
	how   []hop
}

// hop says of a step between two neighbours its type and which way it goes. A
// step that goes both ways, or has no direction, has both bits.
type hop uint8

const (
	typeBits hop = 3 // place in graph.StepTypes
	along    hop = 4 // a step goes from this unit to the other
	against  hop = 8 // a step goes from the other unit to this one
	hops         = 16
)

func (h hop) stepType() graph.StepType { return graph.StepTypes[h&typeBits] }

func (x *index) units() int { return len(x.ends) }

func (x *index) id(unit uint32) graph.UnitID {
	start := uint32(0)
	if unit > 0 {
		start = x.ends[unit-1]
	}
	return graph.UnitID(x.ids[start:x.ends[unit]])
}

// find returns the ordinal of a unit. O(log n).
func (x *index) find(id graph.UnitID) (uint32, bool) {
	i, ok := sort.Find(len(x.ends), func(i int) int { return strings.Compare(string(id), string(x.id(uint32(i)))) })
	return uint32(i), ok
}

// findAll returns the ordinals of those of the ids that are stored, ascending,
// each once.
func (x *index) findAll(ids []graph.UnitID) []uint32 {
	found := make([]uint32, 0, len(ids))
	for _, id := range ids {
		if u, ok := x.find(id); ok {
			found = append(found, u)
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// hops yields the neighbours of a unit and how they are joined.
func (x *index) hops(unit uint32) ([]uint32, []hop) {
	a, b := x.first[unit], x.first[unit+1]
	return x.to[a:b], x.how[a:b]
}

// buildIndex makes the index of sorted units and the steps between them, which
// ordinals names.
func buildIndex(units []graph.Unit, steps []placed) *index {
	x := &index{ends: make([]uint32, len(units)), first: make([]uint32, len(units)+1)}
	var ids strings.Builder
	for i, u := range units {
		ids.WriteString(string(u.ID))
		x.ends[i] = uint32(ids.Len())
	}
	x.ids = ids.String()
	for _, s := range steps {
		x.first[s.from+1]++
		x.first[s.to+1]++
	}
	for i := range units {
		x.first[i+1] += x.first[i]
	}
	// Each entry is the neighbour, the type and the direction bits, in an order
	// that sorts as the hops are sorted.
	all := make([]uint64, 2*len(steps))
	next := slices.Clone(x.first)
	put := func(at, neighbour uint32, h hop) {
		all[next[at]] = uint64(neighbour)<<4 | uint64(h&typeBits)<<2 | uint64(h>>2)
		next[at]++
	}
	for _, s := range steps {
		forth, back := along, against
		if graph.StepTypes[s.typ] == graph.StepSharesCompetence {
			forth, back = along|against, along|against
		}
		put(s.from, s.to, s.typ|forth)
		put(s.to, s.from, s.typ|back)
	}
	x.to, x.how = make([]uint32, 0, len(all)), make([]hop, 0, len(all))
	for u := range units {
		x.addHops(all[x.first[u]:x.first[u+1]], uint32(u))
	}
	x.first[len(units)] = uint32(len(x.to))
	return x
}

// addHops appends the hops of one unit, those to one neighbour by one type fused.
func (x *index) addHops(entries []uint64, unit uint32) {
	slices.Sort(entries)
	x.first[unit] = uint32(len(x.to))
	for i, e := range entries {
		h := hop(e>>2)&typeBits | hop(e&3)<<2
		if i > 0 && entries[i-1]>>2 == e>>2 {
			x.how[len(x.how)-1] |= h
			continue
		}
		x.to = append(x.to, uint32(e>>4))
		x.how = append(x.how, h)
	}
}

// placed is the key of a step in ordinals.
type placed struct {
	from, to uint32
	typ      hop
}

// stored is an index as the file holds it.
type stored struct {
	ids, ends, first, to, how []byte
}

func (x *index) encode() stored {
	how := make([]byte, len(x.how))
	for i, h := range x.how {
		how[i] = byte(h)
	}
	return stored{ids: []byte(x.ids), ends: words(x.ends), first: words(x.first), to: words(x.to), how: how}
}

func (b stored) decode() (*index, error) {
	x := &index{ids: string(b.ids), ends: fromWords(b.ends), first: fromWords(b.first), to: fromWords(b.to), how: make([]hop, len(b.how))}
	for i, h := range b.how {
		x.how[i] = hop(h)
	}
	if err := x.sound(); err != nil {
		return nil, fmt.Errorf("index in the file: %w: %w", err, graph.ErrUnavailable)
	}
	return x, nil
}

// sound returns an error if reading x would go out of its bounds.
func (x *index) sound() error {
	n := x.units()
	switch {
	case len(x.first) != n+1 || len(x.to) != len(x.how) || int(x.first[n]) != len(x.to):
		return fmt.Errorf("%d units, %d places, %d hops", n, len(x.first), len(x.to))
	case !slices.IsSorted(x.ends) || !slices.IsSorted(x.first) || n > 0 && int(x.ends[n-1]) != len(x.ids):
		return errors.New("places out of order")
	}
	for i, u := range x.to {
		if int(u) >= n || x.how[i] >= hops {
			return fmt.Errorf("hop %d to unit %d of %d", i, u, n)
		}
	}
	return nil
}

func words(ns []uint32) []byte {
	b := make([]byte, 4*len(ns))
	for i, n := range ns {
		binary.LittleEndian.PutUint32(b[4*i:], n)
	}
	return b
}

func fromWords(b []byte) []uint32 {
	ns := make([]uint32, len(b)/4)
	for i := range ns {
		ns[i] = binary.LittleEndian.Uint32(b[4*i:])
	}
	return ns
}

func comparePlaced(a, b placed) int {
	return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), cmp.Compare(a.typ, b.typ))
}

// placeOf returns the type bits of a step type.
func placeOf(t graph.StepType) hop { return hop(slices.Index(graph.StepTypes, t)) }
