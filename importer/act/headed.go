package act

import (
	"strings"

	"raccordo/graph"
)

// headed declares the unit that an item consists of where no lead-in but only a
// heading stands above it: "Strutture in staff" and then a name an item.
func (d *declarer) headed(b *block) {
	if b.kind != item || b.lead != nil || b.note || b.field != "" || d.staff == nil && len(d.scopes) == 0 {
		return
	}
	k := kindAt(d.r.lx, b.toks, 0)
	if k == nil || k.plural || k.entry.Rank == 0 || !b.toks[0].capital || !d.r.onlyName(b.toks, len(k.entry.one)) {
		return
	}
	units, _ := d.names(b.text, b, 2)
	if len(units) != 1 {
		return
	}
	b.lists = units[0]
	if d.staff != nil {
		d.answer(units, d.staff, b)
		return
	}
	d.join(units[0], b)
}

// onlyName reports whether words after the noun of a unit go on with its name and
// say nothing of it.
func (r *reader) onlyName(toks []token, i int) bool {
	if i >= len(toks) || len(toks) > maxNameWords+4 {
		return false
	}
	for k := i; k < len(toks); k++ {
		switch n := toks[k].norm; {
		case n == ":" || n == ";" && k+1 < len(toks) || n == "." && k+1 < len(toks) && toks[k+1].word:
			return false
		case n == "che" || n == "cui" || n == "è" || n == "sono", k > i && !toks[k].capital && r.finite(toks, k) && !r.lx.adjectiveAt(toks, k) && !r.lx.nounVerb[n], r.lx.saidOf(toks, k):
			return false
		case n == "," && k+1 < len(toks) && (clauseWord(toks[k+1].norm) || r.lx.gerunds[toks[k+1].norm] || preposition(toks[k+1].norm) != ""):
			return false
		}
	}
	return true
}

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
func (r *reader) bareDuty(toks []token, i, end int) bool {
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
func chosen(toks []token, i int) bool {
	if i+1 >= len(toks) || toks[i].norm != "è" && toks[i].norm != "viene" {
		return false
	}
	n := toks[i+1].norm
	for _, p := range []string{"scelt", "elett", "nominat", "designat"} {
		if strings.HasPrefix(n, p) {
			return true
		}
	}
	return false
}
