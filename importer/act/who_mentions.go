package act

import (
	"strings"

	"raccordo/graph"
)

// mention is a place where units are named.
type mention struct {
	units  []*unit
	end    int // token after it
	plural bool
	self   bool // "la Direzione" for the unit of the section
}

// mentionAt returns the units named at token i, after articles and vague
// adjectives; nil if none is known. own are the units of the section.
func (r *reader) mentionAt(toks []token, i int, own []*unit) *mention {
	i = r.skipDeterminers(toks, i)
	if i >= len(toks) || !toks[i].word {
		return nil
	}
	if r.whole != nil && r.backToWhole(toks[i].norm) {
		return &mention{units: []*unit{r.whole}, end: i + 1, self: true}
	}
	if r.lx.pronoun[toks[i].norm] && len(r.spoken) > 0 {
		return &mention{units: r.spoken, end: i + 1, self: true}
	}
	if r.lx.pronoun[toks[i].norm] && len(own) > 0 {
		return &mention{units: own, end: i + 1, self: true}
	}
	if m := r.referredAt(toks, i); m != nil {
		return m
	}
	if c, ok := r.called[&toks[i]]; ok {
		return &mention{units: []*unit{c.unit.real()}, end: c.end}
	}
	m, plural := r.known(toks, i, own)
	if m == nil {
		return nil
	}
	if plural {
		r.extendList(toks, i, m)
	}
	return m
}

// skipDeterminers goes over articles, "ciascuna", "le altre" and the like.
func (r *reader) skipDeterminers(toks []token, i int) int {
	i = phraseAt(toks, i, r.lx.subjects.several)
	for n := 0; n < 5 && i < len(toks) && toks[i].word && (article(toks[i].norm) || r.lx.determiner[toks[i].norm]); n++ {
		i++
	}
	if i > 0 && i+1 < len(toks) && numeral(toks[i].norm) && toks[i].norm[0] > '9' && isPluralWord(toks[i-1].norm) && article(toks[i-1].norm) {
		i++ // "i tre Centri di zona"
	}
	return i
}

// known resolves one name at i; plural says that its noun is one of several.
func (r *reader) known(toks []token, i int, own []*unit) (*mention, bool) {
	if i >= len(toks) {
		return nil, false
	}
	k := kindAt(r.lx, toks, i)
	plural := k != nil && k.plural
	if plural {
		if m := r.sharedAt(toks, i, k); m != nil {
			return m, false
		}
	}
	end, units, last, lastEnd := r.reg.walk(r.reg.root, toks, i, "")
	if m := r.ofState(toks, i, k); m != nil && (len(units) != 1 || units[0] != m.units[0]) && !(len(units) == 1 && end == m.end && units[0].kind == graph.KindExternal) {
		return m, false
	} else if m == nil && len(units) == 1 && k != nil && k.entry.Kind == graph.KindOrgan && units[0].noun != nil && units[0].noun != k.entry && end > i+1 && toks[end-1].norm == "stato" && toks[end-2].norm == "di" {
		return nil, false
	}
	if m := r.roleAt(toks, i, own, end); m != nil {
		return m, false
	}
	if k != nil {
		if m := r.byNumber(toks, i, k, own); m != nil && m.end >= end {
			return m, false
		}
	}
	if m := r.aboveOwn(toks, i, k, own); m != nil && m.end >= end && (len(units) != 1 || !units[0].declared) {
		return m, false
	}
	if form, n := headAt(r.lx, toks, i); form != nil && (i+n > end && n > 1 || end > 0 && r.phraseEnd(toks, i+n, true) > end && len(form.words) > 1) {
		return nil, false
	}
	units = preferDeclared(units)
	if len(units) == 1 && k != nil && !k.plural && units[0].plural && end == i+len(k.entry.one) {
		for _, u := range own {
			if u.noun == k.entry && !u.plural {
				return &mention{units: []*unit{u}, end: end, self: true}, false
			}
		}
	}
	if len(units) == 1 && k != nil && !k.plural && !units[0].plural && end == i+len(k.entry.one) && len(units[0].full) > len(k.entry.stems) {
		// the short name of another: in the section of a Comitato "il Comitato" is that one
		for _, u := range own {
			if u != units[0] && u.noun == k.entry && !u.plural {
				return &mention{units: []*unit{u}, end: end, self: true}, false
			}
		}
	}
	if len(units) == 1 && k != nil && !k.plural && units[0].plural && len(units[0].full) == 2 && !r.namesOn(toks, end) {
		// "la Direzione generale" in the section of one of the Direzioni generali.
		for _, u := range own {
			if !u.plural && hasPrefix(u.full, units[0].full) {
				return &mention{units: []*unit{u}, end: end, self: true}, false
			}
		}
	}
	if len(units) == 1 && k != nil && end == i+len(k.entry.one) {
		end = max(end, r.ownMinister(toks, i))
	}
	if len(units) == 1 && r.anotherOf(toks, i, end, k) {
		return nil, false
	}
	if len(units) == 1 && k != nil && !k.plural && units[0].plural && end < len(toks) && toks[end].capital {
		// "la Direzione centrale X" is not the class of the Direzioni centrali.
		return r.inverted(toks, i, k), false
	}
	if len(units) == 1 && k == nil && units[0].noun != nil && units[0].full[0] == units[0].noun.stems[0] && toks[i].stem == units[0].full[0] {
		return nil, false // another word of the same stem
	}
	if len(units) == 1 {
		if end+1 < len(toks) && preposition(toks[end].norm) == "di" && toks[end+1].norm == "stato" {
			end += 2
		}
		return &mention{units: units, end: end, plural: plural}, plural
	}
	if len(units) > 1 {
		if u := among(units, own); u != nil {
			return &mention{units: []*unit{u}, end: end}, false
		}
	}
	if m := r.inverted(toks, i, k); m != nil {
		return m, plural
	}
	if m := r.shortened(toks, i, k, last, lastEnd, own); m != nil {
		return m, plural
	}
	if m := r.firstWord(toks, i, k, own); m != nil {
		return m, false
	}
	if m := r.bySubject(toks, i); m != nil {
		return m, false
	}
	if k != nil {
		return r.nounAlone(toks, i, k, own), plural
	}
	return nil, false
}

// preferDeclared returns the only unit that more than a sentence names, or all.
func preferDeclared(units []*unit) []*unit {
	if len(units) < 2 {
		return units
	}
	var declared []*unit
	for _, u := range units {
		if u.declared {
			declared = append(declared, u)
		}
	}
	if len(declared) == 1 {
		return declared
	}
	return units
}

// anotherOf reports whether a bare noun is followed by the name of another: "il
// Ministro dell'economia" where the act's own is "il Ministro".
func (r *reader) anotherOf(toks []token, i, end int, k *kindMatch) bool {
	if k != nil && end == i+1 && end < len(toks) && toks[end].norm == "per" && r.lx.names.governs[toks[i].norm] && r.ownMinister(toks, i) == i {
		_, noun := r.matterAt(toks, end)
		return r.lx.names.portfolio[noun] // "il Ministro per il tesoro"
	}
	if k == nil || end != i+len(k.entry.one) || end+1 >= len(toks) || preposition(toks[end].norm) != "di" {
		return false
	}
	if k.entry.Kind != graph.KindOrgan && k.entry.Kind != graph.KindInstitution || !k.entry.Alone && !k.entry.Group {
		return false
	}
	n := toks[end+1]
	if r.lx.itself[n.norm] || r.lx.answered[n.norm] || n.norm == "cui" || n.norm == "stato" || len(n.norm) <= 5 && n.capital && end+2 < len(toks) && !toks[end+2].capital {
		return false
	}
	return n.word
}

func among(units, own []*unit) *unit {
	for _, u := range own {
		for _, v := range units {
			if u == v {
				return u
			}
		}
	}
	return nil
}

// roleAt resolves the head of an office to the office.
func (r *reader) roleAt(toks []token, i int, own []*unit, walked int) *mention {
	if !r.lx.role[toks[i].norm] {
		return nil
	}
	if m := r.rolesAt(toks, i); m != nil {
		return m
	}
	if m := r.headOfOrdered(toks, i); m != nil && m.end >= walked {
		return m
	}
	if office, ok := r.lx.words.RoleOffices[toks[i].norm]; ok && i+1 < len(toks) && !r.namesOn(toks, i+2) && !(i+2 < len(toks) && toks[i+2].norm == "per") {
		// "il Direttore generale" within a Direzione generale is its head.
		for _, u := range own {
			if len(u.full) > 2 && u.full[0] == stem(office) && u.full[1] == toks[i+1].stem && r.lx.qualifier[toks[i+1].norm] && toks[i+1].norm == "generale" {
				return &mention{units: []*unit{u}, end: i + 2, self: true}
			}
		}
	}
	office, ok := r.lx.words.RoleOffices[toks[i].norm]
	if walked > i+1 && !(ok && toks[i].stem == stem(office)) {
		return nil // but "sovrintendente" has the stem of its office
	}
	if ok {
		if end, units, _, _ := r.reg.walk(r.reg.root, toks, i, stem(office)); len(units) == 1 && end > i+1 && (!units[0].plural || units[0].declared || isPluralNoun(toks[i])) {
			return &mention{units: units, end: end}
		}
	}
	j := pastPut(toks, i+1)
	if j < len(toks) && (preposition(toks[j].norm) == "di" || j > i+1) {
		j++
	}
	j = r.skipDeterminers(toks, j)
	if j >= len(toks) || !toks[j].word || r.lx.role[toks[j].norm] {
		return nil
	}
	if toks[j].norm == "strutture" || toks[j].norm == "struttura" {
		if len(own) > 0 && (j+1 >= len(toks) || !toks[j+1].word || preposition(toks[j+1].norm) == "") {
			if end, us, _, _ := r.reg.walk(r.reg.root, toks, j, ""); end == 0 || len(us) == 0 {
				return &mention{units: own, end: j + 1, self: true}
			}
		}
	}
	if m, _ := r.known(toks, j, own); m != nil && m.end > j {
		if manyHeads(toks[i].norm) && len(m.units) == 1 && m.units[0].kind == graph.KindInstitution {
			return nil // those of a whole institution are no one's head
		}
		if u := r.headOfOwn(toks, i, m.units); u != nil {
			m.units = []*unit{u}
		}
		return m
	}
	if end, units, _, _ := r.reg.walk(r.reg.cores[""], toks, j, ""); len(units) == 1 && j == i+2 && !r.lx.itself[toks[j].norm] && !(end == j+1 && !units[0].declared && r.lx.action(toks[j].norm)) {
		return &mention{units: units, end: end}
	}
	return nil
}

// headOfOwn returns the organ of the act that the noun of a head at i means where the
// institution of the act follows in full: "il direttore dell'Agenzia delle boe".
func (r *reader) headOfOwn(toks []token, i int, of []*unit) *unit {
	k := kindAt(r.lx, toks, i)
	if k == nil || len(of) != 1 || of[0].kind != graph.KindInstitution {
		return nil
	}
	for _, u := range r.organsOf(k.entry) {
		if u.kind == graph.KindOrgan && len(u.full) == len(k.entry.stems) {
			return u
		}
	}
	return nil
}

// isPluralNoun reports whether a masculine noun stands in the plural.
func isPluralNoun(t token) bool { return strings.HasSuffix(t.norm, "i") }

func stemsOf(lx *lexicon, toks []token) []string {
	var out []string
	for _, t := range toks {
		if t.word && !lx.function[t.norm] {
			out = append(out, t.stem)
		}
	}
	return out
}

func hasPrefix(full, p []string) bool {
	if len(p) == 0 || len(p) > len(full) {
		return false
	}
	for i := range p {
		if full[i] != p[i] {
			return false
		}
	}
	return true
}
