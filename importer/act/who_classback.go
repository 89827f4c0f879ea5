package act

import "raccordo/graph"

// classBack is the class of units of one noun that sentences spoke of last, and where.
type classBack struct {
	unit *unit
	at   *section
	many bool // sentences speak of several classes of the noun
}

// spokeOfClass keeps which class of units a sentence speaks of.
func (r *reader) spokeOfClass(us []*unit, s *section) {
	if len(us) != 1 || !us[0].plural || us[0].noun == nil || us[0].kind == graph.KindExternal {
		return
	}
	if r.lastClass == nil {
		r.lastClass = map[*kindEntry]classBack{}
	}
	c, ok := r.lastClass[us[0].noun]
	r.lastClass[us[0].noun] = classBack{us[0], s, c.many || ok && c.unit != us[0]}
}

// classSpoken resolves a bare plural noun that opens a sentence and is followed by its
// verb to the class of that noun that the text spoke of last: "Gli uffici attuano".
// In another section it must be the only one, and the section about nobody else.
func (r *reader) classSpoken(toks []token, pos int) *mention {
	i := r.skipDeterminers(toks, pos)
	if i != pos+1 || !article(toks[pos].norm) || i >= len(toks) {
		return nil
	}
	k := kindAt(r.lx, toks, i)
	if k == nil || !k.plural {
		return nil
	}
	end := i + len(k.entry.many)
	c, ok := r.lastClass[k.entry]
	if !ok || end >= len(toks) || c.at != r.here && (c.many || r.here == nil || len(r.here.units) > 0) {
		return nil
	}
	v := pastAdverbs(toks, end)
	if v < len(toks) && toks[v].norm == "," {
		for v++; v < len(toks) && toks[v].norm != ","; v++ {
			if toks[v].norm == ":" || toks[v].norm == ";" || toks[v].norm == "che" {
				return nil
			}
		}
		v = min(v+1, len(toks)-1)
	}
	if v >= len(toks) || toks[v].norm != ":" && (!r.finite(toks, v) || r.lx.adjectiveAt(toks, v)) {
		return nil
	}
	return &mention{units: []*unit{c.unit}, end: end}
}

// spokeOf keeps of which organ of each noun sentences spoke last.
func (r *reader) spokeOf(us []*unit) {
	if len(us) != 1 || us[0].noun == nil || us[0].plural || us[0].kind == graph.KindExternal || us[0].noun.Kind != graph.KindOrgan && us[0].noun.Kind != graph.KindCommittee {
		return
	}
	if r.lastOne == nil {
		r.lastOne = map[*kindEntry]*unit{}
	}
	r.lastOne[us[0].noun] = us[0]
}

// spokenLast returns the organ of a noun that the text spoke of last: "il Consiglio" in an
// act of several, behind what it says of the Consiglio direttivo.
func (r *reader) spokenLast(k *kindEntry) []*unit {
	if u := r.lastOne[k]; u != nil {
		return []*unit{u.real()}
	}
	return nil
}
