package act

import "raccordo/graph"

// maxOpenings is how many commas may stand before the subject of a sentence.
const maxOpenings = 3

// outsiders returns the bodies outside the institution that are the subject of a sentence
// of which nothing else says whom it speaks of: "Le Regioni e gli enti locali collaborano
// con l'Agenzia", "L'INPS, d'intesa con l'Ufficio, pubblica".
func (r *reader) outsiders(b *block, x *sentence) []*unit {
	if len(x.subject) > 0 || len(x.speaks) > 0 || b.lead != nil || b.leads {
		return nil
	}
	toks := b.toks[:x.to]
	for i, n := x.from, 0; i < x.to && n <= maxOpenings; n++ {
		if us, end := r.outsideList(b, toks, i); us != nil && r.actsNext(toks, end) {
			return us
		}
		for i < x.to && toks[i].norm != "," {
			if r.finite(toks, i) && !r.lx.adjectiveAt(toks, i) {
				return nil
			}
			i++
		}
		i++
	}
	return nil
}

// outsideList reads the bodies at i, each with its article, joined by commas and
// conjunctions.
func (r *reader) outsideList(b *block, toks []token, i int) ([]*unit, int) {
	var out []*unit
	for len(out) < maxTargets {
		if i+1 >= len(toks) || !article(toks[i].norm) {
			return nil, i
		}
		us, end := r.outsideAt(b, toks, r.skipDeterminers(toks, i), len(out) > 0)
		if us == nil || us[0].public || end >= len(toks) {
			return nil, i
		}
		out = append(out, us...)
		if n := toks[end].norm; n != "," && n != "e" && n != "ed" && n != "nonche" || end+1 < len(toks) && !article(toks[end+1].norm) {
			return out, end
		}
		if toks[end].norm == "," && r.verbAgain(toks, end+1) {
			return out, end
		}
		i = end + 1
	}
	return out, i
}

// verbAgain reports whether what an article opens at i has a verb before the next mark.
func (r *reader) verbAgain(toks []token, i int) bool {
	for ; i < len(toks) && toks[i].word; i++ {
		if toks[i].norm == "e" || toks[i].norm == "ed" {
			return false
		}
		if r.finite(toks, i) && !r.lx.adjectiveAt(toks, i) {
			return true
		}
	}
	return false
}

// actsNext reports whether a verb follows the subject that ends at i, an aside or a
// complement between.
func (r *reader) actsNext(toks []token, i int) bool {
	i = pastAdverbs(toks, r.skipComplement(toks, i))
	if i >= len(toks) {
		return false
	}
	if r.finite(toks, i) || isClitic(toks[i].norm) && r.finite(toks, i+1) {
		return true
	}
	return toks[i].norm == "," && r.verbLater(toks, i)
}

// fromOutside returns the outsiders of a sentence where a cue brings in a unit of the act.
func (x *sentence) fromOutside(c *cue, found []target) []*unit {
	for _, t := range found {
		if t.unit.kind != graph.KindExternal && c.Mode != "" {
			return x.outside
		}
	}
	return nil
}
