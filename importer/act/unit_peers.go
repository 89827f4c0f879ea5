package act

// maxPeerWords is how many words an item without a noun of units can have to be taken
// for one of the units that its list gives.
const maxPeerWords = 6

// likeTheirPeers makes units of the items of a list of units that are names too, though
// no noun of the lexicon opens them: "a) scuola nautica; b) banda musicale".
func (r *reader) likeTheirPeers() {
	units, items := map[*block]int{}, map[*block]int{}
	for _, b := range r.blocks {
		if b.kind == item && b.lead != nil && !b.tail {
			items[b.lead]++
			if b.lists != nil {
				units[b.lead]++
			}
		}
	}
	for i, b := range r.blocks {
		if b.kind != item || b.lead == nil || b.tail || b.lists != nil || units[b.lead] < 2 || 2*units[b.lead] < items[b.lead] || !opensList(r.lx, b.lead) || r.openingEnd(b) > 0 || r.omittedAt(b.toks) {
			continue
		}
		name := r.peerName(b)
		if name == "" {
			continue
		}
		if u := r.reg.add(name, 2); u != nil {
			u.declared = true
			u.cites = append(u.cites, r.citeBlock(b))
			if s := r.sections[i]; len(s.units) == 1 && r.below(u, s.units[0]) {
				u = r.apart(u, s.units[0])
			}
			b.lists = u
		}
	}
}

// peerName returns the name that an item of a few words without a verb is, or "".
func (r *reader) peerName(b *block) string {
	toks := b.toks
	from := 0
	if len(toks) > 1 && article(toks[0].norm) {
		from = 1
	}
	end := from
	for end < len(toks) && toks[end].word {
		end++
	}
	if end == from || end-from > maxPeerWords || end < len(toks) && toks[end].norm != ";" && toks[end].norm != "." && toks[end].norm != "," && toks[end].norm != "(" {
		return ""
	}
	first := toks[from].norm
	if r.lx.function[first] || r.lx.determiner[first] || preposition(first) != "" || r.lx.role[first] || !r.verbFree(toks[from:end]) || r.lx.action(first) && kindAt(r.lx, toks, from) == nil || numeral(first) {
		return ""
	}
	if end < len(toks) && toks[end].norm == "," && !r.apposes(toks, end) {
		return ""
	}
	return upperFirst(tidyName(b.text.s[toks[from].start:toks[end-1].end]))
}
