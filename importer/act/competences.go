package act

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"raccordo/graph"
)

// Two duties are nearly the same where the likeness of a sentence or a clause of the
// one to one of the other is at least nearlySame. Every duty of a competence is
// at least that like every other, so that a chain of small steps joins nothing
// that is far apart.
const nearlySame = 0.6

const (
	formulaicWeight = 0.25 // of a word that says nothing of the subject, against 1
	leadWeight      = 0.35 // of a word that stands in the lead-in only
	nameWeight      = 0.3  // of a word in the name of another unit
	leastWords      = 3    // of a sentence that is compared on its own
	leastTelling    = 4    // words of a clause that is compared on its own
	maxPostings     = 60   // a word in more duties finds no candidates
	maxCandidates   = 80   // of one duty
	maxCluster      = 400
)

// wording is what duties of the very same words share.
type wording struct {
	passages []passage
	stems    []string // all, the rarest first
	duties   []*duty
}

// passage is a sentence as weighted stems.
type passage struct {
	words []weighted // by stem
	sum   float64
}

type weighted struct {
	stem   string
	weight float64
}

// competences groups the duties. It looks only at pairs that share a rarer word,
// so that the work grows with the number of duties, not with its square.
func (r *reader) competences() [][]*duty {
	ws := r.wordings()
	type pair struct {
		a, b int
		like float64
	}
	var pairs []pair
	for i, js := range candidates(ws) {
		for _, j := range js {
			if l := likeness(&ws[i], &ws[j]); l >= nearlySame {
				pairs = append(pairs, pair{i, j, l})
			}
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.like, a.like), cmp.Compare(a.a, b.a), cmp.Compare(a.b, b.b))
	})
	cluster := make([]int, len(ws))
	members := make([][]int, len(ws))
	for i := range ws {
		cluster[i], members[i] = i, []int{i}
	}
	for _, p := range pairs {
		a, b := cluster[p.a], cluster[p.b]
		if a == b || len(members[a])*len(members[b]) > maxCluster || !allAlike(ws, members[a], members[b]) {
			continue
		}
		for _, i := range members[b] {
			cluster[i] = a
		}
		members[a], members[b] = append(members[a], members[b]...), nil
	}
	var out [][]*duty
	for _, m := range members {
		slices.Sort(m)
		var ds []*duty
		for _, i := range m {
			ds = append(ds, ws[i].duties...)
		}
		if len(ds) > 0 {
			out = append(out, ds)
		}
	}
	return out
}

// candidates returns for each wording the later ones that share a rarer word.
func candidates(ws []wording) [][]int {
	postings := map[string][]int{}
	for i := range ws {
		for _, s := range ws[i].stems {
			postings[s] = append(postings[s], i)
		}
	}
	out := make([][]int, len(ws))
	for i := range ws {
		seen := map[int]bool{}
		for _, s := range ws[i].stems {
			if len(postings[s]) > maxPostings || len(seen) > maxCandidates {
				continue
			}
			for _, j := range postings[s] {
				if j > i && !seen[j] {
					seen[j] = true
					out[i] = append(out[i], j)
				}
			}
		}
		slices.Sort(out[i])
	}
	return out
}

func allAlike(ws []wording, a, b []int) bool {
	for _, i := range a {
		for _, j := range b {
			if likeness(&ws[i], &ws[j]) < nearlySame {
				return false
			}
		}
	}
	return true
}

// wordings reads the duties as stems, each weighted by how rare it is.
func (r *reader) wordings() []wording {
	var out []wording
	at := map[string]int{}
	df := map[string]int{}
	var bags [][]map[string]float64
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
			p := passage{words: make([]weighted, 0, len(bag))}
			for _, s := range sortedKeys(bag) {
				x := bag[s] * (1 + 0.35*math.Log(1+total/float64(df[s])))
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
func (r *reader) passagesOf(d *duty) ([]map[string]float64, []string) {
	var out []map[string]float64
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
			for i := c[0]; i < c[1]; i++ {
				t := toks[i]
				if !r.lx.content(t) {
					continue
				}
				if named[i] {
					bag[t.stem] = max(bag[t.stem], nameWeight)
				} else {
					bag[t.stem] = 1
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
			out = append(out, bag)
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

// likeness is that of the two sentences most alike.
func likeness(a, b *wording) float64 {
	best := 0.0
	for i := range a.passages {
		for j := range b.passages {
			best = max(best, alike(&a.passages[i], &b.passages[j]))
		}
	}
	return best
}

// alike is the weight of the words that two passages share against the mean of
// both (Dice); where one says all that the other does and more, against the lesser.
func alike(a, b *passage) float64 {
	if a.sum == 0 || b.sum == 0 {
		return 0
	}
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	shared, k := 0.0, 0
	for _, w := range a.words {
		for k < len(b.words) && b.words[k].stem < w.stem {
			k++
		}
		if k < len(b.words) && b.words[k].stem == w.stem {
			shared += min(w.weight, b.words[k].weight)
		}
	}
	dice := 2 * shared / (a.sum + b.sum)
	if len(a.words) >= 5 {
		return max(dice, 0.75*shared/min(a.sum, b.sum))
	}
	return dice
}

func sortedKeys(m map[string]float64) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// competenceName returns the shortest wording, cut after its first words.
func competenceName(ds []*duty) string {
	best := ds[0]
	for _, d := range ds[1:] {
		if len(d.text) < len(best.text) || len(d.text) == len(best.text) && d.text < best.text {
			best = d
		}
	}
	const most = 14
	ws := strings.Fields(best.text)
	if len(ws) > most {
		return strings.TrimRight(strings.Join(ws[:most], " "), ",;:.") + " …"
	}
	return strings.TrimRight(best.text, " ,;:.")
}

// graphCompetences gives the groups names and ids.
func (r *reader) graphCompetences() []graph.Competence {
	used := slugs{}
	var out []graph.Competence
	for _, ds := range r.competences() {
		c := graph.Competence{Name: competenceName(ds)}
		c.ID = graph.CompetenceID(used.unique(graph.Slug(strings.Join(content(r.lx, c.Name, 8), " "), 80), "competenza"))
		for _, d := range ds {
			c.Functions = append(c.Functions, d.id)
		}
		out = append(out, c)
	}
	return out
}
