package act

import "strings"

// unlettered cuts the items of a list without letters that goes on in one line behind
// the plural noun of units: "nei seguenti servizi: servizio semi; servizio piante".
func unlettered(lx *lexicon, l line) []line {
	if out := severalNames(lx, l); out != nil {
		return out
	}
	colon := strings.Index(l.raw, ": ")
	if colon < 0 || strings.IndexByte(l.raw[colon:], ';') < 0 || strings.Contains(l.raw, "|") {
		return []line{l}
	}
	if toks := tokenize(plain(l.raw[:colon], l.start)); !endsInUnits(lx, toks) && !namesOrgans(toks) {
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

// namesOrgans reports whether a lead-in announces the organs of a body: "Sono organi del
// dipartimento", "Gli organi della Sezione sono".
func namesOrgans(toks []token) bool {
	organs, are := false, false
	for _, t := range toks[max(0, len(toks)-maxLeadTokens):] {
		organs = organs || t.norm == "organi"
		are = are || t.norm == "sono"
	}
	return organs && are
}

// severalNames cuts an item that holds the names of several units: "ufficio mappe; nonché il
// servizio vivai", "b) servizio semi; servizio piante"; nil where it does not.
func severalNames(lx *lexicon, l line) []line {
	if strings.IndexByte(l.raw, ';') < 0 || strings.Contains(l.raw, "|") {
		return nil
	}
	var out []line
	var noun *kindEntry
	from := 0
	for from < len(l.raw) {
		to := len(l.raw)
		if i := strings.IndexByte(l.raw[from:], ';'); i >= 0 {
			to = from + i + 1
		}
		if strings.TrimSpace(l.raw[from:to]) == "" {
			break
		}
		k, at := nameAfter(lx, l, from, to)
		if k == nil || noun != nil && noun != k && !strings.HasPrefix(strings.TrimSpace(l.raw[from:to]), "nonch") {
			return nil
		}
		noun = k
		if from == 0 {
			at = 0
		}
		piece := line{n: l.n, start: l.start + at, raw: l.raw[at:to]}
		if m := inlineLabelRE.FindString(l.raw); from > 0 && m != "" && strings.HasPrefix(strings.TrimSpace(l.raw), m) {
			piece.label, piece.first = m, l.n
		}
		out = append(out, piece)
		from = to
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// nameAfter returns the noun of the name of a unit of which what stands from one byte of a line
// to another consists, and where it begins behind a label, "nonché" and an article; or nil.
func nameAfter(lx *lexicon, l line, from, to int) (*kindEntry, int) {
	raw := l.raw[from:to]
	if from == 0 {
		if m := inlineLabelRE.FindStringIndex(raw); m != nil && strings.TrimSpace(raw[:m[0]]) == "" {
			raw = strings.Repeat(" ", m[1]) + raw[m[1]:]
		}
	}
	t := plain(raw, l.start+from)
	toks := tokenize(t)
	i := 0
	for i < len(toks) && (toks[i].norm == "nonche" || toks[i].norm == "e" || article(toks[i].norm)) {
		i++
	}
	k := kindAt(lx, toks, i)
	if k == nil || k.plural || k.entry.Rank == 0 || len(toks)-i > 2*maxNameWords || i+len(k.entry.one) >= len(toks)-1 {
		return nil, 0
	}
	for j := i + len(k.entry.one); j < len(toks); j++ {
		if n := toks[j].norm; n == "che" || n == "cui" || n == ":" || n == "è" || n == "si" || lx.gerunds[n] || lx.verbs[n] && (!lx.nounVerb[n] || article(nextWord(toks, j))) {
			return nil, 0
		}
	}
	return k.entry, int(t.source(toks[i].start)) - l.start
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
