package act

// commandedNames finds the units that a sentence lists in small letters as parts of
// another or under its command: "ha alle dipendenze un centro nautico e due o più
// stazioni lagunari", "sono costituiti da uno o più nuclei boschivi". They count only
// where a relation takes them up.
func (r *reader) commandedNames() {
	for b, s := range r.inForce() {
		for i := range b.toks {
			if q := r.commandAt(b.toks, i); q > i {
				r.commandedFrom(b, q, s.units)
			}
		}
	}
}

// commandAt returns the end of a verb that lists those below a unit at i, or i.
func (r *reader) commandAt(toks []token, i int) int {
	if q := phraseAt(toks, i, r.lx.subjects.commands); q > i && i > 0 && (toks[i-1].norm == "ha" || toks[i-1].norm == "hanno") {
		return q
	}
	if m, end := r.organsAt(toks, i, nil); m != nil && i > 0 && end+1 < len(toks) && article(toks[end].norm) && (toks[i-1].norm == "sono" || toks[i-1].norm == "costituiscono") {
		return end
	}
	if toks[i].norm == "organi" && i > 0 && toks[i-1].norm == "sono" {
		for k := i + 1; k < len(toks) && k-i < maxNameWords; k++ {
			if toks[k].norm == ":" {
				return k + 1
			}
		}
	}
	if q := phraseAt(toks, i, r.lx.subjects.parts); q > i {
		return q
	}
	if q := phraseAt(toks, i, r.lx.depending["da"]); q > i && toks[i].norm == "dipendono" {
		return q
	}
	return i
}

// commandedFrom reads the list of names at i.
func (r *reader) commandedFrom(b *block, i int, own []*unit) {
	toks := b.toks
	for n := 0; n < maxTargets && i < len(toks); n++ {
		next := -1
		for _, at := range r.pastAsides(toks, i) {
			if at < len(toks) && (preposition(toks[at].norm) == "da" || preposition(toks[at].norm) == "in") {
				at++
			}
			j := r.skipDeterminers(toks, at)
			k := kindAt(r.lx, toks, j)
			if (k == nil || toks[j].capital) && (j > at || ofMany(toks[min(j, len(toks)-1)].norm)) && j < len(toks) && (k != nil || r.seatNoun(toks, j)) {
				if end := r.placedName(b, j, false, own); end > 0 {
					next = end
					break
				}
			}
			if k == nil || toks[j].capital || j == at && !k.plural && k.entry.One != k.entry.Many {
				continue
			}
			h := j + len(k.entry.one)
			end := r.phraseEnd(toks, h, true)
			if end == h {
				end = r.apposedEnd(toks, h)
			}
			if g := r.gradedEnd(toks, h); (k.plural || k.entry.One == k.entry.Many) && g > h {
				r.commanded(b, j, g, k, own)
				next = g
				break
			}
			if bareEnough := k.plural && k.entry.Rank > 0 && len(r.reg.byNoun(k.entry)) == 0 || k.entry.Alone; end == h && !bareEnough || end > h && (r.lx.vague[toks[h].norm] || r.lx.determiner[toks[h].norm]) {
				next = end
				break
			}
			r.commanded(b, j, end, k, own)
			next = end
			break
		}
		if next < 0 || next >= len(toks) {
			return
		}
		i = next
		for i < len(toks) && (toks[i].norm == "," || toks[i].norm == "e" || toks[i].norm == "ed" || toks[i].norm == "nonche" || toks[i].norm == "o") {
			i++
		}
		if i == next {
			return
		}
	}
}

func (r *reader) commanded(b *block, i, end int, k *kindMatch, own []*unit) {
	if m, _ := r.known(b.toks, i, own); m != nil && m.end >= end && !m.self {
		return
	}
	r.spot(b, i, end, k.plural)
	if u := r.reg.byFull[key(k.entry.stems)]; u != nil && k.plural && end == i+len(k.entry.many) && r.bareClassActs(b.toks[i].norm) {
		u.spoken = true
	}
}

// gradedEnd returns the end of the words at i that say of what grade the units of a
// class are, or i: "uffici dirigenziali di livello non generale", "strutture non
// dirigenziali di ricerca".
func (r *reader) gradedEnd(toks []token, i int) int {
	j := i
	if j < len(toks) && toks[j].norm == "non" {
		j++
	}
	if j >= len(toks) || toks[j].norm != "dirigenziali" {
		return i
	}
	j++
	if j < len(toks) && toks[j].norm == "non" {
		j++
	}
	if j < len(toks) && (toks[j].norm == "generali" || toks[j].norm == "semplici" || toks[j].norm == "complesse") {
		return j + 1
	}
	if j+1 < len(toks) && toks[j].norm == "di" {
		n := j + 1
		if toks[n].norm == "livello" {
			for n++; n < len(toks) && (toks[n].norm == "non" || adjective(toks[n].norm)); n++ {
			}
			return n
		}
		return r.phraseEnd(toks, j, true)
	}
	return j
}

// bareClassActs reports whether the act says what these units do, by their noun alone:
// "Le sezioni curano", but not "Le sezioni provinciali curano".
func (r *reader) bareClassActs(noun string) bool {
	for _, b := range r.blocks {
		if b.kind == paragraph && len(b.toks) > 3 && article(b.toks[0].norm) && b.toks[1].norm == noun && !b.note && r.finite(b.toks, pastAdverbs(b.toks, 2)) {
			return true
		}
	}
	return false
}
