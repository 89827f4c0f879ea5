package act

import (
	"strings"

	"raccordo/graph"
)

// maxOversight is how many words may stand between an oversight and what it is over.
const maxOversight = 14

// overseen reads who oversees a body, where the sentence speaks of the oversight or of
// who has it: "Al Ministero spetta il potere di indirizzo e vigilanza sull'Agenzia",
// "La Regione esercita nei confronti dell'Ente poteri di vigilanza", "La vigilanza
// sulla Scuola è esercitata dal Ministero".
func (r *reader) overseen(b *block, toks []token, x *sentence, s *section) {
	for i := x.from + 1; i < x.to; i++ {
		if toks[i].norm == "vigilanza" && r.overseenBy(b, toks, i, x, s) {
			return
		}
	}
}

// overseenBy reads the oversight at i and reports whether someone has it.
func (r *reader) overseenBy(b *block, toks []token, i int, x *sentence, s *section) bool {
	down, from, to := r.overWhom(b, toks, i, x)
	if down == nil {
		return false
	}
	for v := x.from; v < x.to; v++ {
		held := phraseAt(toks, v, r.lx.entrusting) > v || strings.HasPrefix(toks[v].norm, "esercitat") && v > 0 && (toks[v-1].norm == "è" || toks[v-1].norm == "sono")
		exercised := toks[v].norm == "esercita" || toks[v].norm == "esercitano"
		if !held && !exercised {
			continue
		}
		var up []*unit
		end := v
		switch {
		case exercised && v < i:
			up = r.doerAt(b, toks, x.from, v)
		case held && v < i && preposition(toks[x.from].norm) == "a":
			up = r.doerAt(b, toks, x.from, v)
		case held && v >= to:
			up, end = r.holderAfter(b, toks, v)
		}
		if len(up) == 0 || meets(up, down) {
			continue
		}
		r.reports(b, down, up, min(from, i, v), max(to, i+1, end), s)
		return true
	}
	return false
}

// overWhom returns the body that the oversight at i is over, with the tokens that say so.
func (r *reader) overWhom(b *block, toks []token, i int, x *sentence) ([]*unit, int, int) {
	at := func(k int) *mention {
		if m := r.institutionAt(toks, k); m != nil {
			return m
		}
		if m := r.mentionAt(toks, k, nil); m != nil && len(m.units) == 1 && !m.units[0].plural && (m.units[0].kind == graph.KindInstitution || m.units[0].kind != graph.KindExternal && isAcronym(b.text.s[toks[m.end-1].start:toks[m.end-1].end])) {
			return m
		}
		return nil
	}
	for k := i + 1; k+1 < x.to && k-i < 8 && toks[k].word; k++ {
		if preposition(toks[k].norm) == "su" {
			if m := at(k + 1); m != nil {
				return m.units, i, m.end
			}
			return nil, 0, 0
		}
	}
	for k := max(x.from, i-maxOversight); k+3 < x.to && k < i+8; k++ {
		if toks[k].norm == "nei" && toks[k+1].norm == "confronti" && preposition(toks[k+2].norm) == "di" {
			if m := at(k + 3); m != nil {
				return m.units, k, m.end
			}
		}
	}
	return nil, 0, 0
}

// doerAt returns the body with which a sentence opens, the verb standing at v; what
// stands between two commas may part them.
func (r *reader) doerAt(b *block, toks []token, from, v int) []*unit {
	i := r.skipDeterminers(toks, from)
	if i == from && preposition(toks[i].norm) == "a" {
		i++
	}
	us, end := r.overseerAt(b, toks, i)
	if us == nil || end > v {
		return nil
	}
	if end = r.skipComplement(toks, end); end == v || toks[end].norm == "," || toks[end].norm == "o" || toks[end].norm == "(" {
		return us
	}
	return nil
}

// holderAfter returns the body to which, or by which, the verb at v gives an oversight.
func (r *reader) holderAfter(b *block, toks []token, v int) ([]*unit, int) {
	for k := v + 1; k+1 < len(toks) && k-v < 5 && toks[k].word; k++ {
		if p := preposition(toks[k].norm); p == "a" || p == "da" {
			return r.overseerAt(b, toks, k+1)
		}
	}
	return nil, v
}

// overseerAt reads one body that may oversee another.
func (r *reader) overseerAt(b *block, toks []token, i int) ([]*unit, int) {
	if m := r.mentionAt(toks, i, nil); m != nil && len(m.units) == 1 {
		return m.units, m.end
	}
	if us, end := r.outsideAt(b, toks, i, false); len(us) == 1 && us[0].kind == graph.KindExternal {
		return us, end
	}
	return nil, i
}
