package act

import "raccordo/graph"

// leadOwner returns whose the parts are that a lead-in announces without saying that
// anybody has them: "I dipartimenti del Ministero sono:", "Sono istituiti i seguenti
// uffici:", the institution's where no place is told.
func (r *reader) leadOwner(lead *block, s *section) []*unit {
	toks := lead.toks
	end := len(toks) - 1
	if end < 3 || toks[end].norm != ":" {
		return nil
	}
	if len(lead.speaks) == 0 {
		if up := r.organsLead(toks[:end], s); up != nil {
			return up
		}
	}
	if n := toks[0].norm; n == "compongono" || n == "costituiscono" || n == "formano" {
		if m := r.mentionAt(toks, 1, s.units); m != nil && len(m.units) == 1 && !m.units[0].plural && !m.units[0].collegial() && m.end == end {
			return m.units // "Compongono l'Area X:"
		}
		return nil
	}
	if toks[0].norm == "sono" {
		if r.own != nil && (len(s.units) == 0 || s.units[0].plural && s.units[0].noun != nil) && r.setUpNowhere(toks[:end]) {
			return []*unit{r.own}
		}
		return nil
	}
	i := r.skipDeterminers(toks, 0)
	k := kindAt(r.lx, toks, i)
	if k == nil || !k.plural {
		return nil
	}
	at := pastAdjectives(toks, i+len(k.entry.many))
	if at >= end || preposition(toks[at].norm) != "di" {
		return nil
	}
	m := r.mentionAt(toks, at+1, s.units)
	if m == nil || len(m.units) != 1 || m.units[0].plural || m.end >= end || toks[m.end].norm != "sono" {
		return nil
	}
	if rest := m.end + 1; rest == end || article(toks[rest].norm) && toks[rest+1].norm == "seguenti" && rest+2 == end {
		return m.units
	}
	return nil
}

// setUpNowhere reports whether a lead-in that opens with "sono" sets up the units that
// follow and says no place: "Sono istituiti i seguenti dipartimenti e servizi".
func (r *reader) setUpNowhere(toks []token) bool {
	v := pastAdverbs(toks, 1)
	if v+2 >= len(toks) || !r.lx.participles.setUp.of(toks[v].norm) || !article(toks[v+1].norm) || toks[v+2].norm != "seguenti" {
		return false
	}
	for _, t := range toks[v+3:] {
		if preposition(t.norm) != "" || !t.word {
			return false
		}
	}
	return kindAt(r.lx, toks, v+3) != nil
}

// partsAre finds a sentence that says which units are those of another: "Le direzioni
// generali del Dipartimento sono: la Direzione X e la Direzione Y".
func (r *reader) partsAre(toks []token, pos int, s *sentence, own []*unit) bool {
	i := r.skipDeterminers(toks, pos)
	k := kindAt(r.lx, toks, i)
	if k == nil || !k.plural || i == pos || k.entry.Kind == graph.KindOrgan {
		return false
	}
	at := pastAdjectives(toks, i+len(k.entry.many))
	if at+1 >= len(toks) || preposition(toks[at].norm) != "di" {
		return false
	}
	m := r.mentionAt(toks, at+1, own)
	if m == nil || len(m.units) != 1 || m.units[0].plural || m.end+1 >= len(toks) || toks[m.end].norm != "sono" || toks[len(toks)-1].norm == ":" {
		return false
	}
	for _, next := range r.pastAsides(toks, m.end+1) {
		if toks[next].norm == ":" {
			next++
		}
		if down, _ := r.namesFrom(toks, next, own); len(down) > 0 && down[0].noun == k.entry {
			return r.putUnder(toks, pos, m.end+1, m.units[0], s, own)
		}
	}
	return false
}
