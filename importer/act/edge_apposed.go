package act

import "raccordo/graph"

// ledByThem reads "un Comitato scientifico, da lui presieduto": who is spoken of is over
// the unit before.
func (r *reader) ledByThem(b *block, toks []token, i int, x *sentence, s *section) bool {
	if preposition(toks[i].norm) != "da" || i+2 >= len(toks) || len(x.speaks) != 1 || x.speaks[0].plural {
		return false
	}
	v := i + 1
	switch toks[v].norm {
	case "lui", "lei", "esso", "essa", "questi", "stesso", "stessa", "medesimo", "medesima":
		v++
	default:
		return false
	}
	if toks[v].capital || !r.lx.participles.led.of(toks[v].norm) {
		return false
	}
	us := r.justBefore(toks, i, s.units)
	if us == nil || meets(us, x.speaks) {
		return false
	}
	r.reports(b, us, x.speaks, i-1, v+1, s)
	return true
}

// standsAt reads "la Sala radio, operante con continuità presso il Dipartimento X": the
// unit before a participle of place stands there. It reports whether it does.
func (r *reader) standsAt(b *block, toks []token, i int, s *section) bool {
	k := pastAdverbs(toks, i+1)
	if k+2 < len(toks) && toks[k].norm == "con" && phraseAt(toks, k+2, r.lx.places) > k+2 {
		k += 2
	}
	if k >= len(toks) || preposition(toks[k].norm) == "in" && len(toks[k].norm) == 2 {
		return false
	}
	us := r.justBefore(toks, i, s.units)
	if us == nil || us[0].kind == graph.KindInstitution || us[0].plural && !isPluralWord(toks[i].norm) {
		return false
	}
	up, end := r.placeAfter(b, toks, k, s.units)
	if up == nil || meets(us, up) || us[0].kind == graph.KindExternal && r.insideName(toks, i) {
		return false
	}
	r.reports(b, us, up, i-1, end, s)
	return true
}

// headStandsAt reads "La Commissione che applica le sanzioni, istituita presso il Ministero,
// è composta": the participle of place at i is said of whom the sentence opens with, behind
// a clause that tells which one it is.
func (r *reader) headStandsAt(b *block, toks []token, i int, x *sentence, s *section) {
	if toks[i-1].norm != "," || !article(toks[x.from].norm) {
		return
	}
	m := r.mentionAt(toks, x.from, s.units)
	if m == nil || len(m.units) != 1 || m.end >= i || toks[m.end].norm != "che" && toks[m.end].norm != "di" || m.units[0].plural != ofMany(toks[i].norm) || m.units[0].kind == graph.KindExternal {
		return
	}
	for k := m.end + 1; k < i; k++ {
		if toks[k].norm == "," || toks[k].norm == ";" {
			if k != i-1 {
				return
			}
		}
	}
	if up, end := r.placeAfter(b, toks, i+1, s.units); up != nil && !meets(m.units, up) {
		r.reports(b, m.units, up, i-1, end, s)
	}
}

// insideName reports whether the body named just before i closes the name of another,
// which is who stands there: "L'Istituto idrografico della Marina, posto alle dipendenze".
func (r *reader) insideName(toks []token, i int) bool {
	end := i
	if toks[end-1].norm == "," {
		end--
	}
	for k := end - 1; k > 1 && end-k < maxNameWords && toks[k].word; k-- {
		if m, _ := r.known(toks, k, nil); m != nil && m.end == end {
			return preposition(toks[k-1].norm) == "di" && !r.lx.carrier[toks[k-2].norm]
		}
	}
	return false
}
