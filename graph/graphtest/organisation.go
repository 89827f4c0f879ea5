package graphtest

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"raccordo/graph"
)

// Shape of an Organisation, per unit where not said otherwise.
const (
	subordinates       = 8  // of each superior
	collaborations     = 4  // stated by each unit
	nearby             = 64 // three collaborations in four are with a unit so near
	unitsPerClass      = 50
	classMembers       = 20
	unitsPerCompetence = 3 // that share a competence
)

// Organisation makes a large edition of about that many units and five times as
// many edges, the same for the same arguments: a tree of offices in which every
// superior has eight subordinates, four collaborations a unit, most of them with
// units nearby, a class for every fifty units, and a function for every unit,
// whose competence two others share.
func Organisation(units int, seed uint64) (*graph.Graph, error) {
	o := &organisation{r: rand.New(rand.NewPCG(seed, 1))}
	o.g.Edition = graph.Edition{
		ID: graph.EditionID(fmt.Sprintf("org-%d-%d", units, seed)), Title: fmt.Sprintf("Organizzazione di %d unità", units), Date: "2020-01-01",
		Sources: []graph.Source{{ID: "act", Title: "Atto di prova"}},
	}
	classes := max(1, units/unitsPerClass)
	offices := max(1, units-classes)
	for i := range offices {
		o.office(i, offices)
	}
	for i := range classes {
		o.class(i, offices)
	}
	o.g.Competences = slices.DeleteFunc(o.g.Competences, func(c graph.Competence) bool { return len(c.Functions) == 0 })
	return graph.New(o.g)
}

type organisation struct {
	g    graph.Graph
	r    *rand.Rand
	line int
}

var branches = []string{"Pensioni", "Entrate", "Archivi", "Vigilanza", "Acquisti", "Statistica", "Formazione", "Bilancio"}

func (o *organisation) cite(quote string) []graph.Citation {
	o.line++
	return []graph.Citation{{Source: "act", First: o.line, Last: o.line, Quote: quote}}
}

func officeID(i int) graph.UnitID { return graph.UnitID(fmt.Sprintf("ufficio-%07d", i)) }

func (o *organisation) office(i, offices int) {
	id, branch := officeID(i), branches[i%len(branches)]
	name := fmt.Sprintf("Ufficio %d %s", i, branch)
	o.g.Units = append(o.g.Units, graph.Unit{ID: id, Name: name, Kind: graph.KindOffice, Citations: o.cite(name)})
	if i > 0 {
		o.edge(graph.Edge{From: id, To: officeID((i - 1) / subordinates), Type: graph.ReportsTo, Basis: graph.Stated}, "dipende dal superiore")
	}
	for k := range collaborations {
		other := o.r.IntN(offices)
		if k > 0 {
			other = min(max(0, i-nearby/2+o.r.IntN(nearby)), offices-1)
		}
		if other != i {
			o.edge(graph.Edge{From: id, To: officeID(other), Type: graph.CollaboratesWith, Mode: graph.Modes[o.r.IntN(len(graph.Modes))]}, "collabora con un altro ufficio")
		}
	}
	f := graph.FunctionID(fmt.Sprintf("f-%07d", i))
	competence := o.r.IntN(max(1, offices/unitsPerCompetence))
	text := fmt.Sprintf("Cura la pratica %d di %s", competence, branch)
	o.g.Functions = append(o.g.Functions, graph.Function{ID: f, Unit: id, Text: text, Citations: o.cite(text)})
	o.cover(competence, f)
}

func (o *organisation) cover(competence int, f graph.FunctionID) {
	for len(o.g.Competences) <= competence {
		n := len(o.g.Competences)
		o.g.Competences = append(o.g.Competences, graph.Competence{ID: graph.CompetenceID(fmt.Sprintf("pratica-%07d", n)), Name: fmt.Sprintf("Pratica %d", n)})
	}
	c := &o.g.Competences[competence]
	c.Functions = append(c.Functions, f)
}

func (o *organisation) class(i, offices int) {
	id, name := graph.UnitID(fmt.Sprintf("classe-%07d", i)), fmt.Sprintf("Classe %d", i)
	o.g.Units = append(o.g.Units, graph.Unit{ID: id, Name: name, Kind: graph.KindClass, Citations: o.cite(name)})
	for k := range min(classMembers, offices) {
		o.edge(graph.Edge{From: officeID((i*unitsPerClass + k) % offices), To: id, Type: graph.BelongsTo}, "fa parte della classe")
	}
	o.edge(graph.Edge{From: id, To: officeID(o.r.IntN(offices)), Type: graph.CollaboratesWith, Mode: graph.Liaison}, "opera in raccordo con un ufficio")
}

func (o *organisation) edge(e graph.Edge, quote string) {
	e.Citations = o.cite(quote)
	o.g.Edges = append(o.g.Edges, e)
}
