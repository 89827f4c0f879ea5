package act

import "strings"

// learnRanks finds the nouns whose usual order the act turns round: where
// "Ufficio" comes first and every one is followed by several "Servizio", the
// services stand below the offices.
func (r *reader) learnRanks() {
	r.turned = map[[2]*kindEntry]bool{}
	r.singular = map[nounAt]bool{}
	type seen struct {
		first, count int
	}
	nouns := map[*kindEntry]*seen{}
	var order []*kindEntry
	for i, b := range r.blocks {
		toks := b.toks
		if b.kind == row && len(b.cells) > 0 {
			continue
		}
		k := kindAt(r.lx, toks, 0)
		if k != nil && !k.plural && b.kind == heading {
			r.singular[nounAt{k.entry, b.depth}] = true
		}
		if k == nil || k.plural || k.entry.Rank == 0 || b.kind != heading && b.kind != title && r.openingEnd(b) == 0 {
			continue
		}
		s := nouns[k.entry]
		if s == nil {
			s = &seen{first: i}
			nouns[k.entry] = s
			order = append(order, k.entry)
		}
		s.count++
	}
	for _, low := range order {
		for _, high := range order {
			if high.Rank < low.Rank && high.Rank > 3 && nouns[low].first < nouns[high].first && nouns[low].count < nouns[high].count {
				r.turned[[2]*kindEntry{low, high}] = true
			}
		}
	}
}

// below reports whether a unit stands below another, by their nouns.
func (r *reader) below(u, above *unit) bool {
	if u.noun == nil || above.noun == nil || above.noun.Rank == 0 || u.noun.Rank == 0 {
		return false
	}
	if r.turned[[2]*kindEntry{above.noun, u.noun}] {
		return true
	}
	return u.noun.Rank > above.noun.Rank && !r.turned[[2]*kindEntry{u.noun, above.noun}]
}

// namesAct reports whether one of the first headings is the title of the act or
// the name of a body of the Republic, and of no unit.
func (d *declarer) namesAct(b *block) bool {
	if len(d.r.blocks) == 0 || b.first > d.r.blocks[min(len(d.r.blocks), titleBlocks)-1].first {
		return false
	}
	if len(b.toks) > 0 && article(b.toks[0].norm) && b.label == "" && b.depth >= 7 {
		return true // who makes the act: "IL MINISTRO"
	}
	if strings.HasPrefix(strings.ToLower(b.label), "art") {
		return false
	}
	k := kindAt(d.r.lx, b.toks, 0)
	ranked, apart := k != nil && !k.plural && k.entry.Rank > 0, false
	for _, t := range b.toks {
		apart = apart || !t.word && t.norm != ","
		if d.r.lx.actWord[t.norm] && (!ranked || apart) {
			return true // but "Dipartimento per l'ordinamento delle fiere" is a unit
		}
	}
	return d.r.lx.republic[key(stemsOf(d.r.lx, b.toks))]
}

// nounAt is the noun of a heading with its depth.
type nounAt struct {
	noun  *kindEntry
	depth int
}

// oneOfPeers reports whether a heading with a plural noun names one unit among
// those that have the noun in the singular: "Servizi Demografici" next to
// "Servizio Tributi", with its duties right below.
func (d *declarer) oneOfPeers(u *unit, b *block) bool {
	if !u.plural || u.noun == nil || b.kind != heading || !d.r.singular[nounAt{u.noun, b.depth}] || d.next == nil || d.next.kind == heading || d.next.kind == row {
		return false
	}
	n := len(u.noun.many)
	return n < len(b.toks) && preposition(b.toks[n].norm) != "di" && !d.r.lx.groupAdj[b.toks[n].norm] && !d.r.lx.qualifier[b.toks[n].norm] && u.noun.Rank > 0
}
