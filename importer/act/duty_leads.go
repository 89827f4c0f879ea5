package act

import "strings"

// A lead-in is repeated in the text of each of its items up to maxLead bytes; a
// duty that runs over a whole list grows to maxText.
const (
	maxLead = 400
	maxText = 4000
)

// leadText returns the last sentence of a lead-in without its colon.
func leadText(l *block) string {
	from := 0
	if n := len(l.sentences); n > 0 {
		from = int(l.toks[l.sentences[n-1].from].start)
	}
	out := strings.TrimRight(l.text.s[from:], ": ")
	if i := strings.LastIndexByte(out[:min(len(out), maxLead)], ' '); len(out) > maxLead && i > 0 {
		out = out[:i] + " …"
	}
	if l.kind == item && l.lead != nil && l.lead.kind == paragraph {
		return leadText(l.lead) + " " + out
	}
	return out
}

// extend makes an item part of the one duty that its lead-in states.
func (r *reader) extend(lead, b *block, known map[string]*duty) {
	for _, u := range lead.speaks {
		d := known[dutyKey(u.real(), strings.TrimRight(lead.text.s, " ;:"))]
		if d == nil {
			continue
		}
		for i := range d.cites {
			if d.cites[i].First == lead.first {
				d.cites[i].Last = max(d.cites[i].Last, b.last)
			}
		}
		if len(d.text) < maxText {
			d.text += " " + strings.TrimRight(b.text.s, " ;.")
		}
	}
}

const dutyWords = 3

// ownDuty reports whether a lead-in states a duty of its own: words of substance
// follow its verb.
func (r *reader) ownDuty(b *block, x *sentence) bool {
	if x.agent && r.lists(b, x) {
		return false
	}
	toks := b.toks[:x.to]
	v := r.dutyVerb(toks, x)
	if v < 0 || r.onlyCharges(toks, v+1) {
		return false
	}
	n, skip := 0, false
	for i := v + 1; i < len(toks); i++ {
		t := toks[i]
		switch {
		case t.norm == ",":
			skip = !skip && i+1 < len(toks) && (preposition(toks[i+1].norm) != "" || toks[i+1].norm == "anche" || toks[i+1].norm == "sulla" || toks[i+1].norm == "tenuto" || r.lx.gerunds[toks[i+1].norm] || toks[i+1].norm == "d")
		case t.norm == ";":
			return true
		case !t.word || skip || r.lx.function[t.norm] || r.lx.emptyStem[t.stem] || r.lx.determiner[t.norm] || preposition(t.norm) != "":
		default:
			n++
		}
	}
	return n >= dutyWords
}

// onlyCharges reports whether a verb that ends at i has for its object no more than duties
// that somebody laid down: "svolge i compiti che la legge le assegna".
func (r *reader) onlyCharges(toks []token, i int) bool {
	charge := false
	for i = r.skipDeterminers(toks, i); i+1 < len(toks) && r.lx.charge[toks[i].norm]; charge = true {
		if i++; toks[i].norm != "e" && toks[i].norm != "ed" {
			break
		}
		i = r.skipDeterminers(toks, i+1)
	}
	if !charge {
		return false
	}
	if preposition(toks[i].norm) == "a" && r.lx.pronoun[nextWord(toks, i)] {
		i += 2
	}
	return i+1 < len(toks) && participle(toks[i].norm) && preposition(toks[i+1].norm) == "da"
}
