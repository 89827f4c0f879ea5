package act

import "iter"

// prose yields the paragraphs and items, with their sections, in which units may be
// named: no notes and no recitals.
func (r *reader) prose() iter.Seq2[*block, *section] {
	return func(yield func(*block, *section) bool) {
		for i, b := range r.blocks {
			if (b.kind == paragraph || b.kind == item) && !b.note && !r.sections[i].recital && !yield(b, r.sections[i]) {
				return
			}
		}
	}
}

// inForce yields those of prose that repeal nothing.
func (r *reader) inForce() iter.Seq2[*block, *section] {
	return func(yield func(*block, *section) bool) {
		for b, s := range r.prose() {
			if !b.voidSought {
				b.voidSought, b.void = true, r.repeals(b.toks)
			}
			if !b.void && !yield(b, s) {
				return
			}
		}
	}
}

// unitNamed returns the unit whose name is the words from i to end of a block, a new one
// if there is none. first tells that nothing else has named it so far.
func (r *reader) unitNamed(b *block, i, end int) (u *unit, first bool) {
	if c, ok := r.called[&b.toks[i]]; ok {
		return c.unit, false
	}
	u = r.reg.add(tidyName(upperFirst(b.text.s[b.toks[i].start:b.toks[end-1].end])), 1)
	if u == nil || len(u.cites) > 0 {
		return u, false
	}
	u.cites = append(u.cites, r.cite(b.text, b.toks, i, end, ""))
	return u, true
}
