package act

import "strings"

// seat is the place that a sentence gives its subject behind the verb.
type seat struct {
	units    []*unit
	from, to int // tokens that say so
}

// seatOf finds where a sentence puts a subject that stands before its verb: "Il
// Nucleo X e il Tavolo Y sono istituiti presso l'Agenzia", "la Sezione ha sede in
// Roma presso il Servizio", "il Comitato, istituito presso il Dipartimento, cura".
func (r *reader) seatOf(b *block, toks []token, s *sentence, own []*unit) *seat {
	if len(s.subject) == 0 || s.under != nil || s.agent || s.verb >= len(toks) {
		return nil
	}
	i := pastAdverbs(toks, s.verb)
	if i >= len(toks) {
		return nil
	}
	for _, q := range []int{r.placedAt(toks, i), r.placedPast(toks, i), r.placedToo(toks, i)} {
		if q == i {
			continue
		}
		for _, at := range append(r.pastAsides(toks, q), pastMode(toks, q)) {
			if at+2 < len(toks) && toks[at].norm == "in" && toks[at+1].capital && toks[at+2].norm == "presso" {
				at += 2 // "ha sede in Roma presso"
			}
			if strings.HasPrefix(toks[q-1].norm, "organizzat") && at < len(toks) && preposition(toks[at].norm) == "in" {
				return nil // its parts follow
			}
			if us, end := r.placeAfter(b, toks, at, own); us != nil && !meets(us, s.subject) {
				return &seat{us, s.verb, end}
			}
		}
	}
	return nil
}

// placedAt returns the end of what stands at i and says that its subject has a place, or i.
func (r *reader) placedAt(toks []token, i int) int {
	q := phraseAt(toks, i, r.lx.placed)
	if q > i || toks[i].norm != "," {
		return q
	}
	switch {
	case r.placedAlone(toks, i+1):
		return i + 2
	case i+2 < len(toks) && (toks[i+1].norm == "con" || toks[i+1].norm == "avente" || toks[i+1].norm == "aventi") && toks[i+2].norm == "sede":
		return i + 3
	case phraseAt(toks, i+1, r.lx.answerTo) > i+1 && preposition(toks[i+1].norm) != "":
		return i + 1 // "L'Ispettorato X, alle dipendenze del Capo Y, cura"
	}
	return i
}

// placedPast returns the end of the verb of place behind the asides at i, or i: "La Cassa X,
// istituita con legge 3 aprile 1931, n. 9, ha sede presso".
func (r *reader) placedPast(toks []token, i int) int {
	for _, at := range r.pastAsides(toks, i) {
		if q := phraseAt(toks, at, r.lx.placed); q > at && !participle(toks[at].norm) {
			return q
		}
	}
	return i
}

// placedToo returns the end of a verb of place that says a second thing of the subject whose
// first verb stands at i, or i: "è eretto in ente morale ed ha sede presso".
func (r *reader) placedToo(toks []token, i int) int {
	for k := i + 1; k+1 < len(toks) && toks[k].norm != ";" && toks[k].norm != ":"; k++ {
		if n := toks[k].norm; n != "e" && n != "ed" {
			continue
		}
		if q := phraseAt(toks, k+1, r.lx.placed); q > k+1 {
			return q
		}
	}
	return i
}

// pastMode returns the place behind the comma that ends words on how one works, or i: "opera
// in posizione di autonomia finanziaria, nell'ambito del Ministero".
func pastMode(toks []token, i int) int {
	if i+3 >= len(toks) || toks[i].norm != "in" && toks[i].norm != "con" || toks[i+1].capital {
		return i
	}
	for k := i + 1; k+1 < len(toks) && k-i < maxNameWords; k++ {
		switch {
		case toks[k].norm == ",":
			return k + 1
		case !toks[k].word || article(toks[k].norm):
			return i
		}
	}
	return i
}

// placedAlone reports whether the participle of a verb of place stands at i.
func (r *reader) placedAlone(toks []token, i int) bool {
	if i >= len(toks) || !participle(toks[i].norm) && !strings.HasPrefix(toks[i].norm, "anness") && !strings.HasPrefix(toks[i].norm, "post") {
		return false
	}
	for _, is := range []string{"è", "sono"} {
		if phraseAt([]token{{spelling: wordOf(is)}, toks[i]}, 0, r.lx.placed) > 0 {
			return true
		}
	}
	return false
}

// placedBefore reads "Annesso alla Biblioteca è il Museo": the participle and the
// place before those that stand there.
func (r *reader) placedBefore(toks []token, pos int, own []*unit) (int, *unit) {
	if !r.placedAlone(toks, pos) || pos+1 >= len(toks) {
		return pos, nil
	}
	at := phraseAt(toks, pos+1, r.lx.places)
	if at == pos+1 && preposition(toks[pos+1].norm) == "a" {
		at++
	}
	up := r.mentionAt(toks, at, own)
	if at == pos+1 || up == nil || len(up.units) != 1 {
		return pos, nil
	}
	if end := r.skipComplement(toks, up.end); end < len(toks) && (toks[end].norm == "è" || toks[end].norm == "sono") {
		return end + 1, up.units[0]
	}
	return pos, nil
}

// placeAfter returns the units that the place at i is in.
func (r *reader) placeAfter(b *block, toks []token, i int, own []*unit) ([]*unit, int) {
	p := phraseAt(toks, i, r.lx.places)
	if p == i {
		return nil, i
	}
	bare := p == i+1 && preposition(toks[i].norm) == "in"
	m := r.mentionAt(toks, p, own)
	if m == nil && !bare {
		m = r.institutionAt(toks, p)
	}
	if m == nil && !bare && toks[i].norm == "presso" {
		if us, end := r.outsideAt(b, toks, r.skipDeterminers(toks, p), false); us != nil {
			return us, end
		}
	}
	if m == nil || bare && (m.units[0].noun == nil || m.units[0].noun.Rank == 0) {
		return nil, i
	}
	return m.units, m.end
}

// meets reports whether two lists share a unit.
func meets(a, b []*unit) bool {
	for _, u := range a {
		for _, v := range b {
			if u.real() == v.real() {
				return true
			}
		}
	}
	return false
}

// coSubjects goes on with the subjects behind the first, where a verb in the
// plural follows the last: "il Nucleo X, la Consulta Y e il Comitato Z sono".
func (r *reader) coSubjects(toks []token, m *mention, own []*unit) ([]*unit, int) {
	units, end := m.units, m.end
	for len(units) < maxTargets {
		at := r.skipComplement(toks, end)
		next := r.separator(toks, at, "none")
		if next < 0 || !article(toks[next].norm) {
			break
		}
		also := r.mentionAt(toks, next, own)
		if also == nil || also.self {
			break
		}
		units, end = append(units[:len(units):len(units)], also.units...), also.end
	}
	v := pastAdverbs(toks, r.skipComplement(toks, end))
	if end == m.end || v >= len(toks) || !r.finite(toks, v) || !pluralVerb(toks, v) {
		return m.units, m.end
	}
	return units, end
}

// pluralVerb reports whether the verb at i is a third person plural.
func pluralVerb(toks []token, i int) bool {
	if n := toks[i].norm; n == "si" || n == "non" {
		return i+1 < len(toks) && pluralVerb(toks, i+1)
	}
	return strings.HasSuffix(toks[i].norm, "no") && toks[i].norm != "no"
}
