package act

import "strings"

// maxTaskWords is how many words may stand between "per" and the duties that a list gives.
const maxTaskWords = 8

// doesFor returns the units of which another avails itself for the duties of a list, and
// which do them: "Il Sindaco si avvale dell'Ufficio X per i seguenti compiti:".
func (r *reader) doesFor(b *block, own []*unit) []*unit {
	end := len(b.toks) - 1
	if !b.leads || end < 2 || b.toks[end].norm != ":" {
		return nil
	}
	for i := end - 1; i > 1 && b.toks[i].norm != ";" && b.toks[i].norm != "."; i-- {
		if preposition(b.toks[i].norm) != "di" || !strings.HasPrefix(b.toks[i-1].norm, "avval") || b.toks[i-2].norm == "non" {
			continue
		}
		m := r.mentionAt(b.toks, i+1, own)
		if m == nil || m.self || !r.forTasks(b.toks, m.end) {
			return nil
		}
		return m.units
	}
	return nil
}

// forTasks reports whether the words at i say that what follows are duties: "per:",
// "del Comune, per lo svolgimento dei seguenti compiti:".
func (r *reader) forTasks(toks []token, i int) bool {
	for i < len(toks) && toks[i].norm != "per" {
		if toks[i].norm == ":" || r.finite(toks, i) && !adjective(toks[i].norm) {
			return false
		}
		i++
	}
	for k := i + 1; k < len(toks) && k-i <= maxTaskWords; k++ {
		switch {
		case toks[k].norm == ":":
			return k == i+1 || k == len(toks)-1 && (r.lx.charge[toks[k-1].norm] || r.lx.dutyNoun[toks[k-1].norm])
		case toks[k].norm == "seguenti" && k+1 < len(toks) && (r.lx.charge[toks[k+1].norm] || r.lx.dutyNoun[toks[k+1].norm]):
			return true
		}
	}
	return false
}
