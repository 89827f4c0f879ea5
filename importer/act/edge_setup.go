package act

import "strings"

// setUpAt reads where a sentence puts what it sets up, which stands behind the verb: "È
// istituito un ufficio elettorale presso la Corte suprema e presso ciascun tribunale",
// "sono costituite le commissioni di zona nell'ambito della Direzione X".
func (r *reader) setUpAt(b *block, toks []token, x *sentence, s *section) {
	if x.under != nil {
		return
	}
	if toks[x.from].norm == "presso" && r.setUpAtOutside(b, toks, x, s) {
		return
	}
	for i := x.from; i+3 < x.to; i++ {
		q := i + 2
		if n := toks[i].norm; n != "è" && n != "sono" && n != "viene" && n != "vengono" || !r.lx.participles.setUp.of(toks[i+1].norm) {
			continue
		}
		for _, at := range r.pastAsides(toks, q) {
			if at >= x.to || !article(toks[at].norm) {
				continue
			}
			down, end := r.namesFrom(toks, at, s.units)
			if down == nil {
				continue
			}
			r.placedBetween(b, toks, down, q, at, s)
			r.placesOf(b, toks, down, end, s)
			return
		}
	}
}

// placesOf records the places that follow what an act sets up, which ends at end.
func (r *reader) placesOf(b *block, toks []token, down []*unit, end int, s *section) {
	for n := 0; n < maxTargets && end < len(toks); n++ {
		at := end
		if toks[at].norm == "," {
			at++
		}
		if at = pastAdverbs(toks, at); at+1 < len(toks) && n > 0 && (toks[at].norm == "e" || toks[at].norm == "ed") {
			at = pastAdverbs(toks, at+1)
		}
		if at >= len(toks) || preposition(toks[at].norm) == "in" && (at+1 >= len(toks) || toks[at+1].norm != "seno") && !strings.HasPrefix(nextToken(toks, at).norm, "ambito") {
			return
		}
		up, to := r.placeAfter(b, toks, at, s.units)
		if up == nil || meets(up, down) {
			return
		}
		r.reports(b, down, up, end, to, s)
		end = to
	}
}

// placedBetween records the place that stands between commas before what an act sets up: "È
// istituita, nell'ambito del Comitato X, una sottocommissione".
func (r *reader) placedBetween(b *block, toks []token, down []*unit, from, at int, s *section) {
	for _, k := range r.pastAsides(toks, from) {
		if k >= at {
			return
		}
		if up, end := r.placeAfter(b, toks, k, s.units); up != nil && !meets(up, down) {
			r.reports(b, down, up, k, end, s)
			return
		}
	}
}

// classesFrom reads one or more classes of units in a row that no article brings in: "scuole
// di botanica e sezioni di fotografia".
func (r *reader) classesFrom(toks []token, i int) ([]*unit, int) {
	var out []*unit
	for len(out) < maxTargets && i < len(toks) && ofMany(toks[i].norm) {
		m := r.mentionAt(toks, i, nil)
		if m == nil || len(m.units) != 1 || !m.units[0].plural || m.self {
			break
		}
		out, i = append(out, m.units[0]), m.end
		if i+1 >= len(toks) || toks[i].norm != "," && toks[i].norm != "e" && toks[i].norm != "ed" {
			break
		}
		i++
	}
	return out, i
}

// setUpAtOutside reads "Presso ogni provveditorato agli studi è istituito il consiglio X".
func (r *reader) setUpAtOutside(b *block, toks []token, x *sentence, s *section) bool {
	up, end := r.placeAfter(b, toks, x.from, s.units)
	if up == nil {
		return false
	}
	for i := end; i+2 < x.to && i-end < maxAside && toks[i].norm != ";"; i++ {
		q := phraseAt(toks, i, r.lx.placed)
		if q == i {
			continue
		}
		for _, at := range r.pastAsides(toks, q) {
			down, to := r.namesFrom(toks, at, s.units)
			if down == nil {
				down, to = r.classesFrom(toks, at)
			}
			if down != nil && !meets(down, up) {
				r.reports(b, down, up, x.from, to, s)
				return true
			}
		}
		return false
	}
	return false
}
