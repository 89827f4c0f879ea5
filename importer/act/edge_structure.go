package act

import (
	"strings"

	"raccordo/graph"
)

// relateHeadings reads what headings say: whom their units support, and the
// organ that a secretariat is named for.
func (r *reader) relateHeadings() {
	for _, s := range r.serves {
		toks := tokenize(s.by.text)
		i := 0
		for i < len(toks) && toks[i].norm != "supporto" {
			i++
		}
		for _, t := range r.targets(s.by.block, toks, i+2, "a", nil) {
			cit := r.cite(s.by.text, toks, 0, len(toks), "")
			e := graph.Edge{Type: graph.ReportsTo, Basis: graph.Structural}
			if r.edge(s.unit, t.unit, e, cit) && s.at != s.by.block {
				r.edge(s.unit, t.unit, e, r.citeBlock(s.at))
			}
		}
	}
	r.relateStaff()
	for _, u := range r.reg.units {
		if u.merged == nil && u.noun != nil && (u.kind == graph.KindOffice || u.plural) {
			r.relateName(u)
		}
		if u.declared && u.merged == nil {
			r.relateGenitive(u)
		}
	}
}

// relateName reads the organ or class in a name: "Segreteria del Collegio",
// "Filiali metropolitane delle Direzioni di coordinamento".
func (r *reader) relateName(u *unit) {
	toks := tokenize(text{s: u.name})
	for i := 1; i+1 < len(toks); i++ {
		if preposition(toks[i].norm) != "di" {
			continue
		}
		if r.lx.role[toks[i+1].norm] && serving(u) && !u.plural {
			r.headsOffice(u, toks, i+1)
			return
		}
		if !u.declared {
			return
		}
		k := kindAt(r.lx, toks, i+1)
		if k == nil {
			continue
		}
		organ := k.entry.Kind == graph.KindOrgan || k.entry.Kind == graph.KindCommittee
		if (!organ || !serving(u)) && (!u.plural || !k.plural) {
			continue
		}
		m := r.mentionAt(toks, i+1, nil)
		if m == nil || len(m.units) != 1 || m.units[0].real() == u {
			continue
		}
		r.answersByName(u, m.units[0])
		return
	}
}

// headsOffice puts the office of a head under the unit that the head leads: "Ufficio
// del Capo del Dipartimento".
func (r *reader) headsOffice(u *unit, toks []token, i int) {
	m := r.roleAt(toks, i, nil, 0)
	if m == nil || m.end != len(toks) || len(m.units) != 1 || m.units[0].real() == u {
		return
	}
	r.answersByName(u, m.units[0])
}

// serving reports whether the noun of a unit says that it works for someone.
func serving(u *unit) bool {
	switch u.noun.One {
	case "segreteria", "gabinetto", "ufficio", "segretariato", "segretario particolare", "portavoce":
		return true
	}
	return false
}

// relateLists reads lists of units: "Sono uffici di staff del Ministro: a) …" and
// "La Direzione si articola in: a) …".
func (r *reader) relateLists() {
	for i, b := range r.blocks {
		if u := b.outer.unit(); b.lists != nil && b.lead == nil && u != nil {
			for _, one := range b.listed() {
				r.edge(one, u, graph.Edge{Type: graph.ReportsTo, Basis: graph.Structural}, r.cite(b.text, b.toks, 0, len(b.toks), r.sections[i].title))
			}
		}
		if b.lists == nil || b.lead == nil {
			continue
		}
		for _, u := range b.listed() {
			r.relateListed(b, u, r.sections[i])
		}
	}
}

// relateListed says where one unit of a list belongs.
func (r *reader) relateListed(b *block, one *unit, s *section) {
	lead := b.lead
	cit := []graph.Citation{r.cite(lead.text, lead.toks, 0, len(lead.toks), s.title), r.cite(b.text, b.toks, 0, len(b.toks), s.title)}
	above := lead.speaks
	stated := false
	if u := lead.unit(); u != nil && lead.kind == item && !u.plural {
		above = []*unit{u} // "A) Servizio X, comprendente:"
	}
	if n := len(lead.sentences); n > 0 && len(lead.sentences[n-1].above) > 0 {
		above, stated = lead.sentences[n-1].above, true
	}
	answered := r.leadSuperior(lead)
	if answered == nil {
		answered = r.leadAbove(lead)
	}
	if answered == nil && len(above) == 0 && lead.kind == item && lead.lists == nil && lead.lead != nil {
		answered = r.leadAbove(lead.lead) // "a) i seguenti istituti: 1) …"
	}
	if answered != nil {
		above, stated = answered, true
	}
	if b.staffed {
		return
	}
	if answered == nil {
		for _, up := range r.leadOwner(lead, s) {
			for _, c := range cit {
				r.edge(one, up, graph.Edge{Type: graph.ReportsTo, Basis: graph.Structural}, c)
			}
		}
	}
	if u := b.outer.unit(); u != nil && u != one {
		for _, c := range cit[1:] {
			r.edge(one, u, graph.Edge{Type: graph.ReportsTo, Basis: graph.Structural}, c)
		}
		return
	}
	if l := strings.ToLower(lead.text.s); strings.HasPrefix(l, "sono ") || strings.HasPrefix(l, "costituiscono ") {
		r.listed(one, lead, s, cit)
		if !stated {
			return
		}
	}
	for _, up := range above {
		if answered == nil && up.kind == graph.KindExternal || answered == nil && up.collegial() && r.lx.membersFollow(lead) {
			continue
		}
		e := graph.Edge{Type: graph.ReportsTo, Basis: graph.Stated}
		if up.plural && up.noun == one.noun {
			e = graph.Edge{Type: graph.BelongsTo}
			up.members++
		}
		for _, c := range cit {
			r.edge(one, up, e, c)
		}
	}
}

// listed reads one member of "Sono uffici di staff del Ministro: …".
func (r *reader) listed(one *unit, lead *block, s *section, cit []graph.Citation) {
	m := r.mentionAt(lead.toks, 1, s.units)
	if m != nil && len(m.units) == 1 && m.units[0].plural {
		for _, c := range cit {
			r.edge(one, m.units[0], graph.Edge{Type: graph.BelongsTo}, c)
		}
		m.units[0].members++
		r.heirs = append(r.heirs, heir{one, m.units[0], cit})
	}
	for k := 1; k+1 < len(lead.toks) && k < 2*quoteWords; k++ {
		if preposition(lead.toks[k].norm) != "di" {
			continue
		}
		up := r.mentionAt(lead.toks, k+1, nil)
		if up == nil || len(up.units) != 1 || up.units[0].plural || up.units[0].kind != graph.KindOrgan {
			continue
		}
		e := graph.Edge{Type: graph.ReportsTo, Basis: graph.Stated}
		for _, c := range cit {
			r.edge(one, up.units[0], e, c)
		}
		if m != nil && len(m.units) == 1 {
			r.edge(m.units[0], up.units[0], e, cit[0])
		}
	}
}

// relateClasses makes "Direzione regionale Lazio" belong to "Direzioni regionali".
func (r *reader) relateClasses() {
	for _, u := range r.reg.units {
		if u.plural || u.merged != nil || u.noun == nil || u.kind == graph.KindExternal {
			continue
		}
		for n := max(2, len(u.noun.stems)); n < len(u.full); n++ {
			c := r.reg.byFull[key(u.full[:n])].real()
			if c == nil || c == u || !c.plural || c.kind == graph.KindExternal || c.noun != u.noun {
				continue
			}
			r.belongsByName(u, c)
		}
	}
	for _, c := range r.reg.units {
		if c.merged != nil || !c.plural || !c.used || c.members > 0 || c.noun == nil || len(c.full) != len(c.noun.stems) || c.kind == graph.KindExternal || c.noun.Kind == graph.KindOrgan {
			continue
		}
		us := r.singles(c.noun)
		if len(us) < 2 || len(us) > maxPeers {
			continue
		}
		for _, u := range us {
			r.belongsByName(u, c)
		}
	}
}

// maxPeers is how many units of a noun a class of that bare noun can hold: where there are
// more, the text means those of one place.
const maxPeers = 12
