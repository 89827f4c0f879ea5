package act

import (
	"strings"

	"raccordo/graph"
)

// behindVerb finds the subject that stands behind the verb and what the verb is done
// to, in a sentence that opens with the verb: "Assiste alle sedute il Magistrato",
// "Partecipano ai lavori, senza voto, i Direttori". It is no object, since the verb
// has one already.
func (r *reader) behindVerb(toks []token, s *sentence, own []*unit) bool {
	i := pastAdverbs(toks, r.mainClause(toks, s.from))
	if i+2 >= len(toks) || !r.lx.attending[toks[i].norm] {
		return false
	}
	if i++; preposition(toks[i].norm) != "a" && preposition(toks[i].norm) != "in" {
		return false
	}
	for i++; i+1 < len(toks); i++ {
		if n := toks[i].norm; n == ";" || n == ":" || n == "che" || r.finite(toks, i) && !adjective(n) {
			return false
		}
		if indefinite(toks[i].norm) && (toks[i+1].norm == "rappresentante" || toks[i+1].norm == "funzionario" || toks[i+1].norm == "delegato" || toks[i+1].norm == "esperto") {
			s.other = true
			return true
		}
		if !article(toks[i].norm) || preposition(toks[i-1].norm) != "" || toks[i-1].norm == "e" || toks[i-1].norm == "o" || strings.HasSuffix(toks[i-1].norm, "nti") || strings.HasSuffix(toks[i-1].norm, "nte") {
			continue
		}
		if k := kindAt(r.lx, toks, i+1); (k == nil || k.entry.Kind != graph.KindOrgan) && !r.lx.role[toks[i+1].norm] {
			return false
		}
		if m := r.mentionAt(toks, i, own); m != nil {
			s.subject, s.verb, s.agent = m.units, i, true
		}
		s.other = s.subject == nil
		return true
	}
	return false
}
