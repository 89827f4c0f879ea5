package act

import (
	"strings"

	"raccordo/graph"
)

// foundedByTitle finds the institution that the title of the act founds or orders, where
// its noun is none of those that always name one: "Ordinamento della Presidenza del
// Consiglio dei ministri".
func (r *reader) foundedByTitle() bool {
	for _, b := range r.blocks[:min(len(r.blocks), titleBlocks)] {
		for i := 0; i+2 < len(b.toks) && b.kind != item; i++ {
			switch b.toks[i].norm {
			case "ordinamento", "riordinamento", "riordino", "istituzione":
			case "costituzione", "funzionamento", "organizzazione":
				if preposition(b.toks[i+1].norm) != "di" || !r.namesBody(b.toks, i+2) {
					continue
				}
			default:
				continue
			}
			if preposition(b.toks[i+1].norm) != "di" || len(b.toks[i+1].norm) < 3 || isPluralWord(b.toks[i+1].norm) || !b.toks[i+2].capital {
				continue
			}
			h, n := headAt(r.lx, b.toks, i+2)
			if r.namesBody(b.toks, i+2) {
				return r.takeOwn(b, i+2, len(b.toks))
			}
			if k := kindAt(r.lx, b.toks, i+2); i > 3 || h == nil || n > 1 || k != nil && k.entry.Kind != graph.KindExternal && k.entry.Kind != graph.KindInstitution {
				continue
			}
			return r.takeOwn(b, i+2, len(b.toks))
		}
	}
	return false
}

// namesBody reports whether one of the bodies of the Republic is named at i.
func (r *reader) namesBody(toks []token, i int) bool {
	for _, names := range r.lx.properNames {
		for _, f := range strings.Split(names, "|") {
			if ws := foldWords(f); len(ws) > 1 && onePhraseAt(toks, i, ws) > i {
				return true
			}
		}
	}
	return false
}

// apposedOwn returns the noun that the name of an institution opens with behind its own
// noun, which alone means it: "Autorità Garante dei diritti" is "il Garante".
func (r *reader) apposedOwn(toks []token, i, to int, b *block) string {
	if i+2 >= to || !toks[i+1].capital || i+2 < len(toks) && toks[i+2].norm == "-" {
		return ""
	}
	if h, n := headAt(r.lx, toks, i+1); h == nil || n != 1 {
		return ""
	}
	return b.text.s[toks[i+1].start:toks[i+1].end]
}

// titledBody finds the institution that the title founds or orders where its noun is one
// that the lexicon does not have: "Istituzione dell'Opera nazionale per gli orfani".
func (r *reader) titledBody() bool {
	for _, b := range r.blocks[:min(len(r.blocks), titleBlocks)] {
		if articleRE.MatchString(b.label) {
			return false
		}
		said := false
		for i := 2; i < len(b.toks) && len(b.toks) <= maxScope; i++ {
			said = said || r.lx.actWord[b.toks[i-2].norm] || r.lx.subjects.ordering[b.toks[i-2].norm]
			if p := b.toks[i-1].norm; !said || preposition(p) != "di" || len(p) < 3 || isPluralWord(p) {
				continue
			}
			if h, _ := headAt(r.lx, b.toks, i); h == nil && r.oneActs(b.toks, i) {
				return r.takeOwn(b, i, len(b.toks))
			}
			if b.toks[i].capital {
				break
			}
		}
	}
	return false
}

// oneActs reports whether the noun at i, which the lexicon does not have, is that of a body:
// a sentence that opens with it says what it does ("L'Opera provvede"), or the act tells its
// organs.
func (r *reader) oneActs(toks []token, i int) bool {
	n := toks[i].norm
	if !toks[i].capital || len(n) < 4 || kindAt(r.lx, toks, i) != nil || r.lx.actWord[n] || r.lx.institutions[n] || phraseAt(toks, i, r.lx.nouns.phrases) > i {
		return false
	}
	for b := range r.prose() {
		for k := 1; k < len(b.toks); k++ {
			if b.toks[k].norm != n || !b.toks[k].capital {
				continue
			}
			if k > 1 && preposition(b.toks[k-1].norm) == "di" && b.toks[k-2].norm == "organi" {
				return true
			}
			if !article(b.toks[k-1].norm) || !r.headsSentence(b.toks, k) {
				continue
			}
			if r.bodySaid(b.toks, r.phraseEnd(b.toks, k+1, true)) || !r.lx.nobody[toks[i].stem] && (r.doesNext(b.toks, k+1) || r.placedNext(b.toks, k+1) || r.organised(b.toks, k+1)) {
				return true
			}
		}
	}
	return false
}

// foundedBody finds the institution in the sentence that founds a body, whatever its noun,
// which the act then says to be a person in law: "È istituito il Consiglio per la pesca. Il
// Consiglio ha personalità giuridica".
func (r *reader) foundedBody() bool {
	for _, b := range r.blocks[:min(len(r.blocks), scopeBlocks)] {
		if b.kind != paragraph || b.note || len(b.toks) < 4 || b.toks[0].norm != "è" || !r.lx.participles.setUp.of(b.toks[1].norm) {
			continue
		}
		for i := 2; i+1 < len(b.toks) && i < maxAside && b.toks[i].norm != "." && b.toks[i].norm != ":"; i++ {
			if article(b.toks[i].norm) && preposition(b.toks[i-1].norm) == "" && b.toks[i+1].capital {
				return r.personInLaw(b.toks[i+1].norm) && r.takeOwn(b, i+1, len(b.toks))
			}
		}
	}
	return false
}

// personInLaw reports whether a sentence that opens with a noun says that it is a person in law.
func (r *reader) personInLaw(noun string) bool {
	for b := range r.prose() {
		if len(b.toks) < 5 || !article(b.toks[0].norm) || b.toks[1].norm != noun {
			continue
		}
		for i := 2; i < len(b.toks) && i < 2*maxNameWords && b.toks[i].norm != "."; i++ {
			if b.toks[i].norm == "personalita" {
				return true
			}
		}
	}
	return false
}

// bodySaid reports whether what stands at i says of its subject what is true of bodies only:
// that somebody runs it, that it is a body in law or has a seat.
func (r *reader) bodySaid(toks []token, i int) bool {
	for _, at := range r.pastAsides(toks, i) {
		if at+2 >= len(toks) {
			return false
		}
		switch n := nextWord(toks, at); toks[at].norm {
		case "è", "sono":
			if r.lx.participles.run.of(n) || strings.HasPrefix(n, "erett") {
				return true
			}
		case "ha", "hanno":
			if n == "sede" || n == "personalita" {
				return true
			}
		}
	}
	return false
}
