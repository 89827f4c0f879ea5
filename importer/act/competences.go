package act

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"raccordo/graph"
)

// Two duties are nearly the same where their likeness is at least nearlySame.
// Every duty of a competence is at least that like every other, so that a chain
// of small steps joins nothing that is far apart.
const nearlySame = 0.60

const (
	formulaicWeight = 0.25 // of a word that says nothing of the subject, against 1
	maxPostings     = 60   // a word in more duties finds no candidates
	maxCandidates   = 80   // of one duty
	maxCluster      = 200
)

// competences groups the duties. It looks only at pairs that share a rarer word,
// so that the work grows with the number of duties, not with its square.
func (r *reader) competences() [][]*duty {
	vs := r.vectors()
	type pair struct {
		a, b int
		like float64
	}
	var pairs []pair
	postings := map[string][]int{}
	for i, v := range vs {
		for _, w := range v.words {
			postings[w.stem] = append(postings[w.stem], i)
		}
	}
	for i, v := range vs {
		seen := map[int]bool{}
		for _, w := range v.words { // the rarest first
			ps := postings[w.stem]
			if len(ps) > maxPostings || len(seen) > maxCandidates {
				continue
			}
			for _, j := range ps {
				if j > i {
					seen[j] = true
				}
			}
		}
		for j := range seen {
			if l := likeness(v, vs[j]); l >= nearlySame {
				pairs = append(pairs, pair{i, j, l})
			}
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.like, a.like), cmp.Compare(a.a, b.a), cmp.Compare(a.b, b.b))
	})
	cluster := make([]int, len(vs))
	members := make([][]int, len(vs))
	for i := range vs {
		cluster[i], members[i] = i, []int{i}
	}
	for _, p := range pairs {
		a, b := cluster[p.a], cluster[p.b]
		if a == b || len(members[a])*len(members[b]) > maxCluster || !allAlike(vs, members[a], members[b]) {
			continue
		}
		for _, i := range members[b] {
			cluster[i] = a
		}
		members[a], members[b] = append(members[a], members[b]...), nil
	}
	var out [][]*duty
	for _, m := range members {
		if len(m) == 0 {
			continue
		}
		slices.Sort(m)
		var ds []*duty
		for _, i := range m {
			ds = append(ds, vs[i].duties...)
		}
		out = append(out, ds)
	}
	return out
}

func allAlike(vs []vector, a, b []int) bool {
	for _, i := range a {
		for _, j := range b {
			if likeness(vs[i], vs[j]) < nearlySame {
				return false
			}
		}
	}
	return true
}

// vector is the wording of a duty as weighted stems; duties of the very same
// words share one.
type vector struct {
	words  []weighted // by weight, the heaviest first, then by stem
	weight map[string]float64
	sum    float64
	duties []*duty
}

type weighted struct {
	stem   string
	weight float64
}

func (r *reader) vectors() []vector {
	var keys []string
	same := map[string][]*duty{}
	bags := map[string]map[string]bool{}
	df := map[string]int{}
	for _, d := range r.duties {
		var ws []string
		bag := map[string]bool{}
		for _, t := range tokenize(text{s: d.text}) {
			if t.word && !r.lx.function[t.norm] && preposition(t.norm) == "" {
				ws = append(ws, t.stem)
				bag[t.stem] = true
			}
		}
		k := strings.Join(ws, " ")
		if same[k] == nil {
			keys = append(keys, k)
			bags[k] = bag
			for s := range bag {
				df[s]++
			}
		}
		same[k] = append(same[k], d)
	}
	n := float64(len(keys))
	out := make([]vector, 0, len(keys))
	for _, k := range keys {
		v := vector{weight: map[string]float64{}, duties: same[k]}
		for s := range bags[k] {
			w := 1 + 0.35*math.Log(1+n/float64(df[s]))
			if r.lx.formulaic[s] {
				w *= formulaicWeight
			}
			v.words = append(v.words, weighted{s, w})
			v.weight[s] = w
		}
		slices.SortFunc(v.words, func(a, b weighted) int {
			return cmp.Or(cmp.Compare(df[a.stem], df[b.stem]), strings.Compare(a.stem, b.stem))
		})
		for _, w := range v.words {
			v.sum += w.weight
		}
		out = append(out, v)
	}
	return out
}

// likeness is the weight of the words that two duties share, against the mean of
// both (Dice), or, where one says little more than the other, against the lesser.
func likeness(a, b vector) float64 {
	if a.sum == 0 || b.sum == 0 {
		return 0
	}
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	shared := 0.0
	for _, w := range a.words {
		shared += b.weight[w.stem] * boolFloat(b.weight[w.stem] > 0)
	}
	dice := 2 * shared / (a.sum + b.sum)
	within := shared / min(a.sum, b.sum)
	if len(a.words) >= 5 {
		return max(dice, 0.75*within)
	}
	return dice
}

func boolFloat(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// competenceName returns the wording that is most like the others, shortened.
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
	used := map[string]bool{}
	var out []graph.Competence
	for _, ds := range r.competences() {
		c := graph.Competence{Name: competenceName(ds)}
		c.ID = graph.CompetenceID(unique(graph.Slug(strings.Join(content(r.lx, c.Name, 8), " "), 80), "competenza", used))
		for _, d := range ds {
			c.Functions = append(c.Functions, d.id)
		}
		out = append(out, c)
	}
	return out
}
