package act

import (
	"strings"

	"raccordo/graph"
)

// afterCue looks for the preposition of a cue and reads the list it brings in.
func (r *reader) afterCue(b *block, toks []token, c *cue, end int, own []*unit) []target {
	if c.Prep == "none" {
		for _, k := range r.pastAsides(toks, end) {
			if k < len(toks) && toks[k].word {
				if found := r.partners(b, toks, k, c, own); len(found) > 0 || k == end {
					return found
				}
			}
		}
		if c.Reports == "down" && end < len(toks) && numeral(toks[end].norm) {
			return r.afterColon(b, toks, end, own) // "comprende tre Aree: l'Area X e l'Area Y"
		}
		return nil
	}
	for k := end; k < len(toks) && k-end <= c.gap; k++ {
		t := toks[k]
		if !t.word {
			if t.norm == "," {
				if found := r.pastAside(b, toks, c, k, own); len(found) > 0 {
					return found
				}
			}
			if t.norm == "," && (c.gap >= 6 || k+1 < len(toks) && toks[k+1].norm == "anche") || t.norm == "/" || t.norm == "-" {
				continue
			}
			return nil
		}
		if k > end && adverb(toks, k) {
			end++
			continue
		}
		if (k > end || r.lx.placing[t.norm]) && r.finite(toks, k) && !adjective(t.norm) && !article(toks[k-1].norm) && preposition(toks[k-1].norm) == "" {
			return nil
		}
		if p := preposition(t.norm); p != c.Prep && t.norm != c.Prep {
			if p != "" && c.Prep == "di" {
				return nil // "supporto alla costituzione di imprese"
			}
			continue
		}
		if c.Reports == "up" && t.norm == "di" && k+1 < len(toks) && toks[k+1].word && !toks[k+1].capital && !article(toks[k+1].norm) && !r.lx.determiner[toks[k+1].norm] && !r.lx.pronoun[toks[k+1].norm] {
			return nil // "organo locale di protezione civile": of what sort
		}
		found := r.partners(b, toks, k+1, c, own)
		if len(found) == 0 && (c.Reports == "up" || c.Mode != "" && r.othersAct(b, k)) {
			if m := r.institutionAt(toks, k+1); m != nil {
				found = []target{{m.units[0], k + 1, m.end}} // "è articolazione interna dell'Autorità"
			}
		}
		if len(found) == 0 && c.Reports == "down" {
			found = r.afterColon(b, toks, k+1, own)
		}
		if len(found) == 0 && c.Reports == "down" {
			found = r.countedParts(toks, k+1)
		}
		if len(found) > 0 && (len(c.then) == 0 || then(toks, found[len(found)-1].to, c)) {
			return found
		}
	}
	return nil
}

// afterColon reads "in due unità: l'Unità X e l'Unità Y", also with semicolons.
func (r *reader) afterColon(b *block, toks []token, i int, own []*unit) []target {
	for k := i; k < len(toks) && k-i < 6; k++ {
		if toks[k].norm != ":" {
			continue
		}
		found := r.targets(b, toks, k+1, "none", own)
		for n := len(found); n > 0 && found[n-1].to+1 < len(toks) && toks[found[n-1].to].norm == ";"; {
			found = append(found, r.targets(b, toks, found[n-1].to+1, "none", own)...)
			if len(found) == n {
				break
			}
			n = len(found)
		}
		return found
	}
	return nil
}

func then(toks []token, i int, c *cue) bool {
	for k := i; k < len(toks) && k-i < 6; k++ {
		if c.then[toks[k].norm] {
			return true
		}
	}
	return false
}

// agent returns who acts: the sentence's subject, or who makes the measure named
// just before an agreement ("con decreto del Ministro, di concerto con").
func (r *reader) agent(b *block, toks []token, i int, speaks []*unit, c *cue, own []*unit) []*unit {
	if c.Reports == "up" && toks[i].norm == "riporto" {
		if us := r.namedBefore(toks, i, own); us != nil {
			return us // "coordina gli uffici tecnici al fine di assicurare il riporto funzionale alla Direzione X"
		}
	}
	if c.Reports == "up" && toks[i].norm == "a" && i+2 < len(toks) && toks[i+2].norm == "riporto" {
		if us := r.justBefore(toks, i, own); us != nil {
			return us
		}
		for k := i - 1; k > 0 && toks[k].norm != ";" && i-k < maxActor; k-- {
			if r.lx.appointing[toks[k].norm] {
				return nil // "può istituire il Servizio, ovvero a diretto riporto del Direttore"
			}
		}
	}
	if c.Reports != "" && participle(toks[i].norm) {
		if us := r.justBefore(toks, i, own); us != nil {
			return us
		}
		if toks[i].norm == "dipendenti" && len(speaks) == 1 && !speaks[0].plural {
			return nil // "si avvale di organi e personale dipendenti dall'amministrazione"
		}
	}
	if us := r.byAgent(toks, i, own); c.Mode != "" && us != nil {
		return us
	}
	if c.Mode != graph.Agreement && c.Mode != graph.Hearing {
		return speaks
	}
	end := i
	for end > 0 && (toks[end-1].norm == "," || toks[end-1].norm == "previa") {
		end--
	}
	end = r.lx.beforeMaking(toks, end)
	for k := end - 1; k > 1 && end-k < 10 && toks[k].word; k-- {
		made := k - 2
		if k > 2 && adjective(toks[made].norm) && r.lx.instrument[toks[k-3].norm] {
			made-- // "con decreto interministeriale dei Ministri"
		}
		if preposition(toks[k-1].norm) != "di" || !r.lx.instrument[toks[made].norm] && !(toks[made].norm == "proposta" && c.Mode == graph.Agreement) {
			continue
		}
		if us, to := r.bodiesAt(b, toks, k, own); us != nil && (to >= end || r.skipComplement(toks, to) >= end) {
			return us
		}
	}
	if us := r.doneBy(b, toks, end, own); us != nil {
		return us
	}
	return speaks
}

// byAgent returns who does what stands before a cue in the passive: "il programma
// curato dall'Ufficio X con il supporto di".
func (r *reader) byAgent(toks []token, i int, own []*unit) []*unit {
	gerund := r.lx.gerunds[toks[i].norm] || strings.HasSuffix(toks[i].norm, "ndosi")
	if preposition(toks[i].norm) == "" && !gerund {
		return nil
	}
	if gerund {
		return r.gerundOf(toks, i, own)
	}
	for k := i - 1; k > 1 && i-k < 12 && (toks[k].word || k == i-1 && toks[k].norm == ","); k-- {
		if preposition(toks[k-1].norm) == "a" && r.entrusts(toks, k-1) {
			if m, _ := r.known(toks, k, own); m != nil && (m.end >= i || m.end == i-1 && toks[m.end].norm == ",") {
				return m.units // "i ricorsi, che spettano al Settore X in collaborazione con"
			}
			return nil
		}
		if preposition(toks[k-1].norm) == "da" && participle(toks[k-2].norm) {
			if m, _ := r.known(toks, k, own); m != nil && (m.end >= i || m.end == i-1 && toks[m.end].norm == ",") {
				return m.units
			}
			return nil
		}
	}
	return nil
}

// pastAside looks for the preposition of a cue behind one aside between commas:
// "supporto, per le materie di competenza, al Responsabile".
func (r *reader) pastAside(b *block, toks []token, c *cue, i int, own []*unit) []target {
	if k := r.skipAlso(toks, i+1); k < len(toks) && (preposition(toks[k].norm) == c.Prep || toks[k].norm == "oltre") {
		if k+1 < len(toks) && toks[k].norm == "oltre" && toks[k+1].norm == "che" {
			k += 2 // "consulenza, oltre che al Ministro"
		}
		if k < len(toks) && preposition(toks[k].norm) == c.Prep {
			return r.partners(b, toks, k+1, c, own)
		}
	}
	k := i + 1
	for k < len(toks) && k-i < maxAside && toks[k].norm != "," && toks[k].norm != ";" && toks[k].norm != ":" && !r.finite(toks, k) {
		k++
	}
	if k+1 >= len(toks) || toks[k].norm != "," {
		return nil
	}
	if k = pastAdverbs(toks, k+1); k >= len(toks) || preposition(toks[k].norm) != c.Prep {
		return nil
	}
	return r.partners(b, toks, k+1, c, own)
}

// gerundOf returns who acts in a gerund that goes with what is to be done by another:
// "le misure da compiersi dal Centro, da solo o avvalendosi di".
func (r *reader) gerundOf(toks []token, i int, own []*unit) []*unit {
	for k := i - 1; k > 2 && i-k < 12 && toks[k].norm != ";"; k-- {
		if r.finite(toks, k) && !adjective(toks[k].norm) {
			return nil
		}
		if preposition(toks[k-1].norm) != "da" || !strings.HasSuffix(toks[k-2].norm, "rsi") {
			continue
		}
		if m, _ := r.known(toks, k, own); m != nil {
			return m.units
		}
		if m := r.institutionAt(toks, k); m != nil {
			return m.units
		}
		return nil
	}
	return nil
}

// entrusts reports whether a verb that gives a unit its duties ends at token i.
func (r *reader) entrusts(toks []token, i int) bool {
	for k := max(i-3, 0); k < i; k++ {
		if phraseAt(toks, k, r.lx.entrusting) == i {
			return true
		}
	}
	return false
}
