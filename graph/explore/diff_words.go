package explore

import (
	"cmp"
	"slices"
	"strings"

	"raccordo/graph"
)

// commonest is in how many functions of a comparison a word may stand for the
// functions that share it to be compared with each other, and how many pairs of
// functions one wording may make. What is said more often is formulaic and does
// not tell where a function went.
const commonest = 128

// side is one edition as a comparison looks at it. Units and functions go by
// their index in the graph.
type side struct {
	*graph.Graph
	ref       EditionRef
	names     glossary
	index     map[graph.UnitID]int
	functions [][]int     // functions of each unit
	holder    []int       // unit of each function
	texts     []string    // words of each function, as graph.Words gives them, joined
	words     [][]int     // distinct words of each function, sorted
	ties      [][]diffTie // relations of each unit
}

func newSide(g *graph.Graph, ref EditionRef) *side {
	s := &side{
		Graph: g, ref: ref, names: graphGlossary(g), index: make(map[graph.UnitID]int, len(g.Units)),
		functions: make([][]int, len(g.Units)), holder: make([]int, len(g.Functions)),
		texts: make([]string, len(g.Functions)), words: make([][]int, len(g.Functions)),
	}
	for i, u := range g.Units {
		s.index[u.ID] = i
	}
	for i, f := range g.Functions {
		u := s.index[f.Unit]
		s.holder[i] = u
		s.functions[u] = append(s.functions[u], i)
		s.texts[i] = strings.Join(graph.Words(f.Text), " ")
	}
	s.readTies()
	return s
}

// numberWords gives the distinct words of all functions of both sides numbers in
// byte order, the same whichever edition is the old one.
func numberWords(sides ...*side) {
	var all []string
	for _, s := range sides {
		for _, t := range s.texts {
			all = append(all, strings.Fields(t)...)
		}
	}
	all = distinct(all)
	numbers := make(map[string]int, len(all))
	for i, w := range all {
		numbers[w] = i
	}
	for _, s := range sides {
		for i, t := range s.texts {
			var set []int
			for w := range strings.FieldsSeq(t) {
				set = append(set, numbers[w])
			}
			s.words[i] = distinct(set)
		}
	}
}

// alike is a function of the old edition and one of the new with the same or
// nearly the same words, measured as matchOf measures them.
type alike struct {
	old, new        int
	same            bool // equal as graph.Words gives them
	common, longest int  // distinct words in common, and of the one that has more
}

// byLikeness puts the pairs with more words in common first.
func byLikeness(a, b alike) int {
	if a.same != b.same {
		if a.same {
			return -1
		}
		return 1
	}
	return cmp.Compare(b.common*a.longest, a.common*b.longest)
}

// byFunctions is the order of ties. Of two pairs with one function in common it
// says the same when the editions are exchanged, so taking pairs in this order
// gives the same matches both ways.
func byFunctions(a, b alike) int {
	return cmp.Or(cmp.Compare(a.old, b.old), cmp.Compare(a.new, b.new))
}

// alikeness compares two functions.
func (c *comparison) alikeness(f, g int) alike {
	a, b := c.old.words[f], c.new.words[g]
	return alike{
		old: f, new: g, same: c.old.texts[f] == c.new.texts[g],
		common: commonCount(a, b), longest: max(len(a), len(b)),
	}
}

// nearly reports whether the functions are at least NearlySame.
func (a alike) nearly() bool { return a.same || a.share() >= nearlySame }

func (a alike) share() float64 {
	if a.longest == 0 {
		return 0
	}
	return float64(a.common) / float64(a.longest)
}

// commonCount returns how many items two sorted lists without repetitions share.
func commonCount(a, b []int) int {
	n := 0
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			n++
			a, b = a[1:], b[1:]
		}
	}
	return n
}

// sameWording calls found with the functions of each wording that both lists
// have, in the order of the first list.
func (c *comparison) sameWording(olds, news []int, found func(olds, news []int)) {
	of := make(map[string][2][]int)
	var order []string
	for _, f := range olds {
		t := c.old.texts[f]
		if _, seen := of[t]; !seen {
			order = append(order, t)
		}
		of[t] = [2][]int{append(of[t][0], f), nil}
	}
	for _, g := range news {
		if both, held := of[c.new.texts[g]]; held {
			both[1] = append(both[1], g)
			of[c.new.texts[g]] = both
		}
	}
	for _, t := range order {
		if both := of[t]; len(both[1]) > 0 {
			found(both[0], both[1])
		}
	}
}

// alikePairs returns the pairs of olds and news that are NearlySame but not the
// same, by byFunctions.
//
// Two sets of which the smaller shares six tenths of the larger have one of
// their rarest words in common: the rarest len-⌈0.6·len⌉+1 of each (the prefix
// filter of Chaudhuri, Ganti and Kaushik 2006). Only functions that share such
// a word are compared, and none because of a word that more than commonest of
// them hold; there we depart from the exact join to stay near linear.
//
// Cost: O(n·w·commonest) for n functions of w words.
func (c *comparison) alikePairs(olds, news []int) []alike {
	if len(olds) == 0 || len(news) == 0 {
		return nil
	}
	held := make(map[int]int)
	for _, f := range olds {
		countWords(held, c.old.words[f])
	}
	for _, g := range news {
		countWords(held, c.new.words[g])
	}
	byWord := make(map[int][]int)
	for _, g := range news {
		for _, w := range rarest(c.new.words[g], held) {
			byWord[w] = append(byWord[w], g)
		}
	}
	var pairs []alike
	for _, f := range olds {
		var near []int
		for _, w := range rarest(c.old.words[f], held) {
			near = append(near, byWord[w]...)
		}
		for _, g := range distinct(near) {
			if a := c.alikeness(f, g); !a.same && a.nearly() {
				pairs = append(pairs, a)
			}
		}
	}
	slices.SortFunc(pairs, byFunctions)
	return pairs
}

func countWords(held map[int]int, words []int) {
	for _, w := range words {
		held[w]++
	}
}

// rarest returns those of the rarest words of a function under which it is
// looked for.
func rarest(words []int, held map[int]int) []int {
	words = slices.Clone(words)
	slices.SortFunc(words, func(a, b int) int { return cmp.Or(cmp.Compare(held[a], held[b]), cmp.Compare(a, b)) })
	least := 0 // common words that nearlySame asks for
	for float64(least) < nearlySame*float64(len(words)) {
		least++
	}
	words = words[:min(len(words), len(words)-least+1)]
	for i, w := range words {
		if held[w] > commonest {
			return words[:i]
		}
	}
	return words
}

// titles are what two editions are called in a sentence: by title, and by id
// where the titles do not tell them apart.
func titles(older, newer EditionRef) (string, string) {
	if older.Title == "" || newer.Title == "" || older.Title == newer.Title {
		return string(older.ID), string(newer.ID)
	}
	return older.Title, newer.Title
}
