package act

import "raccordo/graph"

// What the title of an article says of organs: several at once, one that an earlier
// title names in full, or none but the organs as such.

// twoBodies reports whether two nouns are each that of one organ or committee.
func twoBodies(a, b *kindMatch) bool {
	body := func(k *kindMatch) bool {
		return !k.plural && (k.entry.Kind == graph.KindOrgan || k.entry.Kind == graph.KindCommittee)
	}
	return body(a) && body(b)
}

// both returns the units of a title that announces the duties of two bodies: the
// names at tokens i to j and from k on.
func (d *declarer) both(b *block, toks []token, i, j, k int) []*unit {
	var out []*unit
	for _, at := range [][2]int{{i, j}, {k, len(toks)}} {
		u := d.name(tidyName(b.text.s[toks[at[0]].start:toks[at[1]-1].end]), 2)
		if u == nil {
			return nil
		}
		if len(u.cites) == 0 {
			u.cites = append(u.cites, d.r.citeBlock(b))
		}
		out = append(out, u)
	}
	return out
}

// onlyBody returns the collegial body that alone has a noun among those that titles
// name so far: "Competenze della Giunta" after "Giunta del Consiglio".
func (d *declarer) onlyBody(k *kindEntry) *unit {
	if !d.r.lx.collegial[k.One] && k.Kind != graph.KindCommittee {
		return nil
	}
	var only *unit
	for _, u := range d.r.reg.units {
		if u.noun != k || !u.declared || u.plural || u.merged != nil {
			continue
		}
		if only != nil || len(u.full) == len(k.stems) {
			return nil
		}
		only = u
	}
	return only
}

// organsAsSuch reports whether the title of an article only says that it is about
// organs or posts: "Organi", "Organi dell'Istituto", "Organi preposti alla
// vigilanza", "Incarichi di collaborazione".
func (d *declarer) organsAsSuch(toks []token, b *block) bool {
	if len(toks) > 0 && toks[0].norm == "incarichi" && articleRE.MatchString(b.label) {
		return true
	}
	if len(toks) == 0 || toks[0].norm != "organi" || b.kind != heading {
		return false
	}
	return len(toks) == 1 || participle(toks[1].norm) || d.r.lx.irregular(toks[1].norm) || preposition(toks[1].norm) == "di" && len(toks) > 2 && d.r.lx.itself[toks[2].norm]
}
