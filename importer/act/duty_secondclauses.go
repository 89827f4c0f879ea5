package act

import "strings"

// alsoDoes returns the verb of a second clause: "è posto alle dipendenze del
// Sindaco e svolge i seguenti compiti", or -1.
func (r *reader) alsoDoes(toks []token, i int, x *sentence) int {
	for j := i + 1; j < len(toks); j++ {
		if end := r.ofAnother(toks, j, x); end > j {
			j = end
			continue
		}
		p := toks[j-1].norm
		if p == "si" && j > i+1 && phraseAt(toks, j-1, r.lx.undutiful) == j-1 {
			p = toks[j-2].norm // "è convocato dal presidente e si esprime"
		}
		joins := p == "e" || p == "ed" || p == "," || p == ";" ||
			p == "che" && (staffed(toks[i:j]) || r.isOne(toks, i, j-1) || x.under != nil && r.goesBack(toks, x, j-1))
		if joins && r.lx.verbAt(toks, j) && !r.lx.adjectiveAt(toks, j) && !r.answersSomeone(toks, j) && !r.placesAt(toks, j) && phraseAt(toks, j, r.lx.undutiful) == j {
			return j
		}
		if n := toks[j].norm; p == "," && r.lx.gerunds[n] && n != "avvalendosi" && nextWord(toks, j) != "conto" {
			return j
		}
	}
	return -1
}

// isOne reports whether a relative pronoun at j goes on about what a unit is said to
// be by the verb at i: "è un'istituzione di alta formazione, che svolge".
func (r *reader) isOne(toks []token, i, j int) bool {
	if toks[i].norm != "è" && toks[i].norm != "sono" || i+2 >= len(toks) || !article(toks[i+1].norm) && !(toks[i].norm == "sono" && !participle(toks[i+1].norm)) {
		return false
	}
	for k := i + 1; k < j; k++ {
		if toks[k].norm == ";" || toks[k].capital && kindAt(r.lx, toks, k) != nil {
			return false
		}
	}
	return true
}

// goesBack reports whether a relative pronoun at i, behind a comma, speaks of the
// unit that the sentence puts somewhere: no other body is named between.
func (r *reader) goesBack(toks []token, x *sentence, i int) bool {
	if toks[i].norm != "che" || toks[i-1].norm != "," {
		return false
	}
	for k := x.verb; k < i; k++ {
		if toks[k].capital && kindAt(r.lx, toks, k) != nil {
			return false
		}
	}
	return true
}

// staffed reports whether a clause speaks of the people of the unit: "opera la
// Segreteria, cui sono addette unità di personale che curano …".
func staffed(toks []token) bool {
	for i := 0; i+2 < len(toks); i++ {
		if toks[i].norm == "cui" && (toks[i+1].norm == "è" || toks[i+1].norm == "sono") && (participle(toks[i+2].norm) || strings.HasPrefix(toks[i+2].norm, "addett")) {
			return true
		}
	}
	return false
}

// ofAnother returns the end of a relative clause at i that says what another unit
// does than the one that the sentence speaks of, or i: "dipende dal Presidente, che
// impartisce le direttive e vigila; …".
func (r *reader) ofAnother(toks []token, i int, x *sentence) int {
	if toks[i].norm != "che" && (toks[i].norm != "quale" || i == 0) {
		return i
	}
	at := i
	if toks[i].norm == "quale" {
		at--
	}
	from := r.whichDoes(toks, at)
	if from <= at || at == x.verb && len(x.subject) == 1 {
		return i
	}
	us := r.justBefore(toks, at, x.speaks)
	if of, told := r.asideOwner(toks, x.from, at, x.speaks); told && (us == nil || toks[at].norm != "che") {
		us = of
	}
	if us == nil && (x.under == nil && !x.founded || staffed(toks[x.from:i]) || r.goesBack(toks, x, i)) || us != nil && sameUnits(us, x.speaks) {
		return i
	}
	for i+1 < len(toks) && toks[i+1].norm != ";" {
		i++
	}
	return i
}
