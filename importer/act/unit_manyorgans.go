package act

import "raccordo/graph"

// manyOrgans finds the organs of which an institution has several and that act together:
// "I Sottosegretari di Stato svolgono i compiti delegati", "il Rettore e i prorettori
// coordinano". Those who head the offices of an institution are the offices.
func (r *reader) manyOrgans() {
	for b, s := range r.inForce() {
		for i := 1; i < len(b.toks); i++ {
			k := kindAt(r.lx, b.toks, i)
			if k == nil || !k.plural || k.entry.Kind != graph.KindOrgan || !k.entry.Alone || r.lx.role[b.toks[i].norm] || k.entry.One == "ministro" || !article(b.toks[i-1].norm) {
				continue
			}
			end := i + len(k.entry.many)
			if end+1 < len(b.toks) && b.toks[end].norm == "di" && b.toks[end+1].norm == "stato" {
				end += 2
			}
			if r.namesOn(b.toks, end) || !r.clauseOpens(b.toks, i-1) || !r.subjectUpTo(b.toks, end, true) {
				continue
			}
			if m, _ := r.known(b.toks, i, s.units); m != nil && m.units[0].kind == graph.KindOrgan {
				continue
			}
			r.spot(b, i, end, true)
		}
	}
}
