package act

import (
	"strings"

	"raccordo/graph"
)

// adjectiveAt reports whether a word at i is an adjective, though it may have the
// form of a verb: "la pubblica amministrazione" but "pubblica gli atti".
func (lx *lexicon) adjectiveAt(toks []token, i int) bool {
	n := toks[i].norm
	if !adjective(n) || !lx.verbs[n] {
		return adjective(n)
	}
	return lx.adjectiveVerb[n] && (i+1 == len(toks) || !article(toks[i+1].norm) && !adverb(toks, i+1) && !lx.determiner[toks[i+1].norm])
}

const maxNameWords = 14

// phraseEnd returns the end of the words that go with a noun: its adjectives and
// complements. named allows capitals to go on with the name.
func (r *reader) phraseEnd(toks []token, j int, named bool) int {
	end := r.phraseOn(toks, j, named)
	if end > j && end <= len(toks) && (toks[end-1].norm == "e" || toks[end-1].norm == "ed") {
		end-- // what it joined is no part of the name
	}
	return end
}

func (r *reader) phraseOn(toks []token, j int, named bool) int {
	start, capitals, purpose := j, 0, false
	for j < len(toks) && j-start < maxNameWords {
		t := toks[j]
		next := func(k int) token {
			if j+k < len(toks) {
				return toks[j+k]
			}
			return noToken
		}
		if (t.norm == "e" || t.norm == "ed") && r.lx.names.apart[next(1).norm] && !adjective(next(2).norm) && j > start && j == start+adjectives(toks, start, j) {
			return j // "Segreteria tecnica e attività di supporto"
		}
		if j == start && !t.capital && r.finite(toks, j) && phraseAt(toks, j+1, r.lx.reporting.following) > j+1 {
			return j // "Il Dipartimento opera secondo le disposizioni"
		}
		if k := r.beyond(toks, start, j, named, purpose); k > j {
			purpose = purpose || t.norm == "per"
			j = k
			continue
		}
		switch {
		case t.norm == "-" && next(1).word && next(1).norm != "art" && j > start && t.start == toks[j-1].end && next(1).start == t.end:
			j += 2
		case t.norm == "," && j > start && named && r.sortsGoOn(toks, start, j) > j:
			j = r.sortsGoOn(toks, start, j)
		case t.norm == "," && j > start && named && r.listInName(toks, start, j) > j:
			j = r.listInName(toks, start, j)
		case preposition(t.norm) == "a" && len(t.norm) > 2 && start > 0 && j == start+adjectives(toks, start, j) && r.lx.names.addressed[toks[start-1].norm] && next(1).word && headless(r.lx, toks, j+1):
			j += 2
		case preposition(t.norm) == "di" && j > start && len(t.norm) > 2 && next(1).capital && r.bareUnit(toks, j+1):
			return j // "il Settore Mappe dell'Area"
		case t.norm == "," && preposition(next(1).norm) == "di" && next(2).norm != "concerto" && next(2).norm != "intesa" && r.ministry(toks, start) && r.mattersGoOn(toks, j):
			j++
		case purpose && t.norm == "," && r.purposesGoOn(toks, j):
			j += 3
		case purpose && t.norm == "," && r.barePurposes(toks, j) > j:
			j = r.barePurposes(toks, j)
		case !t.word, t.norm == "ovvero", t.norm == "oppure", r.lx.participles.endowed.of(t.norm), r.lx.participles.heard.of(t.norm):
			return j
		case j == start && preposition(t.norm) == "di" && r.answersFor(toks, j), purpose && (t.norm == "e" || t.norm == "ed") && r.nextOfList(toks, start, j):
			return j
		case t.norm == "di" && r.lx.infinitives[next(1).norm] && !next(1).capital:
			return j // "Spetta al presidente di convocare"
		case preposition(t.norm) == "di" && r.bodyEnd(toks, j+1) > j+2:
			j = r.bodyEnd(toks, j+1)
			capitals++
		case preposition(t.norm) == "di":
			n := next(1)
			if !n.word || t.norm == "di" && r.lx.infinitives[n.norm] || r.objectHanded(toks, start, j) || r.lx.names.agreeing[n.norm] && (t.norm == "di" || t.norm == "d") || numeral(n.norm) && (n.norm[0] <= '9' || t.norm == "di" && (!n.capital || next(2).norm == "categoria" || next(2).norm == "classe")) || r.lx.loose[n.norm] || r.lx.itself[n.norm] && !(adjective(next(2).norm) && !next(2).capital && !r.lx.vague[next(2).norm] && !participle(next(2).norm)) && (j == 0 || !r.lx.complemented[toks[j-1].norm] || j > start && toks[j-1].norm != "consiglio") && !r.widely(toks, start, j) && !r.ministry(toks, start) || r.lx.determiner[n.norm] || r.lx.answered[n.norm] && !r.lx.action(n.norm) {
				return j
			}
			if capitals > 0 && !n.capital && !purpose && j > start && !r.lx.role[toks[j-1].norm] && !(toks[j-1].capital && toks[j-1].norm == "consiglio" && n.norm == "ministri") && !(j > start+1 && toks[j-2].capital && r.lx.complemented[toks[j-2].norm] && r.lx.complemented[toks[j-1].norm]) {
				return j
			}
			if n.capital {
				capitals++
			}
			if j += 2; r.lx.preposedAt(toks, j-1) && !r.finite(toks, j) {
				j++
			}
		case preposition(t.norm) == "su" && len(t.norm) > 2 && named && (j == start+adjectives(toks, start, j) && r.namedOn(toks, start) || r.afterMatter(toks, start, j)) && next(1).word && !r.lx.determiner[next(1).norm]:
			purpose = true
			j += 2
		case purpose && preposition(t.norm) == "in" && len(t.norm) > 2 && next(1).word && !next(1).capital && (r.lx.names.inward[toks[j-1].norm] || adjective(toks[j-1].norm) && r.lx.names.inward[toks[j-2].norm]):
			j += 2
		case purpose && preposition(t.norm) == "a" && len(t.norm) > 2 && next(1).word && !next(1).capital && r.lx.names.toward[toks[j-1].norm],
			purpose && t.norm == "contro" && article(next(1).norm) && next(2).word && !next(2).capital:
			if j += 2; t.norm == "contro" {
				j++
			}
		case purpose && preposition(t.norm) == "su" && next(1).word && !r.lx.determiner[next(1).norm] && (r.lx.action(toks[j-1].norm) || next(1).norm == "lavoro"):
			j += 2
		case t.norm == "per" && indefinite(next(1).norm):
			return j // "la Conferenza per un esame"
		case t.norm == "per" && named && (!r.lx.respectAt(toks, j) || j > 0 && r.lx.qualifier[toks[j-1].norm] && next(2).norm == "questioni" && adjective(next(3).norm) && !r.lx.vague[next(3).norm]) && (next(1).capital || article(next(1).norm) && next(2).capital || r.unitFor(toks, start, j) && article(next(1).norm) || (j == start+adjectives(toks, start, j) || r.afterMatter(toks, start, j)) && article(next(1).norm) && (r.namedFor(toks, start, j) || r.afterMatter(toks, start, j))):
			purpose = true
			j++
			if article(toks[j].norm) {
				j++
			}
			j = r.nounEnd(toks, j) // "per la pubblica istruzione"
		case (t.norm == "e" || t.norm == "ed") && preposition(next(1).norm) != "" && next(2).norm == "seguenti":
			return j
		case (t.norm == "e" || t.norm == "ed" || t.norm == "o") && j > start:
			n := next(1)
			switch {
			case adjective(n.norm) && !r.lx.infinitives[n.norm] && (adjective(toks[j-1].norm)) && !r.lx.verbs[n.norm] && headless(r.lx, toks, j+1) && !thirdPersons(toks, j+1):
				j += 2
			case preposition(n.norm) == "di" && (purpose || j > start+adjectives(toks, start, j)) && (headless(r.lx, toks, j+2) || next(2).norm == "archivio" || next(2).norm == "archivi"):
				j++
			case purpose && article(n.norm) && (headless(r.lx, toks, j+2) || smallPlural(r.lx, toks, j+2) || smallThing(r.lx, toks, j+2) || coordinating(toks, j+2)) && !r.subjectOf(toks, j+1, j+3) && next(2).word && !next(2).capital && !r.lx.determiner[next(2).norm]:
				j = r.nounEnd(toks, j+2)
			case purpose && n.norm == "per" && article(next(2).norm) && headless(r.lx, toks, j+3) && next(3).word:
				j += 4
			case named && r.opensName(toks, start) && r.bareNoun(toks, j+1) && r.noBody(toks, j+1) && !thirdPersons(toks, j+1), r.twins(toks, start, j):
				j += 2
			case r.lx.action(n.norm) && r.lx.action(toks[j-1].norm) && preposition(toks[j-2].norm) == "di" && !n.capital && headless(r.lx, toks, j+1):
				j += 2
			case named && j == start+1 && toks[start].capital && !n.capital && adjective(n.norm) && r.opensName(toks, start) && !r.lx.vague[n.norm] && !participle(n.norm) && !r.finite(toks, j+1) && headless(r.lx, toks, j+1) && (j+2 >= len(toks) || r.finite(toks, j+2) || toks[j+2].norm == "," || toks[j+2].norm == "."):
				j += 2 // "Area Sanità e sociale"
			case named && n.capital && (toks[j-1].capital || r.opensName(toks, start)) && headless(r.lx, toks, j+1):
				j += 2
			case named && j == start+1 && r.opensName(toks, start) && r.pairs(toks, j+1) && !r.lx.verbs[n.norm]:
				j += 2
			case purpose && article(toks[j-2].norm) && r.lone(toks, j+1), j == start+2 && preposition(toks[start].norm) == "di" && len(toks[start].norm) > 2 && r.ministry(toks, start) && r.lone(toks, j+1):
				j += 2
			case purpose && (preposition(n.norm) == "a" || preposition(n.norm) == "su") && len(n.norm) > 2 && next(2).word && !next(2).capital && headless(r.lx, toks, j+2):
				j += 3
			default:
				return j
			}
		case t.norm == "all" && next(1).norm == "estero":
			j += 2
		case t.norm == "con" && article(next(1).norm) && next(2).norm == "estero":
			j += 3 // "Ministero del commercio con l'estero"
		case verbal(t.norm) && !t.capital, r.lx.placing[t.norm] && !t.capital && strings.HasSuffix(t.norm, "ano"), r.lx.naming[t.norm] || r.lx.participles.endowed.of(t.norm) && (preposition(next(1).norm) == "di" || article(next(1).norm)) || r.lx.vague[t.norm] || r.lx.determiner[t.norm] && !t.capital ||
			r.lx.verbAt(toks, j) && !t.capital && !r.lx.adjectiveAt(toks, j) || r.lx.function[t.norm] || r.lx.infinitives[t.norm] && (!strings.HasSuffix(t.norm, "are") || article(next(1).norm)):
			return j
		case (participle(t.norm) || r.lx.irregular(t.norm)) && !t.capital && preposition(next(1).norm) != "" && preposition(next(1).norm) != "di" && !(next(1).norm == "per" && (strings.HasSuffix(t.norm, "nte") || strings.HasSuffix(t.norm, "nti"))),
			r.lx.irregular(t.norm) && !t.capital && (next(1).norm == "fra" || next(1).norm == "tra" || next(1).norm == ":"),
			j > start && (r.lx.saidBefore(toks, j) || !t.capital && phraseAt(toks, j, r.lx.entrusting) > j):
			return j
		case adjective(t.norm) || t.capital && named || r.lx.names.apposed[t.norm]:
			j++
		case named && apposes(r, toks, start, j):
			if next(1).norm == "e" && r.pairs(toks, j+2) {
				return j + 3
			}
			return j + 1
		default:
			return j
		}
	}
	return min(j, len(toks))
}

// namedFor reports whether the noun before start is the head of a name that a
// purpose completes after its adjectives: "Dipartimento per le politiche",
// "Istituto superiore per la protezione".
func (r *reader) namedFor(toks []token, start, j int) bool {
	if start == 0 || r.lx.complemented[toks[start-1].norm] || r.lx.complemented[toks[j-1].norm] {
		return start > 0
	}
	k := kindAt(r.lx, toks, start-1)
	return k != nil && (!k.plural || toks[start-1].capital && j > start) && (k.entry.Rank > 0 || k.entry.Kind == graph.KindCommittee || toks[start-1].capital && (k.entry.Kind == graph.KindPost || k.entry.Kind == graph.KindOffice && k.entry.Passing) || k.entry.One == "struttura")
}

// namedOn reports whether the noun before start can be completed by what the
// body watches: "Osservatorio sulla finanza".
func (r *reader) namedOn(toks []token, start int) bool {
	if start == 0 || !toks[start-1].capital {
		return false
	}
	if k := kindAt(r.lx, toks, start-1); k != nil {
		return !k.plural && k.entry.Kind == graph.KindCommittee
	}
	h, _ := headAt(r.lx, toks, start-1)
	return h != nil && !h.plural && start > 1 && toks[start-2].word
}

// purposesGoOn reports whether a comma in a name stands between its purposes:
// "Dipartimento per la programmazione, il coordinamento e gli affari economici".
func (r *reader) purposesGoOn(toks []token, j int) bool {
	if j+3 >= len(toks) || !article(toks[j+1].norm) || toks[j+2].capital || !headless(r.lx, toks, j+2) && !r.lx.action(toks[j+2].norm) || r.finite(toks, j+3) {
		return false
	}
	for k := j + 3; k+1 < len(toks) && k-j < maxNameWords; k++ {
		switch n := toks[k].norm; {
		case n == "e" || n == "ed":
			if article(toks[k+1].norm) {
				return headless(r.lx, toks, k+2) || smallPlural(r.lx, toks, k+2)
			}
		case !toks[k].word && n != ",", r.finite(toks, k):
			return false
		}
	}
	return false
}

// barePurposes reads on over the purposes of a name that share one article, up to the last:
// "Comando per la formazione, specializzazione e dottrina"; or returns j.
func (r *reader) barePurposes(toks []token, j int) int {
	if !r.lx.action(toks[j-1].norm) || !article(toks[j-2].norm) {
		return j
	}
	for k := j; k+1 < len(toks) && k-j < maxNameWords && toks[k+1].word && !toks[k+1].capital && r.noBody(toks, k+1) && len(toks[k+1].norm) > 4 && !r.finite(toks, k+1) && !adverb(toks, k+1) && !adjective(toks[k+1].norm); k += 2 {
		switch toks[k].norm {
		case ",":
			if !r.lx.action(toks[k+1].norm) {
				return j
			}
		case "e", "ed":
			if k > j && (k+2 == len(toks) || !r.finite(toks, k+2)) {
				return k + 2
			}
			return j
		default:
			return j
		}
	}
	return j
}

// coordinating reports whether "coordinamento" at i is something to be done: "per
// l'indirizzo e il coordinamento dell'informazione".
func coordinating(toks []token, i int) bool {
	return i+1 < len(toks) && toks[i].norm == "coordinamento" && preposition(toks[i+1].norm) == "di" && len(toks[i+1].norm) > 2
}

// subjectOf reports whether a verb at v agrees with the article at i: what stands
// between is its subject and no part of a name.
func (r *reader) subjectOf(toks []token, i, v int) bool {
	if !r.finite(toks, v) || r.lx.adjectiveAt(toks, v) {
		return false
	}
	n := toks[v].norm
	return isPluralWord(toks[i].norm) == (strings.HasSuffix(n, "no") || n == "si")
}

// smallPlural reports whether a plural noun in small letters stands at i.
func smallPlural(lx *lexicon, toks []token, i int) bool {
	k := kindAt(lx, toks, i)
	return k != nil && k.plural && !toks[i].capital
}

// headless reports whether no noun of a unit or an outside body stands at i.
func headless(lx *lexicon, toks []token, i int) bool {
	if i >= len(toks) {
		return false
	}
	h, _ := headAt(lx, toks, i)
	return (h == nil || h.head.Apart) && kindAt(lx, toks, i) == nil
}

// pairs reports whether the noun at j closes a name of two: "Ufficio comunicazione
// e stampa".
func (r *reader) pairs(toks []token, j int) bool {
	if j >= len(toks) || !toks[j].word || toks[j].capital || len(toks[j].norm) < 5 || !r.noBody(toks, j) || r.lx.function[toks[j].norm] || r.finite(toks, j) || preposition(toks[j].norm) != "" || adjective(toks[j].norm) {
		return false
	}
	return j+1 == len(toks) || !toks[j+1].word || r.finite(toks, j+1)
}

// adjectives returns how many words from i are adjectives, up to j.
func adjectives(toks []token, i, j int) int {
	n := 0
	for i+n < j && adjective(toks[i+n].norm) && !toks[i+n].capital {
		n++
	}
	return n
}

// apposes reports whether one small noun closes the name of a body, after its
// adjectives: "Consorzio nazionale imballaggi", "Enti parco".
func apposes(r *reader, toks []token, start, j int) bool {
	t := toks[j]
	if start == 0 || !toks[start-1].capital || j != start+adjectives(toks, start, j) || t.capital || len(t.norm) < 5 || r.lx.placing[t.norm] || adverb(toks, j) || verbal(t.norm) ||
		r.lx.determiner[t.norm] || preposition(t.norm) != "" || participle(t.norm) || r.lx.gerunds[t.norm] || r.lx.names.neverNoun[t.norm] || t.norm == "presso" || t.norm == "quale" || t.norm == "quali" {
		return false
	}
	if j+1 == len(toks) {
		return true
	}
	if k := j + 1 + adjectives(toks, j+1, len(toks)); k > j+1 && j > start && !r.finite(toks, j) && (k == len(toks) || !toks[k].word) && !r.lx.vague[toks[j+1].norm] && !participle(toks[j+1].norm) {
		return true // "Ufficio nazionale antidiscriminazioni razziali"
	}
	switch n := toks[j+1].norm; n {
	case ",", ";", ".", ")", "e", "ed", ":":
		return true
	default:
		return preposition(n) != "" && (preposition(n) != "di" && j > start || j+2 < len(toks) && toks[j+2].norm == "cui")
	}
}
