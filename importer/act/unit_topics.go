package act

// topicOnly reports whether a heading that opens with the noun of a unit speaks of a
// matter: "Uffici e organizzazione amministrativa", "Organi, struttura e funzionamento
// del Consiglio".
func (d *declarer) topicOnly(toks []token) bool {
	k := kindAt(d.r.lx, toks, 0)
	if k == nil {
		return false
	}
	n := len(k.entry.one)
	if k.plural {
		n = len(k.entry.many)
	}
	for i := n; i+1 < len(toks); i++ {
		switch t := toks[i]; {
		case t.norm == "," || t.norm == "e" || t.norm == "ed":
			continue
		case d.r.lx.aboutNoun[t.norm] && !t.capital && i > n && preposition(toks[i-1].norm) == "":
			return true
		case d.r.lx.aboutNoun[t.norm] || kindAt(d.r.lx, toks, i) != nil:
			continue
		}
		return false
	}
	return false
}

// headingName returns the name in a heading that goes on with what is said of its unit:
// "Reparto. Compiti ed autonomia del comandante", "Comitato tecnico: composizione e sede".
func (d *declarer) headingName(b *block) text {
	toks := b.toks
	for i := 1; i+1 < len(toks); i++ {
		if toks[i+1].start == toks[i].end && toks[i].norm != ":" || !d.r.lx.aboutNoun[toks[i+1].norm] {
			continue
		}
		if n := toks[i].norm; n == "." && toks[i+1].capital || n == ":" && i > 1 || dash(n) && i > 1 {
			return b.text.sub(0, int(toks[i].start))
		}
	}
	return b.text
}

// bareOfMany reports whether a heading names by its noun alone a unit of which there are
// many: "Reparto. Compiti e organizzazione".
func (d *declarer) bareOfMany(b *block) bool {
	k := kindAt(d.r.lx, b.toks, 0)
	return k != nil && !k.plural && k.entry.Rank > 0 && len(d.headingName(b).s) < len(b.text.s) && b.toks[len(k.entry.one)].norm == "."
}
