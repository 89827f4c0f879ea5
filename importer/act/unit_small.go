package act

import (
	"raccordo/graph"
)

// smallNames finds the units that a text names in small letters ("il servizio per
// l'autonomia universitaria provvede"). A name is taken where a verb of duty
// follows it, where the act sets it up, or where it stands more than once.
func (r *reader) smallNames() {
	count := map[string]int{}
	var at []smallName
	for b, s := range r.prose() {
		set := -1 // the token after the last verb that sets something up
		for i := range b.toks {
			if end := max(phraseAt(b.toks, i, r.lx.placed), phraseAt(b.toks, i, r.lx.dependingAny)); end > i {
				set = end
			}
			n, ok := r.smallNameAt(b, i, s.units)
			if !ok {
				continue
			}
			n.strong = n.strong || set >= 0 && i-set < maxAside && (article(b.toks[i-1].norm) || r.madeOf(b.toks, set, i))
			count[n.key]++
			at = append(at, n)
		}
	}
	for _, n := range at {
		if !n.strong && (n.weak || count[n.key] < 2) {
			continue
		}
		if m, _ := r.known(n.block.toks, n.from, n.own); m != nil && m.end >= n.to {
			continue
		}
		u, first := r.unitNamed(n.block, n.from, n.to)
		if u == nil {
			continue
		}
		if first {
			u.proper, u.guessed, u.class = true, !n.strong, n.class
		}
		r.reg.learn(u, u.name)
	}
}

// smallName is a place where a unit may be named in small letters.
type smallName struct {
	block    *block
	from, to int
	key      string
	own      []*unit
	strong   bool // a verb says that it acts
	weak     bool // its complement may be only what it deals with
	class    bool // a plural that acts
}

func (r *reader) smallNameAt(b *block, i int, own []*unit) (smallName, bool) {
	toks := b.toks
	k := kindAt(r.lx, toks, i)
	if k != nil && k.plural && i > 0 {
		if n, ok := r.smallClassAt(b, i, k, own); ok {
			return n, true
		}
	}
	if k != nil && k.plural && toks[i].capital && i > 0 && article(toks[i-1].norm) && k.entry.Rank > 0 {
		// "ad esso fanno capo i Reparti di zona": only behind a verb that places
		if end := r.phraseEnd(toks, i+len(k.entry.many), true); end > i+len(k.entry.many) {
			return smallName{block: b, from: i, to: end, own: own, key: key(stemsOf(r.lx, toks[i:end])), weak: true}, true
		}
	}
	if k == nil || k.plural || toks[i].capital || i == 0 || !singularDeterminer(toks[i-1].norm) || i > 1 && toks[i-2].norm == "sotto" {
		return smallName{}, false
	}
	if r.lx.role[toks[i].norm] && i+2 < len(toks) && preposition(toks[i+1].norm) == "di" && kindAt(r.lx, toks, i+2) != nil && !r.lx.institutions[toks[i+2].norm] && len(toks[i+1].norm) > 2 {
		return smallName{}, false // "il direttore del servizio": the head of an office
	}
	e := k.entry
	if n, ok := r.smallPlaced(b, i, e, own); ok {
		return n, true
	}
	if e.Rank == 0 && e.Kind != graph.KindOrgan && e.Kind != graph.KindCommittee && e.One != "segreteria" && !(e.Kind == graph.KindPost && e.Alone) || e.Kind == graph.KindInstitution {
		return smallName{}, false
	}
	j := i + len(e.one)
	end := r.phraseEnd(toks, j, true)
	if r.bareNoun(toks, j) && e.Rank > 0 && e.One != "servizio" && (!verbLike(toks[j].norm) || r.lx.action(toks[j].norm)) {
		// no preposition: nothing but a name goes on so
		end = max(end, r.apposedEnd(toks, j))
		return smallName{block: b, from: i, to: end, own: own, key: key(stemsOf(r.lx, toks[i:end])), strong: true}, true
	}
	if end == j {
		end = r.apposedEnd(toks, j)
	}
	if end == j && e.Kind == graph.KindOrgan && e.Alone && r.nobodys(own, e) && opensSentence(toks, j) && r.acts(toks, end) {
		return smallName{block: b, from: i, to: end, own: own, key: key(stemsOf(r.lx, toks[i:end])), strong: true}, true
	}
	if end == j && e.Alone && (e.Kind == graph.KindPost || len(e.one) > 1) {
		n := smallName{block: b, from: i, to: end, own: own, key: key(stemsOf(r.lx, toks[i:end]))}
		n.strong = article(toks[i-1].norm) && end+1 < len(toks) && (r.lx.verbAt(toks, end) || toks[end].norm == "," && r.whichDoes(toks, end+1) > end+1) || e.Kind == graph.KindOrgan && r.lx.chaired(toks, i-1)
		return n, true
	}
	if end == j || end > len(toks) {
		return smallName{}, false
	}
	first := toks[j]
	if first.norm == "competente" || r.lx.vague[first.norm] || r.lx.determiner[first.norm] {
		return smallName{}, false
	}
	n := smallName{block: b, from: i, to: end, own: own, key: key(stemsOf(r.lx, toks[i:end]))}
	n.weak = preposition(first.norm) == "di" && e.Kind != graph.KindOrgan && e.Kind != graph.KindCommittee || participle(first.norm)
	n.strong = article(toks[i-1].norm) && !n.weak && end < len(toks) && (r.lx.verbAt(toks, end) && !adjective(toks[end].norm) || phraseAt(toks, end, r.lx.placed) > end || r.placedAlone(toks, end))
	if e.Rank > 0 && !participle(first.norm) && r.headsSentence(toks, i) && r.doesNext(toks, end) {
		n.strong, n.weak = true, false
	}
	return n, true
}

// chaired reports whether the preposition at i brings in who presides: "presieduto dal
// vice comandante".
func (lx *lexicon) chaired(toks []token, i int) bool {
	return i > 0 && preposition(toks[i].norm) == "da" && lx.participles.chaired.of(toks[i-1].norm)
}

// singularDeterminer reports whether a name may follow: an article or a
// preposition with one.
func singularDeterminer(norm string) bool {
	switch norm {
	case "il", "lo", "la", "l", "un", "uno", "una", "del", "dello", "della", "dell", "al", "allo", "alla", "all", "dal", "dallo", "dalla", "dall", "nel", "nello", "nella", "nell", "medesimo", "suddetto", "predetto", "apposito", "apposita":
		return true
	}
	return false
}

// nobodys reports whether a section is about no unit that the head of this noun may
// lead: a committee has a president but no director.
func (r *reader) nobodys(own []*unit, e *kindEntry) bool {
	for _, u := range own {
		if u.kind != graph.KindCommittee || e.One == "presidente" || e.One == "segretario" || e.One == "vicepresidente" {
			return false
		}
	}
	return true
}

// smallPlaced finds a unit whose noun says little of it, which only a verb that sets it
// up or says where it stands makes one: "La struttura di supporto è istituita presso".
func (r *reader) smallPlaced(b *block, i int, e *kindEntry, own []*unit) (smallName, bool) {
	toks := b.toks
	if e.Rank > 0 || e.Kind != graph.KindOffice || !e.Passing || e.Alone || e.One == "sede" {
		return smallName{}, false
	}
	j := i + len(e.one)
	end := r.phraseEnd(toks, j, true)
	if end == j || r.lx.vague[toks[j].norm] || r.lx.determiner[toks[j].norm] || participle(toks[j].norm) || preposition(toks[j].norm) == "di" && (r.lx.loose[toks[j+1].norm] || costly(toks[j+1].norm)) {
		return smallName{}, false
	}
	return smallName{block: b, from: i, to: end, own: own, key: key(stemsOf(r.lx, toks[i:end])), weak: true,
		strong: article(toks[i-1].norm) && end < len(toks) && phraseAt(toks, end, r.lx.placed) > end}, true
}

// costly reports whether a noun makes a "centro" one of the accounts.
func costly(norm string) bool {
	return norm == "costo" || norm == "costi" || norm == "responsabilita" || norm == "spesa" || norm == "entrata"
}
