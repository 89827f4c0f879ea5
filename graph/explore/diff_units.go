package explore

import (
	"cmp"
	"slices"
)

// What makes a unit of one edition go on as one of the other. The share is that
// of its own functions, own words of its name and known relations which the
// other has too; each counts by its weight and the sum must reach the threshold.
const (
	functionWeight, nameWeight, relationWeight = 0.7, 0.2, 0.1
	goesOn                                     = 0.45 // two thirds of the functions are enough alone; name and relations never are
	// Of a unit that performs no function:
	namedWeight, tiedWeight = 0.7, 0.3
	goesOnNamed             = 0.6
)

// unitPair is a unit of the old edition and one of the new.
type unitPair struct{ old, new int }

func compareUnitPairs(a, b unitPair) int {
	return cmp.Or(cmp.Compare(a.old, b.old), cmp.Compare(a.new, b.new))
}

// comparison finds what goes on as what, in these steps:
//
//  1. Units of one id are one unit; of the others, those of the same name, if
//     each edition has one such.
//  2. Their functions are matched: same words, then nearly the same words, the
//     most alike first, then the same id.
//  3. The functions left over are matched across units. Of equal likeness, the
//     two units between which most functions could go come first, then those
//     with the names most alike.
//  4. A unit that vanished goes on as the unit where its functions, name and
//     relations say so most, if they do enough; a unit that appeared comes from
//     one in the same way; both also where the one has the other's name as an
//     alias. A new unit with several origins is merged, an old one with several
//     successors split, and one with one is the same unit. A unit whose functions
//     went in small parts to units that were there before is closed.
//  5. Steps 2 and 3 are done again, now first between units that step 4 joined.
//
// Every step is the same when the editions are exchanged. Cost: O(n log n) for n
// words and relations, times at most commonest where functions were reworded or
// units vanished.
type comparison struct {
	old, new           *side
	keptOld, keptNew   []int // the unit of the other edition that steps 1 to 4 found to be the same; -1 for none
	tiesOld, tiesNew   [][]diffTie
	namesOld, namesNew []diffNames
	toNew, toOld       []int   // the function of the other edition that is the same; -1 for none
	next, origins      [][]int // units as which a unit goes on, and from which it comes, sorted
}

func newComparison(older, newer *side) *comparison {
	c := &comparison{old: older, new: newer}
	numberWords(older, newer)
	c.keptOld, c.keptNew = blanks(len(older.Units)), blanks(len(newer.Units))
	c.toNew, c.toOld = blanks(len(older.Functions)), blanks(len(newer.Functions))
	c.keep()
	c.describeUnits()
	for o, n := range c.keptOld {
		if n >= 0 {
			c.matchWithin(older.functions[o], newer.functions[n])
		}
	}
	pairs := c.leftPairs()
	links := c.link(c.flow(pairs))
	c.settle(links)
	c.matchRest(pairs, links)
	return c
}

func blanks(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = -1
	}
	return list
}

// keep joins units of one id, then those that alone have the same name.
func (c *comparison) keep() {
	for o, u := range c.old.Units {
		if n, stays := c.new.index[u.ID]; stays {
			c.keptOld[o], c.keptNew[n] = n, o
		}
	}
	olds, news := onlyNames(c.old, c.keptOld), onlyNames(c.new, c.keptNew)
	for name, o := range olds {
		if n, held := news[name]; held && o >= 0 && n >= 0 {
			c.keptOld[o], c.keptNew[n] = n, o
		}
	}
}

// onlyNames returns the units left over by the words of their name; -1 where
// several have them.
func onlyNames(s *side, kept []int) map[string]int {
	names := make(map[string]int)
	for i, u := range s.Units {
		text := newDiffName(u.Name).text
		if kept[i] >= 0 || text == "" {
			continue
		}
		if _, twice := names[text]; twice {
			i = -1
		}
		names[text] = i
	}
	return names
}

func (c *comparison) describeUnits() {
	for i, u := range c.old.Units {
		c.namesOld = append(c.namesOld, namesOfUnit(u))
		c.tiesOld = append(c.tiesOld, c.knownTies(c.old.ties[i], false))
	}
	for i, u := range c.new.Units {
		c.namesNew = append(c.namesNew, namesOfUnit(u))
		c.tiesNew = append(c.tiesNew, c.knownTies(c.new.ties[i], true))
	}
}

// evidence is how much of each of two units the other has.
type evidence struct {
	functions        int
	nameOld, nameNew float64
	tiesOld, tiesNew float64
}

func (c *comparison) evidenceOf(p unitPair, functions int) evidence {
	e := evidence{functions: functions}
	e.nameOld, e.nameNew = c.namesOld[p.old].sharesOf(c.namesNew[p.new])
	e.tiesOld, e.tiesNew = c.relationShares(p.old, p.new)
	return e
}

// weigh returns how much says that a unit with these functions goes on in the
// other, and whether it is enough.
func weigh(moved, functions int, name, ties float64) (score float64, enough bool) {
	if functions == 0 {
		score = namedWeight*name + tiedWeight*ties
		return score, score >= goesOnNamed
	}
	score = functionWeight*float64(moved)/float64(functions) + nameWeight*name + relationWeight*ties
	return score, moved > 0 && score >= goesOn
}

// link returns which units vanished or appeared go on as or come from which.
func (c *comparison) link(flow map[unitPair]int) []unitPair {
	alias := c.aliasPairs()
	pairs := slices.Concat(c.namePairs(), alias)
	for p := range flow {
		pairs = append(pairs, p)
	}
	slices.SortFunc(pairs, compareUnitPairs)
	pairs = slices.Compact(pairs)
	said := make(map[unitPair]bool, len(alias))
	for _, p := range alias {
		said[p] = true
	}
	type choice struct {
		pair         unitPair
		score, other float64
	}
	targets, sources := make(map[int]choice), make(map[int]choice)
	better := func(best map[int]choice, unit int, ch choice) {
		b, any := best[unit]
		if !any || ch.score > b.score || ch.score == b.score && ch.other > b.other {
			best[unit] = ch
		}
	}
	for _, p := range pairs {
		e := c.evidenceOf(p, flow[p])
		forth, goes := weigh(e.functions, len(c.old.functions[p.old]), e.nameOld, e.tiesOld)
		back, comes := weigh(e.functions, len(c.new.functions[p.new]), e.nameNew, e.tiesNew)
		if said[p] {
			forth, back, goes, comes = forth+1, back+1, true, true
		}
		if goes && c.keptOld[p.old] < 0 {
			better(targets, p.old, choice{p, forth, back})
		}
		if comes && c.keptNew[p.new] < 0 {
			better(sources, p.new, choice{p, back, forth})
		}
	}
	var links []unitPair
	for _, best := range []map[int]choice{targets, sources} {
		for _, ch := range best {
			links = append(links, ch.pair)
		}
	}
	slices.SortFunc(links, compareUnitPairs)
	return slices.Compact(links)
}

// settle records what goes on as what; a unit linked with one other only is that.
func (c *comparison) settle(links []unitPair) {
	c.next, c.origins = make([][]int, len(c.old.Units)), make([][]int, len(c.new.Units))
	join := func(p unitPair) {
		c.next[p.old] = append(c.next[p.old], p.new)
		c.origins[p.new] = append(c.origins[p.new], p.old)
	}
	for o, n := range c.keptOld {
		if n >= 0 {
			join(unitPair{o, n})
		}
	}
	for _, p := range links {
		join(p)
	}
	for _, list := range slices.Concat(c.next, c.origins) {
		slices.Sort(list)
	}
	for _, p := range links {
		if len(c.next[p.old]) == 1 && len(c.origins[p.new]) == 1 {
			c.keptOld[p.old], c.keptNew[p.new] = p.new, p.old
		}
	}
}
