package act

import (
	"strings"

	"raccordo/graph"
)

// maxActor is how many words before a cue who acts is looked for.
const maxActor = 60

// actorBefore returns who acts where a measure is taken with the agreement of another or
// on hearing it, and nothing else tells whom the sentence speaks of: who took the same
// measure just before ("di concerto con X, sentito Y"), or the subject named last, right
// before its verb or right behind one that wants no object.
func (r *reader) actorBefore(b *block, toks []token, x *sentence, c *cue, i int, own []*unit) []*unit {
	gerund := r.lx.gerunds[toks[i].norm] || strings.HasSuffix(toks[i].norm, "ndosi")
	if c.Mode != graph.Agreement && c.Mode != graph.Hearing && (c.Mode == "" || !gerund && !c.Sure) {
		return nil
	}
	if us := r.doerBefore(b, toks, x, c, i); us != nil {
		return us
	}
	if us := r.subjectBefore(b, toks, x, i, own); us != nil {
		x.actor = us
		return us
	}
	return x.actor // "cura i corsi d'intesa con X; cura gli scambi con Y"
}

// insider makes a unit of the institution of the name from j to end, unless its noun is
// that of a body outside.
func (r *reader) insider(b *block, toks []token, j, end int) *unit {
	u := r.anyUnit(b, toks, j, end)
	if h, _ := headAt(r.lx, toks, j); h == nil && u.kind == graph.KindExternal && u.noun == nil {
		u.kind, u.plural = graph.KindOffice, isPluralWord(toks[j-1].norm)
	}
	return u
}

// subjectBefore is actorBefore of the subjects that stand before a cue.
func (r *reader) subjectBefore(b *block, toks []token, x *sentence, i int, own []*unit) []*unit {
	for n := len(x.hits) - 1; n >= 0; n-- {
		h := &x.hits[n]
		if to := h.found[len(h.found)-1].to; (h.cue.Mode == graph.Agreement || h.cue.Mode == graph.Hearing) && len(h.speaks) > 0 && to < i && r.skipTail(toks, to) >= i-2 {
			return h.speaks
		}
	}
	for k := i - 2; k >= x.from && i-k < maxActor && toks[k].norm != ";" && toks[k].norm != ":"; k-- {
		if !article(toks[k].norm) || k > x.from && preposition(toks[k-1].norm) != "" || b.inHit(k+1) {
			continue
		}
		us, to := r.bodiesAt(b, toks, k+1, own)
		if us == nil || us[0].public {
			continue
		}
		if to = pastAdverbs(toks, r.skipComplement(toks, to)); to >= i {
			if to == i && k > x.from && r.lx.intransitive[toks[k-1].norm] {
				return us
			}
			continue
		}
		switch {
		case (toks[to].norm == "," || setOff(toks, to)) && to+1 == i:
			if k > x.from && r.lx.intransitive[toks[k-1].norm] {
				return us // "provvede il prefetto, sentito il Consiglio X"
			}
			if (k == x.from || toks[k-1].norm == ",") && r.verbLater(toks, i) {
				return us // "Fermi i compiti, la Prefettura, avvalendosi dell'Ufficio X, assicura"
			}
		case r.plainVerb(toks, to), isClitic(toks[to].norm) && r.finite(toks, to+1):
			return us
		}
	}
	return nil
}

// inHit reports whether a cue read before brought in the name at token i.
func (b *block) inHit(i int) bool {
	x := b.sentenceAt(i)
	for k := range x.hits {
		if x.hits[k].brings(i) {
			return true
		}
	}
	return false
}

// doerBefore returns who does in the passive what stands before a cue at i, or of whom a
// relative clause speaks in which it stands: "scelti dal Ministro, sentito il Consiglio",
// "dal Ministero X, che provvede d'intesa con".
func (r *reader) doerBefore(b *block, toks []token, x *sentence, c *cue, i int) []*unit {
	if !c.Sure {
		return nil
	}
	for k := i - 1; k > x.from+1 && i-k < maxNameWords+4; k-- {
		n := toks[k].norm
		if n == ";" || n == ":" {
			return nil
		}
		if n == "che" && r.finite(toks, k+1) && k+1 <= i && !r.lx.adjectiveAt(toks, k+1) {
			return r.bodyUpTo(b, toks, x.from, k)
		}
		if preposition(n) == "da" && len(n) > 2 && r.lx.performedOrAppointed(toks[k-1].norm) {
			us, to := r.bodyOrAny(b, toks, k+1)
			if us != nil && (to == i || to == i-1 && toks[to].norm == ",") {
				return us
			}
			return nil
		}
	}
	return nil
}

// bodyUpTo returns the body whose name ends right before token end, a comma aside.
func (r *reader) bodyUpTo(b *block, toks []token, from, end int) []*unit {
	if toks[end-1].norm == "," {
		end--
	}
	for k := end - 1; k > from && end-k < maxNameWords; k-- {
		if !article(toks[k-1].norm) && !articled(toks[k-1].norm) {
			continue
		}
		if us, to := r.bodiesAt(b, toks, k, nil); us != nil && r.skipComplement(toks, to) == end {
			return us
		}
		if us, j, to := r.anyName(toks, k); to > k && r.skipComplement(toks, to) == end {
			if us == nil {
				us = []*unit{r.insider(b, toks, j, to)}
			}
			return us
		}
	}
	return nil
}

// bodyOrAny reads a body at i, by its name or by its place.
func (r *reader) bodyOrAny(b *block, toks []token, i int) ([]*unit, int) {
	if us, to := r.bodiesAt(b, toks, i, nil); us != nil {
		return us, to
	}
	return r.anyNoun(b, toks, i)
}
