package act

import (
	"strings"
	"unicode/utf8"

	"raccordo/graph"
)

func firstRune(s string) (rune, int) { return utf8.DecodeRuneInString(s) }

// upperFirst returns a name with its first letter in capitals.
func upperFirst(name string) string {
	_, n := firstRune(name)
	return strings.ToUpper(name[:n]) + name[n:]
}

// declareLists finds the units that a list names one by one.
func (r *reader) declareLists() {
	chart := r.charted()
	for i, b := range r.blocks {
		if b.kind != item || b.tail || !chart[b] && (b.lead == nil || !opensList(r.lx, b.lead) && r.dividedBy(b.lead) == nil && !listsParts(b.lead)) || r.openingEnd(b) > 0 || r.lx.sittersFollow(b.lead) {
			continue
		}
		name, ok := r.listedName(b)
		if !ok {
			continue
		}
		several := r.severalNames(b, name)
		if several != nil {
			name = several[0]
		}
		name, acronym := acronymBehind(name, true)
		if u := r.reg.add(name, 2); u != nil {
			r.reg.alias(u, acronym)
			r.reg.alias(u, r.lx.calledAt(b))
			u.declared = true
			u.cites = append(u.cites, r.citeBlock(b))
			if s := r.sections[i]; len(s.units) == 1 && r.below(u, s.units[0]) {
				u = r.apart(u, s.units[0])
			}
			b.lists = u
			if several != nil {
				r.alsoListed(b, several[1:])
			}
			if _, by := r.superiorAside(b.text); by.s != "" {
				r.organOf(by, b)
				b.staffed = true
				r.underStaff = append(r.underStaff, answering{u, &staffHead{by: by, block: b}, r.citeBlock(b)})
			}
		}
	}
	r.likeTheirPeers()
}

// listsParts reports whether an item is the name of a unit alone, whose parts follow:
// "a) Dipartimento tecnico: 1) Servizio strade; 2) Servizio acque".
func listsParts(lead *block) bool {
	n := len(lead.toks)
	return lead.kind == item && lead.lists != nil && len(lead.alsoLists) == 0 && n > 0 && n < maxNameWords && lead.toks[n-1].norm == ":"
}

// followingUnits reports whether the noun after "seguenti" is that of a unit and
// of no duties: "i seguenti uffici", not "le seguenti funzioni".
func followingUnits(lx *lexicon, toks []token, i int) bool {
	return kindAt(lx, toks, i) != nil || i < len(toks) && toks[i].norm == "denominazioni"
}

func opensList(lx *lexicon, lead *block) bool {
	if !lead.listSought {
		lead.listSought = true
		lead.listing = partsLabel(lx, lead.toks) || endsPlacing(lx, lead.toks)
		for i := dutyLead(lx, lead.toks); i < len(lead.toks); i++ {
			t := lead.toks[i]
			lead.listing = lead.listing || lx.listVerb[t.norm] || i < 2 && t.norm == "organi" || (t.norm == "ha" || t.norm == "hanno") && phraseAt(lead.toks, i+1, lx.subjects.commands) > i+1 || t.norm == "seguenti" && followingUnits(lx, lead.toks, i+1)
		}
	}
	return lead.listing
}

// endsPlacing reports whether a lead-in ends with a verb that places what follows: "Presso
// il Segretariato operano:", "Dal Dipartimento dipendono inoltre:".
func endsPlacing(lx *lexicon, toks []token) bool {
	n := len(toks) - 1
	if n < 2 || toks[n].norm != ":" {
		return false
	}
	for i := n - 1; i > 0 && n-i < maxPlacing; i-- {
		if q := max(phraseAt(toks, i, lx.placed), phraseAt(toks, i, lx.dependingAny)); q > i && pastAdverbs(toks, q) == n {
			return true
		}
	}
	return false
}

// maxPlacing is how many words a verb that places and its adverbs can have.
const maxPlacing = 6

// partsLabel reports whether a lead-in is a label such as "Staff:" or "Uffici di
// staff:".
func partsLabel(lx *lexicon, toks []token) bool {
	if len(toks) < 2 || len(toks) > 5 || toks[len(toks)-1].norm != ":" {
		return false
	}
	k := kindAt(lx, toks, 0)
	return toks[0].norm == "staff" || k != nil && k.plural || phraseAt(toks, 0, lx.partNouns) > 0
}

// listedName returns the name that an item consists of.
func (r *reader) listedName(b *block) (string, bool) {
	toks := b.toks
	if r.omittedAt(toks) {
		return "", false
	}
	if name, ok := r.dividedName(b); ok {
		return name, true
	}
	i := 0
	if len(toks) > 1 && article(toks[0].norm) {
		i = 1
	}
	quoted := false
	if made := madeFrom(toks); made > 0 {
		i, quoted = pastCount(toks, made)
	}
	k := kindAt(r.lx, toks, i)
	if k == nil {
		return r.namedByLead(b)
	}
	if i > 0 && preposition(toks[0].norm) != "" && (k.entry.Rank == 0 || k.entry.Kind == graph.KindOrgan || r.lx.role[toks[i].norm]) {
		return "", false
	}
	if acts(r.lx, toks, i, k) || k.entry.Kind == graph.KindInstitution {
		return "", false
	}
	end := len(toks)
	for j := i; j < len(toks); j++ {
		if quoted && closesQuote(toks[j].norm) {
			end = j
			break
		}
		if toks[j].norm == "," && j+1 < len(toks) && (toks[j+1].norm == "che" || whoAt(toks, j+1)) {
			end = j
			break
		}
		if j > i+len(k.entry.one) && toks[j].norm == "che" && r.whichDoes(toks, j) > j {
			end = j // "ufficio bandi che pubblica gli avvisi"
			break
		}
		if r.lx.verbAt(toks, j) && !r.lx.adjectiveAt(toks, j) && !article(toks[max(j-1, 0)].norm) || toks[j].norm == "che" || toks[j].norm == "è" || isModal(toks[j].norm) {
			return "", false
		}
		if r.apposes(toks, j) || j > i && (coordinates(r.lx, toks, j) || r.lx.saidOf(toks, j) || j > i+len(k.entry.one) && r.lx.saidBefore(toks, j) || r.lx.respectAt(toks, j) || toks[j].norm == "cui" || withDuties(toks, j)) {
			if end = j; toks[j].norm == "cui" && preposition(toks[j-1].norm) != "" {
				end--
			}
			break
		}
		if toks[j].norm == "," && (phraseAt(toks, j+1, r.lx.duties.foundedFor) > j+1 || phraseAt(toks, j+1, r.lx.names.called) > j+1) || toks[j].norm == "(" && r.asideAt(b, j) {
			end = j
			break
		}
		if n := toks[j].norm; n == ";" || n == ":" || n == "." || n == "," && end == len(toks) && (j+1 == len(toks) || toks[j+1].norm == "con" || toks[j+1].norm == "competente" || toks[j+1].norm == "di" && nextWord(toks, j+1) == "livello") {
			end = j
			break
		}
	}
	if end-i <= len(k.entry.one) && !k.entry.Alone && !k.plural {
		return "", false
	}
	name := b.text.s[toks[i].start:toks[end-1].end]
	if len(name) > maxListedName {
		return "", false
	}
	return upperFirst(name), true
}

// pastCount goes over how many of a class there are and a quotation mark before its name:
// "in quattro «dipartimenti», preposti".
func pastCount(toks []token, i int) (int, bool) {
	if i+2 >= len(toks) || !numeral(toks[i].norm) {
		return i, false
	}
	if opensQuote(toks[i+1].norm) {
		return i + 2, true
	}
	return i + 1, false
}

// withDuties reports whether "con" at i brings in what a unit is competent for: "sezioni
// nautiche con competenza interregionale".
func withDuties(toks []token, i int) bool {
	if toks[i].norm != "con" {
		return toks[i].norm == "avente" || toks[i].norm == "aventi"
	}
	if i+1 < len(toks) && article(toks[i+1].norm) {
		i++
	}
	switch nextWord(toks, i) {
	case "competenza", "competenze", "compiti", "compito", "giurisdizione", "sede", "sedi":
		return true
	}
	return false
}

// apposes reports whether a comma ends a name: "Settore X, a sua volta suddiviso".
func (r *reader) apposes(toks []token, j int) bool {
	if toks[j].norm != "," || j+1 >= len(toks) {
		return false
	}
	if r.forWhat(toks, j) > j {
		return true
	}
	if adverb(toks, j+1) && j+2 < len(toks) {
		j++
	}
	n := toks[j+1]
	p := preposition(n.norm)
	participial := participle(n.norm) && !n.capital && (j+2 >= len(toks) || !toks[j+2].word || preposition(toks[j+2].norm) != "")
	return participial || p == "di" && j+2 < len(toks) && toks[j+2].norm == "cui" || r.lx.irregular(n.norm) && !n.capital || p == "a" || p == "con" || p == "in" || p == "da" || p == "presso" || clauseWord(n.norm) || n.norm == "ivi" || r.lx.saidOf(toks, j+1) || r.lx.gerunds[n.norm]
}

// coordinates reports whether a conjunction at j goes on with units of another
// kind: "un Segretariato generale e quattro Direzioni generali".
func coordinates(lx *lexicon, toks []token, j int) bool {
	if toks[j].norm != "e" && toks[j].norm != "ed" || j+2 >= len(toks) {
		return false
	}
	return kindAt(lx, toks, j+2) != nil && !coordinating(toks, j+2) && (article(toks[j+1].norm) || numeral(toks[j+1].norm))
}
