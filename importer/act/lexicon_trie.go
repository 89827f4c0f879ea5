package act

// walk follows a trie from token i. It returns the end of the longest name, its
// units, and the last node reached with its end.
func (g *registry) walk(n *node, toks []token, i int, first string) (end int, units []*unit, last *node, lastEnd int) {
	if n == nil {
		return i, nil, nil, i
	}
	end, units, last, lastEnd = g.follow(n, toks, i, first, false)
	if e, us, l, le := g.follow(n, toks, i, first, true); e > end || units == nil && us != nil {
		end, units, last, lastEnd = e, us, l, le
	}
	if end > i && end < len(toks) && closes(toks, i, end) {
		end++
	}
	return end, units, last, lastEnd
}

// closes reports whether the mark at end closes a quotation opened since i.
func closes(toks []token, i, end int) bool {
	if !closesQuote(toks[end].norm) {
		return false
	}
	open := false
	for _, t := range toks[i:end] {
		if opensQuote(t.norm) {
			open = !open
		}
	}
	return open
}

// follow is walk without or with the adjectives of rank left out.
func (g *registry) follow(n *node, toks []token, i int, first string, unranked bool) (end int, units []*unit, last *node, lastEnd int) {
	depth, skipped := 0, false
	for j := i; j < len(toks) && depth < 24; j++ {
		t := toks[j]
		if !t.word {
			if depth > 0 && (t.norm == "," || t.norm == "-" || t.norm == "–" || t.norm == "/" || t.norm == "\"" || t.norm == "“" || t.norm == "”" || t.norm == "«" || t.norm == "»") {
				continue
			}
			break
		}
		if skipped && (t.norm == "e" || t.norm == "ed" || t.norm == "o") {
			break
		}
		if skipped = depth > 0 && unranked && g.lx.qualifier[t.norm]; skipped {
			continue
		}
		if depth > 0 && g.lx.function[t.norm] {
			continue
		}
		s := t.stem
		if depth == 0 {
			if one := g.lx.pluralStem[t.norm]; one != "" {
				s = one // "reparti" has another stem than "reparto"
			}
			if first != "" {
				s = first
			}
		}
		c := n.next[s]
		if c == nil {
			if skipped = depth > 0 && g.lx.qualifier[t.norm]; skipped {
				continue
			}
			break
		}
		n, depth = c, depth+1
		last, lastEnd = n, j+1
		if len(n.units) > 0 {
			end, units = j+1, n.units
		}
	}
	return end, units, last, lastEnd
}
