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
		for i := 0; i+2 < len(b.toks) && i < 4; i++ {
			switch b.toks[i].norm {
			case "ordinamento", "riordinamento", "riordino", "istituzione":
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
			if k := kindAt(r.lx, b.toks, i+2); h == nil || n > 1 || k != nil && k.entry.Kind != graph.KindExternal && k.entry.Kind != graph.KindInstitution {
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
