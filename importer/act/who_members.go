package act

import "raccordo/graph"

// membersOf resolves "I componenti del Collegio" before a verb of duty to the body that they
// sit in: what they do together or one by one is its duty.
func (r *reader) membersOf(toks []token, pos int, own []*unit) *mention {
	if pos+3 >= len(toks) || !isPluralWord(toks[pos].norm) || !members(toks[pos+1].norm) || preposition(toks[pos+2].norm) != "di" {
		return nil
	}
	m := r.mentionAt(toks, pos+3, own)
	if m == nil || len(m.units) != 1 || m.units[0].kind != graph.KindOrgan && m.units[0].kind != graph.KindCommittee {
		return nil
	}
	for _, v := range r.pastAsides(toks, r.skipComplement(toks, m.end)) {
		if v < len(toks) && r.finiteHere(toks, v) {
			if v = r.dutyAt(toks, v); v < 0 || r.lx.acting.loose[toks[v].norm] || r.lx.acting.seated[toks[v].norm] {
				return nil
			}
			return &mention{units: m.units, end: m.end}
		}
	}
	return nil
}
