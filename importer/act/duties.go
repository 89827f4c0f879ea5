package act

import "strings"

// states reports whether a sentence states a duty of the units it speaks of.
func (r *reader) states(b *block, x *sentence) bool {
	if len(x.speaks) == 0 || b.field != "" {
		return b.field == dutyField && len(x.speaks) > 0
	}
	return r.dutyVerb(b.toks[:x.to], x) >= 0 || b.label == "" && x.from == 0 && r.verbless(b.toks[:x.to]) ||
		len(x.subject) > 0 && r.verbless(b.toks[:x.to]) || len(x.subject) == 0 && r.actionAt(b.toks, x.from)
}

// actionAt reports whether a noun that names an action opens a sentence: "Gestione
// dei contratti", also after a label ("Competenze: gestione …").
func (r *reader) actionAt(toks []token, i int) bool {
	i = r.afterLabel(toks, i)
	if i >= len(toks) || !toks[i].word || !toks[i].capital && (i == 0 || toks[i-1].norm != ":") {
		return false
	}
	return r.lx.action(toks[i].norm)
}

// action reports whether a noun names an action.
func (lx *lexicon) action(n string) bool {
	if lx.actionNoun[n] {
		return true
	}
	if len(n) < 7 {
		return false
	}
	for _, e := range lx.words.ActionEnds {
		if strings.HasSuffix(n, e) {
			return true
		}
	}
	return false
}

// afterLabel goes over the title of a list of duties with its colon.
func (r *reader) afterLabel(toks []token, i int) int {
	if end := phraseAt(toks, i, r.lx.dutyLabels); end > i && end < len(toks) && toks[end].norm == ":" {
		return end + 1
	}
	return i
}

// verbless reports whether a lead-in only says where its items hold.
func (r *reader) verbless(toks []token) bool {
	if toks[len(toks)-1].norm != ":" {
		return false
	}
	for i := range toks {
		if r.finite(toks, i) && !adjective(toks[i].norm) && (i == 0 || !article(toks[i-1].norm) && preposition(toks[i-1].norm) == "") {
			return false
		}
	}
	return true
}

// entrusted opens the duty of a body that the sentence sets up.
var entrusted = [][]string{{"con", "la", "funzione", "di"}, {"con", "il", "compito", "di"}, {"con", "funzioni", "di"}, {"con", "compiti", "di"}}

// dutyVerb returns the token of the verb that makes a sentence a duty, or -1.
func (r *reader) dutyVerb(toks []token, x *sentence) int {
	for i := max(x.from, 0); i < len(toks); i++ {
		t := toks[i]
		if !t.word || i < x.verb && len(x.subject) > 0 && x.under == nil {
			continue
		}
		if i > x.from && (article(toks[i-1].norm) || preposition(toks[i-1].norm) != "") {
			continue
		}
		if len(x.subject) > 0 && phraseAt(toks, i, entrusted) > i {
			return i
		}
		if phraseAt(toks, i, r.lx.entrusting) > i {
			return i
		}
		if t.norm == "non" && r.finite(toks, i+1) {
			return -1
		}
		switch t.norm {
		case "è", "sono":
			if n := nextWord(toks, i); n == "responsabile" || n == "responsabili" || n == "preposto" || n == "preposta" || n == "preposti" || n == "preposte" || n == "competente" || n == "competenti" || n == "l" && len(x.subject) > 0 {
				return i
			}
			if len(x.subject) > 0 && x.under == nil || i == x.from {
				return r.alsoDoes(toks, i)
			}
			continue
		case "puo", "possono", "deve", "devono":
			n := nextWord(toks, i)
			if n == "essere" || n == "nominare" || n == "conferire" {
				return -1
			}
			return i
		case "dipende", "dipendono", "opera", "operano":
			if r.operates(toks, i) {
				return i
			}
			return r.alsoDoes(toks, i)
		case "concorre", "concorrono", "spetta", "compete":
			return i
		}
		if r.lx.dividing[t.norm] {
			return r.alsoDoes(toks, i)
		}
		if r.lx.verbs[t.norm] {
			return i
		}
		if i == x.from && t.capital && looksLikeVerb(toks, i) {
			return i
		}
	}
	return -1
}

// alsoDoes returns the verb of a second clause: "è posto alle dipendenze del
// Sindaco e svolge i seguenti compiti", or -1.
func (r *reader) alsoDoes(toks []token, i int) int {
	for j := i + 1; j < len(toks); j++ {
		p := toks[j-1].norm
		if (p == "e" || p == "ed" || p == ",") && r.lx.verbs[toks[j].norm] && !adjective(toks[j].norm) {
			return j
		}
	}
	return -1
}

// operates tells "Opera in stretta relazione con" from "opera presso".
func (r *reader) operates(toks []token, i int) bool {
	return nextWord(toks, i) == "in" && toks[i].norm != "dipende" && toks[i].norm != "dipendono"
}

func nextWord(toks []token, i int) string {
	if i+1 < len(toks) {
		return toks[i+1].norm
	}
	return ""
}

// looksLikeVerb reports whether a word that opens a sentence has the form of a
// third person and what follows fits.
func looksLikeVerb(toks []token, i int) bool {
	n := toks[i].norm
	if len(n) < 4 || i+1 >= len(toks) {
		return false
	}
	last := n[len(n)-1]
	if last != 'a' && last != 'e' && !strings.HasSuffix(n, "ano") && !strings.HasSuffix(n, "ono") {
		return false
	}
	next := toks[i+1].norm
	p := preposition(next)
	return article(next) || p == "a" || p == "in" || p == "con" || adverb(toks, i+1)
}

const dutyWords = 3

// ownDuty reports whether a lead-in states a duty of its own: words of substance
// follow its verb.
func (r *reader) ownDuty(b *block, x *sentence) bool {
	toks := b.toks[:x.to]
	v := r.dutyVerb(toks, x)
	if v < 0 {
		return false
	}
	n, skip := 0, false
	for i := v + 1; i < len(toks); i++ {
		t := toks[i]
		switch {
		case t.norm == ",":
			skip = !skip && i+1 < len(toks) && (preposition(toks[i+1].norm) != "" || toks[i+1].norm == "anche" || toks[i+1].norm == "sulla" || toks[i+1].norm == "tenuto" || r.lx.gerunds[toks[i+1].norm] || toks[i+1].norm == "d")
		case t.norm == ";":
			return true
		case !t.word || skip || r.lx.function[t.norm] || r.lx.emptyStem[t.stem] || r.lx.determiner[t.norm] || preposition(t.norm) != "":
		default:
			n++
		}
	}
	return n >= dutyWords
}
