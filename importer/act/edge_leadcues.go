package act

import "raccordo/graph"

// leadCue is a cue at the end of a lead-in whose units stand in the items: "Il
// Ministero si avvale: a) del Corpo X; b) degli istituti Y".
type leadCue struct {
	cue    *cue
	said   bool // the preposition stands in the lead-in: "collabora con:"
	speaks []*unit
}

// maxLeadWords is how many words may stand between a cue and the colon.
const maxLeadWords = 8

// leaves reports whether a cue that ends at end leaves its units to the items of
// the list that the block opens, and keeps it for them.
func (r *reader) leaves(b *block, toks []token, c *cue, end int, speaks []*unit) bool {
	if c.Mode == "" || len(toks) == 0 || toks[len(toks)-1].norm != ":" || len(toks) < len(b.toks) {
		return false
	}
	said := c.Prep == "none"
	for _, k := range append(r.pastAsides(toks, end), r.prepWithin(toks, end, c)) {
		if k < len(toks) && preposition(toks[k].norm) == c.Prep {
			k, said = k+1, true
		}
		for n := k; n < len(toks) && n-k < maxLeadWords; n++ {
			if n == len(toks)-1 {
				b.carry(leadCue{c, said, speaks})
				return true
			}
			if t := toks[n]; !said && (c.Prep == "a" || c.Prep == "con") && c.Mode == graph.Supply && t.word && !r.finite(toks, n) && preposition(t.norm) == "" {
				continue // "trasmette i dati: a) al Sindaco"
			} else if !article(t.norm) && !r.lx.determiner[t.norm] && t.norm != "seguenti" && (!said || kindAt(r.lx, toks, n) == nil && !r.generic(toks, n)) {
				break
			}
		}
	}
	if end < len(toks) && toks[end].norm == "," && len(toks)-end <= maxLeadAside {
		// "può avvalersi, nei casi consentiti dalla legge:"
		b.carry(leadCue{c, said, speaks})
		return true
	}
	return false
}

// carry keeps a cue for the items of a list; one whose preposition the lead-in has
// stands alone.
func (b *block) carry(l leadCue) {
	switch {
	case len(b.carries) > 0 && b.carries[0].said:
	case l.said:
		b.carries = []leadCue{l}
	case l.cue.Mode != graph.Supply:
		b.carries = append([]leadCue{l}, b.carries...) // "fornisce supporto:" gives support
	default:
		b.carries = append(b.carries, l)
	}
}

// prepWithin returns where the preposition of a cue stands a few words behind it, with
// no verb between: "stipula convenzioni a titolo gratuito con:"; or end.
func (r *reader) prepWithin(toks []token, end int, c *cue) int {
	for k := end; k < len(toks) && k-end <= c.gap && toks[k].word && !r.finite(toks, k); k++ {
		if preposition(toks[k].norm) == c.Prep {
			return k
		}
	}
	return end
}

// maxLeadAside is how many words may stand between a comma after a cue and the colon.
const maxLeadAside = 40

// generic reports whether a noun that names bodies of any sort stands at i.
func (r *reader) generic(toks []token, i int) bool {
	h, _ := headAt(r.lx, toks, i)
	return h != nil && h.head.Generic
}

// taken returns the hit of the cue that the lead-in of an item leaves to it.
func (r *reader) taken(b *block, toks []token, x *sentence, s *section) []hit {
	if b.lead == nil || len(b.lead.carries) == 0 || x.from > 0 && x.from != b.sentences[0].from {
		return nil
	}
	for k := range b.lead.carries {
		l, i := &b.lead.carries[k], x.from
		switch {
		case preposition(toks[i].norm) == l.cue.Prep:
			i++
		case !l.said:
			continue
		}
		if found := r.partners(b, toks, i, l.cue, s.units); len(found) > 0 {
			return []hit{{cue: l.cue, i: x.from, end: x.from, speaks: l.speaks, found: found}}
		}
	}
	return nil
}

// maxPreposed is how many words a complement before its verb may have.
const maxPreposed = 20

// preposed reads a complement that stands before its verb, whose subject follows
// it: "Con la Direzione X collabora l'Ufficio Y".
func (r *reader) preposed(b *block, toks []token, c *cue, i, end int, speaks, own []*unit) (hit, bool) {
	x := b.sentenceAt(i)
	verb := r.verbOf(toks, i)
	if c.Mode == "" || c.Prep == "none" || x == nil || verb < 0 {
		return hit{}, false
	}
	for k := i - 1; k >= x.from && i-k < maxPreposed; k-- {
		if preposition(toks[k].norm) != c.Prep || k > x.from && toks[k-1].norm != "," {
			continue
		}
		found := r.partners(b, toks[:verb], k+1, c, own)
		if len(found) == 0 || r.skipComplement(toks, found[len(found)-1].to) != verb {
			return hit{}, false
		}
		if us := r.subjectBehind(b, toks, end, own); us != nil {
			speaks = us
		}
		return hit{cue: c, i: k, end: end, speaks: speaks, found: found}, true
	}
	return hit{}, false
}
