package explore

import (
	"fmt"
	"strconv"
	"strings"

	"raccordo/graph"
)

// namedHolders is how many holders of a competence a sentence names; it only
// counts more.
const namedHolders = 4

// namedCompetences is the same of shared competences, whose names are long.
const namedCompetences = 2

// namedOf is what of them a sentence names; a rest of one is named too.
func namedOf(ids []graph.CompetenceID) []graph.CompetenceID {
	if len(ids) <= namedCompetences+1 {
		return ids
	}
	return ids[:namedCompetences]
}

func (g glossary) step(h graph.Hop) Sentence {
	s := Sentence{IT: stepIT(g, h), EN: stepEN(g, h)}
	if h.Confidence() == graph.Doubtful {
		s.IT = strings.TrimSuffix(s.IT, ".") + " (lettura dubbia)."
		s.EN = strings.TrimSuffix(s.EN, ".") + " (doubtful reading)."
	}
	return s
}

func (g glossary) path(a PathAnswer) Sentence { return Sentence{IT: pathIT(g, a), EN: pathEN(g, a)} }

func (g glossary) impact(a ImpactAnswer) Sentence {
	return Sentence{IT: impactIT(g, a), EN: impactEN(g, a)}
}

func (g glossary) reached(start, unit graph.UnitID, distance int) Sentence {
	return Sentence{IT: reachedIT(g, start, unit, distance), EN: reachedEN(g, start, unit, distance)}
}

func (g glossary) held(c SharedCompetence) Sentence {
	return Sentence{IT: heldIT(g, c), EN: heldEN(g, c)}
}

func (g glossary) shared(a SharedAnswer) Sentence {
	return Sentence{IT: sharedIT(g, a), EN: sharedEN(g, a)}
}

// competence returns the name of a competence without the punctuation that ends
// it in the act.
func (g glossary) competence(id graph.CompetenceID) string {
	if name, ok := g.competences[id]; ok {
		return plain(name)
	}
	return string(id)
}

func plain(s string) string { return strings.TrimRight(strings.TrimSpace(s), ".;:, ") }

// number says how many there are: "1 path", "3 paths".
func number(n int, one, several string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, several)
}

// count is number, but one thing goes by its name alone: "the path", "3 paths".
func count(n int, one, several string) string {
	if n == 1 {
		return one
	}
	return fmt.Sprintf("%d %s", n, several)
}

func competenceIDs(refs []CompetenceRef) []graph.CompetenceID {
	ids := make([]graph.CompetenceID, 0, len(refs))
	for _, r := range refs {
		ids = append(ids, r.ID)
	}
	return ids
}

// lengthsOf returns the lengths of paths, which come by length, each once.
func lengthsOf(paths []Path) []string {
	var lengths []string
	for i, p := range paths {
		if i == 0 || p.Length != paths[i-1].Length {
			lengths = append(lengths, strconv.Itoa(p.Length))
		}
	}
	return lengths
}

func reachedCount(a ImpactAnswer) int {
	n := 0
	for _, l := range a.Levels {
		n += len(l.Units)
	}
	return n
}

// heardUnits returns the units to hear, each once.
func heardUnits(a ImpactAnswer) []graph.UnitID {
	ids := make([]graph.UnitID, 0, len(a.ToHear))
	for _, h := range a.ToHear {
		ids = append(ids, h.Unit)
	}
	return distinct(ids)
}

func (g glossary) scenario(a ScenarioAnswer) Sentence {
	return Sentence{IT: scenarioIT(g, a), EN: scenarioEN(g, a)}
}
