package act

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

const (
	formulaicWeight = 0.25 // of a word that says nothing of the subject, against 1
	leadWeight      = 0.35 // of a word that stands in the lead-in only
	nameWeight      = 0.3  // of a word in the name of another unit
	leastWords      = 3    // of a sentence that is compared on its own
	leastTelling    = 4    // words of a clause that is compared on its own
)

// wording is what duties of the very same words share.
type wording struct {
	passages []passage
	stems    []string // all, the rarest first
	duties   []*duty
}

// passage is a sentence as weighted stems.
type passage struct {
	words   []weighted // by stem
	sum     float64
	opening []opened // its words in order, without names of other units
}

// clause is a sentence or clause before its words are weighted.
type clause struct {
	weights map[string]float64 // by stem
	opening []opened
}

// opened is a word of the opening of a clause.
type opened struct {
	stem    string
	telling bool
}

type weighted struct {
	stem   string
	weight float64
}

// wordings reads the duties as stems, each weighted by how rare it is.
func (r *reader) wordings() []wording {
	var out []wording
	at := map[string]int{}
	df := map[string]int{}
	var bags [][]clause
	for _, d := range r.duties {
		ps, all := r.passagesOf(d)
		k := strings.Join(all, " ")
		if i, same := at[k]; same {
			out[i].duties = append(out[i].duties, d)
			continue
		}
		at[k] = len(out)
		slices.Sort(all)
		all = slices.Compact(all)
		for _, s := range all {
			df[s]++
		}
		out = append(out, wording{stems: all, duties: []*duty{d}})
		bags = append(bags, ps)
	}
	total := float64(len(out))
	for i := range out {
		w := &out[i]
		slices.SortStableFunc(w.stems, func(a, b string) int { return cmp.Compare(df[a], df[b]) })
		for _, bag := range bags[i] {
			p := passage{words: make([]weighted, 0, len(bag.weights)), opening: bag.opening}
			for _, s := range sortedKeys(bag.weights) {
				x := bag.weights[s] * (1 + 0.35*math.Log(1+total/float64(df[s])))
				if r.lx.formulaic[s] {
					x *= formulaicWeight
				}
				p.words = append(p.words, weighted{s, x})
				p.sum += x
			}
			w.passages = append(w.passages, p)
		}
	}
	return out
}

// passagesOf returns the stems of each sentence of a duty and of its clauses, and
// all in order. The names of other units weigh little.
func (r *reader) passagesOf(d *duty) ([]clause, []string) {
	var out []clause
	var all []string
	lead := map[string]float64{}
	if n := len(d.text) - len(d.own); n > 0 {
		for _, t := range tokenize(text{s: d.text[:n]}) {
			if r.lx.content(t) {
				lead[t.stem] = leadWeight
				all = append(all, t.stem)
			}
		}
	}
	toks := tokenize(text{s: d.own})
	named := r.namedWords(toks)
	for k, s := range sentencesOf(toks) {
		clauses := r.clauses(toks, s.from, s.to)
		if len(clauses) > 1 {
			clauses = append(clauses, [2]int{s.from, s.to})
		}
		for _, c := range clauses {
			bag, telling := map[string]float64{}, 0
			var opening []opened
			for i := c[0]; i < c[1]; i++ {
				t := toks[i]
				if !r.lx.content(t) {
					continue
				}
				if named[i] {
					bag[t.stem] = max(bag[t.stem], nameWeight)
				} else {
					bag[t.stem] = 1
					opening = append(opening, opened{t.stem, !r.lx.formulaic[t.stem]})
				}
				if !named[i] && !r.lx.formulaic[t.stem] {
					telling++
				}
				if c[1]-c[0] == s.to-s.from {
					all = append(all, t.stem)
				}
			}
			whole := c[0] == s.from && c[1] == s.to
			if k > 0 && len(bag) < leastWords || !whole && telling < leastTelling {
				continue
			}
			for s, x := range lead {
				if bag[s] == 0 {
					bag[s] = x
				}
			}
			out = append(out, clause{bag, opening})
		}
	}
	return out, all
}

// namedWords tells the words that name units.
func (r *reader) namedWords(toks []token) map[int]bool {
	out := map[int]bool{}
	for i := 1; i < len(toks); i++ {
		if !toks[i].word || !article(toks[i-1].norm) && preposition(toks[i-1].norm) == "" {
			continue
		}
		m := r.mentionAt(toks, i, nil)
		if m == nil {
			continue
		}
		for ; i < m.end; i++ {
			out[i] = true
		}
	}
	return out
}

// clauses cuts a sentence where another verb begins a clause.
func (r *reader) clauses(toks []token, from, to int) [][2]int {
	var out [][2]int
	start := from
	for i := from + 1; i+1 < to; i++ {
		switch n := toks[i].norm; {
		case n == ";",
			n == "," && r.lx.gerunds[toks[i+1].norm],
			(n == "," || n == "e" || n == "ed" || n == "nonche") && r.lx.verbAt(toks, i+1) && !r.lx.adjectiveAt(toks, i+1):
			out = append(out, [2]int{start, i})
			start = i + 1
		}
	}
	return append(out, [2]int{start, to})
}

func (lx *lexicon) content(t token) bool {
	return t.word && !lx.function[t.norm] && preposition(t.norm) == ""
}
