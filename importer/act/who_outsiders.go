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
		if us, end := r.outsideList(b, toks, i); us != nil && r.actsNext(toks, end) && !r.withinName(toks, x.from, i) {
			return us
		}
		for i < x.to && toks[i].norm != "," {
			if r.plainVerb(toks, i) {
				return nil
			}
			i++
		}
		i++
	}
	return nil
}

// withinName reports whether what stands behind a comma at i goes on with a name that began
// before: "la Conferenza per i rapporti tra lo Stato, le regioni e le province, adotta".
func (r *reader) withinName(toks []token, from, i int) bool {
	for k := i - 2; k >= from && i-k < maxAside; k-- {
		if toks[k].capital && toks[k].word && kindAt(r.lx, toks, k) != nil {
			if m, _ := r.known(toks, k, nil); m != nil && m.end > i {
				return true
			}
		}
	}
	return false
}

// outsideList reads the bodies at i, each with its article, joined by commas and
// conjunctions.
func (r *reader) outsideList(b *block, toks []token, i int) ([]*unit, int) {
	var out []*unit
	for len(out) < maxTargets {
		if i+1 >= len(toks) || !article(toks[i].norm) {
			return nil, i
		}
		us, end := r.outsiderAt(b, toks, r.skipDeterminers(toks, i), len(out) > 0)
		if us == nil || us[0].public || end >= len(toks) {
			return nil, i
		}
		out = append(out, us...)
		if n := toks[end].norm; n != "," && n != "e" && n != "ed" && n != "nonche" || end+1 < len(toks) && !article(toks[end+1].norm) {
			return out, end
		}
		i = end + 1
	}
	return out, i
}

// actsNext reports whether a verb follows the subject that ends at i, an aside or a
// complement between.
func (r *reader) actsNext(toks []token, i int) bool {
	i = pastAdverbs(toks, r.skipComplement(toks, i))
	for k := i; k < len(toks) && k-i < 4 && toks[i].norm == "con" && toks[k].word; k++ {
		if r.lx.instrument[toks[k].norm] {
			i = k + 1 // "Il Ministro X, con proprio decreto, di concerto con"
		}
	}
	if i >= len(toks) {
		return false
	}
	if r.finite(toks, i) || isClitic(toks[i].norm) && r.finite(toks, i+1) {
		return true
	}
	return toks[i].norm == "," && r.verbLater(toks, i)
}

// outsiderAt reads bodies outside the institution at i, also by a name that the lexicon or
// the act has.
func (r *reader) outsiderAt(b *block, toks []token, i int, inList bool) ([]*unit, int) {
	if us, end := r.matters(b, toks, i, nil); us != nil {
		return us, end
	}
	if m, _ := r.known(toks, i, nil); m != nil && m.units[0].kind == graph.KindExternal {
		return m.units, m.end
	}
	return r.outsideAt(b, toks, i, inList)
}

// fromOutside returns the outsiders of a sentence where a cue brings in a unit of the act,
// or with whom they take a measure.
func (x *sentence) fromOutside(c *cue, found []target) []*unit {
	if len(x.outside) > 0 && (c.Mode == graph.Agreement || c.Mode == graph.Hearing) {
		return x.outside
	}
	for _, t := range found {
		if t.unit.kind != graph.KindExternal && c.Mode != "" {
			return x.outside
		}
	}
	return nil
}

// othersAct reports whether the sentence at token i has bodies as its subject that are not
// of the institution: "I sindaci collaborano con l'Istituto".
func (r *reader) othersAct(b *block, i int) bool {
	x := b.sentenceAt(i)
	if x == nil {
		return false
	}
	if len(x.outside) > 0 {
		return true
	}
	if len(x.subject) == 0 || x.agent || !article(b.toks[x.from].norm) {
		return false
	}
	h, _ := headAt(r.lx, b.toks, x.from+1)
	return h != nil && !r.itself(b.toks[x.from+1].norm)
}

// maxStranger is how many words the name of an office that is not known may have.
const maxStranger = 14

// strangerActs reports whether a clause at i has an office as its subject that is not
// known: what it says is not of whom the clauses before speak.
func (r *reader) strangerActs(toks []token, i int) bool {
	if i+2 >= len(toks) || !article(toks[i].norm) || kindAt(r.lx, toks, i+1) == nil || r.mentionAt(toks, i+1, nil) != nil {
		return false
	}
	for k := i + 2; k < len(toks) && k-i < maxStranger && toks[k].norm != ";"; k++ {
		if r.clauseVerb(toks, k) {
			return true
		}
	}
	return false
}
