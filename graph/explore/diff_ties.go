package explore

import (
	"cmp"
	"slices"

	"raccordo/graph"
)

// diffTie is one relation of a unit, seen from it.
type diffTie struct {
	kind  graph.EdgeType
	out   bool // the unit is where the relation begins
	other int
}

func compareTies(a, b diffTie) int {
	return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(boolInt(a.out), boolInt(b.out)), cmp.Compare(a.other, b.other))
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (s *side) readTies() {
	s.ties = make([][]diffTie, len(s.Units))
	for _, e := range s.Edges {
		from, to := s.index[e.From], s.index[e.To]
		s.ties[from] = append(s.ties[from], diffTie{e.Type, true, to})
		s.ties[to] = append(s.ties[to], diffTie{e.Type, false, from})
	}
	for i, ties := range s.ties {
		slices.SortFunc(ties, compareTies)
		s.ties[i] = slices.Compact(ties)
	}
}

// knownTies returns the relations of a unit with units that go on under their
// own id or name, the others by their index in the new edition.
func (c *comparison) knownTies(ties []diffTie, newSide bool) []diffTie {
	var known []diffTie
	for _, t := range ties {
		switch {
		case newSide && c.keptNew[t.other] >= 0:
			known = append(known, t)
		case !newSide && c.keptOld[t.other] >= 0:
			known = append(known, diffTie{t.kind, t.out, c.keptOld[t.other]})
		}
	}
	slices.SortFunc(known, compareTies)
	return known
}

// relationShares returns the share of each unit's known relations that the other
// has too. The longer list is only searched: a unit on which thousands depend
// costs no more than the one it is compared with.
func (c *comparison) relationShares(o, n int) (ofOld, ofNew float64) {
	a, b := c.tiesOld[o], c.tiesNew[n]
	if len(a) == 0 || len(b) == 0 {
		return 0, 0
	}
	short, long := a, b
	if len(short) > len(long) {
		short, long = long, short
	}
	common := 0
	for _, t := range short {
		if _, found := slices.BinarySearchFunc(long, t, compareTies); found {
			common++
		}
	}
	return float64(common) / float64(len(a)), float64(common) / float64(len(b))
}
