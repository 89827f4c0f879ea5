package explore

import (
	"fmt"
	"strings"

	"raccordo/graph"
)

// verbEN is a verb of English in both numbers.
type verbEN struct{ singular, plural string }

// modePhrasesEN is how one mode of collaboration is said in English, from the
// unit whose section says it to the one named.
var modePhrasesEN = map[graph.Mode]verbEN{
	graph.Collaboration: {"collaborates with", "collaborate with"},
	graph.Liaison:       {"works in liaison with", "work in liaison with"},
	graph.Agreement:     {"acts in agreement with", "act in agreement with"},
	graph.Support:       {"has a relation of support with", "have a relation of support with"},
	graph.Synergy:       {"works in synergy with", "work in synergy with"},
	graph.Hearing:       {"consults with", "consult with"},
	graph.Supply:        {"supplies information to", "supply information to"},
}

var modeNounsEN = map[graph.Mode]string{
	graph.Collaboration: "collaboration",
	graph.Liaison:       "liaison",
	graph.Agreement:     "agreement",
	graph.Support:       "support",
	graph.Synergy:       "synergy",
	graph.Hearing:       "consultation",
	graph.Supply:        "supply of information",
}

// stepEN says a hop as the act states it, also when the walk goes against it.
func stepEN(g glossary, h graph.Hop) string {
	switch h.Type {
	case graph.StepSharesCompetence:
		from, to := g.en(h.From), g.en(h.To)
		if !h.Forward {
			from, to = to, from
		}
		return from + " and " + to + " share " + competencesEN(g, h.Competences) + "."
	case graph.StepBelongsTo:
		return statedEN(g, h, verbEN{"belongs to", "belong to"}) + "."
	case graph.StepReportsTo:
		s := statedEN(g, h, verbEN{"reports to", "report to"})
		if h.Basis == graph.Structural {
			s += ", by the outline of the act only"
		}
		return s + throughEN(g, h) + "."
	default:
		phrase, more := modePhrasesEN[graph.Collaboration], ""
		if len(h.Modes) == 1 {
			phrase = modePhrasesEN[h.Modes[0]]
		} else if len(h.Modes) > 1 {
			more = " (" + enumerate(modesIn(h.Modes, modeNounsEN), "and") + ")"
		}
		return statedEN(g, h, phrase) + more + throughEN(g, h) + "."
	}
}

func statedEN(g glossary, h graph.Hop, v verbEN) string {
	return g.en(h.From) + " " + g.it(h.From).verb(v.singular, v.plural) + " " + g.en(h.To)
}

func throughEN(g glossary, h graph.Hop) string {
	if h.Through == "" {
		return ""
	}
	return ", as is stated for " + g.en(h.Through)
}

func competencesEN(g glossary, ids []graph.CompetenceID) string {
	shown := namedOf(ids)
	names := make([]string, 0, len(shown)+1)
	for _, id := range shown {
		names = append(names, quoteEN(g.competence(id)))
	}
	if rest := len(ids) - len(shown); rest > 0 {
		names = append(names, fmt.Sprintf("%d more", rest))
	}
	return count(len(ids), "the competence", "competences") + " " + enumerate(names, "and")
}

func pathEN(g glossary, a PathAnswer) string {
	if !a.Found {
		return absenceEN(g, a)
	}
	n, length, lengths := len(a.Paths), number(a.Paths[0].Length, "step", "steps"), lengthsOf(a.Paths)
	ends := fmt.Sprintf("From %s to %s%s it takes %s", g.en(a.Question.From), g.en(a.Question.To), viaEN(g, a.Question.Via), length)
	first := fmt.Sprintf("the first %d paths", n)
	if len(lengths) > 1 {
		first += ", of " + enumerate(lengths, "and") + " steps,"
	}
	switch {
	case a.Searched.GivenUp:
		return ends + "; the search came to its bound: " + first + " are shown, there may be more."
	case a.Searched.Truncated:
		return ends + "; " + first + " are shown, there are more."
	case len(lengths) > 1:
		return fmt.Sprintf("%s; %d paths of %s steps are shown.", ends, n, enumerate(lengths, "and"))
	case n == 1:
		return ends + ", by one path only."
	default:
		return fmt.Sprintf("%s, by %d equally short paths.", ends, n)
	}
}

// viaEN says which units a path passes, between commas.
func viaEN(g glossary, via []graph.UnitID) string {
	if len(via) == 0 {
		return ""
	}
	return ", by way of " + enumerate(g.quotedEN(via), "and then") + ","
}

func absenceEN(g glossary, a PathAnswer) string {
	q := a.Question
	var b strings.Builder
	found := "No path"
	if a.Searched.GivenUp {
		found = "The search came to its bound: so far no path"
	}
	fmt.Fprintf(&b, "%s of at most %s leads from %s to %s%s.", found, number(q.MaxHops, "step", "steps"),
		g.en(q.From), g.en(q.To), strings.TrimSuffix(viaEN(g, q.Via), ","))
	if s := a.Absence.NearestCommonSuperior; s != nil {
		fmt.Fprintf(&b, " The nearest common superior is %s.", g.en(s.Unit))
	} else {
		b.WriteString(" There is no common superior.")
	}
	if ids := competenceIDs(a.Absence.SharedCompetences); len(ids) > 0 {
		fmt.Fprintf(&b, " The two units share %s.", competencesEN(g, ids))
	} else {
		b.WriteString(" They share no competence.")
	}
	return b.String()
}

func reachedEN(g glossary, start, r graph.UnitID, distance int) string {
	is := g.it(r).verb("is", "are")
	if distance == 1 {
		return fmt.Sprintf("%s %s directly affected by a change of %s.", g.en(r), is, g.en(start))
	}
	return fmt.Sprintf("%s %s affected by a change of %s in %d steps.", g.en(r), is, g.en(start), distance)
}

func impactEN(g glossary, a ImpactAnswer) string {
	var b strings.Builder
	if total := reachedCount(a); total == 0 {
		fmt.Fprintf(&b, "A change of %s reaches no other unit.", g.en(a.Unit))
	} else {
		fmt.Fprintf(&b, "A change of %s reaches %s within %s.", g.en(a.Unit),
			number(total, "unit", "units"), number(a.Question.Levels, "level", "levels"))
	}
	if n := len(a.External); n > 0 {
		fmt.Fprintf(&b, " Of these, %s.", number(n, "is an external body", "are external bodies"))
	}
	if heard := heardUnits(a); len(heard) > namedHolders {
		fmt.Fprintf(&b, " To be heard or to agree: %d units.", len(heard))
	} else if len(heard) > 0 {
		fmt.Fprintf(&b, " To be heard or to agree: %s.", enumerate(g.quotedEN(heard), "and"))
	}
	return b.String()
}

var matchEN = map[Match]string{
	SameWords:   "in the same words",
	NearlySame:  "in nearly the same words",
	SameSubject: "on the same subject",
}

func heldEN(g glossary, c SharedCompetence) string {
	held := fmt.Sprintf("%d units", len(c.Units))
	if len(c.Units) <= namedHolders {
		held = enumerate(g.quotedEN(c.Units), "and")
	}
	return fmt.Sprintf("The competence %s is held by %s, %s.", quoteEN(plain(c.Name)), held, matchEN[c.Match])
}

func sharedEN(g glossary, a SharedAnswer) string {
	n := len(a.Competences)
	competences := number(n, "competence", "competences")
	switch who := enumerate(g.quotedEN(a.Question.Units), "and"); len(a.Question.Units) {
	case 0:
		if n == 0 {
			return "No competence is held by several units."
		}
		return number(n, "competence is", "competences are") + " held by several units."
	case 1:
		shares := g.it(a.Question.Units[0]).verb(" shares ", " share ")
		if n == 0 {
			return who + shares + "no competence with other units."
		}
		return who + shares + competences + " with other units."
	default:
		if n == 0 {
			return who + " share no competence."
		}
		return who + " share " + competences + "."
	}
}

func (g glossary) quotedEN(ids []graph.UnitID) []string {
	names := make([]string, 0, len(ids))
	for _, id := range ids {
		names = append(names, g.en(id))
	}
	return names
}
