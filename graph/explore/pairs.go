package explore

import "raccordo/graph"

// pairsAtMost is how many pairs of one competence are compared word by word.
const pairsAtMost = 30

// Pair is two passages of a competence, of different units, side by side.
type Pair struct {
	Functions [2]graph.FunctionID `json:"functions"`
	Units     [2]graph.UnitID     `json:"units"`
	Match     Match               `json:"match"`
	Strength  float64             `json:"strength"` // as of a competence
	Words     [2][]Span           `json:"words"`    // of each text, what differs, in runes
}

// pairUp compares functions of different units two by two, in their order, the
// first pairsAtMost pairs. The same function held by two units makes no pair.
func pairUp(functions []HeldFunction) (pairs []Pair, truncated bool) {
	type both [2]graph.FunctionID
	done := make(map[both]bool)
	for i, a := range functions {
		for _, b := range functions[i+1:] {
			key := both{min(a.ID, b.ID), max(a.ID, b.ID)}
			if a.Unit == b.Unit || a.ID == b.ID || done[key] {
				continue
			}
			if len(pairs) == pairsAtMost {
				return pairs, true
			}
			done[key] = true
			p := Pair{Functions: [2]graph.FunctionID{a.ID, b.ID}, Units: [2]graph.UnitID{a.Unit, b.Unit}}
			p.Match, p.Strength = matchOf([]HeldFunction{a, b})
			p.Words[0], p.Words[1] = differing(a.Text, b.Text)
			pairs = append(pairs, p)
		}
	}
	return pairs, false
}

// Matrix says which of the units hold which of the competences.
type Matrix struct {
	Units       []graph.UnitID       `json:"units"`       // by id
	Competences []graph.CompetenceID `json:"competences"` // in the order of the answer
	Held        [][]int              `json:"held"`        // for each unit, places in Competences, ascending
}

func matrixOf(competences []SharedCompetence) Matrix {
	m := Matrix{Units: []graph.UnitID{}, Competences: []graph.CompetenceID{}, Held: [][]int{}}
	for _, c := range competences {
		m.Competences = append(m.Competences, c.ID)
		m.Units = append(m.Units, c.Units...)
	}
	m.Units = distinct(m.Units)
	row := make(map[graph.UnitID]int, len(m.Units))
	for i, u := range m.Units {
		row[u] = i
		m.Held = append(m.Held, []int{})
	}
	for i, c := range competences {
		for _, u := range c.Units {
			m.Held[row[u]] = append(m.Held[row[u]], i)
		}
	}
	return m
}

// widely is how many units hold a competence that is said to be held widely.
const widely = 3

func widelyHeld(competences []SharedCompetence) []graph.CompetenceID {
	ids := []graph.CompetenceID{}
	for _, c := range competences {
		if len(c.Units) >= widely {
			ids = append(ids, c.ID)
		}
	}
	return ids
}
