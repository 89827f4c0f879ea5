package act

import "strings"

// headName returns the part of a heading that names one unit: what it says of the unit
// ("istituito ai sensi della legge") and whom it names besides ("e relativi gruppi", "e
// componenti") is left out. A heading of several sorts of units ("Comandi e reparti di
// supporto") names none and gives "".
func headName(r *reader, name string) string {
	toks := tokenize(text{s: name})
	at := 0
	if len(toks) > 1 && article(toks[0].norm) {
		at = 1
	}
	k := kindAt(r.lx, toks, at)
	if k == nil {
		return name
	}
	for i := at + len(k.entry.one); i+1 < len(toks); i++ {
		if r.lx.saidOf(toks, i) && (strings.HasPrefix(toks[i].norm, "istituit") || strings.HasPrefix(toks[i].norm, "costituit")) {
			return strings.TrimSpace(name[:toks[i].start])
		}
		if toks[i].norm != "e" && toks[i].norm != "ed" && toks[i].norm != "," {
			continue
		}
		next := toks[i+1]
		if strings.HasPrefix(next.norm, "relativ") && toks[i].norm != "," || members(next.norm) {
			return strings.TrimSpace(name[:toks[i].start])
		}
		if k.plural && strings.HasPrefix(next.norm, "altr") {
			return ""
		}
		second := kindAt(r.lx, toks, i+1)
		if k.plural && i == at+len(k.entry.many) && second != nil && second.plural && !next.capital && i+1+len(second.entry.many) < len(toks) {
			return ""
		}
	}
	return name
}

// members reports whether a noun means those who sit in a body.
func members(norm string) bool {
	switch norm {
	case "componenti", "membri", "consiglieri", "commissari":
		return true
	}
	return false
}

// speaksOfItself reports whether a heading is the bare noun of a body outside that the text
// below makes its subject: "Art. 2 - Garante" above "Il Garante determina gli indirizzi".
func (d *declarer) speaksOfItself(b *block) bool {
	h, n := headAt(d.r.lx, b.toks, 0)
	if h == nil || n != len(b.toks) || n > 1 || d.next == nil || d.next.kind != paragraph || d.r.lx.institutions[b.toks[0].norm] && !h.plural {
		return false
	}
	toks := d.next.toks
	if len(toks) < 3 || !article(toks[0].norm) || toks[1].stem != b.toks[0].stem {
		return false
	}
	for _, v := range d.r.pastAsides(toks, 2) {
		if v < len(toks) && (d.r.finite(toks, v) || toks[v].norm == ":" && v+1 == len(toks)) {
			return true
		}
	}
	return false
}
