package act

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"raccordo/graph"
	"raccordo/importer/review"
)

// unmade is a cue that gave no relation: of a name that no unit has, or of
// nothing that could be a unit.
type unmade struct {
	kind     review.Kind
	block    *block
	from, to int // tokens: the cue and what follows
	name     int // token at which the unresolved name begins
	cue      *cue
	speaks   []*unit
	section  string
}

// afterCueWords is how many words after a cue without a name are quoted.
const afterCueWords = 6

// silent keeps the first cue of a sentence that found nothing, in case nothing
// else of the sentence makes a relation.
func (r *reader) silent(b *block, toks []token, c *cue, i, end int, speaks []*unit, s *section) {
	if r.silence != nil || len(speaks) == 0 || c.Prep == "none" {
		return
	}
	for k := end; k < len(toks) && k-end <= min(c.gap, 3) && toks[k].word; k++ {
		if preposition(toks[k].norm) == c.Prep || toks[k].norm == c.Prep {
			if k+1 < len(toks) && toks[k+1].word {
				r.silence = &unmade{review.Cue, b, i, nameEnd(toks, k+1), k + 1, c, speaks, s.title}
			}
			return
		}
	}
}

// reviewer applies decisions to what was read and lists what is in doubt.
type reviewer struct {
	*reader
	ids     map[*unit]graph.UnitID
	keys    review.Keys
	doubts  []review.Doubt
	decided map[string]review.Decision
	matched map[string]bool
	bad     []graph.Problem
	byStem  map[string][]*unit
	dropped map[*unit]bool // units that a decision took a relation from
}

func decisionsByKey(ds []review.Decision) map[string]review.Decision {
	m := make(map[string]review.Decision, len(ds))
	for _, d := range ds {
		m[d.Key] = d
	}
	return m
}

// review is the stage after relations: it settles what people decided. The
// edges of r are changed; doubts come in the order of the text.
func (r *reader) review(ids map[*unit]graph.UnitID, decisions []review.Decision) *reviewer {
	v := &reviewer{reader: r, ids: ids, decided: decisionsByKey(decisions), matched: map[string]bool{}, dropped: map[*unit]bool{}}
	v.repairDoubts()
	added := v.unmadeDoubts()
	v.relationDoubts()
	for _, a := range added {
		r.edge(a.from, a.to, a.edge, a.edge.Citations[0])
	}
	slices.SortStableFunc(v.doubts, func(a, b review.Doubt) int {
		return cmp.Or(cmp.Compare(a.First, b.First), strings.Compare(a.Key, b.Key))
	})
	for _, d := range decisions {
		if !v.matched[d.Key] {
			v.bad = append(v.bad, graph.ProblemOf("decision "+d.Key, graph.Sentence{
				IT: fmt.Sprintf("nulla nella fonte le corrisponde più: «%s»", d.Quote),
				EN: fmt.Sprintf("nothing in the source matches it any more: %q", d.Quote),
			}))
		}
	}
	return v
}

// settle looks for the decision on a doubt and keeps the doubt. It returns nil
// where nobody decided, or what was decided makes no sense of it.
func (v *reviewer) settle(d review.Doubt) *review.Decision {
	dec, ok := v.decided[d.Key]
	if ok {
		v.matched[d.Key] = true
		if !d.Allows(dec.Verdict) {
			v.bad = append(v.bad, graph.ProblemOf("decision "+d.Key, d.NoAnswer(dec.Verdict)))
			ok = false
		}
	}
	if !ok {
		v.doubts = append(v.doubts, d)
		return nil
	}
	d.Decision = &dec
	v.doubts = append(v.doubts, d)
	return &dec
}

func (v *reviewer) repairDoubts() {
	for _, p := range v.repairs {
		if p.key == "" {
			continue
		}
		v.settle(review.Doubt{
			Key: p.key, Kind: review.Repair, Source: v.src.ID, First: p.line, Last: p.line, Quote: p.found,
			As: p.read,
		})
	}
}

// unmadeDoubts lists the cues that gave nothing and returns the relations that
// people gave them.
func (v *reviewer) unmadeDoubts() []edge {
	var added []edge
	for _, u := range v.unread {
		speaks := kept(v.ids, u.speaks)
		toks := u.block.toks
		cit := v.cite(u.block.text, toks, u.from, u.to, u.section)
		name := u.block.text.s[toks[u.name].start:toks[u.to-1].end]
		typ, mode := u.cue.relation()
		d := review.Doubt{
			Key: v.keys.Next(u.kind, u.cue.Words+" "+name, speaks...), Kind: u.kind, Source: cit.Source, First: cit.First, Last: cit.Last,
			Section: cit.Section, Quote: cit.Quote, From: speaks, Type: typ, Mode: mode, Candidates: v.candidates(toks[u.name+1:u.to], u.speaks),
		}
		if u.kind == review.Mention {
			d.Name = name
		}
		dec := v.settle(d)
		if dec == nil || dec.Verdict != review.Correct {
			continue
		}
		to := v.named(*dec)
		if to == nil {
			continue
		}
		cit.Reason = dec.Reason()
		for _, from := range u.speaks {
			added = append(added, v.corrected(from, to, u.cue, *dec, cit))
		}
	}
	return added
}

// named returns the unit that a decision names by id, name or alias.
func (v *reviewer) named(dec review.Decision) *unit {
	want := strings.Join(graph.Words(dec.To), " ")
	var found *unit
	for _, u := range v.reg.units {
		id, ok := v.ids[u]
		if !ok {
			continue
		}
		if string(id) == dec.To {
			return u
		}
		if strings.Join(graph.Words(u.name), " ") == want {
			found = u
		}
	}
	if found == nil {
		v.bad = append(v.bad, graph.ProblemOf("decision "+dec.Key, graph.Sentence{
			IT: fmt.Sprintf("l'atto non nomina nessuna unità «%s»", dec.To),
			EN: fmt.Sprintf("the act names no unit %q", dec.To),
		}))
	}
	return found
}

// Most units that are offered, and most units one word may point to.
const offered, maxPointed = 5, 40

// candidates returns the units whose names share most words with the tokens.
func (v *reviewer) candidates(toks []token, not []*unit) []graph.UnitID {
	if v.byStem == nil {
		v.byStem = map[string][]*unit{}
		for _, u := range v.reg.units {
			if _, ok := v.ids[u]; !ok || u.kind == graph.KindExternal {
				continue
			}
			for _, s := range u.core {
				if len(v.byStem[s]) < maxPointed {
					v.byStem[s] = append(v.byStem[s], u)
				}
			}
		}
	}
	score := map[*unit]int{}
	var order []*unit
	for _, s := range stemsOf(v.lx, toks) {
		for _, u := range v.byStem[s] {
			if score[u] == 0 && !slices.Contains(not, u) {
				order = append(order, u)
			}
			score[u]++
		}
	}
	slices.SortStableFunc(order, func(a, b *unit) int {
		return cmp.Or(cmp.Compare(score[b], score[a]), cmp.Compare(len(a.core), len(b.core)), cmp.Compare(v.ids[a], v.ids[b]))
	})
	var out []graph.UnitID
	for _, u := range order[:min(len(order), offered)] {
		out = append(out, v.ids[u])
	}
	return out
}

// orphans reports the units that only relations a person took back had named.
func (v *reviewer) orphans() map[*unit]bool {
	for _, e := range v.edges {
		delete(v.dropped, e.from)
		delete(v.dropped, e.to)
	}
	for _, d := range v.duties {
		delete(v.dropped, d.unit)
	}
	for u := range v.dropped {
		if u.declared || u.proper {
			delete(v.dropped, u)
		}
	}
	return v.dropped
}

func kept(ids map[*unit]graph.UnitID, us []*unit) []graph.UnitID {
	var out []graph.UnitID
	for _, u := range us {
		if id, ok := ids[u.real()]; ok {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out
}
