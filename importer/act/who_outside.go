package act

import (
	"slices"

	"raccordo/graph"
)

// outsideFrom returns the body outside that the words from i to end name.
func (r *reader) outsideFrom(b *block, toks []token, i, end int) ([]*unit, int) {
	return []*unit{r.external(b.text.s[toks[i].start:toks[end-1].end], b, i, end)}, end
}

// outsideAt reads a body outside the institution.
func (r *reader) outsideAt(b *block, toks []token, i int, inList bool) ([]*unit, int) {
	if i >= len(toks) {
		return nil, i
	}
	if phraseAt(toks, i, r.lx.nouns.phrases) > i {
		return nil, i
	}
	if us, end := r.matters(b, toks, i, nil); us != nil {
		return us, end
	}
	if r.itselfAlone(toks, i) {
		return nil, i
	}
	h, n := headAt(r.lx, toks, i)
	if h == nil {
		return r.outsideUnheaded(b, toks, i)
	}
	if r.noOutsider(toks, i, n, h) {
		return nil, i
	}
	if us, to := r.eachPlace(b, toks, i, n, h); us != nil {
		return us, to
	}
	end := i + n
	if n == 2 && preposition(toks[i+1].norm) != "" {
		end-- // "agenzia del"
	}
	to := r.phraseEnd(toks, end, toks[i].capital)
	if to == end && h.plural && r.pluralAdjective(toks, end) {
		to = r.phraseEnd(toks, end+1, false) // "le organizzazioni agricole"
	}
	if us, after := r.twoGeneric(b, toks, i, end, to, h); us != nil {
		return us, after
	}
	if us, after := r.severalSorts(b, toks, i, end, h); us != nil && to == end {
		return us, after
	}
	if to == end && h.head.Generic {
		if more := r.described(toks, to); more > to {
			return r.outsideFrom(b, toks, i, more)
		}
		if !h.plural || to < len(toks) && r.lx.vague[toks[to].norm] || !inList && !toks[i].capital {
			return nil, i
		}
	}
	if us, after := r.acronymsAt(b, toks, to); us != nil && to > end {
		return us, after // "gli enti di normazione UNI e CEI"
	}
	if to > end && !h.plural && to+2 < len(toks) && toks[to].norm == "(" && toks[to+2].norm == ")" && lettersOnly(b.text.s, toks[to+1]) {
		us, _ := r.outsideFrom(b, toks, i, to)
		letters := b.text.s[toks[to+1].start:toks[to+1].end]
		r.reg.alias(us[0], letters)
		r.reg.learn(us[0], letters)
		return us, to + 3
	}
	if to < len(toks) && toks[to].norm == "(" {
		if us, after := r.inParentheses(b, toks, to+1, h); us != nil {
			return us, after
		}
	}
	if to == end && !h.plural && end+1 < len(toks) && preposition(toks[end].norm) == "di" && r.itself(toks[end+1].norm) && !r.lx.itself[toks[i].norm] {
		to = end + 2 // "la Fondazione dell'Ordine"
	}
	plural := h.plural || h.head.One == h.head.Many && i > 0 && isPluralWord(toks[i-1].norm)
	if !plural && to == end && n == 1 && r.itself(toks[i].norm) && i > 0 && (article(toks[i-1].norm) || len(toks[i-1].norm) > len(preposition(toks[i-1].norm))) {
		return nil, i
	}
	if to == end && i > 0 && n == 1 && r.lx.itself[singular(h)] && (toks[i-1].norm == "altre" || toks[i-1].norm == "altri") {
		return r.outsideFrom(b, toks, i-1, to)
	}
	if more := r.jointEnd(toks, i, to); to == end && more > to {
		return r.outsideFrom(b, toks, i, more)
	}
	to = r.purposeEnd(b, toks, end, to, h)
	if us, after := r.byAdjective(b, toks, i, end, to); h.plural && us != nil {
		return us, after
	}
	if !h.plural && to == end+3 && toks[end+1].norm == "e" {
		// One noun in the singular with two adjectives stands for two bodies.
		noun := b.text.s[toks[i].start:toks[end-1].end] + " "
		first := r.external(noun+b.text.s[toks[end].start:toks[end].end], b, i, to)
		return []*unit{first, r.external(noun+b.text.s[toks[end+2].start:toks[end+2].end], b, i, to)}, to
	}
	u := r.external(b.text.s[toks[i].start:toks[to-1].end], b, i, to)
	u.public = u.public || h.plural && h.head.Public
	return []*unit{u}, to
}

// noOutsider reports whether what has the noun of a body outside is something of the act's
// own, or an action.
func (r *reader) noOutsider(toks []token, i, n int, h *headForm) bool {
	k := kindAt(r.lx, toks, i)
	if k != nil && k.plural && r.bodyOf(k) != nil {
		return true // "i Sindaci" for the Collegio dei sindaci
	}
	if h.head.Action && !h.plural && !toks[i].capital {
		return true
	}
	return k != nil && n == 1 && toks[i].capital && k.entry.One == h.head.One && k.entry.Kind != graph.KindInstitution &&
		slices.ContainsFunc(r.reg.byNoun(k.entry), func(u *unit) bool { return u.declared && u.kind != graph.KindExternal })
}

// jointEnd returns the end of the complement that the body at i, whose noun ends at to, has
// together with the next, or to: "Istituzioni e Associazioni per gli Italiani all'estero".
func (r *reader) jointEnd(toks []token, i, to int) int {
	if !toks[i].capital || to+2 >= len(toks) || toks[to].norm != "e" || !toks[to+1].capital {
		return to
	}
	h, n := headAt(r.lx, toks, to+1)
	if h == nil {
		return to
	}
	if end := r.phraseEnd(toks, to+1+n, true); end > to+1+n {
		return end
	}
	return to
}

// outsideUnheaded reads a body outside that no noun of such bodies opens: the State, letters,
// a name behind "con", or an organ that is none of the act's own.
func (r *reader) outsideUnheaded(b *block, toks []token, i int) ([]*unit, int) {
	if stateAt(toks, i) {
		return []*unit{r.external("Stato", b, i, i+1)}, i + 1
	}
	if lettersOnly(b.text.s, toks[i]) && !r.lx.nobody[toks[i].stem] {
		return r.outsideFrom(b, toks, i, i+1)
	}
	if toks[i].capital && i > 0 && toks[i-1].norm == "con" && !r.lx.nobody[toks[i].stem] && !r.lx.instrument[toks[i].norm] && kindAt(r.lx, toks, i) == nil && !r.lx.role[toks[i].norm] {
		to := i + 1
		for to < len(toks) && to-i < 5 && toks[to].word && toks[to].capital {
			to++
		}
		return r.outsideFrom(b, toks, i, to)
	}
	k := kindAt(r.lx, toks, i)
	if k != nil && r.lx.collegial[k.entry.One] && (i+len(k.entry.one) >= len(toks) || !r.lx.nationwide[toks[i+len(k.entry.one)].norm]) {
		return nil, i // "consiglio di amministrazione": one of the act's own
	}
	if k == nil || k.plural || k.entry.Kind != graph.KindInstitution && (k.entry.Kind != graph.KindOrgan || !k.entry.Alone) && k.entry.Kind != graph.KindCommittee {
		return nil, i
	}
	end := i + len(k.entry.one)
	if k.entry.Kind == graph.KindCommittee && !toks[i].capital && (end >= len(toks) || !r.lx.nationwide[toks[end].norm]) {
		return nil, i
	}
	to := r.phraseEnd(toks, end, true)
	if to == end {
		return nil, i
	}
	return r.outsideFrom(b, toks, i, to)
}
