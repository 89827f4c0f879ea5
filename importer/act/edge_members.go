package act

import (
	"raccordo/graph"
)

// membersFollow reports whether a lead-in says who sits in an organ: "Il Comitato
// è composto da:". Its items are members, no parts that answer to it.
func (lx *lexicon) membersFollow(lead *block) bool {
	n := len(lead.toks) - 1
	if n < 1 || lead.toks[n].norm != ":" {
		return false
	}
	for i := n - 1; i >= 0 && n-i < 5; i-- {
		w := lead.toks[i].norm
		if lx.participles.composed.of(w) || w == "membri" || w == "componenti" {
			return true
		}
	}
	return false
}

// sittersFollow reports whether a lead-in says who sits in a committee, whose items make
// nobody a unit: "Il Comitato è composto da: a) il direttore generale del personale".
func (lx *lexicon) sittersFollow(lead *block) bool {
	if lead == nil || len(lead.toks) < 3 || !lx.membersFollow(lead) {
		return false
	}
	from := 0
	if ss := sentencesOf(lead.toks); len(ss) > 1 {
		from = ss[len(ss)-1].from
	}
	if !article(lead.toks[from].norm) {
		return false
	}
	k := kindAt(lx, lead.toks, from+1)
	return k != nil && !k.plural && k.entry.Kind == graph.KindCommittee
}

// collegial reports whether a unit, or each of a class, is an organ or a committee.
func (u *unit) collegial() bool {
	k := u.kind
	if u.noun != nil {
		k = u.noun.Kind
	}
	return k == graph.KindOrgan || k == graph.KindCommittee
}

// madeFrom returns where a name begins behind the preposition with which an item says of
// what its lead-in is made: "a) dagli Ispettorati regionali", "c) da un Centro medico";
// 0 where none stands there.
func madeFrom(toks []token) int {
	if len(toks) < 2 || preposition(toks[0].norm) != "da" && (preposition(toks[0].norm) != "in" || len(toks[0].norm) < 2) {
		return 0
	}
	if article(toks[1].norm) {
		return 2
	}
	return 1
}
