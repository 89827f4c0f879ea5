package act

// aboveByLead returns the unit on which those of a list depend by the last words of
// its lead-in: "dai seguenti uffici, dipendenti dalla Direzione X:", "i seguenti
// nuclei, istituiti alle dipendenze del Comando Y:".
func (r *reader) aboveByLead(lead *block, s *section) []*unit {
	toks := lead.toks
	end := len(toks) - 1
	if end < 3 || toks[end].norm != ":" {
		return nil
	}
	for i := end - 1; i > 0 && end-i < maxNameWords+6 && toks[i].norm != ";" && toks[i].norm != "."; i-- {
		if !participle(toks[i].norm) && !r.placedAlone(toks, i) || r.finite(toks, i-1) {
			continue
		}
		from := phraseAt(toks, i+1, r.lx.places)
		if from == i+1 {
			prep := preposition(nextWord(toks, i))
			if prep == "" || phraseAt([]token{{norm: "dipendono", word: true}}, 0, r.lx.depending[prep]) == 0 || toks[i].norm != "dipendenti" {
				continue
			}
			from++
		}
		if m := r.mentionAt(toks, from, s.units); m != nil && len(m.units) == 1 && r.skipOwner(toks, m.end) == end {
			return m.units
		}
	}
	return nil
}

// skipOwner goes over the body that a unit belongs to: "Direzione X del Dipartimento Y".
func (r *reader) skipOwner(toks []token, i int) int {
	if i+1 < len(toks) && preposition(toks[i].norm) == "di" {
		if m := r.mentionAt(toks, i+1, nil); m != nil {
			return m.end
		}
		if e := r.phraseEnd(toks, i, true); e > i {
			return e
		}
	}
	return r.skipComplement(toks, i)
}
