package act

// extendList reads the names that share a plural noun: "le Direzioni X, Y e Z".
func (r *reader) extendList(toks []token, i int, m *mention) {
	k := kindAt(r.lx, toks, i)
	if k == nil {
		return
	}
	cores := r.reg.cores[k.entry.stems[0]]
	j := i + len(k.entry.one)
	for j < len(toks) && r.lx.qualifier[toks[j].norm] {
		j++
	}
	// Two adjectives of one noun: "le strutture centrali e territoriali".
	if m.end+1 < len(toks) && (toks[m.end].norm == "e" || toks[m.end].norm == "ed" || toks[m.end].norm == "o") && adjective(toks[m.end+1].norm) {
		name := append(append([]token{}, toks[i:i+len(k.entry.one)]...), toks[m.end+1])
		if end, us, _, _ := r.reg.walk(r.reg.root, name, 0, ""); len(us) == 1 && end == len(name) {
			m.units = append(append([]*unit{}, m.units...), us[0])
			m.end += 2
			return
		}
	}
	one := len(m.units) == 1 && !m.units[0].plural
	if !one {
		// The noun may stand for a group, or open a list of names.
		if end, us := r.coreAt(cores, toks, j); len(us) == 1 && end > m.end {
			m.units, m.end, one = us, end, true
		}
	}
	if !one {
		return
	}
	units := append([]*unit{}, m.units...)
	for {
		next := m.end
		if next >= len(toks) || toks[next].norm != "," && toks[next].norm != "e" && toks[next].norm != "ed" && toks[next].norm != "o" {
			break
		}
		next++
		if next < len(toks) && (toks[next].norm == "e" || toks[next].norm == "ed") {
			next++
		}
		end, us := r.coreAt(cores, toks, next)
		if len(us) != 1 {
			if end, us = r.coreAt(r.reg.cores[""], toks, next); len(us) != 1 || !toks[next].capital {
				break
			}
		}
		if end < len(toks) && r.finite(toks, end) {
			break
		}
		units = append(units, us[0])
		m.end = end
	}
	m.units = units
}

// coreAt resolves a name without its noun, in either order of its two words.
func (r *reader) coreAt(n *node, toks []token, i int) (int, []*unit) {
	if n == nil || i >= len(toks) || !toks[i].word || r.lx.function[toks[i].norm] {
		return i, nil
	}
	end, us, _, _ := r.reg.walk(n, toks, i, "")
	if len(us) == 1 {
		return end, us
	}
	if i+2 < len(toks) && toks[i+1].norm == "e" && n.next[toks[i+2].stem] != nil {
		if c := n.next[toks[i+2].stem].next[toks[i].stem]; c != nil && len(c.units) == 1 {
			return i + 3, c.units
		}
	}
	return i, nil
}

// listOf finds "Sono articolazioni della Direzione X:", "Gli organi dell'Agenzia
// sono:" and "Sono organi del Consorzio il Presidente e l'Assemblea".
func (r *reader) listOf(toks []token, pos int, s *sentence, own []*unit) bool {
	at := pos + 1
	said := toks[pos].norm == "sono"
	if !said && !article(toks[pos].norm) {
		return false
	}
	p := phraseAt(toks, at, r.lx.partNouns)
	if p == at || p >= len(toks) {
		return false
	}
	p = pastAdjectives(toks, p) // "organi centrali"
	if p+1 < len(toks) && preposition(toks[p].norm) == "di" {
		if p++; toks[p-1].norm == "di" && !toks[p].capital {
			return false // "Sono organi di soccorso": of what sort
		}
	}
	up := r.actorAt(toks, p, own)
	if up == nil || len(up.units) != 1 {
		return false
	}
	end := up.end
	if !said {
		if end >= len(toks) || toks[end].norm != "sono" {
			return false
		}
		end++
	}
	if toks[len(toks)-1].norm == ":" {
		s.above, s.other = up.units, true
		return true
	}
	if end < len(toks) && toks[end].norm == ":" {
		end++
	}
	down, to := r.namesFrom(toks, end, own)
	if len(down) < 2 || meets(down, up.units) {
		return false
	}
	s.parts, s.above, s.other = down, up.units, true
	s.place = [2]int{pos, to}
	return true
}
