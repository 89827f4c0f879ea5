package explore

import (
	"cmp"
	"maps"
	"slices"
)

// movedAlike is the share of words that a function must have in common with one
// of a unit that its own does not go on as, to count as moved and not as lost
// and gained.
const movedAlike = 0.75

// match joins two functions unless one of them is joined already.
func (c *comparison) match(f, g int) {
	if c.toNew[f] < 0 && c.toOld[g] < 0 {
		c.toNew[f], c.toOld[g] = g, f
	}
}

// matchWithin matches functions that are left over of units that go on as each other.
func (c *comparison) matchWithin(olds, news []int) {
	olds, news = unmatched(olds, c.toNew), unmatched(news, c.toOld)
	c.sameWording(olds, news, func(fs, gs []int) {
		for i := range min(len(fs), len(gs)) {
			c.match(fs[i], gs[i])
		}
	})
	pairs := c.alikePairs(unmatched(olds, c.toNew), unmatched(news, c.toOld))
	slices.SortStableFunc(pairs, byLikeness)
	for _, p := range pairs {
		c.match(p.old, p.new)
	}
	ids := make(map[string]int, len(news))
	for _, g := range unmatched(news, c.toOld) {
		ids[string(c.new.Functions[g].ID)] = g
	}
	for _, f := range unmatched(olds, c.toNew) {
		if g, same := ids[string(c.old.Functions[f].ID)]; same {
			c.match(f, g)
		}
	}
}

func unmatched(functions, matches []int) []int {
	var left []int
	for _, f := range functions {
		if matches[f] < 0 {
			left = append(left, f)
		}
	}
	return left
}

// leftPairs returns the functions left over that have the same or nearly the
// same words, without those whose words too many have.
func (c *comparison) leftPairs() []alike {
	olds, news := unmatched(numbersTo(len(c.toNew)), c.toNew), unmatched(numbersTo(len(c.toOld)), c.toOld)
	var pairs []alike
	c.sameWording(olds, news, func(fs, gs []int) {
		if len(fs)*len(gs) > commonest {
			return
		}
		for _, f := range fs {
			for _, g := range gs {
				pairs = append(pairs, c.alikeness(f, g))
			}
		}
	})
	return append(pairs, c.alikePairs(olds, news)...)
}

func numbersTo(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}

func (c *comparison) unitsOf(a alike) unitPair {
	return unitPair{c.old.holder[a.old], c.new.holder[a.new]}
}

// inOrder sorts pairs: those of linked units first, then the most alike, then
// those of the units between which there are most, then by names and ids.
func (c *comparison) inOrder(pairs []alike, linked map[unitPair]bool) []alike {
	most := make(map[unitPair]int)
	for _, p := range pairs {
		most[c.unitsOf(p)]++
	}
	names := make(map[unitPair]float64, len(most))
	for p := range most {
		a, b := c.namesOld[p.old].sharesOf(c.namesNew[p.new])
		names[p] = a + b
	}
	pairs = slices.Clone(pairs)
	slices.SortFunc(pairs, func(a, b alike) int {
		p, q := c.unitsOf(a), c.unitsOf(b)
		return cmp.Or(
			cmp.Compare(boolInt(linked[q]), boolInt(linked[p])),
			byLikeness(a, b),
			cmp.Compare(most[q], most[p]),
			cmp.Compare(names[q], names[p]),
			byFunctions(a, b),
		)
	})
	return pairs
}

// flow returns how many functions would go from each unit to each other one.
func (c *comparison) flow(pairs []alike) map[unitPair]int {
	flow := make(map[unitPair]int)
	oldTaken, newTaken := make(map[int]bool), make(map[int]bool)
	for _, p := range c.inOrder(pairs, nil) {
		if !oldTaken[p.old] && !newTaken[p.new] {
			oldTaken[p.old], newTaken[p.new] = true, true
			flow[c.unitsOf(p)]++
		}
	}
	return flow
}

// matchRest matches what the units that go on left over: pairs of linked units
// first, then what else the links allow, then what moved between others.
func (c *comparison) matchRest(pairs []alike, links []unitPair) {
	linked := make(map[unitPair]bool, len(links))
	for _, l := range links {
		linked[l] = true
	}
	pairs = c.inOrder(pairs, linked)
	inside := 0
	for inside < len(pairs) && linked[c.unitsOf(pairs[inside])] {
		c.match(pairs[inside].old, pairs[inside].new)
		inside++
	}
	for _, l := range links {
		c.matchWithin(c.old.functions[l.old], c.new.functions[l.new])
	}
	for _, p := range pairs[inside:] {
		if p.same || p.share() >= movedAlike {
			c.match(p.old, p.new)
		}
	}
}

// fusion is what mergers and splits make of functions that several units perform
// in the same or nearly the same words.
type fusion struct {
	olds, news map[int]bool     // functions left over that a unit joined to theirs performs
	counts     map[unitPair]int // of these, by the two units
}

// fused finds the functions left over of merged units that the new unit performs
// once, and those of the parts of a split unit that it performed once.
func (c *comparison) fused() fusion {
	all := fusion{make(map[int]bool), make(map[int]bool), make(map[unitPair]int)}
	for o, next := range c.next {
		for _, n := range next {
			olds, news := make(map[int]bool), make(map[int]bool)
			if len(c.origins[n]) > 1 {
				c.eachAlike(unmatched(c.old.functions[o], c.toNew), c.new.functions[n], func(f, _ int) { olds[f] = true })
			}
			if len(next) > 1 {
				c.eachAlike(c.old.functions[o], unmatched(c.new.functions[n], c.toOld), func(_, g int) { news[g] = true })
			}
			all.counts[unitPair{o, n}] = len(olds) + len(news)
			maps.Copy(all.olds, olds)
			maps.Copy(all.news, news)
		}
	}
	return all
}

func (c *comparison) eachAlike(olds, news []int, found func(f, g int)) {
	c.sameWording(olds, news, func(fs, gs []int) {
		for _, f := range fs {
			found(f, gs[0])
		}
		for _, g := range gs {
			found(fs[0], g)
		}
	})
	for _, p := range c.alikePairs(olds, news) {
		found(p.old, p.new)
	}
}
