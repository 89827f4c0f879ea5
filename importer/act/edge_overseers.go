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
// sulla Scuola è esercitata dal Ministero", "Sull'Istituto il Ministro esercita poteri di
// indirizzo", "La Giunta impartisce direttive agli ambulatori".
func (r *reader) overseen(b *block, toks []token, x *sentence, s *section) {
	for i := x.from; i < x.to; i++ {
		if oversight(toks[i].norm) && r.overseenBy(b, toks, i, x, s) {
			return
		}
	}
	if r.ordersGiven(b, toks, x, s) {
		return
	}
	for i := x.from + 1; i+2 < x.to; i++ {
		if imparts(toks[i].norm) && r.imparted(b, toks, i, x, s) {
			return
		}
	}
}

// oversight reports whether a noun says that one body is over another.
func oversight(norm string) bool {
	switch norm {
	case "vigilanza", "sorveglianza", "poteri", "potere", "coordinamento", "controllo", "tutela", "direzione", "sovrintendenza":
		return true
	}
	return false
}

// imparts reports whether a verb says that orders are given.
func imparts(norm string) bool {
	switch norm {
	case "impartisce", "impartiscono", "emana", "emanano", "dà", "danno":
		return true
	}
	return false
}

// imparted reads "La Giunta impartisce direttive agli ambulatori", the verb standing at v.
func (r *reader) imparted(b *block, toks []token, v int, x *sentence, s *section) bool {
	k := v + 1
	for ; k < x.to && k-v < maxPowerWords && toks[k].word && preposition(toks[k].norm) != "a"; k++ {
	}
	if k+1 >= x.to || !toks[k].word || len(toks[k].norm) == 1 || r.powerNext(toks, v+1) == 0 || len(x.speaks) != 1 {
		return false
	}
	m := r.mentionAt(toks, k+1, s.units)
	if m == nil || m.self || m.units[0].kind == graph.KindExternal || meets(m.units, x.speaks) || !headOf(x.speaks[0]) {
		return false
	}
	r.reports(b, m.units, x.speaks, v, m.end, s)
	return true
}

// ordersGiven reads "Le direttive relative ai compiti dell'Ispettorato sono impartite dai
// Servizi centrali": those named before the verb are under who gives them.
func (r *reader) ordersGiven(b *block, toks []token, x *sentence, s *section) bool {
	if x.from+2 >= x.to || !article(toks[x.from].norm) || !r.lx.reporting.powers[toks[x.from+1].norm] && !steering(toks[x.from+1].norm) {
		return false
	}
	for v := x.from + 2; v+3 < x.to; v++ {
		if toks[v].norm != "è" && toks[v].norm != "sono" || !strings.HasPrefix(toks[v+1].norm, "impartit") && !strings.HasPrefix(toks[v+1].norm, "esercitat") || preposition(toks[v+2].norm) != "da" {
			continue
		}
		up := r.targets(b, toks, v+3, "da", s.units)
		down := r.genitivesBefore(toks, x.from, v, s.units)
		if len(up) == 0 || len(down) == 0 || meets(unitsOf(up), down) {
			return false
		}
		r.reports(b, down, unitsOf(up), x.from, up[len(up)-1].to, s)
		return true
	}
	return false
}

// steering reports whether a noun says that a body is steered by another.
func steering(norm string) bool { return norm == "amministrazione" || norm == "organizzazione" }

// genitivesBefore returns the units of the list of genitives that ends right before v, the
// last first: "alle attribuzioni dell'Ispettorato e degli Uffici del lavoro".
func (r *reader) genitivesBefore(toks []token, from, v int, own []*unit) []*unit {
	var out []*unit
	for end := v; len(out) < maxTargets; {
		at := -1
		for k := end - 1; k > from+1 && end-k < maxNameWords && toks[k].word; k-- {
			if p := preposition(toks[k-1].norm); p != "di" && p != "su" || len(toks[k-1].norm) < 2 {
				continue
			}
			if m, _ := r.known(toks, k, own); m != nil && m.end == end && len(m.units) == 1 && m.units[0].kind != graph.KindExternal {
				at = k
			}
		}
		if at < 0 {
			return out
		}
		m, _ := r.known(toks, at, own)
		out = append(out, m.units[0])
		if k := at - 2; k > from && (toks[k].norm == "e" || toks[k].norm == "ed" || toks[k].norm == ",") {
			end = k
			continue
		}
		return out
	}
	return out
}

// powerNext returns where a noun of orders stands behind i, or 0: "opportune direttive".
func (r *reader) powerNext(toks []token, i int) int {
	for k := i; k < len(toks) && k-i < 4 && toks[k].word; k++ {
		if r.lx.reporting.orders[toks[k].norm] && toks[k].norm != "vigilanza" && toks[k].norm != "coordinamento" {
			return k
		}
	}
	return 0
}

// headOf reports whether a unit is one that gives orders: an organ or a post, no committee.
func headOf(u *unit) bool {
	return u.kind == graph.KindOrgan || u.kind == graph.KindPost || u.kind == graph.KindExternal || u.kind == graph.KindInstitution
}

// overseenBy reads the oversight at i and reports whether someone has it.
func (r *reader) overseenBy(b *block, toks []token, i int, x *sentence, s *section) bool {
	alone := toks[i].norm == "vigilanza" || toks[i].norm == "sorveglianza"
	down, from, to, through := r.overWhom(b, toks, i, x)
	if down == nil {
		return false
	}
	for v := x.from; v < x.to; v++ {
		held := alone && phraseAt(toks, v, r.lx.entrusting) > v || (strings.HasPrefix(toks[v].norm, "esercitat") || strings.HasPrefix(toks[v].norm, "svolt")) && v > 0 && (toks[v-1].norm == "è" || toks[v-1].norm == "sono")
		exercised := toks[v].norm == "esercita" || toks[v].norm == "esercitano" || toks[v].norm == "è" && nextWord(toks, v) == "titolare"
		if !held && !exercised {
			continue
		}
		var up []*unit
		end := v
		switch {
		case exercised && v < i:
			if up = r.doerAt(b, toks, x.from, v); up == nil && from == x.from {
				up = r.doerAt(b, toks, to, v) // "Sull'Istituto il Ministro esercita"
			}
			if up == nil {
				up = r.subjectOver(b, toks, x, v, nil)
			}
		case held && v < i && preposition(toks[x.from].norm) == "a":
			up = r.doerAt(b, toks, x.from, v)
		case held && v >= to:
			up, end = r.holderAfter(b, toks, v)
		}
		if len(up) == 0 || meets(up, down) || down[0].kind == graph.KindExternal && headOf(up[0]) == (up[0].kind == graph.KindOrgan) || !r.mayOversee(up[0], down[0], through) {
			continue
		}
		r.reports(b, down, up, min(from, i, v), max(to, i+1, end), s)
		return true
	}
	return false
}

// mayOversee reports whether one unit may be over another that the text says it watches:
// the auditors of an institution are not; through says that only its management is watched.
func (r *reader) mayOversee(up, down *unit, through bool) bool {
	if up.noun != nil && (r.lx.collegial[up.noun.One] || up.noun.One == "revisore" || up.noun.One == "magistrato") && down.kind == graph.KindInstitution {
		return up.noun.One == "consiglio"
	}
	return !through || up.kind == graph.KindExternal || up.noun != nil && (up.noun.One == "ministro" || up.noun.One == "ministero")
}

// overWhom returns the body that the oversight at i is over, with the tokens that say so,
// and whether it is only what that body does: "sulla gestione dell'Ente".
func (r *reader) overWhom(b *block, toks []token, i int, x *sentence) ([]*unit, int, int, bool) {
	at := func(k int) *mention {
		if m := r.institutionAt(toks, k); m != nil {
			return m
		}
		us, end := r.bodyAnyhow(b, toks, k, nil)
		if len(us) != 1 || r.isPronoun(toks[k:end]) {
			return nil
		}
		return &mention{units: us, end: end}
	}
	find := func(k int) (*mention, bool) {
		j := k
		if j+1 < x.to && r.lx.carrier[toks[j].norm] || j < x.to && (toks[j].norm == "amministrazione" || toks[j].norm == "funzionamento" || toks[j].norm == "gestione" || toks[j].norm == "operato") {
			if j+2 < x.to && preposition(toks[j+1].norm) == "di" {
				return at(j + 2), true
			}
		}
		return at(k), false
	}
	for k := i + 1; k+1 < x.to && k-i < 8 && (toks[k].word || toks[k].norm == ","); k++ {
		if preposition(toks[k].norm) == "su" {
			if m, through := find(k + 1); m != nil {
				return m.units, i, m.end, through
			}
			return nil, 0, 0, false
		}
	}
	for k := i - 1; k > x.from && i-k < maxOversight && toks[k].word; k-- {
		if toks[k].norm != "su" && preposition(toks[k].norm) == "su" {
			if m, through := find(k + 1); m != nil && m.end < i {
				return m.units, k, m.end, through
			}
			break
		}
	}
	for k := max(x.from, i-maxOversight); k+3 < x.to && k < i+8; k++ {
		if toks[k].norm == "nei" && toks[k+1].norm == "confronti" && preposition(toks[k+2].norm) == "di" {
			if m, through := find(k + 3); m != nil {
				return m.units, k, m.end, through
			}
		}
	}
	if preposition(toks[x.from].norm) == "su" && x.from+1 < x.to {
		if m, through := find(x.from + 1); m != nil {
			return m.units, x.from, m.end, through
		}
	}
	return nil, 0, 0, false
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
