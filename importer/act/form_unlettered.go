package act

import "strings"

// unlettered cuts the items of a list without letters that goes on in one line behind
// the plural noun of units: "nei seguenti servizi: servizio semi; servizio piante".
func unlettered(lx *lexicon, l line) []line {
	colon := strings.Index(l.raw, ": ")
	if colon < 0 || strings.IndexByte(l.raw[colon:], ';') < 0 || strings.Contains(l.raw, "|") {
		return []line{l}
	}
	if !endsInUnits(lx, tokenize(plain(l.raw[:colon], l.start))) {
		return []line{l}
	}
	out := []line{{n: l.n, start: l.start, raw: l.raw[:colon+1]}}
	from := colon + 1
	for from < len(l.raw) {
		to := len(l.raw)
		if i := strings.IndexByte(l.raw[from:], ';'); i >= 0 {
			to = from + i + 1
		}
		piece := line{n: l.n, start: l.start + from, raw: l.raw[from:to]}
		if !isLower(strings.TrimLeft(piece.raw, " ")) && strings.TrimSpace(piece.raw) != "" {
			return []line{l}
		}
		out = append(out, piece)
		from = to
	}
	return cutTails(out, []int{len(out) - 1})
}

// endsInUnits reports whether a lead-in ends with the plural noun of the units that
// follow, announced: "nei seguenti servizi", "in tre divisioni".
func endsInUnits(lx *lexicon, toks []token) bool {
	for i := max(1, len(toks)-4); i < len(toks); i++ {
		k := kindAt(lx, toks, i)
		if k == nil || !k.plural || k.entry.Rank == 0 || !countedAt(lx, toks, i-1) || i > 1 && preposition(toks[i-2].norm) == "di" {
			continue // "in uno dei seguenti settori": fields
		}
		j := i + len(k.entry.many)
		for j < len(toks) && (lx.qualifier[toks[j].norm] || adjective(toks[j].norm)) {
			j++
		}
		return j == len(toks)
	}
	return false
}
