package act

import (
	"slices"
	"strings"

	"raccordo/graph"
)

// widely reports whether an adjective before token j says that a body of this noun
// serves the whole country, so that what follows belongs to its name: "Scuola
// nazionale dell'amministrazione".
func (r *reader) widely(toks []token, start, j int) bool {
	if start == 0 || j != start+1 || !r.lx.nationwide[toks[start].norm] {
		return false
	}
	h, _ := headAt(r.lx, toks, start-1)
	return h != nil && !h.plural
}

// twins reports whether the conjunction at j joins two nouns of one bare
// preposition, one of them an action: "Comitato di indirizzo e coordinamento".
func (r *reader) twins(toks []token, start, j int) bool {
	if j-2 < start || toks[j-2].norm != "di" || j+1 >= len(toks) {
		return false
	}
	n := toks[j+1]
	if k := kindAt(r.lx, toks, j+1); k != nil && k.entry.Rank == 0 && !k.plural && !n.capital && r.lx.action(n.norm) {
		return true // "indirizzo e coordinamento"
	}
	if k := kindAt(r.lx, toks, start-min(start, 1)); j-2 == start && k != nil && k.entry.Kind == graph.KindCommittee && r.bareNoun(toks, j+1) && headless(r.lx, toks, j+1) {
		return true // "Comitato di igiene e sicurezza"
	}
	return n.word && !n.capital && (r.lx.action(n.norm) || r.lx.action(toks[j-1].norm) && !adjective(n.norm)) && len(n.norm) > 4 && headless(r.lx, toks, j+1) &&
		!r.lx.function[n.norm] && preposition(n.norm) == "" && !r.finite(toks, j+1) && !r.lx.determiner[n.norm] && !adverb(toks, j+1)
}

// opensName reports whether the name of one unit opens in capitals behind its
// noun: "Ufficio Produzione artistica e Relazioni internazionali".
func (r *reader) opensName(toks []token, start int) bool {
	if start == 0 || start >= len(toks) || !toks[start].capital || !toks[start-1].capital {
		return false
	}
	k := kindAt(r.lx, toks, start-1)
	return k != nil && !k.plural && k.entry.Rank > 0
}

// thirdPersons reports whether a word that has the form of an adjective is the
// plural of a verb: "e durano in carica".
func thirdPersons(toks []token, i int) bool {
	n := toks[i].norm
	if !strings.HasSuffix(n, "ano") && !strings.HasSuffix(n, "ono") || i+1 >= len(toks) {
		return false
	}
	p := preposition(toks[i+1].norm)
	return article(toks[i+1].norm) || p != "" && p != "di"
}

// smallThing reports whether a noun in small letters at i also means a thing, with
// what it is of behind it: "e il sistema informativo".
func smallThing(lx *lexicon, toks []token, i int) bool {
	k := kindAt(lx, toks, i)
	if k != nil && !k.plural && acts(lx, toks, i, k) && !toks[i].capital {
		return true // "il coordinamento dello sviluppo"
	}
	return k != nil && !k.plural && !toks[i].capital && k.entry.Rank == 0 && k.entry.Kind == graph.KindOffice && !k.entry.Alone && i+1 < len(toks) && adjective(toks[i+1].norm)
}

// madeOf reports whether the unit at i is one of those of which a verb before it
// says that something is made: "sono costituite dal dipartimento X, dal servizio Y".
func (r *reader) madeOf(toks []token, set, i int) bool {
	if set == 0 || preposition(toks[i-1].norm) != "da" || !strings.HasPrefix(toks[set-1].norm, "costituit") && !strings.HasPrefix(toks[set-1].norm, "compost") && !strings.HasPrefix(toks[set-1].norm, "format") {
		return false
	}
	return i-1 == set || toks[i-2].norm == "," || toks[i-2].norm == "e" || toks[i-2].norm == "nonche"
}

// lone reports whether a noun without an article stands at i and a participle, a
// preposition or a mark behind it: "per la meteorologia e climatologia denominata".
func (r *reader) lone(toks []token, i int) bool {
	if i >= len(toks) {
		return false
	}
	t := toks[i]
	if !t.word || t.capital || len(t.norm) < 6 || !headless(r.lx, toks, i) || r.lx.function[t.norm] || r.finite(toks, i) || adjective(t.norm) || preposition(t.norm) != "" || r.lx.determiner[t.norm] || adverb(toks, i) || r.lx.gerunds[t.norm] {
		return false
	}
	return i+1 == len(toks) || !toks[i+1].word || participle(toks[i+1].norm)
}

// ministry reports whether a ministry or its minister stands before start, whose
// matters may do without their prepositions: "Ministro delle infrastrutture e trasporti".
func (r *reader) ministry(toks []token, start int) bool {
	return start > 0 && strings.HasPrefix(toks[start-1].norm, "minist")
}

// unitFor reports whether the purpose at j is that of a unit that the name holds: "la
// segreteria del Nucleo per la semplificazione".
func (r *reader) unitFor(toks []token, start, j int) bool {
	return j > start+1 && toks[j-1].capital && preposition(toks[j-2].norm) == "di" && kindAt(r.lx, toks, j-1) != nil && r.namedFor(toks, j, j)
}

// afterMatter reports whether "per" at j follows the matter of a body, so that the
// purpose behind it belongs to its name too: "Istituto nazionale di ricerca per gli
// alimenti", "Osservatorio di zona per le piene".
func (r *reader) afterMatter(toks []token, start, j int) bool {
	k := start + adjectives(toks, start, j)
	if j != k+2 || toks[k].norm != "di" {
		return false
	}
	if r.namedOn(toks, start) {
		return true
	}
	at := start // of the adjective
	if k == start {
		at--
	}
	if at < 1 || !r.lx.nationwide[toks[at].norm] {
		return false
	}
	h, _ := headAt(r.lx, toks, at-1)
	return h != nil && !h.plural
}

// bodyEnd returns the end of the name of a body of the Republic at i, or i.
func (r *reader) bodyEnd(toks []token, i int) int {
	if r.reg.root == nil || i >= len(toks) || !toks[i].capital {
		return i
	}
	end, us, _, _ := r.reg.walk(r.reg.root, toks, i, "")
	if len(us) != 1 || (us[0].kind != graph.KindExternal || us[0].noun != nil) && !(us[0].kind == graph.KindOrgan && len(us[0].full) > 2) {
		return i
	}
	return max(i, end)
}

// mattersGoOn reports whether the comma at j stands between the matters of a
// ministry, the last of which a conjunction brings in: "Ministro del tesoro, del
// bilancio e della programmazione economica".
func (r *reader) mattersGoOn(toks []token, j int) bool {
	for k := j + 1; k+1 < len(toks) && k-j < maxNameWords+6; k++ {
		switch n := toks[k].norm; {
		case preposition(n) == "di" && !headless(r.lx, toks, k+1) && toks[k+1].norm != "universita":
			return false // "della difesa, del CONI e dell'assemblea"
		case n == "e" || n == "ed":
			return preposition(toks[k+1].norm) == "di" && k+2 < len(toks) && (headless(r.lx, toks, k+2) || toks[k+2].norm == "universita")
		case !toks[k].word && n != ",", r.finite(toks, k) && !adjective(n), n == "," && preposition(toks[k+1].norm) != "di":
			return false
		}
	}
	return false
}

// listInName returns the end of a list of bare nouns that begins at the comma j
// within a name and that a conjunction closes: "Settore Edilizia, ambiente e verde",
// "Agenzia delle accise, dogane e monopoli"; or j.
func (r *reader) listInName(toks []token, start, j int) int {
	if start == 0 || !toks[start-1].capital || !toks[start].capital && (preposition(toks[start].norm) != "di" || j != start+2 || len(toks[start].norm) < 3) {
		return j
	}
	for k := j; k+1 < len(toks) && k-j < maxNameWords; {
		sep := toks[k].norm
		if sep != "," && sep != "e" && sep != "ed" || !r.nounLike(toks, k+1) || !r.noBody(toks, k+1) || thirdPersons(toks, k+1) {
			return j
		}
		k += 2
		for k < len(toks) && adjective(toks[k].norm) && !toks[k].capital && !r.lx.vague[toks[k].norm] && !r.finite(toks, k) {
			k++
		}
		if sep != "," {
			return k
		}
	}
	return j
}

// bareUnit reports whether the noun of a unit with a rank stands at i and no name
// behind it: it means the unit of the section.
func (r *reader) bareUnit(toks []token, i int) bool {
	k := kindAt(r.lx, toks, i)
	if k == nil || k.plural || k.entry.Rank == 0 {
		return false
	}
	end := i + len(k.entry.one)
	return !r.namesOn(toks, end) && (end >= len(toks) || toks[end].norm != "per" && !r.bareNoun(toks, end) && (!toks[end].word || r.finite(toks, end) || preposition(toks[end].norm) != ""))
}

// nounLike reports whether a word in small letters at i may be a noun though it has
// the ending of an adjective: "ambiente", "dogane".
func (r *reader) nounLike(toks []token, i int) bool {
	if r.bareNoun(toks, i) {
		return true
	}
	if i >= len(toks) {
		return false
	}
	t := toks[i]
	if !t.word || t.capital || !adjective(t.norm) || r.lx.vague[t.norm] || r.lx.determiner[t.norm] || r.finite(toks, i) || r.lx.saidOf(toks, i) || r.lx.saidBefore(toks, i) {
		return false
	}
	return i+1 == len(toks) || !article(toks[i+1].norm) && (preposition(toks[i+1].norm) == "" || preposition(toks[i+1].norm) == "di")
}

// noBody reports whether the word at i opens no name of a unit or a body: it may
// have the noun of one that in small letters is an action ("organizzazione").
func (r *reader) noBody(toks []token, i int) bool {
	if headless(r.lx, toks, i) {
		return true
	}
	h, n := headAt(r.lx, toks, i)
	bare := n == 1 && (i+1 == len(toks) || !toks[i+1].word) // "bilancio e amministrazione"
	return h != nil && (h.head.Action || h.head.Generic && bare) && !h.plural && !toks[i].capital && kindAt(r.lx, toks, i) == nil
}

// ofBody reports whether the last words of a name are a body of the Republic: the
// unit is one of that body's.
func (r *reader) ofBody(toks []token, i, end int) bool {
	for k := i + 2; k < end; k++ {
		if preposition(toks[k-1].norm) == "di" && r.bodyEnd(toks, k) == end {
			return true
		}
	}
	return false
}

// bareMatters reads on over the matters of one bare "di" that a conjunction closes, up to
// the end of the name: "uffici veterinari di confine, porto e aeroporto", "Comando di
// porto, rada e litorale".
func (r *reader) bareMatters(toks []token, start, j int) int {
	if start == 0 || j < start+2 || toks[j-2].norm != "di" || toks[j-1].capital || !r.nounLike(toks, j-1) && !r.bareNoun(toks, j-1) {
		return j
	}
	if k := kindAt(r.lx, toks, start-1); (k == nil || k.entry.Rank == 0) && !r.lx.institutionsMany[toks[start-1].norm] {
		return j
	}
	for k := j; k+1 < len(toks) && k-j < maxNameWords; k += 2 {
		sep := toks[k].norm
		if sep != "," && sep != "e" && sep != "ed" || !r.bareNoun(toks, k+1) && !(sep != "," && !ofMany(toks[k+1].norm) && r.nounLike(toks, k+1)) || !r.noBody(toks, k+1) || thirdPersons(toks, k+1) {
			return j
		}
		if sep != "," {
			k += 2
			for k < len(toks) && ofMany(toks[start-1].norm) && adjective(toks[k].norm) && ofMany(toks[k].norm) && !participle(toks[k].norm) && !r.finite(toks, k) {
				k++
			}
			return k
		}
	}
	return j
}

// objectHanded reports whether the complement at j of a name that goes on from start is
// what is handed to whoever is named: "invio al Consiglio nazionale dei dati".
func (r *reader) objectHanded(toks []token, start, j int) bool {
	if len(toks[j].norm) < 3 || j+1 >= len(toks) || toks[j+1].capital || !r.lx.thing(toks[j+1]) {
		return false
	}
	second := slices.ContainsFunc(toks[start:j], func(t token) bool { return preposition(t.norm) == "di" })
	for k := start - 1; k > 0 && start-k < maxNameWords; k-- {
		if preposition(toks[k].norm) == "a" {
			n := kindAt(r.lx, toks, k+1)
			return j > k+2 && r.lx.names.handing[toks[k-1].norm] && (n == nil || !r.ofRank(n.entry) || second)
		}
	}
	return false
}
