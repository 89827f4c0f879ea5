package act

import (
	"slices"
	"strings"

	"raccordo/graph"
	"raccordo/importer/review"
)

// cuesAt adds the cues of a sentence that begin at token i.
func (r *reader) cuesAt(b *block, toks []token, x *sentence, i int, speaks []*unit, s *section) {
	t := toks[i]
	firsts := []string{t.norm, t.stem}
	if bare := withoutEnclitic(t.norm); bare != t.norm {
		firsts = append(firsts, bare)
	}
	for k, first := range firsts {
		if slices.Contains(firsts[:k], first) {
			continue
		}
		for _, c := range r.lx.cues[first] {
			if !c.words[0].matches(t) || slices.ContainsFunc(firsts[:k], func(f string) bool { return slices.Contains(r.lx.cues[f], c) }) {
				continue
			}
			if end := r.match(c, toks, i); end > i {
				if h, ok := r.apply(b, toks, c, i, end, speaks, s); ok && len(x.hits) < maxHits {
					x.hits = append(x.hits, h)
				}
			}
		}
	}
}

// maxHits is how many cues of one sentence are compared with each other.
const maxHits = 64

// match returns the end of a cue's words at i, or i.
func (r *reader) match(c *cue, toks []token, i int) int {
	p := i + 1
	for _, w := range c.words[1:] {
		found := false
		for skip := 0; skip < 4 && p+skip < len(toks); skip++ {
			t := toks[p+skip]
			if t.norm == "," && nextWord(toks, p+skip) == "anche" {
				continue // "consulenza, anche nei confronti di"
			}
			if !t.word {
				break
			}
			if w.matches(t) {
				p += skip + 1
				found = true
				break
			}
			if !adverb(toks, p+skip) && !adjective(t.norm) && !article(t.norm) && !r.lx.filler[t.norm] {
				break
			}
		}
		if !found {
			return i
		}
	}
	return p
}

// apply finds the units that a cue brings in.
func (r *reader) apply(b *block, toks []token, c *cue, i, end int, speaks []*unit, s *section) (hit, bool) {
	if c.Reports == "up" && b.leads && len(toks)-i < maxNameWords && opensList(r.lx, b) && r.leadSuperior(b) != nil {
		return hit{}, false // "i seguenti uffici, tutti dipendenti dal Direttore:" speaks of the items
	}
	if c.Reports == "up" && i > 1 && toks[i-1].norm == "che" && r.finite(toks, i) && r.justBefore(toks, i-1, s.units) == nil && toks[i-2].norm != "," && !indefinite(toks[max(i-3, 0)].norm) {
		return hit{}, false // "degli altri servizi di soccorso che fanno capo al prefetto"
	}
	if len(c.open) > 0 && !precededBy(toks, i, c.open) || c.barred(toks, i) || c.Head && !headsDuty(b, toks, i) || c.Mode != "" && r.purposeOfName(toks, i) {
		return hit{}, false
	}
	office := r.outOfOffice(b, toks, c, i)
	if office && !c.Office {
		return hit{}, false
	}
	if x := b.sentenceAt(i); len(speaks) == 0 && x != nil {
		speaks = x.doersBy(r, c)
	}
	if us := r.helper(b, toks, i); us != nil && c.Mode != "" {
		speaks = us
	}
	if x := b.sentenceAt(i); len(speaks) == 0 && c.Reports == "down" && x != nil && article(toks[x.from].norm) {
		if us, to := r.outsideAt(b, toks, x.from+1, false); us != nil && to == i {
			speaks = us // "Il Ministero dei porti esercita la vigilanza sull'Autorità"
		}
	}
	if us, given := r.tasked(b, toks, i, s.units); given && c.Mode != "" {
		if speaks = us; us == nil {
			return hit{}, false
		}
	}
	found := r.afterCue(b, toks, c, end, s.units)
	if c.Mode == graph.Supply && c.Prep == "none" {
		r.toldOf(b, toks, found)
	}
	if office {
		us := r.giver(b, toks, c, i, s.units)
		return hit{cue: c, i: i, end: end, speaks: us, found: found}, len(us) > 0 && len(found) > 0
	}
	if c.Back {
		found = r.spokenBefore(b, i, speaks, s)
	}
	if x := b.sentenceAt(i); len(speaks) == 0 && x != nil {
		if speaks = x.fromOutside(c, found); speaks == nil {
			speaks = r.actorBefore(b, toks, x, c, i, s.units)
		}
		if speaks == nil && c.Reports != "" && len(found) > 0 {
			speaks = r.subjectOver(b, toks, x, i, s.units)
		}
	}
	if r.trace != nil {
		r.traceCue(b, toks, c, i, found, speaks)
	}
	if x := b.sentenceAt(i); x != nil && x.agent && c.Mode != "" && c.Prep == "da" && !c.Back && len(found) > 0 && len(x.subject) > 0 && found[0].unit == x.subject[0] {
		if speaks = r.toWhom(toks, i, s); speaks == nil {
			return hit{}, false
		}
	}
	if len(speaks) == 0 && c.Prep == "da" && c.Mode == graph.Support && len(found) > 0 {
		speaks = r.servedAtHead(toks, b.sentenceAt(i), i)
	}
	if c.Alone && !r.opensClause(b, toks, i, found) {
		return hit{}, false
	}
	if len(found) == 0 {
		if found = r.relativePronoun(b, toks, c, i, s.units); found == nil {
			found = r.clitic(b, toks, c, i, speaks, s.units)
		} else if us := r.subjectBehind(b, toks, end, s.units); us != nil {
			speaks = us
		}
	}
	if len(found) == 0 {
		if h, ok := r.withFunctions(b, toks, c, i, end, s.units); ok {
			return h, true
		}
		if h, ok := r.preposed(b, toks, c, i, end, speaks, s.units); ok {
			return h, true
		}
		if h, ok := r.mutual(b, toks, c, i, end, speaks, s.units); ok {
			return h, true
		}
		if len(speaks) > 0 && !r.leaves(b, toks, c, end, speaks) {
			r.unknown(b, toks, c, i, end, speaks, s)
			r.silent(b, toks, c, i, end, speaks, s)
		}
		return hit{}, false
	}
	if (c.Prep == "tra" || c.Prep == "fra") && (c.Mutual || len(speaks) == 0 && c.Mode != "") {
		return hit{cue: c, i: i, end: end, found: found, each: true}, len(found) > 1
	}
	return hit{cue: c, i: min(i, found[0].from), end: end, speaks: r.agent(b, toks, i, speaks, c, s.units), found: found}, true
}

// toldOf takes from the names of bodies outside what they are told of: "informa il prefetto
// delle operazioni compiute".
func (r *reader) toldOf(b *block, toks []token, found []target) {
	for n := range found {
		t := &found[n]
		if t.unit.kind != graph.KindExternal {
			continue
		}
		for k := t.from + 1; k+1 < t.to; k++ {
			if preposition(toks[k].norm) == "di" && len(toks[k].norm) > 2 && r.lx.thingNoun(toks[k+1]) && kindAt(r.lx, toks, k+1) == nil {
				t.unit, t.to = r.external(b.text.s[toks[t.from].start:toks[k-1].end], b, t.from, k), k
				break
			}
		}
	}
}

// unknown notes a cue whose preposition brings in a name that no unit has.
func (r *reader) unknown(b *block, toks []token, c *cue, i, end int, speaks []*unit, s *section) {
	for k := end; k < len(toks) && k-end <= min(c.gap, 3) && toks[k].word; k++ {
		if preposition(toks[k].norm) != c.Prep && toks[k].norm != c.Prep {
			continue
		}
		j := r.skipDeterminers(toks, k+1)
		if j < len(toks) && (kindAt(r.lx, toks, j) != nil || r.lx.role[toks[j].norm] || r.lx.subjectNoun[toks[j].norm]) {
			if n := len(r.unread); n > 0 && r.unread[n-1].block == b && r.unread[n-1].name == j {
				return // a longer cue brings it in too
			}
			r.unread = append(r.unread, unmade{review.Mention, b, i, nameEnd(toks, j), j, c, speaks, s.title})
		}
		return
	}
}

// nameEnd returns the end of the words, at most afterCueWords, that may name
// something at i.
func nameEnd(toks []token, i int) int {
	j := i + 1
	for j < len(toks) && toks[j].word && j-i < afterCueWords {
		j++
	}
	return j
}

// beforeCue is how many words before a cue can bar it.
const beforeCue = 5

// barred reports whether a word stands before the cue at i that makes it say something else:
// "vigila sull'osservanza degli indirizzi del Consiglio".
func (c *cue) barred(toks []token, i int) bool {
	for k := i - 1; len(c.unless) > 0 && k >= 0 && i-k <= beforeCue && toks[k].word; k-- {
		if c.unless[toks[k].norm] {
			return true
		}
	}
	return false
}

func precededBy(toks []token, i int, p []string) bool {
	for k := i - 1; k >= 0 && i-k < 5; k-- {
		if onePhraseAt(toks, k, p) > k {
			return true
		}
	}
	return false
}

// membership reports whether a cue says who sits in a body where that body is an
// organ: it has members, no parts.
func (c *cue) membership() bool {
	return c.Prep == "da" || c.Words == "si= compone=" || strings.HasPrefix(c.Words, "compren") || strings.HasPrefix(c.Words, "ricompren")
}
