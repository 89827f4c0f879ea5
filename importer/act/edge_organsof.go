package act

import "raccordo/graph"

// organsAt reads "organi di governo dell'Agenzia" at i: where whose they are stands, and
// where what follows begins; 0 where it does not say whose.
func (r *reader) organsAt(toks []token, i int, own []*unit) (*mention, int) {
	if i >= len(toks) || toks[i].norm != "organi" {
		return nil, 0
	}
	for k := i + 1; k+1 < len(toks) && k-i < maxNameWords && toks[k].word; k++ {
		n := toks[k].norm
		switch {
		case preposition(n) == "di" && len(n) > 2:
			m := r.actorAt(toks, k+1, own)
			if m == nil || len(m.units) != 1 || m.units[0].kind == graph.KindExternal {
				return nil, 0
			}
			return m, r.skipComplement(toks, m.end)
		case preposition(n) == "di", adjective(n), n == "e", n == "ed", preposition(toks[k-1].norm) == "di":
		default:
			return nil, 0
		}
	}
	return nil, 0
}

// organsListed reads "Sono organi dell'Agenzia il Presidente, la Giunta e il Collegio": the
// list stands behind whose they are, in the sentence itself.
func (r *reader) organsListed(b *block, toks []token, x *sentence, s *section) {
	i := x.from
	if i+4 >= x.to || toks[i].norm != "sono" && toks[i].norm != "costituiscono" {
		return
	}
	whose, end := r.organsAt(toks, pastAdverbs(toks, i+1), s.units)
	if whose == nil {
		return
	}
	if end < len(toks) && (toks[end].norm == ":" || toks[end].norm == ",") {
		end++
	}
	if end >= len(toks) || !article(toks[end].norm) {
		return
	}
	if down, to := r.namesFrom(toks, end, s.units); down != nil && !meets(down, whose.units) {
		r.reports(b, down, whose.units, i, to, s)
	}
}

// organsLead returns whose organs a lead-in announces, whatever its verb: "Gli organi di
// governo dell'Ente sono:", "Organi della Lega:".
func (r *reader) organsLead(toks []token, s *section) []*unit {
	for i := range min(len(toks), maxLeadWords) {
		whose, end := r.organsAt(toks, i, s.units)
		if whose == nil {
			continue
		}
		if len(toks)-end < maxLeadWords {
			return whose.units
		}
		return nil
	}
	return nil
}
