package act

import (
	"cmp"
	"encoding/binary"
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

// wordings are the duties of an act as stems. Stems are numbered in their order.
type wordings struct {
	all       []wording
	weight    []float64 // by counted: heavier the rarer the stem
	formulaic []bool    // by stem
}

// wording is what duties of the very same words share.
type wording struct {
	passages []passage
	stems    []int32 // all, the rarest first
	duties   []*duty
}

// passage is a sentence or clause as weighted stems.
type passage struct {
	words   []counted // by stem
	sum     float64
	opening []int32 // stems of its words in order, without names of other units
}

// wordings reads the duties as stems, each weighted by how rare it is.
func (r *reader) wordings() *wordings {
	out := &wordings{}
	at := map[string]int{}
	n := &stemmer{numbers: map[string]int32{}}
	var k []byte
	for _, d := range r.duties {
		ps, all := r.passagesOf(d, n)
		k = k[:0]
		for _, s := range all {
			k = binary.AppendUvarint(k, uint64(s))
		}
		if i, same := at[string(k)]; same {
			out.all[i].duties = append(out.all[i].duties, d)
			continue
		}
		at[string(k)] = len(out.all)
		out.all = append(out.all, wording{passages: ps, stems: all, duties: []*duty{d}})
	}
	out.inOrder(n.stems)
	out.weigh(r.lx, n.stems)
	return out
}

// inOrder numbers the stems anew, in their order, and sorts by it.
func (ws *wordings) inOrder(stems []string) {
	old := make([]int32, len(stems))
	for i := range old {
		old[i] = int32(i)
	}
	slices.SortFunc(old, func(a, b int32) int { return strings.Compare(stems[a], stems[b]) })
	number := make([]int32, len(stems))
	for i, o := range old {
		number[o] = int32(i)
	}
	for _, w := range ws.all {
		for i, s := range w.stems {
			w.stems[i] = number[s]
		}
		for _, p := range w.passages {
			for i, c := range p.words {
				p.words[i] = count(number[c.stem()], c.at())
			}
			slices.Sort(p.words)
			for i, s := range p.opening {
				p.opening[i] = number[s]
			}
		}
	}
	slices.Sort(stems)
}

func (ws *wordings) weigh(lx *lexicon, stems []string) {
	df := make([]int, len(stems))
	for i := range ws.all {
		w := &ws.all[i]
		slices.Sort(w.stems)
		w.stems = slices.Clip(slices.Compact(w.stems))
		for _, s := range w.stems {
			df[s]++
		}
	}
	ws.weight, ws.formulaic = make([]float64, len(stems)*int(standings)), make([]bool, len(stems))
	for s := range stems {
		ws.formulaic[s] = lx.formulaic[stems[s]]
		for at, x := range standingWeight {
			x *= 1 + 0.35*math.Log(1+float64(len(ws.all))/float64(df[s]))
			if ws.formulaic[s] {
				x *= formulaicWeight
			}
			ws.weight[count(int32(s), standing(at))] = x
		}
	}
	for _, w := range ws.all {
		slices.SortStableFunc(w.stems, func(a, b int32) int { return cmp.Compare(df[a], df[b]) })
		for i := range w.passages {
			p := &w.passages[i]
			for _, c := range p.words {
				p.sum += ws.weight[c]
			}
		}
	}
}

// passagesOf returns each sentence of a duty and its clauses, not yet weighed, and
// the stems of all in order. The names of other units weigh little.
func (r *reader) passagesOf(d *duty, n *stemmer) ([]passage, []int32) {
	var out []passage
	var all []int32
	if before := len(d.text) - len(d.own); before > 0 {
		for _, t := range tokenize(text{s: d.text[:before]}) {
			if r.lx.content(t) {
				all = append(all, n.number(t.stem))
			}
		}
	}
	lead := all[:len(all):len(all)]
	toks := tokenize(text{s: d.own})
	named := r.namedWords(toks)
	for k, s := range sentencesOf(toks) {
		clauses := r.clauses(toks, s.from, s.to)
		if len(clauses) > 1 {
			clauses = append(clauses, [2]int{s.from, s.to})
		}
		for _, c := range clauses {
			telling := 0
			var opening []int32
			for i := c[0]; i < c[1]; i++ {
				t := toks[i]
				if !r.lx.content(t) {
					continue
				}
				stem := n.number(t.stem)
				if named[i] {
					n.put(stem, inName)
				} else {
					n.put(stem, inOwn)
					opening = append(opening, stem)
					if !r.lx.formulaic[t.stem] {
						telling++
					}
				}
				if c[1]-c[0] == s.to-s.from {
					all = append(all, stem)
				}
			}
			whole := c[0] == s.from && c[1] == s.to
			if k > 0 && len(n.held) < leastWords || !whole && telling < leastTelling {
				n.empty()
				continue
			}
			for _, s := range lead {
				if n.bag[s] == unsaid {
					n.put(s, inLead)
				}
			}
			out = append(out, passage{words: n.empty(), opening: slices.Clip(opening)})
		}
	}
	return out, all
}

// namedWords tells the words that name units.
func (r *reader) namedWords(toks []token) []bool {
	out := make([]bool, len(toks))
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
