package act

import "raccordo/graph"

// directAides reads "Sono uffici di diretta collaborazione del Ministro: il Gabinetto,
// l'Ufficio legislativo e la Segreteria", where the list stands in the sentence itself.
func (r *reader) directAides(b *block, toks []token, x *sentence, s *section) {
	i := x.from
	if i+3 >= len(toks) || toks[i].norm != "sono" {
		return
	}
	end := phraseAt(toks, i+1, r.lx.standing)
	if end == i+1 || end >= len(toks) {
		return
	}
	group, _ := r.known(toks, i+1, nil)
	var up []*unit
	if p := preposition(toks[end].norm); (p == "di" || p == "con") && end+1 < len(toks) {
		m := r.mentionAt(toks, end+1, s.units)
		if m == nil {
			return
		}
		up, end = m.units, m.end
	}
	if end < len(toks) && toks[end].norm == ":" {
		end++
	}
	down, to := r.namesFrom(toks, end, s.units)
	if down == nil {
		return
	}
	if up == nil {
		up = r.aided()
	}
	r.reports(b, down, up, i, to, s)
	if group == nil {
		return
	}
	c := r.cite(b.text, toks, i, to, s.title)
	for _, u := range down {
		group.units[0].members++
		r.edge(u, group.units[0], graph.Edge{Type: graph.BelongsTo}, c)
	}
}

// aided returns the organ with which the offices of direct collaboration of an act that
// does not say it work: its only Ministro.
func (r *reader) aided() []*unit {
	var found []*unit
	for _, u := range r.reg.units {
		if u.merged == nil && u.noun != nil && u.noun.One == "ministro" && u.kind == graph.KindOrgan {
			found = append(found, u)
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found
}
