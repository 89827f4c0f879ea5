package act

import "raccordo/graph"

// maxMutual is how many units a sentence may name that work with each other.
const maxMutual = 4

// mutual reads a cue that brings in no partner, where the units that act work with each
// other: "l'Ufficio X e il Servizio Y operano in raccordo", "il piano è redatto
// congiuntamente dal Servizio X e dal Servizio Y", "d'intesa tra X e Y".
func (r *reader) mutual(b *block, toks []token, c *cue, i, end int, speaks, own []*unit) (hit, bool) {
	if !c.Mutual || !c.words[0][0].exact && !r.finite(toks, i) {
		return hit{}, false
	}
	if k := pastAdverbs(toks, end); k < len(toks) {
		prep := preposition(toks[k].norm)
		if prep == "da" || (toks[k].norm == "tra" || toks[k].norm == "fra") {
			among := r.targets(b, toks, k+1, prep, own)
			if 1 < len(among) && len(among) <= maxMutual {
				return hit{cue: c, i: i, end: end, found: among, each: true}, true
			}
		}
	}
	x := b.sentenceAt(i)
	if x == nil || c.bringsIn(toks, end) {
		return hit{}, false
	}
	if us := r.coActors(b, toks, x, i, own); us != nil && c.Prep == "con" {
		speaks = us
	} else if len(x.subject) < 2 || len(speaks) != len(x.subject) || speaks[0] != x.subject[0] || len(speaks) > maxMutual {
		return hit{}, false
	}
	found := make([]target, len(speaks))
	for k, u := range speaks {
		found[k] = target{u, i, end}
	}
	return hit{cue: c, i: i, end: end, found: found, each: true}, true
}

// coActors returns those that act before token i by a plural verb, where one is of the
// institution and another outside: "Il Ministero X e l'Agenzia stipulano una convenzione".
func (r *reader) coActors(b *block, toks []token, x *sentence, i int, own []*unit) []*unit {
	for k, starts := x.from, 0; k < i && starts <= maxOpenings; k++ {
		if k > x.from && toks[k-1].norm != "," {
			continue
		}
		starts++
		if us := r.coActorsAt(b, toks, k, i, own); us != nil {
			return us
		}
	}
	return nil
}

func (r *reader) coActorsAt(b *block, toks []token, k, i int, own []*unit) []*unit {
	var out []*unit
	inner, outer := false, false
	for k < i && len(out) < maxMutual && definite(toks[k].norm) {
		us, end := r.bodiesAt(b, toks, k+1, own)
		if m := r.institutionAt(toks, k); us == nil && m != nil {
			us, end = m.units, m.end
		}
		if us == nil || us[0].public || end >= len(toks) {
			return nil
		}
		for _, u := range us {
			inner, outer = inner || u.kind != graph.KindExternal, outer || u.kind == graph.KindExternal
		}
		out = append(out, us...)
		if n := toks[end].norm; n != "," && n != "e" && n != "ed" {
			if len(out) < 2 || len(out) > maxMutual || !inner || !outer || !r.finite(toks, end) || !pluralVerb(toks, end) {
				return nil
			}
			return out
		}
		k = end + 1
	}
	return nil
}

// maxPartnerless is how many words behind a cue are searched for its preposition.
const maxPartnerless = 10

// bringsIn reports whether the preposition of a cue stands behind it in its clause, with a
// partner that was not understood.
func (c *cue) bringsIn(toks []token, i int) bool {
	for k := i; k < len(toks) && k-i < maxPartnerless && toks[k].norm != ";" && toks[k].norm != ":"; k++ {
		if p := preposition(toks[k].norm); p == c.Prep && (k == i || p != "a") {
			return true
		}
	}
	return false
}

// takeEach records the edges between all units of a hit.
func (r *reader) takeEach(b *block, toks []token, h *hit, s *section) {
	last := 0
	for _, t := range h.found {
		last = max(last, t.to)
	}
	for k, t := range h.found {
		for _, o := range h.found[k+1:] {
			if t.unit.real() == o.unit.real() {
				continue
			}
			cit := r.lx.judged(r.cite(b.text, toks, h.i, min(max(last, h.end), h.i+quoteWords), s.title), r.signsOf(b, toks, h, k, s))
			r.record(t.unit, o.unit, h.cue, cit)
		}
	}
}

// headsDuty reports whether the word at i opens a duty: at the head of a sentence, behind
// its article, or behind a comma or a semicolon.
func headsDuty(b *block, toks []token, i int) bool {
	x := b.sentenceAt(i)
	if x == nil {
		return false
	}
	if i > x.from && article(toks[i-1].norm) {
		i--
	}
	return i == x.from || toks[i-1].norm == ";" || toks[i-1].norm == "," && !toks[i].capital
}
