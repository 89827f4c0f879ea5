package act

import "strings"

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
		if r.lettersFirst(b, r.sections[i]) {
			continue
		}
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

// lettersFirst makes the unit of an item of a list of units that gives its letters
// before its name: "b) UPG (Ufficio prevenzione generale), che cura le volanti".
func (r *reader) lettersFirst(b *block, s *section) bool {
	if b.kind != item || b.lead == nil || b.tail || b.lists != nil || len(b.toks) < 5 || !opensList(r.lx, b.lead) || b.toks[1].norm != "(" {
		return false
	}
	short := b.text.s[b.toks[0].start:b.toks[0].end]
	k := kindAt(r.lx, b.toks, 2)
	if !isAcronym(short) || k == nil || k.plural {
		return false
	}
	end := 3
	for end < len(b.toks) && b.toks[end].norm != ")" {
		end++
	}
	if end == len(b.toks) || end < 3+len(k.entry.one) {
		return false
	}
	name := b.text.s[b.toks[2].start:b.toks[end-1].end]
	if at := strings.LastIndexAny(name, "-–"); at > 0 && strings.TrimSpace(strings.TrimLeft(name[at:], "-–")) == short {
		name = name[:at]
	}
	u := r.reg.add(upperFirst(tidyName(name)), 2)
	if u == nil {
		return false
	}
	u.declared = true
	u.cites = append(u.cites, r.cite(b.text, b.toks, 0, end+1, ""))
	r.reg.alias(u, short)
	if len(s.units) == 1 && r.below(u, s.units[0]) {
		u = r.apart(u, s.units[0])
	}
	b.lists = u
	return true
}
