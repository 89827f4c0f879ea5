package act

import "strings"

// sentence is a range of tokens of a block, and who it speaks of.
type sentence struct {
	from, to int
	subject  []*unit // nil where only the section says it
	other    bool    // it speaks of something that is no unit
	verb     int     // where the search for the subject ended
	under    *unit   // the unit in which it places its subject
	place    [2]int  // the tokens that say so
	above    []*unit // on whom the items of its list depend
	speaks   []*unit // who acts in it, the subject or what the text before says
	founded  bool    // it sets its subject up
	agent    bool    // its subject is named as who does what the sentence speaks of
	parts    []*unit // that it names as those of above
	late     bool    // only its main verb tells who acts
	outer    bool    // its subject is a body outside, found by its main verb
	outside  []*unit // bodies outside the institution that act in it
	actor    []*unit // who was found to act where a cue stands and nothing else says it
	doers    []*unit // who does what it says in the passive, where it does not say it
	hits     []hit   // the cues that were read in it
}

// sentencesOf cuts a block at full stops.
func sentencesOf(toks []token) []sentence {
	var out []sentence
	from := 0
	for i := range toks {
		if toks[i].norm == "." && fullStop(toks, i) {
			if i > from {
				out = append(out, sentence{from: from, to: i})
			}
			from = i + 1
		}
	}
	if from < len(toks) {
		out = append(out, sentence{from: from, to: len(toks)})
	}
	return out
}

// atSemicolons cuts sentences further where a semicolon is followed by a unit that
// acts, or by a place: "La Direzione cura i canali; il Servizio mappe aggiorna i
// rilievi", "cura i canali; presso l'ufficio opera lo Sportello X".
func (r *reader) atSemicolons(toks []token, xs []sentence, own []*unit) []sentence {
	var out []sentence
	for _, x := range xs {
		for i := x.from + 1; i+2 < x.to; i++ {
			if toks[i].norm != ";" {
				continue
			}
			if preposition(toks[i+1].norm) != "" || toks[i+1].norm == "all" || toks[i+1].norm == "presso" || phraseAt(toks[:x.to], i+1, r.lx.within) > i+1 {
				if _, up := r.placeFirst(toks[:x.to], i+1, own); up != nil {
					out = append(out, sentence{from: x.from, to: i})
					x.from = i + 1
				}
				continue
			}
			j := i + 1
			for j < x.to && toks[j].norm == "(" {
				j++ // "; ((le segreterie operano"
			}
			if j+1 >= x.to || !article(toks[j].norm) {
				continue
			}
			m := r.mentionAt(toks[:x.to], j+1, nil)
			if m != nil && m.end < x.to {
				_, m.end = r.coSubjects(toks[:x.to], m, nil)
			}
			if m != nil && len(m.units) == 1 && m.units[0].plural {
				m.end = r.pastOwners(toks[:x.to], m.end)
			}
			if m != nil && m.end < x.to && r.finite(toks, m.end) {
				out = append(out, sentence{from: x.from, to: i})
				x.from = i + 1
			}
		}
		out = append(out, x)
	}
	return out
}

// fullStop reports whether the point at i ends a sentence and no abbreviation.
func fullStop(toks []token, i int) bool {
	if i+1 == len(toks) {
		return true
	}
	if !toks[i+1].capital && toks[i+1].word {
		return false
	}
	if i == 0 || toks[i+1].norm == "," || toks[i+1].norm == ";" {
		return false
	}
	p := toks[i-1]
	if !p.word {
		return true
	}
	return len(p.norm) > 1 && !forms().abbreviated[p.norm] || p.norm[0] >= '0' && p.norm[0] <= '9' || p.norm == "è"
}

func adverb(toks []token, i int) bool {
	n := toks[i].norm
	return forms().adverb[n] || len(n) > 6 && strings.HasSuffix(n, "mente")
}

// skipComplement goes over "dell'Istituto", "interessate" and the like.
func (r *reader) skipComplement(toks []token, i int) int {
	for n := 0; n < 6 && i < len(toks); n++ {
		switch {
		case toks[i].word && r.lx.vague[toks[i].norm]:
			i++
		case i+1 < len(toks) && preposition(toks[i].norm) == "di" && (r.lx.itself[toks[i+1].norm] || r.ownCalled(toks[i+1].norm)):
			i += 2
		default:
			return i
		}
	}
	return i
}
