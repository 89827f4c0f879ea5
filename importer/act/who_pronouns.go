package act

import "strings"

// A partner may be a pronoun: it stands for a unit that was named before and is
// not the one that acts.

// maxClause is how many words may stand between a relative pronoun and the cue of
// its clause.
const maxClause = 8

// relativePronoun reads a cue whose partner is the relative pronoun before it:
// "la Direzione X, con la quale scambia i dati", "gli enti, ai quali fornisce assistenza".
func (r *reader) relativePronoun(b *block, toks []token, c *cue, i int, own []*unit) []target {
	if c.Mode == "" || c.Prep == "none" || len(c.then) > 0 && !then(toks, i, c) {
		return nil
	}
	for k := i - 1; k > 0 && i-k <= maxClause && toks[k].word; k-- {
		n := toks[k].norm
		if n != "quale" && n != "quali" && n != "cui" {
			continue
		}
		at := k - 1
		if article(toks[at].norm) && at > 0 {
			at--
		}
		switch p := preposition(toks[at].norm); {
		case p == c.Prep:
		case n == "cui" && c.Prep == "a" && toks[k-1].norm == ",":
			at = k
		default:
			return nil
		}
		end := at
		if end > 0 && toks[end-1].norm == "," {
			end--
		}
		if us := b.broughtInUpTo(end, n == "quali"); us != nil {
			return pronounTargets(us, at, k+1)
		}
		us := r.justBefore(toks, at, own)
		for n := end - 1; us == nil && n > 0 && end-n < maxNameWords && toks[n].word; n-- {
			if !article(toks[n-1].norm) && preposition(toks[n-1].norm) == "" {
				continue
			}
			if h, _ := headAt(r.lx, toks, n); h == nil {
				continue
			}
			if out, to := r.outsideAt(b, toks, n, false); to == end {
				us = out
			}
		}
		return pronounTargets(us, at, k+1)
	}
	return nil
}

// broughtInUpTo returns the units that a cue before brought in and whose names end
// at token end: all of the list for a plural pronoun, else the last.
func (b *block) broughtInUpTo(end int, all bool) []*unit {
	x := b.sentenceAt(end - 1)
	if x == nil {
		return nil
	}
	for k := len(x.hits) - 1; k >= 0; k-- {
		f := x.hits[k].found
		if f[len(f)-1].to != end {
			continue
		}
		var out []*unit
		for _, t := range f {
			if all || t.to == end {
				out = append(out, t.unit)
			}
		}
		return out
	}
	return nil
}

func pronounTargets(us []*unit, from, to int) []target {
	var out []target
	for _, u := range us {
		out = append(out, target{u, from, to})
	}
	return out
}

// clitic reads a cue whose object is the pronoun before its verb: "lo coadiuva".
func (r *reader) clitic(b *block, toks []token, c *cue, i int, speaks, own []*unit) []target {
	if c.Mode == "" || c.Prep != "none" || i == 0 || !r.finite(toks, i) {
		return nil
	}
	if n := toks[i-1].norm; isClitic(n) && n != "ne" && n != "gli" {
		return pronounTargets(r.antecedent(b, toks, i-1, speaks, own), i-1, i)
	}
	return nil
}

// isClitic reports whether a word can be a pronoun that stands before its verb.
func isClitic(norm string) bool {
	switch norm {
	case "lo", "la", "l", "li", "le", "gli", "ne":
		return true
	}
	return false
}

// pronounAt reads a pronoun after a cue and its preposition: "con essa", "allo
// stesso", "tramite questa".
func (r *reader) pronounAt(b *block, toks []token, i int, own []*unit) ([]*unit, int) {
	if i == 0 || i >= len(toks) || !toks[i].word {
		return nil, i
	}
	j := i
	if article(toks[j].norm) {
		j++
	}
	if j >= len(toks) {
		return nil, i
	}
	switch n := toks[j].norm; {
	case r.lx.pronoun[n] && n != "egli", n == "lui", n == "lei", n == "loro":
	case strings.HasPrefix(n, "quest") && len(n) == len("questo"), strings.HasPrefix(n, "stess"), strings.HasPrefix(n, "medesim"):
	default:
		return nil, i
	}
	if next := j + 1; next < len(toks) && toks[next].word && !r.lx.function[toks[next].norm] && preposition(toks[next].norm) == "" && !adverb(toks, next) && !r.finite(toks, next) {
		return nil, i // "alle stesse Direzioni"
	}
	if us := r.antecedent(b, toks, j, nil, own); us != nil {
		return us, j + 1
	}
	return nil, i
}

// antecedent returns whom a pronoun at i stands for: the unit named last before it in
// the sentence that is not the one acting, else whom the sentence before speaks of.
func (r *reader) antecedent(b *block, toks []token, i int, acting, own []*unit) []*unit {
	x := b.sentenceAt(i)
	if x == nil {
		return nil
	}
	if len(acting) == 0 {
		acting = x.speaks
	}
	n := toks[i].norm
	many := n == "le" || n == "li" || n == "loro" || strings.HasSuffix(n, "i") && n != "lui" && n != "lei" || strings.HasSuffix(n, "sse")
	if n == "esse" || n == "queste" || strings.HasPrefix(n, "medesime") {
		many = true
	}
	for k := i - 1; k >= x.from; k-- {
		if k > x.from && !article(toks[k-1].norm) && preposition(toks[k-1].norm) == "" || !toks[k].word || r.lx.pronoun[toks[k].norm] {
			continue
		}
		m, plural := r.known(toks, k, own)
		if m == nil || m.end > i || sameActors(m.units, acting) || plural != many && !many {
			continue
		}
		if !many && len(m.units) == 1 && !agrees(m.units[0], n) {
			continue
		}
		return m.units
	}
	for k := len(b.sentences) - 1; k >= 0; k-- {
		y := &b.sentences[k]
		if y.to <= x.from && len(y.speaks) > 0 && !sameActors(y.speaks, acting) {
			return y.speaks
		}
	}
	if len(own) == 1 && !sameActors(own, acting) {
		return own
	}
	return nil
}

// agrees reports whether a unit has the gender of a pronoun, as far as its noun tells.
func agrees(u *unit, pronoun string) bool {
	if u.noun == nil {
		return true
	}
	switch pronoun[len(pronoun)-1] {
	case 'a':
		return u.noun.Fem
	case 'o', 'i':
		return !u.noun.Fem || pronoun == "lei"
	}
	return true
}

// isPronoun reports whether words that were read as a unit are only a pronoun.
func (r *reader) isPronoun(toks []token) bool {
	if len(toks) == 0 || len(toks) > 3 {
		return false
	}
	switch n := toks[len(toks)-1].norm; n {
	case "quale", "quali", "cui", "lo", "la", "l", "li", "le", "gli", "ne", "lui", "lei", "loro":
		return true
	default:
		return r.lx.pronoun[n] || strings.HasPrefix(n, "stess") || strings.HasPrefix(n, "medesim") || strings.HasPrefix(n, "quest")
	}
}

// spokenBefore returns the units that a pronoun at token i stands for: whom the
// sentence before speaks of, or the section.
func (r *reader) spokenBefore(b *block, i int, speaks []*unit, s *section) []target {
	if us := r.antecedent(b, b.toks, i, speaks, s.units); us != nil {
		return pronounTargets(us, i, i+1)
	}
	units := s.units
	for k := range b.sentences {
		if x := &b.sentences[k]; x.to <= i && len(x.speaks) > 0 {
			units = x.speaks
		}
	}
	return pronounTargets(units, i, i+1)
}

// withoutEnclitic returns a gerund without the pronoun at its end: "trasmettendoli".
func withoutEnclitic(norm string) string {
	n := len(norm) - 2
	if n < 5 || norm[n-3:n] != "ndo" {
		return norm
	}
	switch norm[n:] {
	case "lo", "la", "li", "le", "ne":
		return norm[:n]
	}
	return norm
}
