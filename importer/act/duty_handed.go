package act

import "strings"

// maxHanded is how many tokens may stand between the name of a unit and what it is
// availed of for.
const maxHanded = 16

// handedTo returns the unit that a lead-in hands its list to though another is its
// subject: "Il Sindaco si avvale dell'Ufficio X per i seguenti compiti:", "Al vertice
// del Corpo è posto un dirigente, che svolge i seguenti compiti:".
func (r *reader) handedTo(b *block, own []*unit) []*unit {
	end := len(b.toks) - 1
	if len(b.sentences) == 0 {
		return nil
	}
	from := b.sentences[len(b.sentences)-1].from
	if us := r.headedFor(b.toks, from, end, own); us != nil {
		return us
	}
	if us := r.foundedWith(b.toks, from, end, own); us != nil {
		return us
	}
	for i := from + 1; i < end; i++ {
		if n := b.toks[i].norm; (n == "avvale" || n == "avvalgono") && b.toks[i-1].norm == "si" {
			return r.availedFor(b.toks, i+1, end, own)
		}
	}
	return nil
}

// availedFor returns the unit of which another avails itself at i for a list of duties.
func (r *reader) availedFor(toks []token, i, end int, own []*unit) []*unit {
	for i < end && (adverb(toks, i) || toks[i].norm == ",") {
		i++
	}
	if i+1 >= end || preposition(toks[i].norm) != "di" {
		return nil
	}
	m := r.actorAt(toks, i+1, own)
	if m == nil || len(m.units) != 1 {
		return nil
	}
	for k := m.end; k < end && k-m.end < maxHanded; k++ {
		switch {
		case toks[k].norm == "per":
			return r.forDuties(toks[k+1:end], m.units)
		case r.clauseVerb(toks, k):
			return nil
		}
	}
	return nil
}

// forDuties returns the units where a purpose is a list of duties that follows: "per i
// seguenti compiti:", "per:".
func (r *reader) forDuties(toks []token, us []*unit) []*unit {
	if len(toks) == 0 {
		return us
	}
	for i, t := range toks {
		if (t.norm == "seguenti" || t.norm == "seguente") && i+1 < len(toks) && (r.lx.charge[toks[i+1].norm] || r.lx.dutyNoun[toks[i+1].norm]) {
			return us
		}
	}
	return nil
}

// headedFor returns the unit over which a sentence puts a person who does what the list
// says: the head acts for it.
func (r *reader) headedFor(toks []token, from, end int, own []*unit) []*unit {
	i := from
	if preposition(toks[i].norm) != "a" {
		return nil
	}
	if n := nextWord(toks, i); (n == "vertice" || n == "capo" || n == "guida") && i+3 < end && preposition(toks[i+2].norm) == "di" {
		i += 2
	}
	m := r.mentionAt(toks, i+1, own)
	if m == nil || len(m.units) != 1 || m.end+2 >= end || toks[m.end].norm != "è" {
		return nil
	}
	v := pastAdverbs(toks, m.end+1)
	if n := toks[v].norm; !strings.HasPrefix(n, "prepost") && !strings.HasPrefix(n, "post") || !article(nextWord(toks, v)) || v+2 >= end || !r.lx.role[toks[v+2].norm] {
		return nil
	}
	if n := toks[end-1].norm; n == "che" || n == "quale" {
		return m.units
	}
	for k := v + 2; k+1 < end; k++ {
		if n := toks[k].norm; (n == "che" || n == "quale" || n == "e" || n == "ed") && r.lx.verbs[toks[k+1].norm] && r.forDuties(toks[k+1:end], m.units) != nil {
			return m.units
		}
	}
	return nil
}

// foundedWith returns the unit that a clause founds with the tasks that the list says,
// though another is the subject of the sentence: "Il Sindaco dispone che si costituisca il
// Centro X, quale strumento di direzione, con i seguenti compiti:".
func (r *reader) foundedWith(toks []token, from, end int, own []*unit) []*unit {
	at := end
	for k := end - 1; k > from && end-k < maxLeadClause; k-- {
		if phraseAt(toks, k, r.lx.duties.entrusted) == end {
			at = k
		}
	}
	if at == end {
		return nil
	}
	for k := at - 1; k > from && at-k < maxBack; k-- {
		if n := toks[k].norm; n == "che" || n == ";" {
			return nil
		} else if !strings.HasPrefix(n, "costituisc") && !strings.HasPrefix(n, "istituisc") {
			continue
		}
		i := pastAdverbs(toks, k+1)
		if i >= at || !article(toks[i].norm) {
			return nil
		}
		if m := r.mentionAt(toks, i, own); m != nil && len(m.units) == 1 && m.end <= at {
			return m.units
		}
		return nil
	}
	return nil
}
