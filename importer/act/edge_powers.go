package act

import "raccordo/graph"

// maxPowerWords is how many words may stand between a noun of power and the name of who
// has it: "i poteri di indirizzo e di controllo spettanti al".
const maxPowerWords = 14

// underPowers reads to whose power a body is subject and whose directives it follows:
// "soggetti ai poteri di indirizzo e controllo della Giunta", "sulla base degli indirizzi
// definiti dal Consiglio e delle direttive del Presidente".
func (r *reader) underPowers(b *block, toks []token, x *sentence, s *section) {
	speaks := x.speaks
	for i := x.from; i+2 < x.to; i++ {
		if !toks[i].word {
			continue
		}
		if us := r.relative(toks, i, s.units); us != nil {
			speaks = us
		} else if us := r.toWhomGiven(toks, i, s.units); us != nil {
			speaks = us
		}
		q, strong := phraseAt(toks, i, r.lx.reporting.under), true
		if q == i {
			q, strong = phraseAt(toks, i, r.lx.reporting.following), false
		}
		if q == i || q >= x.to || !strong && (r.watched(toks, i) || !r.ordersAt(toks, i, q)) {
			continue
		}
		down := speaks
		if strong && participle(toks[i].norm) && i > x.from && toks[i-1].norm != "è" && toks[i-1].norm != "sono" {
			if us := r.justBefore(toks, i, s.units); us != nil {
				down = us
			}
		}
		if len(down) > 0 {
			r.powersFrom(b, toks, i, q, strong, down, s)
		}
	}
}

// ordersAt reports whether the phrase from i to q, which says what rules one who acts,
// brings in orders, or carries out what another decides.
func (r *reader) ordersAt(toks []token, i, q int) bool {
	if phraseAt(toks, i, r.lx.reporting.carrying) > i {
		return true
	}
	for k := q; k < len(toks) && k-q < 4 && toks[k].word; k++ {
		if r.lx.reporting.powers[toks[k].norm] {
			return r.lx.reporting.orders[toks[k].norm]
		}
	}
	return false
}

// powersFrom records each holder of the powers named from q on.
func (r *reader) powersFrom(b *block, toks []token, i, q int, strong bool, down []*unit, s *section) {
	for n := 0; n < maxTargets && q < len(toks); n++ {
		at := r.powerHolder(toks, q)
		if at == 0 {
			return
		}
		found := r.targets(b, toks, at+1, preposition(toks[at].norm), s.units)
		if len(found) == 0 {
			k := at + 1
			if k+2 < len(toks) && r.lx.carrier[toks[k].norm] && preposition(toks[k+1].norm) == "di" {
				k += 2 // "degli organi della Fondazione"
			}
			if m := r.institutionAt(toks, k); m != nil {
				found = []target{{m.units[0], at + 1, m.end}}
			}
		}
		if len(found) == 0 {
			return
		}
		for _, t := range found {
			if ruling(t.unit) || strong {
				if one := []*unit{t.unit}; !meets(one, down) {
					r.reports(b, down, one, i, t.to, s)
				}
			}
		}
		q = found[len(found)-1].to
		if q+1 >= len(toks) || toks[q].norm != "e" && toks[q].norm != "ed" && toks[q].norm != "," && toks[q].norm != "nonche" {
			return
		}
		q++
	}
}

// ruling reports whether a unit is one whose directives others of the institution follow.
func ruling(u *unit) bool {
	return !u.plural && (u.kind == graph.KindOrgan || u.kind == graph.KindCommittee || u.kind == graph.KindPost)
}

// powerHolder returns the preposition behind the nouns of power at i that brings in who
// has them, or 0.
func (r *reader) powerHolder(toks []token, i int) int {
	w := &r.lx.reporting
	k := i
	for k < len(toks) && k-i < 4 && (article(toks[k].norm) || preposition(toks[k].norm) != "" || r.lx.preposedAt(toks, k) || r.lx.determiner[toks[k].norm] || adjective(toks[k].norm) && !w.powers[toks[k].norm]) {
		k++
	}
	if k >= len(toks) || !w.powers[toks[k].norm] {
		return 0
	}
	for k++; k+1 < len(toks) && k-i < maxPowerWords; k++ {
		n, p := toks[k].norm, preposition(toks[k].norm)
		switch {
		case (n == "di" || n == "d") && w.powers[toks[k+1].norm]:
			k++
		case p == "a" && r.lx.pronoun[toks[k+1].norm]:
			k++ // "le direttive ad essi impartite"
		case p == "di" && toks[k+1].norm == "cui", p == "di" && n == "di" && !toks[k+1].capital && !article(toks[k+1].norm):
			return 0
		case p == "di" || p == "da":
			return k
		case n == "e" || n == "ed" || n == "," || n == "o" || n == "nonche":
			j := k + 1
			for j+1 < len(toks) && j-k < 3 && (article(toks[j].norm) || preposition(toks[j].norm) != "") {
				j++
			}
			switch {
			case w.powers[toks[j].norm]:
				k = j
			case toks[j].norm == "atti" && j+1 < len(toks) && preposition(toks[j+1].norm) == "di":
				k = j // "e gli atti di indirizzo"
			case j == k+1 && (adjective(toks[j].norm) || participle(toks[j].norm)):
			default:
				return 0
			}
		case adverb(toks, k) || adjective(n) || participle(n) || n == "guida":
		default:
			return 0
		}
	}
	return 0
}

// watched reports whether a word shortly before i watches over what others follow.
func (r *reader) watched(toks []token, i int) bool {
	for k := i - 1; k >= 0 && i-k <= beforeCue && toks[k].word; k-- {
		if r.lx.reporting.watching[toks[k].norm] {
			return true
		}
	}
	return false
}

// toWhomGiven reads "il direttore, al quale è affidata la gestione": whom the words that
// follow speak of.
func (r *reader) toWhomGiven(toks []token, i int, own []*unit) []*unit {
	if toks[i].norm != "quale" && toks[i].norm != "quali" || i < 2 || preposition(toks[i-1].norm) != "a" || phraseAt(toks, pastAdverbs(toks, i+1), r.lx.entrusting) == pastAdverbs(toks, i+1) {
		return nil
	}
	return r.justBefore(toks, i-1, own)
}
