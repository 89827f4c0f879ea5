package act

import (
	"raccordo/graph"
)

// superiorNamed reports whether "di" and a known unit stand behind a known name:
// "l'Ufficio Ragioneria del Settore II" is the Ufficio Ragioneria.
func (r *reader) superiorNamed(toks []token, i, end int, own []*unit) bool {
	if i+1 >= end || preposition(toks[i].norm) != "di" {
		return false
	}
	if r.bodyEnd(toks, i+1) >= end {
		return true // "il Nucleo antifrodi dell'Arma dei carabinieri"
	}
	m, _ := r.known(toks, i+1, own)
	return m != nil && m.end >= end && len(m.units) == 1 && m.units[0].noun != nil && m.units[0].noun.Rank > 0 && m.units[0].kind != graph.KindExternal
}

// structureOf reports whether a heading speaks of how a unit is made: "Struttura del
// Corpo", "Struttura dell'Agenzia".
func (r *reader) structureOf(toks []token, k *kindMatch) bool {
	if k.entry.One != "struttura" || len(toks) < 3 || preposition(toks[1].norm) != "di" || len(toks[1].norm) < 3 {
		return false
	}
	return r.lx.itself[toks[2].norm] || r.lx.institutions[toks[2].norm] || kindAt(r.lx, toks, 2) != nil
}

// bareDuty reports whether a name without an article is all that a sentence holds,
// or the first of what it sums up without a verb.
func (r *reader) bareDuty(toks []token, end int) bool {
	if end >= len(toks) || !r.verbFree(toks) {
		return false
	}
	if toks[end].norm == "e" || toks[end].norm == "ed" {
		return end+1 < len(toks) && r.lx.action(toks[end+1].norm) && !toks[end+1].capital // "Segreteria e supporto al Consiglio"
	}
	return !toks[end].word && toks[end].norm != ":" && toks[end].norm != "("
}

// chosen reports whether words say how whoever holds an office comes to it: "Il
// Presidente è scelto tra i componenti" may be that of another body.
func (lx *lexicon) chosen(toks []token, i int) bool {
	if i+1 >= len(toks) || toks[i].norm != "è" && toks[i].norm != "viene" {
		return false
	}
	return lx.participles.chosen.of(toks[i+1].norm)
}
