package act

import (
	"strings"

	"raccordo/graph"
)

// underlings finds of whom the words of u are said, the superiors ending at end.
func (r *reader) underlings(b *block, toks []token, x *sentence, u underWords, end int, s *section) []*unit {
	for n := range x.hits {
		if h := &x.hits[n]; h.cue.Reports == "up" && len(h.speaks) > 0 && h.found[0].from >= u.at && h.found[0].from < end {
			return h.speaks // a cue told it
		}
	}
	k := u.from
	if u.finite && k > x.from && (toks[k-1].norm == "è" || toks[k-1].norm == "sono") {
		k--
	}
	if k > x.from+1 && toks[k-1].norm == "essere" && !u.finite {
		if m := modalBefore(toks, x.from, k-1); m > 0 {
			k, u.finite = m, true // "possono, ove occorra, essere posti alle dipendenze"
		}
	}
	for k > x.from && (adverb(toks, k-1) || isClitic(toks[k-1].norm) && u.finite || toks[k-1].norm == "e" && k > x.from+1 && adverb(toks, k-2) && adverb(toks, k)) {
		k--
	}
	switch {
	case k > x.from && toks[k-1].norm == "non":
		return nil
	case u.finite && k > x.from+1 && toks[k-1].norm == "che":
		return r.bodiesUpTo(b, toks, x.from, k-1, s.units)
	case !u.finite && (k == x.from || r.lx.gerunds[toks[u.from].norm] || strings.HasSuffix(toks[u.from].norm, "ndo")):
		return x.speaks
	case !u.finite && toks[k-1].norm != "," && !participle(toks[u.from].norm) && !dependant(toks[u.from].norm):
		return nil // "che poneva l'Ufficio alle dipendenze del Servizio"
	case !u.finite:
		return r.bodiesUpTo(b, toks, x.from, k, s.units)
	case k == x.from:
		if end < len(toks) && article(toks[end].norm) {
			return r.bodiesFrom(b, toks, end, s.units)
		}
		return r.speaksOr(x, "")
	case len(x.subject) > 0 && (x.verb == k || x.verb == u.from || toks[k-1].norm == "e" || toks[k-1].norm == "ed"):
		return x.speaks
	case toks[k-1].norm == ",":
		if at := k - 2; at > x.from+2 && toks[at+1].norm == "," {
			for at > k-6 && at > x.from && toks[at].norm != "," {
				at--
			}
			if toks[at].norm == "," && (toks[at-1].norm == "e" || toks[at-1].norm == "ed") {
				k = at // "ed è ufficiale e, come tale, dipende"
			}
		}
	case k == x.from+1 && r.lx.pronoun[toks[x.from].norm]:
		return r.speaksOr(x, toks[x.from].norm)
	}
	return r.subjectOver(b, toks, x, k, s.units)
}

// modalBefore returns the modal verb before token i that rules it, or 0.
func modalBefore(toks []token, from, i int) int {
	for k := i - 1; k > from && i-k < maxPowerWords; k-- {
		if isModal(toks[k].norm) {
			return k
		}
	}
	return 0
}

// subjectOver returns the bodies with which a clause opens whose verb stands at v, alone or
// behind another verb of theirs.
func (r *reader) subjectOver(b *block, toks []token, x *sentence, v int, own []*unit) []*unit {
	joined := v > x.from && (toks[v-1].norm == "e" || toks[v-1].norm == "ed")
	for k := v - 1; k >= x.from && v-k < maxActor && toks[k].norm != ";" && toks[k].norm != ":"; k-- {
		if !article(toks[k].norm) || indefinite(toks[k].norm) || !r.clauseOpens(toks, k) && (k == 0 || toks[k-1].norm != "(") {
			continue
		}
		us, to := r.bodyAnyhow(b, toks, r.pastPersonnel(toks, k+1), own)
		to = pastCategory(toks, to)
		if us == nil || to > v || r.lx.whole[toks[k+1].norm] && r.skipComplement(toks, to) > to {
			continue
		}
		if joined && (k == x.from || k > 0 && toks[k-1].norm == "(") && r.subjectUpTo(toks, to, isPluralWord(toks[k].norm)) {
			return us // "La Prefettura svolge i compiti ed è organo del Ministero"
		}
		for _, at := range r.pastAsides(toks, r.skipComplement(toks, r.pastLocality(toks, to, v))) {
			if at == v {
				return append(r.firstSubject(b, toks, x, k, own), us...)
			}
		}
	}
	return nil
}

// pastCategory goes over the category of the bodies named before i: "di I categoria".
func pastCategory(toks []token, i int) int {
	if i+2 < len(toks) && toks[i].norm == "di" && numeral(toks[i+1].norm) && (toks[i+2].norm == "categoria" || toks[i+2].norm == "classe") {
		return i + 3
	}
	return i
}

// firstSubject returns the body that the one whose article stands at k follows as a second
// subject: "I Vice consolati e le Agenzie dipendono".
func (r *reader) firstSubject(b *block, toks []token, x *sentence, k int, own []*unit) []*unit {
	if k < x.from+3 || toks[k-1].norm != "e" && toks[k-1].norm != "ed" || !article(toks[x.from].norm) {
		return nil
	}
	if us, to := r.bodyAnyhow(b, toks, x.from+1, own); us != nil && pastCategory(toks, to) == k-1 {
		return us
	}
	return nil
}

// pastLocality goes over a complement of place before the verb at v: "gli addetti ai servizi
// scolastici nei Comuni dipendono".
func (r *reader) pastLocality(toks []token, i, v int) int {
	if i+1 >= v || v-i > maxPowerWords/2 || preposition(toks[i].norm) != "in" || len(toks[i].norm) < 3 {
		return i
	}
	for k := i; k < v; k++ {
		if !toks[k].word || r.finite(toks, k) && !r.lx.adjectiveAt(toks, k) {
			return i
		}
	}
	return v
}

// pastPersonnel goes over words for those who work in a body: "il personale addetto ai
// laboratori dipende" says it of the laboratories.
func (r *reader) pastPersonnel(toks []token, i int) int {
	if toks[i].norm != "personale" {
		return i
	}
	for k := i + 1; k+1 < len(toks) && toks[k].word && k-i < 8; k++ {
		n := toks[k].norm
		if preposition(n) == "a" || preposition(n) == "di" || n == "presso" {
			if kindAt(r.lx, toks, r.skipDeterminers(toks, k+1)) != nil || article(toks[k+1].norm) || articled(n) {
				return k + 1
			}
		}
		if r.finite(toks, k) && n != "presta" {
			return i
		}
	}
	return i
}

// bodiesUpTo returns the bodies of the list that ends right before token end. What
// the act does not know must be set off: "delle scuole dipendenti dai comuni" says
// which schools.
func (r *reader) bodiesUpTo(b *block, toks []token, from, end int, own []*unit) []*unit {
	if us := r.listBefore(toks, from, end, own); len(us) > 0 {
		return us
	}
	off := toks[end-1].norm == ","
	if off {
		end--
	}
	for k := end - 1; k > from && end-k < maxNameWords; k-- {
		if !article(toks[k-1].norm) && !articled(toks[k-1].norm) && !ofMany(toks[k].norm) || preposition(toks[k-1].norm) == "in" {
			continue
		}
		if us, to := r.bodyAnyhow(b, toks, k, own); (off || indefinite(toks[k-1].norm)) && us != nil && r.skipComplement(toks, to) == end {
			return us
		}
	}
	return nil
}

// bodiesFrom returns the bodies of a list that begins at i, each with its article.
func (r *reader) bodiesFrom(b *block, toks []token, i int, own []*unit) []*unit {
	var out []*unit
	for len(out) < maxTargets && i+1 < len(toks) && article(toks[i].norm) {
		us, to := r.bodyAnyhow(b, toks, i+1, own)
		if us == nil || len(us) > 1 && us[0].kind == graph.KindExternal {
			return out
		}
		out = append(out, us...)
		i = r.separator(toks, pastShortRelative(toks, r.skipTail(toks, to)), "none")
		if i < 0 {
			return out
		}
	}
	return out
}

// spokenBody is a body of which a sentence spoke, known to the act or not.
type spokenBody struct {
	units             []*unit
	plural, fem, told bool // told says that its article tells the gender
}

// speakOf keeps of whom a sentence speaks for the pronoun with which the next may open:
// "I consorzi curano gli argini. Essi sono sottoposti".
func (r *reader) speakOf(b *block, x *sentence, s *section) {
	toks := b.toks[:x.to]
	if x.from+2 >= x.to || r.lx.pronoun[toks[x.from].norm] {
		return
	}
	at := x.from
	if (toks[at].norm == "è" || toks[at].norm == "sono") && r.lx.participles.setUp.of(toks[at+1].norm) {
		for _, k := range r.pastAsides(toks, at+2) {
			if k < x.to && (article(toks[k].norm) || ofMany(toks[k].norm)) {
				if us, _ := r.bodyAnyhow(b, toks, k, s.units); us != nil && (us[0].plural || isPluralWord(toks[k].norm)) == (toks[at].norm == "sono") {
					r.lastBody = spokenBody{units: us, plural: toks[at].norm == "sono"}
					return
				}
			}
		}
		return
	}
	det := toks[at].norm
	if !article(det) || indefinite(det) {
		return
	}
	us := x.subject
	if len(us) == 0 {
		if m := r.institutionAt(toks, at+1); m != nil {
			us = m.units
		}
	}
	if len(us) == 0 {
		var to int
		if us, to = r.bodyAnyhow(b, toks, at+1, s.units); us == nil || us[0].kind == graph.KindExternal && !r.subjectUpTo(toks, to, isPluralWord(det)) {
			us = nil
		}
	}
	r.lastBody = spokenBody{us, isPluralWord(det), det == "la" || det == "le", det != "l"}
}

// speaksOr returns of whom a sentence without a subject of its own speaks, or with a pronoun
// as its subject.
func (r *reader) speaksOr(x *sentence, pronoun string) []*unit {
	if len(x.speaks) > 0 || pronoun == "" {
		return x.speaks
	}
	last := &r.lastBody
	plural := pronoun == "essi" || pronoun == "esse" || pronoun == "questi" || pronoun == "queste"
	if plural != last.plural || last.told && last.fem != (strings.HasSuffix(pronoun, "a") || pronoun == "esse" || pronoun == "queste") {
		return nil
	}
	return last.units
}

// pastShortRelative goes over a short relative clause behind a name in a list: "i comandi che le
// raggruppano e i reparti".
func pastShortRelative(toks []token, i int) int {
	if i >= len(toks) || toks[i].norm != "che" {
		return i
	}
	for k := i + 1; k+1 < len(toks) && k-i < 6; k++ {
		if (toks[k].norm == "," || toks[k].norm == "e" || toks[k].norm == "ed") && article(nextToken(toks, k).norm) {
			return k
		}
	}
	return i
}
