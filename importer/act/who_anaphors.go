package act

import "strings"

// spokenAt returns the units named at token i, or those that "lo stesso", "il
// medesimo" and "quest'ultimo" stand for there.
func (r *reader) spokenAt(toks []token, i int, own []*unit) *mention {
	if m := r.anaphorAt(toks, i, own); m != nil {
		return m
	}
	return r.mentionAt(toks, i, own)
}

// anaphorAt reads "lo stesso" and "il medesimo", where no noun follows, as whom the
// text spoke of before, and "quest'ultimo" as the last unit named before it.
func (r *reader) anaphorAt(toks []token, i int, own []*unit) *mention {
	if i < len(toks) && article(toks[i].norm) {
		i++
	}
	if i+1 >= len(toks) || !toks[i].word {
		return nil
	}
	switch n := toks[i].norm; {
	case n == "quest" || n == "questo" || n == "questa":
		if !strings.HasPrefix(toks[i+1].norm, "ultim") {
			return nil
		}
		if us := r.lastNamed(toks, i, strings.HasSuffix(toks[i+1].norm, "a"), own); us != nil {
			return &mention{units: us, end: i + 2, self: true}
		}
		return r.asBefore(i+2, own)
	case strings.HasPrefix(n, "stess") || strings.HasPrefix(n, "medesim"):
		if t := toks[i+1]; t.word && !r.finite(toks, i+1) && !adverb(toks, i+1) && preposition(t.norm) == "" && t.norm != "e" {
			return nil // "lo stesso Ufficio"
		}
		return r.asBefore(i+1, own)
	}
	return nil
}

// asBefore returns whom the sentence before spoke of, or the units of the section.
func (r *reader) asBefore(end int, own []*unit) *mention {
	us := r.spoken
	if len(us) == 0 {
		us = own
	}
	if len(us) == 0 {
		return nil
	}
	return &mention{units: us, end: end, self: true}
}

// maxBack is how many words before "quest'ultimo" its unit may be named.
const maxBack = 60

// lastNamed returns the unit named last before token i whose noun has the gender.
func (r *reader) lastNamed(toks []token, i int, fem bool, own []*unit) []*unit {
	for k := i - 1; k > 0 && i-k < maxBack; k-- {
		if !article(toks[k-1].norm) && preposition(toks[k-1].norm) == "" {
			continue
		}
		m, _ := r.known(toks, k, own)
		if m == nil || len(m.units) != 1 || m.end > i || m.units[0].plural {
			continue
		}
		if n := m.units[0].noun; n == nil || n.Fem == fem {
			return m.units
		}
	}
	return nil
}

// namedBefore returns the unit that is named last before token i.
func (r *reader) namedBefore(toks []token, i int, own []*unit) []*unit {
	for k := i - 1; k > 0 && i-k < maxBack; k-- {
		if !article(toks[k-1].norm) && preposition(toks[k-1].norm) == "" {
			continue
		}
		if m, _ := r.known(toks, k, own); m != nil && m.end <= i && !m.self {
			return m.units
		}
	}
	return nil
}
