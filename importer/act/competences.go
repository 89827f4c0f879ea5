package act

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"raccordo/graph"
)

// Two duties are nearly the same where the likeness of a sentence or a clause of the
// one to one of the other is at least nearlySame, or where both begin with the
// same words. Every duty of a competence is at least that like every other, so that a
// chain of small steps joins nothing that is far apart.
const nearlySame = 0.6

const (
	openingWords   = 5  // in order, with which two clauses begin that are nearly the same
	openingTelling = 4  // of these that are not formulaic
	maxPostings    = 60 // a word in more duties finds no candidates
	maxCandidates  = 80 // of one duty
	maxCluster     = 400
)

// competences groups the duties. It looks only at pairs that share a rarer word,
// so that the work grows with the number of duties, not with its square.
func (r *reader) competences() [][]*duty {
	ws := r.wordings()
	type pair struct {
		a, b int
		like float64
	}
	var pairs []pair
	for i, j := range ws.candidates() {
		if l := ws.likeness(i, j); l >= nearlySame {
			pairs = append(pairs, pair{i, j, l})
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.like, a.like), cmp.Compare(a.a, b.a), cmp.Compare(a.b, b.b))
	})
	cluster := make([]int, len(ws.all))
	members := make([][]int, len(ws.all))
	for i := range cluster {
		cluster[i], members[i] = i, []int{i}
	}
	for _, p := range pairs {
		a, b := cluster[p.a], cluster[p.b]
		if a == b || len(members[a])*len(members[b]) > maxCluster || !ws.allAlike(members[a], members[b]) {
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
			ds = append(ds, ws.all[i].duties...)
		}
		if len(ds) > 0 {
			out = append(out, ds)
		}
	}
	return out
}

// candidates yields each wording with the later ones that share a rarer word.
func (ws *wordings) candidates() iter.Seq2[int, int] {
	postings := make([][]int32, len(ws.formulaic))
	for i, w := range ws.all {
		for _, s := range w.stems {
			postings[s] = append(postings[s], int32(i))
		}
	}
	return func(yield func(i, j int) bool) {
		seenBy := make([]int, len(ws.all))
		for i, w := range ws.all {
			seen := 0
			for _, s := range w.stems {
				if len(postings[s]) > maxPostings || seen > maxCandidates {
					continue
				}
				for _, j := range postings[s] {
					if int(j) <= i || seenBy[j] == i+1 {
						continue
					}
					seenBy[j] = i + 1
					seen++
					if !yield(i, int(j)) {
						return
					}
				}
			}
		}
	}
}

func (ws *wordings) allAlike(a, b []int) bool {
	for _, i := range a {
		for _, j := range b {
			if ws.likeness(i, j) < nearlySame {
				return false
			}
		}
	}
	return true
}

// likeness is that of the two sentences most alike.
func (ws *wordings) likeness(a, b int) float64 {
	best := 0.0
	for i := range ws.all[a].passages {
		p := &ws.all[a].passages[i]
		for j := range ws.all[b].passages {
			q := &ws.all[b].passages[j]
			best = max(best, ws.alike(p, q))
			if best < nearlySame && ws.sameOpening(p.opening, q.opening) {
				best = nearlySame
			}
		}
	}
	return best
}

// sameOpening tells whether two clauses begin with the same words, the verb set
// aside ("svolge", "esegue"), for at least half of the shorter.
func (ws *wordings) sameOpening(a, b []int32) bool {
	for i := range min(2, len(a)) {
		for j := range min(2, len(b)) {
			n, telling := 0, 0
			for i+n < len(a) && j+n < len(b) && a[i+n] == b[j+n] {
				if !ws.formulaic[a[i+n]] {
					telling++
				}
				n++
			}
			if n >= openingWords && telling >= openingTelling && 2*n >= min(len(a), len(b)) {
				return true
			}
		}
	}
	return false
}

// alike is the weight of the words that two passages share against the mean of
// both (Dice); where one says all that the other does and more, against the lesser.
func (ws *wordings) alike(a, b *passage) float64 {
	if a.sum == 0 || b.sum == 0 {
		return 0
	}
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	shared, k := 0.0, 0
	for _, w := range a.words {
		for k < len(b.words) && b.words[k].stem() < w.stem() {
			k++
		}
		if k < len(b.words) && b.words[k].stem() == w.stem() {
			shared += ws.weight[min(w, b.words[k])]
		}
	}
	dice := 2 * shared / (a.sum + b.sum)
	if len(a.words) >= 5 {
		return max(dice, 0.75*shared/min(a.sum, b.sum))
	}
	return dice
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
