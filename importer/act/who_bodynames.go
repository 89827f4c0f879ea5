package act

import (
	"strings"

	"raccordo/graph"
)

// beyond returns where a name goes on from j over words that end most phrases, or j.
// The noun of the name stands before start; purpose says that a "per" is part of it.
func (r *reader) beyond(toks []token, start, j int, named, purpose bool) int {
	if j == start && toks[j].norm != "per" && toks[j].norm != "a" {
		return j
	}
	switch t := toks[j]; {
	case t.norm == ",":
		if k := r.towardGoesOn(toks, j, purpose); k > j {
			return k
		}
		if k := r.bareMatters(toks, start, j); k > j {
			return k
		}
		if named && start > 0 && (toks[start-1].capital || r.oneOfMatter(toks, start, j)) {
			return max(r.adjectivesGoOn(toks, j), r.unitMatters(toks, start, j))
		}
	case t.norm == "a":
		return r.ofSort(toks, start, j)
	case t.norm == "tra" || t.norm == "fra":
		if named && purpose {
			return r.betweenBodies(toks, j)
		}
	case preposition(t.norm) == "di":
		return r.matterOfItself(toks, start, j)
	case (t.norm == "e" || t.norm == "ed") && named && r.adjectiveAndNoun(toks, start, j):
		return j + 2
	case (t.norm == "e" || t.norm == "ed") && (purpose || r.ministry(toks, start)) && j+1 < len(toks) && r.lx.names.joined[toks[j-1].norm+" "+toks[j+1].norm]:
		return j + 2 // "Ministro per la grazia e giustizia"
	case (t.norm == "e" || t.norm == "ed") && purpose:
		return max(r.towardGoesOn(toks, j, j > start+2 && preposition(toks[j-2].norm) == "a"), r.secondPurpose(toks, start, j))
	case purpose && named && r.relationGoesOn(toks, j) > j:
		return r.relationGoesOn(toks, j)
	case t.norm == "per":
		if purpose && named {
			return r.forWhom(toks, start, j)
		}
		return max(r.purposeOfSort(toks, start, j), r.purposeOfMatter(toks, start, j))
	case t.norm == "con" && (toks[j-1].norm == "persone" || toks[j-1].norm == "alunni" || toks[j-1].norm == "studenti") && j+1 < len(toks) && r.bareNoun(toks, j+1) && headless(r.lx, toks, j+1):
		return j + 2 // "Osservatorio sulla condizione delle persone con disabilità"
	case purpose && strings.HasPrefix(t.norm, "relativ") && j+2 < len(toks) && preposition(toks[j+1].norm) == "a" && len(toks[j+1].norm) > 1:
		if k := kindAt(r.lx, toks, start-min(start, 1)); k != nil && k.entry.Kind == graph.KindCommittee || r.lx.nationwide[toks[start].norm] {
			return j + 3 // "Comitato per le politiche relative allo spazio"
		}
	}
	return j
}

// relationGoesOn returns the end of what the purpose in a name needs to be whole, at j: "per i
// rapporti con il Parlamento", "per le politiche in favore delle persone", "per gli
// esercenti le professioni sanitarie"; or j.
func (r *reader) relationGoesOn(toks []token, j int) int {
	if j+3 >= len(toks) {
		return j
	}
	before, t := toks[j-1].norm, toks[j].norm
	switch {
	case t == "con" && (before == "rapporti" || before == "relazioni") && article(toks[j+1].norm) && toks[j+2].word && !r.lx.determiner[toks[j+2].norm]:
		return j + 3
	case t == "in" && toks[j+1].norm == "favore" && preposition(toks[j+2].norm) == "di" && toks[j+3].word:
		return j + 4
	case article(t) && before == "esercenti" && toks[j+1].word:
		return j + 2
	}
	return j
}

// oneOfMatter reports whether one unit stands before start whose matter the words up to j
// tell, so that adjectives behind them are of that matter: "la direzione della polizia
// stradale, ferroviaria e postale".
func (r *reader) oneOfMatter(toks []token, start, j int) bool {
	of := start + adjectives(toks, start, j)
	k := kindAt(r.lx, toks, start-1)
	return k != nil && !k.plural && k.entry.Rank > 0 && j == of+3 && preposition(toks[of].norm) == "di" && !adjective(toks[of+1].norm)
}

// adjectivesGoOn reads on over a list of adjectives in small letters that a
// conjunction closes: "Ministero delle politiche agricole, alimentari e forestali".
func (r *reader) adjectivesGoOn(toks []token, j int) int {
	plain := func(k int) bool {
		if k >= len(toks) {
			return false
		}
		n := toks[k].norm
		return toks[k].word && !toks[k].capital && adjective(n) && !r.lx.vague[n] && !r.lx.determiner[n] && !r.finite(toks, k) && !r.lx.infinitives[n] && !r.lx.saidOf(toks, k) && !r.lx.saidBefore(toks, k) && !r.lx.irregular(n) && !r.lx.naming[n]
	}
	if !plain(j - 1) {
		return j
	}
	last := toks[j-1].norm
	for k := j; k+1 < len(toks) && (plain(k+1) || k+2 < len(toks) && toks[k].norm == "," && toks[k+1].norm == "di" && (r.bareNoun(toks, k+2) || r.nounLike(toks, k+2))); k += 2 {
		if toks[k+1].norm == "di" {
			k++ // "polizia stradale, di frontiera e postale"
			if k+2 >= len(toks) || toks[k+2].norm != "," && toks[k+2].norm != "e" && toks[k+2].norm != "ed" {
				return j
			}
			continue
		}
		next := toks[k+1].norm
		if ofMany(last) != ofMany(next) {
			return j
		}
		if toks[k].norm == "e" || toks[k].norm == "ed" {
			return k + 2
		}
		if toks[k].norm != "," {
			return j
		}
		if k+2 < len(toks) && toks[k+2].norm != "," && toks[k+2].norm != "e" && toks[k+2].norm != "ed" {
			return j
		}
	}
	return j
}

// ofMany reports whether an adjective has the ending of a plural.
func ofMany(norm string) bool {
	return strings.HasSuffix(norm, "i") || strings.HasSuffix(norm, "he") || strings.HasSuffix(norm, "e") && !strings.HasSuffix(norm, "ale") && !strings.HasSuffix(norm, "ile") && !strings.HasSuffix(norm, "are") && !strings.HasSuffix(norm, "ente") && !strings.HasSuffix(norm, "ante") && !strings.HasSuffix(norm, "ese")
}

// unitMatters reads on over the matters of one office, each with its preposition:
// "Dipartimento dei vigili del fuoco, del soccorso pubblico e della difesa civile".
func (r *reader) unitMatters(toks []token, start, j int) int {
	k, of := kindAt(r.lx, toks, start-1), start+adjectives(toks, start, j)
	if k == nil || of == j || k.plural || k.entry.Rank == 0 && k.entry.Kind != graph.KindCommittee || preposition(toks[of].norm) != "di" || len(toks[of].norm) < 3 ||
		j+2 >= len(toks) || preposition(toks[j+1].norm) != "di" || len(toks[j+1].norm) < 3 || toks[j+2].capital || !r.mattersGoOn(toks, j) {
		return j
	}
	if at := start - 2; at >= 0 && preposition(toks[at].norm) == "di" && (at == 0 || !r.lx.role[toks[at-1].norm]) {
		return j // "gli atti della Direzione dei porti, del bilancio e del personale"
	}
	return j + 1
}

// ofSort reads on over what tells the sort of a body: "istituti a carattere
// scientifico", "società a partecipazione pubblica", "regioni a statuto speciale".
func (r *reader) ofSort(toks []token, start, j int) int {
	k := j + 1
	if k < len(toks) && (toks[k].norm == "totale" || toks[k].norm == "prevalente" || toks[k].norm == "maggioranza") {
		k++
	}
	if start == 0 || k+1 >= len(toks) || !r.lx.names.sorted[toks[k].norm] || !adjective(toks[k+1].norm) {
		return j
	}
	for k++; k < len(toks) && adjective(toks[k].norm) && !toks[k].capital && !r.finite(toks, k); k++ {
	}
	return k
}

// betweenBodies reads on over the bodies between which a body mediates: "Conferenza
// per i rapporti tra lo Stato e le Regioni", "Comitato per i rapporti fra il Comune, la
// Provincia e l'Università".
func (r *reader) betweenBodies(toks []token, j int) int {
	if n := toks[j-1].norm; n != "rapporti" && n != "relazioni" && n != "raccordo" && n != "collegamento" && n != "coordinamento" {
		return j
	}
	k, closed := j+1, false
	for k+1 < len(toks) && k-j < maxNameWords && article(toks[k].norm) {
		k++
		if r.finite(toks, k) || !toks[k].word {
			return j
		}
		for k++; k < len(toks) && toks[k].word && (adjective(toks[k].norm) || toks[k].capital) && !article(toks[k].norm); k++ {
		}
		for k+1 < len(toks) && preposition(toks[k].norm) == "di" && (toks[k+1].capital || !toks[k+1].word) {
			k += 2
			if k+2 < len(toks) && toks[k].norm == "e" && preposition(toks[k+1].norm) == "di" && toks[k+2].capital {
				k++
			}
		}
		if closed || k >= len(toks) {
			return k
		}
		if n := toks[k].norm; n != "," && n != "e" && n != "ed" {
			return j
		}
		closed = toks[k].norm != ","
		k++
	}
	return j
}

// secondPurpose reads on over a second purpose whose noun is in small letters also
// that of bodies or units: "Ministro per la semplificazione e la pubblica
// amministrazione", "Agenzia per l'ambiente e per i servizi tecnici".
func (r *reader) secondPurpose(toks []token, start, j int) int {
	k := j + 1
	again := k < len(toks) && toks[k].norm == "per"
	if again {
		k++
	}
	if k+1 >= len(toks) || !article(toks[k].norm) || toks[k+1].capital || !toks[k+1].word {
		return j
	}
	switch {
	case again && (headless(r.lx, toks, k+1) || smallPlural(r.lx, toks, k+1)) && !r.lx.respectAt(toks, j+1):
		return r.nounEnd(toks, k+1)
	case !again && r.ministry(toks, start) && !isPluralWord(toks[k].norm) && kindAt(r.lx, toks, k+1) == nil:
		if h, n := headAt(r.lx, toks, k+1); h != nil && !h.plural && !r.subjectOf(toks, k, k+1+n) {
			return k + 1 + n
		}
	}
	return j
}

// forWhom reads on over a second "per" that says whom a body with a purpose serves:
// "Autorità per l'informatica per la pubblica amministrazione".
func (r *reader) forWhom(toks []token, start, j int) int {
	if start == 0 || !toks[start-1].capital || j+2 >= len(toks) || !article(toks[j+1].norm) || toks[j+2].capital {
		return j
	}
	if h, n := headAt(r.lx, toks, j+2); h != nil && (!h.head.Action || h.plural) {
		return j + 2 + n
	}
	return j
}

// purposeOfSort reads on over what bodies of one sort are for, where their noun says
// little without it: "le Agenzie regionali per la protezione ambientale", "gli Istituti
// autonomi per le case popolari".
func (r *reader) purposeOfSort(toks []token, start, j int) int {
	noun := start - 1 // it may have its adjective in the lexicon: "agenzia regionale"
	if noun > 0 && !r.lx.names.purposed[toks[noun].norm] && adjective(toks[noun].norm) {
		noun--
	}
	if start == 0 || j != start+adjectives(toks, start, j) || !r.lx.names.purposed[toks[noun].norm] || j+2 >= len(toks) || !article(toks[j+1].norm) || !toks[j+2].word || r.lx.respectAt(toks, j) {
		return j
	}
	if action := r.lx.action(toks[j+2].norm); !toks[noun].capital && (j == noun+1 || action) || action && j > start && !ofMany(toks[j-1].norm) && !r.lx.nationwide[toks[j-1].norm] {
		return j // "con i comitati locali per la gestione dei fondi"
	}
	return r.nounEnd(toks, j+2)
}

// purposeOfMatter reads on over what a committee is for whose matter has adjectives:
// "Comitato di coordinamento regionale per la salute e la sicurezza nei luoghi di lavoro".
func (r *reader) purposeOfMatter(toks []token, start, j int) int {
	if !r.namedOn(toks, start) || toks[start].norm != "di" || j != start+2+adjectives(toks, start+2, j) || j == start+2 || j+2 >= len(toks) || !article(toks[j+1].norm) || !toks[j+2].word || r.lx.respectAt(toks, j) || r.lx.action(toks[j+2].norm) {
		return j
	}
	return r.nounEnd(toks, j+2)
}

// nounEnd returns the end of a noun at i, with the adjective that stands before it.
func (r *reader) nounEnd(toks []token, i int) int {
	if r.lx.preposedAt(toks, i) && !r.finite(toks, i+1) {
		return i + 2
	}
	return i + 1
}

// towardGoesOn reads on over a list of those for whom the purpose of a body is, each
// with its preposition: "Comitato per le pensioni agli orfani, alle vedove ed ai reduci".
func (r *reader) towardGoesOn(toks []token, j int, purpose bool) int {
	if !purpose {
		return j
	}
	for k := j; k+2 < len(toks) && preposition(toks[k+1].norm) == "a" && len(toks[k+1].norm) > 1 && headless(r.lx, toks, k+2) && !toks[k+2].capital; {
		closed := toks[k].norm != ","
		for k += 3; k < len(toks) && adjective(toks[k].norm) && !r.finite(toks, k); k++ {
		}
		for k < len(toks) && toks[k].word && adjective(toks[k-1].norm) && r.bareNoun(toks, k) {
			k++
		}
		if closed {
			return k
		}
		if k >= len(toks) || toks[k].norm != "," && toks[k].norm != "e" && toks[k].norm != "ed" {
			return j
		}
	}
	return j
}

// matterOfItself reads on over a noun that also means the institution, where another
// matter follows it: "Comitato nazionale dell'ordine e della sicurezza pubblica".
func (r *reader) matterOfItself(toks []token, start, j int) int {
	if start == 0 || j+4 >= len(toks) || len(toks[j].norm) < 3 || toks[j+1].capital || !r.lx.itself[toks[j+1].norm] || r.ownNoun == toks[j+1].norm || r.lx.always[toks[j+1].norm] ||
		toks[j+2].norm != "e" || preposition(toks[j+3].norm) != "di" || toks[j+4].capital || !headless(r.lx, toks, j+4) {
		return j
	}
	if k := kindAt(r.lx, toks, start-1); k == nil || k.plural || k.entry.Kind != graph.KindCommittee {
		return j
	}
	return j + 2
}

// adjectiveAndNoun reports whether the conjunction at j joins a noun to what has the
// form of an adjective behind the noun of an office: "Servizio personale e paghe",
// "Settore tecnico e manutenzioni".
func (r *reader) adjectiveAndNoun(toks []token, start, j int) bool {
	if start == 0 || j != start+1 || !toks[start-1].capital || toks[start].capital || !adjective(toks[start].norm) || r.lx.qualifier[toks[start].norm] || !r.bareNoun(toks, j+1) || !r.noBody(toks, j+1) {
		return false
	}
	k := kindAt(r.lx, toks, start-1)
	return k != nil && !k.plural && k.entry.Rank > 0 && !thirdPersons(toks, j+1) && (j+2 >= len(toks) || !toks[j+2].word || r.finite(toks, j+2))
}
