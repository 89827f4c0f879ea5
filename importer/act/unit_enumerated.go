package act

import (
	"slices"
	"strings"

	"raccordo/graph"
)

// enumerated finds the bodies that a sentence names one after the other as those who act:
// "Il museo X, il museo Y e il laboratorio Z curano", and those of one plural noun told
// apart by where they are: "Gli uffici staccati di Cuneo, Biella e Ivrea curano".
func (r *reader) enumerated() {
	for b, at := range r.inForce() {
		for _, s := range sentencesOf(b.toks) {
			r.enumerate(b, b.toks[:s.to], s.from, at.units)
		}
	}
}

func (r *reader) enumerate(b *block, toks []token, i int, own []*unit) {
	if i+2 >= len(toks) || !article(toks[i].norm) {
		return
	}
	if k := kindAt(r.lx, toks, r.pastNumber(toks, i+1)); k != nil && k.plural {
		at := r.pastNumber(toks, i+1)
		if stems, ends := r.sharedPlaces(toks, at, k); stems != nil {
			if r.actsMany(toks, ends[len(ends)-1][1]) {
				r.spotShared(b, at, k, stems, ends)
			}
			return
		}
	}
	var found [][2]int
	for i+1 < len(toks) && article(toks[i].norm) && !indefinite(toks[i].norm) {
		end := r.bodyNamed(toks, i+1)
		if isPluralWord(toks[i].norm) {
			end = r.bodiesNamed(toks, i+1)
		}
		if end == 0 {
			break
		}
		found = append(found, [2]int{i + 1, end})
		i = end
		if i+1 < len(toks) && toks[i].norm == "," {
			i++
		}
		if i+1 < len(toks) && (toks[i].norm == "e" || toks[i].norm == "ed" || toks[i].norm == "nonche") {
			i++
		}
		if i == end {
			break
		}
	}
	if n := len(found); n < 2 || !r.actsMany(toks, found[n-1][1]) {
		return
	}
	ours := false
	for _, f := range found {
		k := kindAt(r.lx, toks, f[0])
		ours = ours || k != nil && r.tellsBodies(k.entry)
	}
	for _, f := range found {
		if k := kindAt(r.lx, toks, f[0]); k == nil && ours {
			u := r.external(b.text.s[toks[f[0]].start:toks[f[1]-1].end], b, f[0], f[1])
			r.reg.learn(u, u.name)
			continue
		} else if k == nil || !r.tellsBodies(k.entry) || k.plural && f[1] == f[0]+len(k.entry.many) && k.entry != r.bodies {
			continue // "le regioni", "gli uffici"
		}
		if m, _ := r.known(toks, f[0], own); m == nil || m.end < f[1] {
			r.spot(b, f[0], f[1], isPluralWord(toks[f[0]-1].norm))
		}
	}
}

// bodiesNamed returns the end of the name of a class of bodies at i, of this institution or
// outside, or 0.
func (r *reader) bodiesNamed(toks []token, i int) int {
	if end := r.classNameEnd(toks, i); end > 0 {
		return end
	}
	if k := kindAt(r.lx, toks, i); k != nil && k.plural && r.tellsBodies(k.entry) && !r.namesOn(toks, i+len(k.entry.many)) {
		return i + len(k.entry.many)
	}
	if h, n := headAt(r.lx, toks, i); h != nil && h.plural {
		return r.phraseEnd(toks, i+n, true)
	}
	return 0
}

// actsMany reports whether a verb of several at i says what they do or where they stand.
func (r *reader) actsMany(toks []token, i int) bool {
	return r.subjectUpTo(toks, i, true) && (r.doesNext(toks, i) || r.placedNext(toks, i) || r.organised(toks, i))
}

// bodyNamed returns the end of the name of one body at i that is told from others of its
// noun, or 0.
func (r *reader) bodyNamed(toks []token, i int) int {
	k := kindAt(r.lx, toks, i)
	if k == nil || k.plural || !r.tellsBodies(k.entry) {
		return 0
	}
	j := i + len(k.entry.one)
	end := r.phraseEnd(toks, j, true)
	if end == j {
		end = r.apposedEnd(toks, j)
	}
	end = r.ofHost(toks, j, end)
	if end == j && !k.entry.Alone || r.lx.role[toks[i].norm] || end > j && (r.lx.vague[toks[j].norm] || r.lx.determiner[toks[j].norm]) {
		return 0
	}
	return end
}

// ofHost goes on with a name over the institute that houses the body, and over a second
// matter, up to the next of a list or the verb: "la biblioteca dell'istituto di archeologia e
// storia dell'arte, la biblioteca".
func (r *reader) ofHost(toks []token, j, end int) int {
	if end == j && j+2 < len(toks) && preposition(toks[j].norm) == "di" && len(toks[j].norm) > 2 && r.lx.itself[toks[j+1].norm] {
		if to := r.phraseEnd(toks, j+2, true); to > j+2 {
			end = to
		}
	}
	if end == j || end+2 >= len(toks) || toks[end].norm != "e" || article(toks[end+1].norm) || !toks[end+1].word {
		return end
	}
	for k := end + 1; k+1 < len(toks) && k-end < maxMatter; k++ {
		switch {
		case toks[k].norm == "," && article(toks[k+1].norm), toks[k].norm == "e" && article(toks[k+1].norm):
			return k
		case r.finite(toks, k) && !r.lx.adjectiveAt(toks, k) && preposition(toks[k-1].norm) == "" && !article(toks[k-1].norm):
			return k
		case !toks[k].word && toks[k].norm != ",":
			return end
		}
	}
	return end
}

// tellsBodies reports whether a noun of units opens the names of offices and bodies.
func (r *reader) tellsBodies(e *kindEntry) bool {
	if e == r.bodies {
		return true
	}
	switch e.Kind {
	case graph.KindOffice, graph.KindDepartment, graph.KindDirectorate, graph.KindCommittee:
		return e.Rank > 0 || e.Passing || e.Alone
	}
	return false
}

// pastNumber goes over a number before a plural noun: "Le due biblioteche".
func (r *reader) pastNumber(toks []token, i int) int {
	if i+1 < len(toks) && numeral(toks[i].norm) {
		return i + 1
	}
	return i
}

// sharedPlaces reads several bodies of the plural noun at i told apart by their places, each
// in capitals behind one "di" or its own. It returns the stems of what stands between noun
// and places and where each place is, its preposition not with it; nil where there are not two.
func (r *reader) sharedPlaces(toks []token, i int, k *kindMatch) ([]string, [][2]int) {
	if !k.plural || !r.tellsBodies(k.entry) {
		return nil, nil
	}
	j := i + len(k.entry.many)
	for j < len(toks) && !toks[j].capital && adjective(toks[j].norm) && !r.finite(toks, j) && !r.lx.vague[toks[j].norm] {
		j++
	}
	stems := slices.Concat(k.entry.stems, stemsOf(r.lx, toks[i+len(k.entry.many):j]))
	if j+2 >= len(toks) || toks[j].norm != "di" && toks[j].norm != "d" || !toks[j+1].capital {
		return nil, nil
	}
	var places [][2]int
	for closed := false; !closed; {
		if j < len(toks) && (toks[j].norm == "di" || toks[j].norm == "d") {
			j++
		}
		from := j
		for j < len(toks) && toks[j].word && toks[j].capital {
			j++
		}
		if j == from {
			return nil, nil
		}
		places = append(places, [2]int{from, j})
		if closed = j+1 >= len(toks); closed {
			break
		}
		switch toks[j].norm {
		case ",":
			j++
		case "e", "ed":
			j++
			if j < len(toks) && (toks[j].norm == "di" || toks[j].norm == "d") {
				j++
			}
			if from = j; j >= len(toks) || !toks[j].capital {
				return nil, nil
			}
			for j < len(toks) && toks[j].word && toks[j].capital {
				j++
			}
			places, closed = append(places, [2]int{from, j}), true
		default:
			return nil, nil
		}
	}
	if len(places) < 2 {
		return nil, nil
	}
	return stems, places
}

// spotShared makes a unit of each of several bodies that share a plural noun.
func (r *reader) spotShared(b *block, i int, k *kindMatch, stems []string, places [][2]int) {
	j := i + len(k.entry.many)
	words := []string{upperFirst(k.entry.One)}
	for _, t := range b.toks[j : j+len(stems)-len(k.entry.stems)] {
		words = append(words, singularAdjective(b.text.s[t.start:t.end], k.entry.Fem))
	}
	name := strings.Join(words, " ")
	for _, p := range places {
		one := tidyName(name + " di " + b.text.s[b.toks[p[0]].start:b.toks[p[1]-1].end])
		u := r.reg.add(one, 1)
		if u == nil {
			continue
		}
		if len(u.cites) == 0 {
			u.cites = append(u.cites, r.cite(b.text, b.toks, i, p[1], ""))
		}
		r.reg.nouns = nil
		r.reg.learn(u, u.name)
	}
}

// singularAdjective makes the singular of the plural adjective of a noun.
func singularAdjective(w string, fem bool) string {
	for _, e := range []string{"ali", "ili", "enti", "anti", "ensi", "esi", "itari", "olari", "ori"} {
		if strings.HasSuffix(w, e) && w != "universitari" && w != "sanitari" {
			return strings.TrimSuffix(w, "i") + "e"
		}
	}
	switch {
	case strings.HasSuffix(w, "he"):
		return strings.TrimSuffix(w, "he") + "a"
	case strings.HasSuffix(w, "e"):
		return strings.TrimSuffix(w, "e") + "a"
	case strings.HasSuffix(w, "ari") && !fem:
		return w + "o"
	case strings.HasSuffix(w, "i") && fem:
		return strings.TrimSuffix(w, "i") + "e"
	case strings.HasSuffix(w, "i"):
		return strings.TrimSuffix(w, "i") + "o"
	}
	return w
}

// sharedAt resolves several bodies of one plural noun to those that the act made of them.
func (r *reader) sharedAt(toks []token, i int, k *kindMatch) *mention {
	stems, places := r.sharedPlaces(toks, i, k)
	if stems == nil {
		return nil
	}
	var units []*unit
	for _, p := range places {
		u := r.reg.byFull[key(append(stems[:len(stems):len(stems)], stemsOf(r.lx, toks[p[0]:p[1]])...))]
		if u == nil {
			return nil
		}
		units = append(units, u.real())
	}
	return &mention{units: units, end: places[len(places)-1][1]}
}
