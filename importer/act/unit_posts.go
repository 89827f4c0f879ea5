package act

import "raccordo/graph"

// maxPostAside is how far behind the title of a post the words may stand that say to
// whom it answers.
const maxPostAside = 12

// posts finds the units that are one person's post each, or a class of such posts:
// those of whom the act says what they do or to whom they answer ("I messi notificano
// gli atti", "L'assistente risponde del suo operato al primario"). Whoever is only
// appointed, heard or a member is none, nor is who leads an office, which is the office.
func (r *reader) posts() {
	for b, s := range r.inForce() {
		for i := 1; i < len(b.toks); i++ {
			if b.toks[i].word && (article(b.toks[i-1].norm) && !indefinite(b.toks[i-1].norm) || i > 1 && b.toks[i-1].norm == "cui" && article(b.toks[i-2].norm)) {
				r.postAt(b, i, s.units)
			}
		}
	}
}

// postAt makes a unit of the post at i where the act says enough of it.
func (r *reader) postAt(b *block, i int, own []*unit) {
	toks, w := b.toks, &r.lx.posts
	noun, staff, leads := phraseAt(toks, i, w.posts), false, false
	if noun == i {
		noun, staff = phraseAt(toks, i, w.staff), true
	}
	if q := phraseAt(toks, i, w.leading); q > noun {
		noun, staff, leads = q, false, true
	}
	if q := r.hyphenated(toks, i); q > noun {
		noun, staff = q, false
	}
	if noun == i {
		return
	}
	if k := kindAt(r.lx, toks, i); k != nil && len(k.entry.one) >= noun-i {
		return
	}
	end := r.phraseEnd(toks, noun, true)
	office := leads && end > noun && preposition(toks[noun].norm) == "di" && kindAt(r.lx, toks, noun+1) != nil
	if leads && (end == noun || office && end < noun+4 || preposition(toks[noun].norm) == "di" && r.lx.vague[toks[noun+1].norm]) {
		return // "il capo dell'ufficio" is the office
	}
	if m, _ := r.known(toks, i, own); m != nil && m.end >= end {
		return
	}
	said := r.answersNext(toks, end) || r.helps(toks, end)
	staff = staff && !r.magistracy(toks, noun, end)
	if !r.postSubject(toks, i) || !said && (staff || office || !r.postActs(toks, i, end)) {
		return
	}
	u, first := r.unitNamed(b, i, end)
	if u == nil {
		return
	}
	if first {
		u.kind, u.class = graph.KindPost, manyOf(toks, i)
		u.plural = u.class
	}
	r.reg.learn(u, u.name)
}

// hyphenated returns the end of a title of two joined by a hyphen at i, or i:
// "economo-cassiere".
func (r *reader) hyphenated(toks []token, i int) int {
	if i+2 < len(toks) && dash(toks[i+1].norm) && toks[i+1].start == toks[i].end && toks[i+2].start == toks[i+1].end && phraseAt(toks, i+2, r.lx.posts.posts) == i+3 {
		return i + 3
	}
	return i
}

// manyOf reports whether the article before i is a plural.
func manyOf(toks []token, i int) bool {
	if toks[i-1].norm == "cui" {
		i--
	}
	return isPluralWord(toks[i-1].norm)
}

// postSubject reports whether the title at i may be a subject: at the head of a clause,
// behind "le cui", or behind the verb that says to whom those named next answer.
func (r *reader) postSubject(toks []token, i int) bool {
	if toks[i-1].norm == "cui" || r.clauseOpens(toks, i-1) {
		return true
	}
	for k := i - 2; k >= 0 && toks[k].norm != "." && toks[k].norm != ";"; k-- {
		if (k == 0 || !toks[k-1].word && toks[k-1].norm != ",") && phraseAt(toks, k, r.lx.posts.answering) > k {
			return toks[i-2].norm == "," || toks[i-2].norm == "e" || toks[i-2].norm == "ed" || !article(toks[i-2].norm)
		}
	}
	return false
}

// answersNext reports whether words shortly behind i, in the same sentence, say that
// what ends there answers to someone.
func (r *reader) answersNext(toks []token, i int) bool {
	for _, v := range r.pastAsides(toks, i) {
		if v < len(toks) && toks[v].word && r.placedNext(toks, v) && phraseAt(toks, v, r.lx.placed) == v {
			return true // "dipende, nell'esercizio delle funzioni, dal"
		}
	}
	for k := i; k < len(toks) && k-i < maxPostAside && toks[k].norm != "." && toks[k].norm != ";" && toks[k].norm != ":"; k++ {
		if phraseAt(toks, k, r.lx.posts.answering) > k {
			return true
		}
	}
	return false
}

// helps reports whether a verb at i says whom what ends there helps.
func (r *reader) helps(toks []token, i int) bool {
	for _, v := range r.pastAsides(toks, i) {
		if v < len(toks) && r.lx.posts.helping[toks[v].norm] {
			return true
		}
	}
	return false
}

// magistracy reports whether an adjective makes of a profession an office that one person
// holds: "l'ufficiale sanitario vigila", "il medico provinciale approva", but "i medici
// specialisti curano".
func (r *reader) magistracy(toks []token, noun, end int) bool {
	return end == noun+1 && adjective(toks[noun].norm) && !toks[noun].capital && !participle(toks[noun].norm) && !r.lx.vague[toks[noun].norm] && !r.lx.verbs[toks[noun].norm]
}

// postActs reports whether the title from i to end is the subject of a verb of duty
// or opens a list of duties: "Il custode, oltre ai compiti di cui all'articolo 3:".
func (r *reader) postActs(toks []token, i, end int) bool {
	if end < len(toks) && toks[end].norm == "," && r.headsSentence(toks, i) && r.trailsWithin(toks, end, 2*maxPostAside) {
		return true
	}
	return r.doesNext(toks, end) && r.subjectUpTo(toks, end, manyOf(toks, i))
}
