package explore

import (
	"slices"
	"strings"

	"raccordo/graph"
)

// joiners are the articles and prepositions of names that kindWords leaves out.
var joiners = func() map[string]bool {
	all := make(map[string]bool)
	for w := range strings.FieldsSeq("a ad al alla alle agli ai all con d da e ed gli i il in l la le lo nel nella o su sul sulla un una") {
		all[w] = true
	}
	return all
}()

// diffName is a name as a comparison looks at it.
type diffName struct {
	text string   // its words, joined
	own  []string // stems of the words that say which unit it is, sorted
	all  []string // stems of all words but the joiners, sorted
}

func newDiffName(name string) diffName {
	words := graph.Words(name)
	n := diffName{text: strings.Join(words, " ")}
	for _, w := range words {
		if joiners[w] {
			continue
		}
		if !kindWords[w] {
			n.own = append(n.own, stem(w))
		}
		n.all = append(n.all, stem(w))
	}
	n.own, n.all = distinct(n.own), distinct(n.all)
	return n
}

// stem cuts the vowels in which a word ends, by which Italian tells number and
// gender, from what has four letters left without them.
func stem(w string) string {
	if s := strings.TrimRight(w, "aeiou"); len(s) >= 4 {
		return s
	}
	return w
}

// nameShares returns the share of the own words of each name that the other has
// too; of names that only say a kind of unit, the share of all words of the
// longer. Names of the same words share all.
func nameShares(a, b diffName) (ofOld, ofNew float64) {
	if a.text == b.text {
		return 1, 1
	}
	if len(a.own) == 0 || len(b.own) == 0 {
		longest := max(len(a.all), len(b.all))
		if longest == 0 {
			return 0, 0
		}
		share := float64(commonWords(a.all, b.all)) / float64(longest)
		return share, share
	}
	common := float64(commonWords(a.own, b.own))
	return common / float64(len(a.own)), common / float64(len(b.own))
}

func commonWords(a, b []string) int {
	n := 0
	for _, w := range a {
		if _, found := slices.BinarySearch(b, w); found {
			n++
		}
	}
	return n
}

// diffNames are the names of one unit: its own and its aliases.
type diffNames []diffName

func namesOfUnit(u graph.Unit) diffNames {
	names := diffNames{newDiffName(u.Name)}
	for _, a := range u.Aliases {
		names = append(names, newDiffName(a))
	}
	return names
}

// sharesOf returns the greatest nameShares of the name of one unit with the name
// or an alias of the other.
func (a diffNames) sharesOf(b diffNames) (ofOld, ofNew float64) {
	try := func(x, y diffName) {
		p, q := nameShares(x, y)
		ofOld, ofNew = max(ofOld, p), max(ofNew, q)
	}
	for _, y := range b {
		try(a[0], y)
	}
	for _, x := range a[1:] {
		try(x, b[0])
	}
	return ofOld, ofNew
}
