package act

import (
	"fmt"
	"slices"
	"strings"

	"raccordo/graph"
)

// sign is something about a passage that leaves room for doubt. What each comes
// to stands in lexicon/confidence.yaml.
type sign string

const (
	shortNameSign  sign = "short_name"
	otherName      sign = "other_name"
	invertedName   sign = "inverted_name"
	byHead         sign = "by_head"
	bySubjectSign  sign = "by_subject"
	sharedNoun     sign = "shared_noun"
	groupSign      sign = "group"
	nounOnly       sign = "noun_only"
	sectionNoun    sign = "section_noun"
	outsideKind    sign = "outside_kind"
	outsideNoun    sign = "outside_noun"
	carried        sign = "carried"
	relativeSign   sign = "relative"
	sharedFunction sign = "shared_function"
	farSign        sign = "far"
	resumed        sign = "resumed"
	repairedSign   sign = "repaired"
	byName         sign = "by_name"
	toldHere       sign = "told_here"
	byPronoun      sign = "by_pronoun"
)

var allSigns = []sign{
	shortNameSign, otherName, invertedName, byHead, bySubjectSign, sharedNoun, groupSign, nounOnly, sectionNoun, outsideKind,
	outsideNoun, carried, relativeSign, sharedFunction, farSign, resumed, repairedSign, byName, toldHere, byPronoun,
}

// misgiving is what a sign comes to.
type misgiving struct {
	Sign  sign             `yaml:"sign"`
	Class graph.Confidence `yaml:"class"`
	Far   int              `yaml:"far"`
}

// indexMisgivings checks that every sign has its class, once.
func (lx *lexicon) indexMisgivings(entries []misgiving) error {
	lx.misgivings = map[sign]misgiving{}
	for _, m := range entries {
		if m.Far > 0 {
			lx.far = m.Far
			continue
		}
		if !slices.Contains(allSigns, m.Sign) || m.Class != graph.Likely && m.Class != graph.Doubtful {
			return fmt.Errorf("read lexicon confidence: %q wants the class likely or doubtful", m.Sign)
		}
		lx.misgivings[m.Sign] = m
	}
	if len(lx.misgivings) != len(allSigns) || lx.far == 0 {
		return fmt.Errorf("read lexicon confidence: %d signs and far %d, want %d and a number of words", len(lx.misgivings), lx.far, len(allSigns))
	}
	return nil
}

// judged returns a citation with the class of its signs: the worst, and as the
// reason the signs of that class in their order.
func (lx *lexicon) judged(c graph.Citation, signs []sign) graph.Citation {
	var reasons []string
	for _, s := range signs {
		m := lx.misgivings[s]
		if m.Class == graph.Doubtful && c.Confidence != graph.Doubtful {
			reasons = nil
		}
		if c.Confidence == graph.Doubtful && m.Class != graph.Doubtful {
			continue
		}
		c.Confidence = m.Class
		if !slices.Contains(reasons, string(s)) {
			reasons = append(reasons, string(s))
		}
	}
	c.Reason = graph.JoinReasons(reasons)
	return c
}

// signsOf lists what leaves room for doubt that the k-th unit a cue found is
// related to the one that acts.
func (r *reader) signsOf(b *block, toks []token, h *hit, k int, s *section) []sign {
	out := r.actorSigns(b, h, s)
	t := h.found[k]
	if k == 0 && wordsBetween(toks, h.end, t.from) > r.lx.far {
		out = append(out, farSign)
	}
	if k > 0 && r.gapInList(toks, h.found[k-1], t) {
		out = append(out, resumed)
	}
	out = append(out, r.nameSigns(b, toks, h, k, s)...)
	if repairedIn(b, toks, h.i, h.end) || repairedIn(b, toks, t.from, t.to) {
		out = append(out, repairedSign)
	}
	return out
}

// actorSigns lists what leaves room for doubt about who acts.
func (r *reader) actorSigns(b *block, h *hit, s *section) []sign {
	x := b.sentenceAt(h.i)
	switch {
	case x == nil || len(h.speaks) == 0:
		return nil
	case sameActors(h.speaks, x.subject):
		return nil
	case sameActors(h.speaks, x.doers):
		return []sign{carried}
	case sameActors(h.speaks, s.units):
		if len(s.units) > 1 {
			return []sign{sharedFunction}
		}
		return nil
	case len(x.subject) == 0 && sameActors(h.speaks, x.speaks):
		return []sign{carried}
	default:
		return []sign{relativeSign}
	}
}

// sentenceAt returns the sentence of a block in which token i stands, or nil.
func (b *block) sentenceAt(i int) *sentence {
	for k := range b.sentences {
		if x := &b.sentences[k]; x.from <= i && i < x.to {
			return x
		}
	}
	return nil
}

func sameActors(a, b []*unit) bool { return len(a) > 0 && slices.Equal(a, b) }

func wordsBetween(toks []token, i, j int) int {
	n := 0
	for _, t := range toks[min(i, len(toks)):min(max(i, j), len(toks))] {
		if t.word {
			n++
		}
	}
	return n
}

// gapInList reports whether words that are no separator stand between two names.
func (r *reader) gapInList(toks []token, a, b target) bool {
	n := 0
	for i := a.to; i < b.from && i < len(toks); i++ {
		t := toks[i]
		if t.word && preposition(t.norm) == "" && !article(t.norm) && !r.lx.function[t.norm] && !r.lx.determiner[t.norm] &&
			!r.lx.vague[t.norm] && !r.lx.itself[t.norm] && t.norm != "oltre" && t.norm != "sia" && t.norm != "eventualmente" {
			n++
		}
	}
	return n > 1
}

// nameSigns compares the words that name a unit with its name.
func (r *reader) nameSigns(b *block, toks []token, h *hit, k int, s *section) []sign {
	t := h.found[k]
	u := t.unit.real()
	var out []sign
	for j := range h.found {
		if j != k && h.found[j].from == t.from && h.found[j].to == t.to && !t.unit.plural {
			out = append(out, sharedNoun)
			break
		}
	}
	from, to := min(t.from, len(toks)), min(t.to, len(toks))
	said := stemsOf(r.lx, toks[from:to])
	if r.isPronoun(toks[from:to]) {
		return append(out, byPronoun)
	}
	if u.kind == graph.KindExternal {
		return append(out, r.outsideSigns(u, toks[from:to], said)...)
	}
	switch {
	case len(said) == 0 || len(out) > 0:
		return out
	case slices.Equal(said, u.full) && u.guessed && !u.declared:
		return append(out, toldHere)
	case slices.Equal(said, u.full):
		if u.plural && !u.declared && u.members == 0 {
			return append(out, groupSign)
		}
		return out
	case acronym(b.text.s[toks[from].start:toks[to-1].end]):
		return out
	case r.lx.role[toks[from].norm] && said[0] != u.full[0]:
		return append(out, byHead)
	case r.lx.subjectNoun[toks[from].norm]:
		return append(out, bySubjectSign)
	case u.noun != nil && len(said) <= len(u.noun.stems) && len(u.full) > len(said):
		if slices.Contains(s.units, u) {
			return append(out, sectionNoun)
		}
		return append(out, nounOnly)
	case len(said) == len(u.full) && subset(said, u.full):
		return append(out, invertedName)
	case subset(said, u.full):
		if slices.Equal(said, withoutRank(r.lx, u)) {
			return out // "Direzione Cave" for "Direzione centrale Cave"
		}
		return append(out, shortNameSign)
	case startsWith(said, u.full):
		return out // the name, then "dell'Istituto" and the like
	default:
		return append(out, otherName)
	}
}

func startsWith(said, full []string) bool {
	return len(said) > len(full) && slices.Equal(said[:len(full)], full)
}

// withoutRank returns the stems of a name without its adjective of rank.
func withoutRank(_ *lexicon, u *unit) []string {
	if u.noun == nil || len(u.core) == 0 {
		return nil
	}
	return append(slices.Clone(u.noun.stems), u.core...)
}

// outsideSigns says how a body outside the institution is named: by its own
// name, by its kind, or by a bare noun.
func (r *reader) outsideSigns(u *unit, toks []token, said []string) []sign {
	capitals := 0
	for _, t := range toks {
		if t.capital {
			capitals++
		}
	}
	switch {
	case u.proper || acronym(u.name) || capitals > 1 || capitals == 1 && !toks[0].capital:
		return nil
	case len(said) < 2:
		return []sign{outsideNoun}
	default:
		return []sign{outsideKind}
	}
}

// acronym reports whether a name is one word in capitals.
func acronym(s string) bool {
	return len(s) > 1 && !strings.ContainsAny(s, " \t") && strings.ToUpper(s) == s
}

// repairedIn reports whether a word from i to j stands for what the source has.
func repairedIn(b *block, toks []token, i, j int) bool {
	for _, t := range toks[min(i, len(toks)):min(max(i, j), len(toks))] {
		if t.word && t.norm != "i°" && t.norm != "è" && t.norm != foldWord(b.text.s[t.start:t.end]) {
			return true
		}
	}
	return false
}
