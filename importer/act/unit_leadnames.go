package act

import "strings"

// leadNoun returns the noun that the names of a list share and only its lead-in
// has, in the singular, or "": "si articola nelle seguenti direzioni generali: a)
// dei vivai; b) dei sentieri".
func (r *reader) leadNoun(lead *block) string {
	if lead.nounSought {
		return lead.noun
	}
	lead.nounSought = true
	toks := lead.toks
	for i := 1; i < len(toks); i++ {
		k := kindAt(r.lx, toks, i)
		if k == nil || !k.plural || !countedAt(r.lx, toks, i-1) {
			continue
		}
		j, noun := i+len(k.entry.many), []string{k.entry.One}
		for ; j < len(toks) && r.lx.qualifier[toks[j].norm]; j++ {
			noun = append(noun, strings.TrimSuffix(toks[j].norm, "i")+"e") // "generali"
		}
		lead.namesOnly, lead.noun = r.saysNames(toks[j:]), strings.Join(noun, " ")
		lead.dividesUnit = k.entry.Rank > 0 && r.dividesUnit(lead, i-1)
		if j+1 < len(toks) && !lead.namesOnly {
			lead.noun = "" // more is said of them than their noun
		}
	}
	return lead.noun
}

// dividesUnit reports whether what token end of a lead-in announces are the parts into
// which its verb, right before it, divides a unit: "L'Ufficio Rotte comprende i seguenti
// settori", not "è composto da esperti dei seguenti settori".
func (r *reader) dividesUnit(lead *block, end int) bool {
	toks := lead.toks
	i := end - 1
	for i > 0 && (article(toks[i].norm) || preposition(toks[i].norm) == "in") {
		i--
	}
	if i <= 0 || !r.lx.dividing[toks[i].norm] && !r.lx.participles.divided.of(toks[i].norm) {
		return false
	}
	for j := range i {
		if kindAt(r.lx, toks, j) != nil {
			return true
		}
	}
	return false
}

// isMatter reports whether an item is what a unit is about and no more: "fari e boe".
func (r *reader) isMatter(b *block) bool {
	toks := b.toks
	for i, t := range toks {
		verb := r.finite(toks, i) && !r.lx.adjectiveAt(toks, i) && (!r.lx.nounVerb[t.norm] || i+1 < len(toks) && article(toks[i+1].norm))
		if verb || t.norm == "che" {
			return false
		}
	}
	return !r.lx.infinitives[toks[0].norm] && preposition(toks[0].norm) == "" && !isAcronym(b.text.s[toks[0].start:toks[0].end])
}

// countedAt reports whether token i announces units: "seguenti", "quattro", or "in"
// behind a verb that divides.
func countedAt(lx *lexicon, toks []token, i int) bool {
	return toks[i].norm == "seguenti" || numeral(toks[i].norm) || i > 0 && preposition(toks[i].norm) == "in" && lx.dividing[toks[i-1].norm]
}

// saysNames reports whether the rest of a lead-in says that names follow.
func (r *reader) saysNames(toks []token) bool {
	for _, t := range toks {
		if r.lx.naming[t.norm] || strings.HasPrefix(t.norm, "individuat") {
			return true
		}
	}
	return false
}

// namedByLead returns the name that an item gives with the noun of its lead-in.
func (r *reader) namedByLead(b *block) (string, bool) {
	noun := r.leadNoun(b.lead)
	if noun == "" || len(b.toks) == 0 {
		return "", false
	}
	if article(b.toks[0].norm) {
		return "", false
	}
	if p := preposition(b.toks[0].norm); p != "di" && b.toks[0].norm != "per" && !b.lead.namesOnly {
		if b.matter = b.lead.dividesUnit && r.isMatter(b); !b.matter {
			return "", false
		}
	}
	end := len(b.toks)
	for j, t := range b.toks {
		if t.norm == ";" || t.norm == ":" || t.norm == "." || t.norm == "," && j+1 < len(b.toks) && (b.toks[j+1].norm == "anche" || r.apposes(b.toks, j) || clauseWord(b.toks[j+1].norm)) {
			end = j
			break
		}
		if j > 0 && (t.norm == "che" || t.norm == "è" || r.lx.verbAt(b.toks, j) && !r.lx.adjectiveAt(b.toks, j) && !r.lx.nounVerb[t.norm]) {
			return "", false
		}
	}
	if end == 0 {
		return "", false
	}
	name := noun + " " + b.text.s[b.toks[0].start:b.toks[end-1].end]
	if len(name) > maxListedName {
		return "", false
	}
	return upperFirst(name), true
}

// clauseWord reports whether a word behind a comma opens what is said of a name.
func clauseWord(norm string) bool {
	switch norm {
	case "che", "cui", "competente", "nonche", "sotto", "ove", "dove", "tutti", "tutte", "entrambi", "entrambe":
		return true
	}
	return false
}

// maxListedName is the length in bytes of the longest name an item can give.
const maxListedName = 160

// dutyLead returns from where on the words of a lead-in may say that a list of units
// follows: behind a verb of duty that stands before the colon, there are none. "Cura gli
// affari degli uffici istituiti presso i dipartimenti. In particolare provvede a:".
func dutyLead(lx *lexicon, toks []token) int {
	end := len(toks) - 1
	if end < 1 || toks[end].norm != ":" {
		return 0
	}
	for end > 1 && (preposition(toks[end-1].norm) != "" || adverb(toks, end-1)) {
		end--
	}
	n := toks[end-1].norm
	if n != "segue" && lx.verbs[n] && !lx.listVerb[n] && !lx.placing[n] && !lx.nounVerb[n] {
		return len(toks)
	}
	return 0
}
