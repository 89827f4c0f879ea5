package explore

import "slices"

// namePairs returns the units vanished and appeared whose names share a word
// that at most commonest of them have.
func (c *comparison) namePairs() []unitPair {
	olds, news := wordsOfLeft(c.namesOld, c.keptOld), wordsOfLeft(c.namesNew, c.keptNew)
	var pairs []unitPair
	for w, os := range olds {
		ns := news[w]
		if len(os)+len(ns) > commonest {
			continue
		}
		for _, o := range os {
			for _, n := range ns {
				pairs = append(pairs, unitPair{o, n})
			}
		}
	}
	slices.SortFunc(pairs, compareUnitPairs)
	return slices.Compact(pairs)
}

// wordsOfLeft returns the units left over by the stems of their names.
func wordsOfLeft(names []diffNames, kept []int) map[string][]int {
	byWord := make(map[string][]int)
	for i, variants := range names {
		if kept[i] >= 0 {
			continue
		}
		var stems []string
		for _, v := range variants {
			if len(v.own) > 0 {
				stems = append(stems, v.own...)
			} else {
				stems = append(stems, v.all...)
			}
		}
		for _, s := range distinct(stems) {
			byWord[s] = append(byWord[s], i)
		}
	}
	return byWord
}

// aliasPairs returns the units of which one vanished or appeared and the other
// has its name as an alias, which it had not in the edition where both are.
func (c *comparison) aliasPairs() []unitPair {
	var pairs []unitPair
	aliasesNew := c.freshAliases(c.namesNew, c.keptNew, c.namesOld)
	for o, names := range c.namesOld {
		if c.keptOld[o] >= 0 {
			continue
		}
		if n, said := aliasesNew[names[0].text]; said && n >= 0 {
			pairs = append(pairs, unitPair{o, n})
		}
	}
	aliasesOld := c.freshAliases(c.namesOld, c.keptOld, c.namesNew)
	for n, names := range c.namesNew {
		if c.keptNew[n] >= 0 {
			continue
		}
		if o, said := aliasesOld[names[0].text]; said && o >= 0 {
			pairs = append(pairs, unitPair{o, n})
		}
	}
	return pairs
}

// freshAliases returns the units of one edition by the aliases that the same
// unit does not have in the other; -1 where several have one.
func (c *comparison) freshAliases(names []diffNames, kept []int, others []diffNames) map[string]int {
	fresh := make(map[string]int)
	for i, variants := range names {
		seen := make(map[string]bool)
		if k := kept[i]; k >= 0 {
			for _, v := range others[k] {
				seen[v.text] = true
			}
		}
		for _, v := range variants[1:] {
			if v.text == "" || seen[v.text] {
				continue
			}
			seen[v.text] = true
			if _, twice := fresh[v.text]; twice {
				fresh[v.text] = -1
				continue
			}
			fresh[v.text] = i
		}
	}
	return fresh
}
