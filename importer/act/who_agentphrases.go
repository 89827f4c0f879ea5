package act

import (
	"raccordo/graph"
)

// maxToAgent is how many tokens may stand between a participle and the words that bring
// in who acts.
const maxToAgent = 16

// agentByPhrase takes the unit that such words bring in after the participle that ends at
// q, or that takes care of it by the words before its verb at i: "A cura del Segretario è
// tenuto il registro", "sono approvati con decreto del Direttore".
func (r *reader) agentByPhrase(toks []token, s *sentence, i, q int, own []*unit) bool {
	for k := s.from; k < i; k++ {
		if to := phraseAt(toks, k, r.lx.duties.openingAgent); to > k && r.agentAt(toks, s, i, to, own) {
			return true
		}
	}
	aside := false
	for k := q; k < len(toks) && k-q < maxToAgent; k++ {
		n := toks[k].norm
		aside = aside || n == ","
		if n == ";" || n == ":" || n == "che" || n == "cui" || n == "quale" || r.clauseVerb(toks, k) {
			return false
		}
		if to := phraseAt(toks, k, r.lx.duties.agent); to > k {
			return (!aside || toks[k-1].norm == ",") && r.agentAt(toks, s, i, to, own)
		}
		if to := phraseAt(toks, k, r.lx.duties.byAct); to > k {
			return r.agentAt(toks, s, i, to, own)
		}
		if (n == "fra" || n == "tra") && k < q+6 && (r.lx.participles.agreed.of(toks[q-1].norm) || toks[k-1].norm == "accordo" || toks[k-1].norm == "intesa") {
			return r.agentsBetween(toks, s, i, k+1, own)
		}
	}
	return false
}

// dutyGivenTo returns who stands between the parts of a verb that gives duties: "Sono ad esso
// affidati i registri", "È inoltre al Comitato attribuita la cura".
func (r *reader) dutyGivenTo(toks []token, i int, own []*unit) *mention {
	if toks[i].norm != "è" && toks[i].norm != "sono" {
		return nil
	}
	k := pastAdverbs(toks, i+1)
	if k+2 >= len(toks) || preposition(toks[k].norm) != "a" {
		return nil
	}
	m := r.mentionAt(toks, k+1, own)
	if m == nil || m.end >= len(toks) {
		return nil
	}
	verb := []token{toks[i], toks[m.end]}
	if phraseAt(verb, 0, r.lx.entrusting) != 2 {
		return nil
	}
	return m
}

// careTaken finds who takes care of what a sentence says in the passive, whatever it is:
// "A cura del Segretario è convocata l'assemblea".
func (r *reader) careTaken(toks []token, s *sentence, own []*unit) bool {
	for k := s.from; k+2 < len(toks) && k-s.from < maxPassive; k++ {
		to := phraseAt(toks, k, r.lx.duties.byCare)
		if to == k || k > s.from && toks[k-1].norm != "," {
			continue
		}
		m := r.actorAt(toks, to, own)
		if m == nil {
			return false
		}
		for v := m.end; v+1 < len(toks) && v-m.end < maxToAgent; v++ {
			if n := toks[v].norm; (n == "è" || n == "sono") && participle(toks[v+1].norm) {
				return r.agentAt(toks, s, v, to, own)
			} else if n == ";" || r.plainVerb(toks, v) {
				return false
			}
		}
	}
	return false
}

// agentAt makes the unit at k the one that acts.
func (r *reader) agentAt(toks []token, s *sentence, verb, k int, own []*unit) bool {
	m := r.headOrActor(toks, k, own)
	if m == nil {
		return false
	}
	s.subject, s.verb, s.agent, s.other = m.units, verb, true, false
	return true
}

// agentsBetween makes those who agree on something the ones that act: "è concordata fra
// il Servizio X e il Servizio Y".
func (r *reader) agentsBetween(toks []token, s *sentence, verb, k int, own []*unit) bool {
	m := r.actorAt(toks, k, own)
	if m == nil {
		return false
	}
	us := m.units
	if e := m.end; e+1 < len(toks) && (toks[e].norm == "e" || toks[e].norm == "ed") {
		if also := r.actorAt(toks, e+1, own); also != nil {
			us = append(us[:len(us):len(us)], also.units...)
		}
	}
	s.subject, s.verb, s.agent, s.other = us, verb, true, false
	return true
}

// pastAsideTo returns where a preposition stands behind the aside between commas that
// begins at i, or i: "sono fissati, secondo la legge, dal Comitato".
func pastAsideTo(toks []token, i int, prep string) int {
	if i >= len(toks) || toks[i].norm != "," {
		return i
	}
	for k := i + 1; k+1 < len(toks) && k-i < maxAside && toks[k].norm != ";" && toks[k].norm != ":"; k++ {
		if toks[k].norm == "," {
			if preposition(toks[k+1].norm) == prep {
				return k + 1
			}
			return i
		}
	}
	return i
}

// headOrActor returns who is named at k as one who acts; "il direttore dell'Agenzia" is
// the Direttore that the act has among its organs.
func (r *reader) headOrActor(toks []token, k int, own []*unit) *mention {
	m := r.actorAt(toks, k, own)
	if m == nil || len(m.units) != 1 || m.units[0].kind != graph.KindInstitution {
		return m
	}
	h := kindAt(r.lx, toks, r.skipDeterminers(toks, k))
	if h == nil || h.plural || !bareOrgan(h.entry) {
		return m
	}
	if us := r.organsOf(h.entry); len(us) == 1 {
		return &mention{units: us, end: m.end}
	}
	return m
}
