package act

import (
	"slices"
	"strings"

	"raccordo/graph"
)

// maxOpening is how many tokens a name before a colon can have.
const maxOpening = 24

// declareOpenings finds the units that a line names before it says what they do:
// "1. Servizio mappe: cura il catasto; aggiorna i rilievi".
func (r *reader) declareOpenings() {
	for i, b := range r.blocks {
		if b.kind != paragraph && b.kind != item || b.lists != nil || b.note || r.sections[i].recital {
			continue
		}
		end := r.openingEnd(b)
		if end == 0 && i+1 < len(r.blocks) && r.blocks[i+1].lead == b {
			end = r.leadName(b)
		}
		if end == 0 {
			r.declareBold(b, r.sections[i])
			continue
		}
		name := tidyName(b.text.s[:b.toks[nameBefore(b.toks, end)-1].end])
		u := r.reg.add(upperFirst(name), 2)
		if u == nil {
			continue
		}
		u.declared = true
		u.cites = append(u.cites, r.cite(b.text, b.toks, 0, end, r.sections[i].title))
		if s := r.sections[i]; len(s.units) == 1 && r.below(u, s.units[0]) {
			u = r.apart(u, s.units[0])
		}
		b.named, b.after = []*unit{u}, end+1
		if by := r.staffLines[b]; by != nil {
			r.underStaff = append(r.underStaff, answering{u, by, r.cite(b.text, b.toks, 0, end, r.sections[i].title)})
		}
	}
}

// leadName returns the end of the name that is all a lead-in says: "2. Ufficio I - Affari
// generali:" and then its duties; or 0.
func (r *reader) leadName(b *block) int {
	end := len(b.toks) - 1
	k := kindAt(r.lx, b.toks, 0)
	if end < 2 || b.toks[end].norm != ":" || k == nil || k.plural || k.entry.Rank == 0 || !b.toks[0].capital || end == len(k.entry.one) || end > maxOpening || !r.onlyName(b.toks[:end], len(k.entry.one)) {
		return 0
	}
	return end
}

// openingEnd returns the end of the name that a block opens with, or 0. A colon
// ends it, or a full stop before a verb ("Servizio mappe. Cura il catasto"). In a
// list of units a name may begin in small letters.
func (r *reader) openingEnd(b *block) int {
	toks := b.toks
	k := kindAt(r.lx, toks, 0)
	listed := b.kind == item && b.lead != nil && !b.tail && opensList(r.lx, b.lead)
	if k == nil || k.plural || !toks[0].capital && !listed || k.entry.Kind == graph.KindInstitution {
		return 0
	}
	for i := len(k.entry.one); i+1 < len(toks) && i < maxOpening; i++ {
		switch n := toks[i].norm; {
		case n == "(":
			for i+1 < len(toks) && toks[i].norm != ")" {
				i++
			}
		case n == ":":
			bare := i == len(k.entry.one)
			if bare && !k.entry.Alone || !r.does(toks, i+1) && (bare || i == len(k.entry.one)+1 && ordinal(toks[i-1]) || len(toks)-i < leastSaid) {
				return 0
			}
			return i
		case dash(n) && i > len(k.entry.one) && toks[i-1].end < toks[i].start && r.does(toks, i+1) && (!toks[i+1].capital || r.lx.verbAt(toks, i+1)),
			dash(n) && i > len(k.entry.one)+1 && !ordinal(toks[i-1]) && toks[i-1].end < toks[i].start && sums(toks[i+1:]):
			return i
		case n == "." && toks[i+1].start == toks[i].end:
			// "Servizio 1.2"
		case n == ".":
			numbered := i > len(k.entry.one)+1 && ordinal(toks[len(k.entry.one)]) && len(toks)-i > leastSaid // "Ufficio I - Bilancio. Note integrative; …"
			if i == len(k.entry.one) || i+1 >= len(toks) || !toks[i+1].capital || !numbered && !r.lx.verbAt(toks, i+1) && !looksLikeVerb(toks, i+1) && !r.actionAt(toks, i+1) {
				return 0
			}
			return i
		case n == "," && (r.forWhat(toks, i) > i || r.lx.saidOf(toks, i+1)):
			return 0
		case n == ";" || n == "è" || n == "sono" || r.lx.verbAt(toks, i) && !toks[i].capital || r.lx.placing[n] && !toks[i].capital:
			return 0
		}
	}
	return 0
}

// sums reports whether words list several things and end like a sentence.
func sums(toks []token) bool {
	n := len(toks)
	if n < 3 || toks[n-1].norm != "." && toks[n-1].norm != ";" {
		return false
	}
	for _, t := range toks[:n-1] {
		if t.norm == ";" || t.norm == "," || t.norm == "." {
			return true
		}
	}
	return n > 5
}

// leastSaid is how many words after the name of a unit and a colon say what it
// does though none of them is a verb or an action.
const leastSaid = 4

// does reports whether a verb or the name of an action stands at i.
func (r *reader) does(toks []token, i int) bool {
	return r.lx.verbs[toks[i].norm] || r.finite(toks, i) || r.actionAt(toks, i)
}

// maxLeadTokens is how far into a lead-in the unit above is looked for.
const maxLeadTokens = 60

// relateOpenings puts the units that open lines under the one that the lead-in or
// the section is about, if their nouns fit.
func (r *reader) relateOpenings() {
	for i, b := range r.blocks {
		if b.named == nil {
			continue
		}
		s := r.sections[i]
		ups, said := r.aboveOpening(b, s)
		if u := b.outer.unit(); u != nil {
			ups, said = []*unit{u}, true
		}
		if i := strings.LastIndexByte(b.label, '.'); i > 0 {
			if up := r.labelled[b.label[:i]]; up != nil {
				ups, said = []*unit{up.real()}, true
			}
		}
		for _, up := range ups {
			if !said && up.plural && up != b.named[0] && up.kind != graph.KindExternal && up.noun == b.named[0].noun {
				cit := r.cite(b.text, b.toks, 0, b.after-1, s.title)
				r.edge(b.named[0], up, graph.Edge{Type: graph.BelongsTo}, cit)
				up.members++
				r.heirs = append(r.heirs, heir{b.named[0], up, []graph.Citation{cit}})
			}
			if up != b.named[0] && !up.plural && up.noun != b.named[0].noun && (said || r.below(b.named[0], up) || r.equals(b.named[0], up)) && !r.betweenThem(b.named[0], up) {
				r.edge(b.named[0], up, graph.Edge{Type: graph.ReportsTo, Basis: graph.Structural}, r.cite(b.text, b.toks, 0, b.after-1, s.title))
			}
		}
	}
}

// betweenThem reports whether a unit stands under another that stands under up.
func (r *reader) betweenThem(u, up *unit) bool {
	for _, v := range r.superior[u.real()] {
		if v != up.real() && slices.Contains(r.superior[v], up.real()) {
			return true
		}
	}
	return false
}

// aboveOpening returns whom the lead-in before a block names, or the units of its
// section; said reports which.
func (r *reader) aboveOpening(b *block, s *section) (ups []*unit, said bool) {
	if b.opened == nil {
		return s.units, false
	}
	toks := b.opened.toks
	for k := range toks[:min(len(toks), maxLeadTokens)] {
		if k > 0 && !article(toks[k-1].norm) && preposition(toks[k-1].norm) == "" {
			continue
		}
		if m := r.mentionAt(toks, k, s.units); m != nil && len(m.units) == 1 && m.units[0].noun != nil && m.units[0].noun.Rank > 0 {
			return m.units, true
		}
	}
	if up := r.dividedWhole(toks); up != nil && len(s.units) == 0 {
		return up, true
	}
	return s.units, false
}

// dividedWhole returns the institution of which a lead-in says that something of it is divided
// into what follows: "I servizi dell'Agenzia sono organizzati nelle divisioni di seguito indicate".
func (r *reader) dividedWhole(toks []token) []*unit {
	for v := 1; v < min(len(toks), maxLeadTokens); v++ {
		if !r.lx.dividing[toks[v].norm] && !(r.lx.participles.divided.of(toks[v].norm) && (toks[v-1].norm == "è" || toks[v-1].norm == "sono")) {
			continue
		}
		for k := range v {
			if !article(toks[k].norm) && preposition(toks[k].norm) != "di" {
				continue
			}
			if m := r.institutionAt(toks, k+1); m != nil && m.end <= v {
				return m.units
			}
		}
		return nil
	}
	return nil
}

// openedBy gives every paragraph the last one before it that ends in a colon.
func openedBy(blocks []*block) {
	var lead *block
	for _, b := range blocks {
		switch {
		case b.kind == heading || b.kind == title:
			lead = nil
		case b.kind == paragraph && strings.HasSuffix(b.text.s, ":"):
			lead = b
		default:
			b.opened = lead
		}
	}
}

// nameBefore returns the end of a name before end, without what stands in
// parentheses behind it.
func nameBefore(toks []token, end int) int {
	if toks[end-1].norm != ")" {
		return end
	}
	for i := end - 1; i > 1; i-- {
		if toks[i].norm == "(" {
			return i
		}
	}
	return end
}

// equals reports whether two different nouns have the same rank, so that only
// the outline says which stands below.
func (r *reader) equals(u, above *unit) bool {
	return u.noun != nil && above.noun != nil && u.noun != above.noun && u.noun.Rank == above.noun.Rank && u.noun.Rank > 0
}
