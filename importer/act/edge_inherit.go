package act

import (
	"strings"

	"raccordo/graph"
)

// heir is a unit of a list that belongs to a group.
type heir struct {
	unit, group *unit
	cites       []graph.Citation
}

// inherit puts the units of a list under the organ that their group is said to
// work for: "Sono uffici di diretta collaborazione: a) …", where these report to
// the Ministro.
func (r *reader) inherit() {
	above := map[*unit][]*unit{}
	for _, e := range r.edges {
		if e.edge.Type == graph.ReportsTo && e.from.plural && e.to.kind == graph.KindOrgan {
			above[e.from] = append(above[e.from], e.to)
		}
	}
	r.availed(above)
	for _, h := range r.heirs {
		g := h.group.real()
		if _, known := above[g]; !known {
			if above[g] = r.servedByName(g); above[g] == nil && r.standing(g) {
				above[g] = r.aided()
				for _, up := range above[g] {
					r.edge(g, up, graph.Edge{Type: graph.ReportsTo, Basis: graph.Structural}, h.cites[0])
				}
			}
		}
		for _, up := range above[h.group.real()] {
			for _, c := range h.cites {
				r.edge(h.unit, up, graph.Edge{Type: graph.ReportsTo, Basis: graph.Structural}, c)
			}
		}
	}
}

// servedByName returns the organ that the name of a group goes on with where the act
// writes it in full, and puts the group under it: "Uffici di diretta collaborazione
// del Ministro dei fari", "gli uffici di diretta collaborazione con il Ministro".
func (r *reader) servedByName(g *unit) []*unit {
	for bi, b := range r.blocks {
		for i := range b.toks {
			end, us, _, _ := r.reg.walk(r.reg.root, b.toks, i, "")
			if len(us) != 1 || us[0].real() != g || end+1 >= len(b.toks) {
				continue
			}
			p := preposition(b.toks[end].norm)
			if p != "di" && (p != "con" || !r.standing(g)) || p == "di" && !r.standing(g) && bi >= titleBlocks {
				continue
			}
			at := r.skipDeterminers(b.toks, end+1)
			if at >= len(b.toks) {
				continue
			}
			k := kindAt(r.lx, b.toks, at)
			if k == nil || k.plural || k.entry.Kind != graph.KindOrgan {
				continue
			}
			var found []*unit
			for _, u := range r.reg.byNoun(k.entry) {
				if !u.plural && u.kind == graph.KindOrgan {
					found = append(found, u)
				}
			}
			if len(found) == 1 {
				if r.standing(g) {
					r.edge(g, found[0], graph.Edge{Type: graph.ReportsTo, Basis: graph.Stated}, r.cite(b.text, b.toks, i, at+1, r.sections[bi].title))
				}
				return found
			}
		}
	}
	return nil
}

// availed puts a group of offices under the organ that it works with directly: "Il
// Ministro si avvale degli uffici di diretta collaborazione", "gli uffici di diretta
// collaborazione svolgono le funzioni di supporto del Ministro".
func (r *reader) availed(above map[*unit][]*unit) {
	for _, e := range r.edges {
		g, up := e.to, e.from
		if up.plural {
			g, up = up, g // "le funzioni di supporto del Ministro"
		}
		if e.edge.Mode != graph.Support || up.kind != graph.KindOrgan || up.plural || !g.plural || above[g] != nil || !r.standing(g) {
			continue
		}
		above[g] = []*unit{up}
		r.edge(g, up, graph.Edge{Type: graph.ReportsTo, Basis: graph.Stated}, e.edge.Citations[0])
	}
}

// standing reports whether a group is one that works for an organ by its name.
func (r *reader) standing(g *unit) bool {
	return phraseAt(tokenize(text{s: g.name}), 0, r.lx.standing) > 0
}

// deputies puts a deputy under the organ that it assists, and a secretariat under
// the one that avails itself of it: "Il Vicedirettore coadiuva il Direttore", "Il
// Direttore si avvale della Segreteria tecnica".
func (r *reader) deputies() {
	for _, e := range r.edges {
		if e.edge.Mode != graph.Support {
			continue
		}
		low, up := e.to, e.from
		if !deputy(low) && !secretariat(low) {
			low, up = up, low
		}
		if up.kind != graph.KindOrgan || up.noun == nil || up.plural || deputy(up) || r.lx.collegial[up.noun.One] || !deputy(low) && low != e.to {
			continue
		}
		if deputy(low) || secretariat(low) {
			for _, c := range e.edge.Citations {
				r.edge(low, up, graph.Edge{Type: graph.ReportsTo, Basis: graph.Stated}, c)
			}
		}
	}
}

// deputy reports whether a unit is the second of an organ by its noun.
func deputy(u *unit) bool {
	return u.noun != nil && (strings.HasPrefix(u.noun.One, "vice") || u.noun.One == "prorettore")
}

// secretariat reports whether a unit is one office that works for others by its noun.
func secretariat(u *unit) bool {
	return u.noun != nil && !u.plural && (u.noun.One == "segreteria" || len(u.full) > 1 && u.full[0] == "uffic" && u.full[1] == "segreter")
}
