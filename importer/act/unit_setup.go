package act

import "raccordo/graph"

// setUpClasses finds the classes of bodies that a sentence sets up without an article:
// "Presso gli archivi sono istituite scuole di restauro e sezioni fotografiche".
func (r *reader) setUpClasses() {
	for b := range r.inForce() {
		for i := range b.toks {
			q := r.setUpEnd(b.toks, i)
			if q == i {
				continue
			}
			for _, at := range r.pastAsides(b.toks, q) {
				r.setUpList(b, at)
			}
		}
	}
}

// setUpEnd returns the end of a verb of the plural at i that says that something is set
// up, or i: "sono istituite", "possono essere costituiti", "vengono altresì create".
func (r *reader) setUpEnd(toks []token, i int) int {
	j := i
	switch toks[i].norm {
	case "vi":
		if nextWord(toks, i) == "sono" {
			return pastAdverbs(toks, i+2)
		}
		return i
	case "esistono":
		return pastAdverbs(toks, i+1)
	case "sono", "vengono", "saranno", "siano":
	case "è", "si":
		return r.dividedInto(toks, i)
	case "possono", "potranno", "devono", "dovranno":
		if j = pastAdverbs(toks, j+1); j >= len(toks) || toks[j].norm != "essere" {
			return i
		}
	default:
		return i
	}
	if to := r.dividedInto(toks, i); to > i {
		return to
	}
	j = pastAdverbs(toks, j+1)
	if j >= len(toks) || !r.lx.participles.setUp.of(toks[j].norm) || !ofMany(toks[j].norm) {
		return i
	}
	return r.pastAgent(toks, pastAdverbs(toks, j+1))
}

// dividedInto returns where the parts stand of what a verb at i divides, or i: "è organizzato
// in uffici centrali ed uffici periferici".
func (r *reader) dividedInto(toks []token, i int) int {
	j := pastAdverbs(toks, i+1)
	if j+1 < len(toks) && (r.lx.participles.divided.of(toks[j].norm) && toks[i].norm != "si" || r.lx.dividing[toks[j].norm] && toks[i].norm == "si") {
		if j = pastAdverbs(toks, j+1); j < len(toks) && toks[j].norm == "in" {
			return j + 1
		}
	}
	return i
}

// pastAgent goes over who sets something up: "possono essere costituiti dal presidente
// uffici speciali".
func (r *reader) pastAgent(toks []token, i int) int {
	if i+1 >= len(toks) || preposition(toks[i].norm) != "da" {
		return i
	}
	return r.phraseEnd(toks, i+2, true)
}

// setUpList makes a class of each plural name of a list that begins at i without an article.
func (r *reader) setUpList(b *block, i int) {
	toks := b.toks
	for range maxTargets {
		i = phraseAt(toks, i, r.lx.subjects.several)
		for i < len(toks) && (numeral(toks[i].norm) || r.lx.determiner[toks[i].norm]) {
			i++
		}
		end := r.classNameEnd(toks, i)
		if end == 0 {
			if i = r.pastListed(toks, i); i == 0 {
				return
			}
			continue
		}
		m, _ := r.known(toks, i, nil)
		if m == nil || m.end < end {
			r.spot(b, i, end, true)
			m, _ = r.known(toks, i, nil)
		}
		if m != nil && m.end == end && len(m.units) == 1 && m.units[0].kind != graph.KindExternal {
			u := m.units[0]
			u.proper, u.setUp, u.plural = true, true, true
		}
		if end+1 >= len(toks) || toks[end].norm != "," && toks[end].norm != "e" && toks[end].norm != "ed" && toks[end].norm != "nonche" {
			return
		}
		i = end + 1
	}
}

// pastListed returns where the next name of a list begins behind one at i that is none of
// a body, or 0.
func (r *reader) pastListed(toks []token, i int) int {
	for k := i + 1; k+1 < len(toks) && k-i < maxMatter && (toks[k].word || toks[k].norm == ",") && !(r.finite(toks, k) && !r.lx.adjectiveAt(toks, k)); k++ {
		if toks[k].norm == "," || toks[k].norm == "e" || toks[k].norm == "ed" {
			return k + 1
		}
	}
	return 0
}

// classNameEnd returns the end of the name of a class of bodies at i whose noun has a
// complement, or 0.
func (r *reader) classNameEnd(toks []token, i int) int {
	k := kindAt(r.lx, toks, i)
	if k == nil && i+1 < len(toks) && r.officesAt(toks, i) && !r.lx.thingAt(toks, i) && !r.people(toks, i) && !r.lx.irregular(toks[i].norm) && kindAt(r.lx, toks, i+1) == nil {
		if end := r.beforeNext(toks, i+1, r.phraseEnd(toks, i+1, true)); end > i+1 {
			return end // "colonne mobili di soccorso"
		}
	}
	if k == nil || !k.plural || !r.tellsBodies(k.entry) && k.entry.Kind != graph.KindCoordination || r.lx.role[toks[i].norm] {
		return 0
	}
	j := i + len(k.entry.many)
	if j >= len(toks) || r.lx.vague[toks[j].norm] || r.lx.determiner[toks[j].norm] || preposition(toks[j].norm) == "di" && j+1 < len(toks) && (r.lx.loose[toks[j+1].norm] || r.itself(toks[j+1].norm)) {
		return 0
	}
	end := r.phraseEnd(toks, j, true)
	if end == j {
		end = r.apposedEnd(toks, j)
	}
	if k.entry == r.bodies && end+2 < len(toks) && (participle(toks[end].norm) || r.lx.irregular(toks[end].norm)) && preposition(toks[end+1].norm) != "" {
		return r.phraseEnd(toks, end+3, false) // "biblioteche statali annesse ai monumenti nazionali"
	}
	if end = r.beforeNext(toks, j, end); end == j && k.entry != r.bodies || r.lx.names.fields[k.entry.One] && preposition(toks[j].norm) == "" {
		return 0
	}
	return end
}

// setUpBodies makes a unit of the one body that a sentence sets up: "È costituita, presso la
// Direzione, una commissione, presieduta dal sindaco, che esprime pareri".
func (r *reader) setUpBodies() {
	for b, s := range r.inForce() {
		for i := range b.toks {
			if n := b.toks[i].norm; n != "è" && n != "viene" {
				continue
			}
			if j := pastAdverbs(b.toks, i+1); j+1 < len(b.toks) && r.lx.participles.setUp.of(b.toks[j].norm) && !ofMany(b.toks[j].norm) {
				r.setUpBody(b, j+1, s.units)
			}
		}
	}
}

// setUpBody makes a unit of the first name behind i that an article brings in as the subject.
func (r *reader) setUpBody(b *block, i int, own []*unit) {
	toks := b.toks
	for k := i; k+1 < len(toks) && k-i < maxFounded && toks[k].norm != ";" && toks[k].norm != ":" && toks[k].norm != "." && toks[k].norm != "che"; k++ {
		if !article(toks[k].norm) || isPluralWord(toks[k].norm) || !r.nominativeAt(toks, i, k) {
			continue
		}
		j := r.skipDeterminers(toks, k)
		kind := kindAt(r.lx, toks, j)
		if kind == nil || kind.plural || !r.tellsBodies(kind.entry) && !kind.entry.Proper {
			return
		}
		if m, _ := r.known(toks, j, own); m != nil {
			return
		}
		from := j + len(kind.entry.one)
		if costly(nextToken(toks, from).norm) {
			return
		}
		end := r.phraseEnd(toks, from, true)
		if end == from {
			end = r.apposedEnd(toks, from)
		}
		if end > from || indefinite(toks[k].norm) && r.closes(toks, end) {
			r.spot(b, j, end, false)
		}
		return
	}
}

// closes reports whether a name may end at i: a mark, a relative clause or a participle follows.
func (r *reader) closes(toks []token, i int) bool {
	return i >= len(toks) || !toks[i].word || toks[i].norm == "che" || toks[i].norm == "con" || r.lx.participles.aside.of(toks[i].norm)
}
