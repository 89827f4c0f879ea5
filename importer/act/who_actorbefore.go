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
	if c.Mode != graph.Agreement && c.Mode != graph.Hearing && (c.Mode == "" || !gerund) {
		return nil
	}
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
		case toks[to].norm == "," && to+1 == i:
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
