package explore

import (
	"fmt"
	"slices"

	"raccordo/graph"
)

// duplicates reports the competences that functions of two or more of these
// units cover. Of a transfer only the functions that go are looked at on the side of
// the givers, and only what the receiver performs too counts.
func (m *changing) duplicates(units []graph.UnitID) {
	performed := make(map[graph.FunctionID]graph.Function)
	for _, f := range m.before.Functions {
		if slices.Contains(units, f.Unit) && (m.change.Type != ChangeTransfer || f.Unit == m.change.To || slices.Contains(m.change.Functions, f.ID)) {
			performed[f.ID] = f
		}
	}
	for _, c := range m.before.Competences {
		holders, functions := heldBy(c, performed)
		if len(holders) < 2 || m.change.Type == ChangeTransfer && !slices.Contains(holders, m.change.To) {
			continue
		}
		m.duplicated(holders, functions, Sentence{
			IT: fmt.Sprintf("La competenza %s è doppia: era %s", quoteIT(plain(c.Name)), bothIT(m.glossary.namedIT(holders, prepDi))),
			EN: fmt.Sprintf("The competence %s is doubled: it was of %s", quoteEN(plain(c.Name)), m.listEN(holders)),
		})
	}
}

// heldBy returns who performs functions of a competence, and which.
func heldBy(c graph.Competence, performed map[graph.FunctionID]graph.Function) (units []graph.UnitID, functions []HeldFunction) {
	for _, id := range c.Functions {
		if f, ok := performed[id]; ok {
			units = append(units, f.Unit)
			functions = append(functions, heldFunction(f, f.Unit, ""))
		}
	}
	return distinct(units), functions
}

// bothIT joins names so that it is clear that each has it: "sia … sia …".
func bothIT(names []string) string {
	if len(names) == 2 {
		return "sia " + names[0] + " sia " + names[1]
	}
	return enumerate(names, "e")
}

// duplicated reports functions of one competence that several perform; s, which
// it ends, says who.
func (m *changing) duplicated(units []graph.UnitID, functions []HeldFunction, s Sentence) {
	match, strength := matchOf(functions)
	howIT, howEN := matchIT[match], matchEN[match]
	if match == NearlySame {
		share := fmt.Sprintf(" (%.0f%%)", 100*strength)
		howIT, howEN = howIT+share, howEN+share
	}
	var citations []graph.Citation
	for _, f := range functions {
		citations = append(citations, f.Citations...)
	}
	m.add(Effect{
		Type: FunctionDuplicated, Severity: ToDecide, Units: units, Citations: citations,
		Sentence: Sentence{IT: s.IT + ", " + howIT + ".", EN: s.EN + ", " + howEN + "."},
		Decision: Sentence{
			IT: "Chi svolge d'ora in poi questa funzione, e se resta divisa.",
			EN: "Who is to perform this function from now on, and whether it stays divided.",
		},
	})
}

// functionsMoved tells what functions go from one unit to another.
func (m *changing) functionsMoved(from, to graph.UnitID) {
	var citations []graph.Citation
	n := 0
	for _, f := range m.before.Functions {
		if f.Unit == from && (m.change.Type != ChangeTransfer || slices.Contains(m.change.Functions, f.ID)) {
			citations = append(citations, f.Citations...)
			n++
		}
	}
	if n == 0 {
		return
	}
	var others []graph.UnitID
	if m.change.Type != ChangeMerge {
		others = []graph.UnitID{to}
	}
	m.moved(n, from, to, others, citations)
}

func (m *changing) moved(n int, from, to graph.UnitID, others []graph.UnitID, citations []graph.Citation) {
	u, _ := m.after.Unit(to)
	verbs := [2]string{"passano", "move"}
	if n == 1 {
		verbs = [2]string{"passa", "moves"}
	}
	m.tell(FunctionMoved, []graph.UnitID{from}, others, citations, Sentence{
		IT: fmt.Sprintf("%s %s %s %s.", capital(number(n, "funzione", "funzioni")), m.glossary.it(from).with(prepDi), verbs[0], phraseOf(u).with(prepA)),
		EN: fmt.Sprintf("%s of %s %s to %s.", number(n, "function", "functions"), m.glossary.en(from), verbs[1], quoteEN(u.Name)),
	})
}

// partsFunctions tells what functions go to which part, and which competences come
// to several.
func (m *changing) partsFunctions(id graph.UnitID) {
	taken := make(map[graph.FunctionID]graph.Function) // performed by its part
	was := make(map[graph.FunctionID]graph.Function)
	for _, p := range m.change.Parts {
		var citations []graph.Citation
		for _, fid := range p.Functions {
			f, _ := functionOf(m.before, fid)
			was[fid] = f
			citations = append(citations, f.Citations...)
			f.Unit = p.Into
			taken[fid] = f
		}
		if n := len(p.Functions); n > 0 && p.Into != id {
			m.moved(n, id, p.Into, nil, citations)
		}
	}
	for _, c := range m.before.Competences {
		if parts, functions := heldBy(c, taken); len(parts) > 1 {
			after := glossary{whole: m.after}
			m.duplicated([]graph.UnitID{id}, functions, Sentence{
				IT: fmt.Sprintf("La competenza %s va a più parti: è %s", quoteIT(plain(c.Name)), bothIT(after.namedIT(parts, prepDi))),
				EN: fmt.Sprintf("The competence %s goes to several parts: it is of %s", quoteEN(plain(c.Name)), enumerate(after.quotedEN(parts), "and")),
			})
		}
	}
}

// orphans reports functions that no unit performs after the change. settle drops
// those that a later change gives to a unit.
func (m *changing) orphans(of func(graph.Function) bool) {
	covers := make(map[graph.FunctionID]graph.Competence)
	var orphaned []graph.Function
	for _, f := range m.before.Functions {
		if now, _ := functionOf(m.after, f.ID); of(f) && now.Unit == Unassigned {
			orphaned = append(orphaned, f)
			covers[f.ID] = graph.Competence{}
		}
	}
	if len(orphaned) == 0 {
		return
	}
	for _, c := range m.before.Competences {
		for _, id := range c.Functions {
			if _, asked := covers[id]; asked {
				covers[id] = c
			}
		}
	}
	for _, f := range orphaned {
		m.orphan(f, covers[f.ID])
	}
}

func (m *changing) orphan(f graph.Function, c graph.Competence) {
	var holders, others []graph.UnitID // after the change; those of them that were there before
	for _, id := range c.Functions {
		if now, _ := functionOf(m.after, id); now.Unit != Unassigned {
			holders = append(holders, now.Unit)
		}
	}
	holders = distinct(holders)
	for _, id := range holders {
		if _, was := m.before.Unit(id); was {
			others = append(others, id)
		}
	}
	e := Effect{
		Type: FunctionOrphaned, Severity: Conflict, Units: slices.Concat([]graph.UnitID{f.Unit}, others), Citations: f.Citations,
		Sentence: Sentence{
			IT: fmt.Sprintf("Nessuno svolge più la funzione %s, che era %s.", quoteIT(plain(f.Text)), m.listIT([]graph.UnitID{f.Unit}, prepDi)),
			EN: fmt.Sprintf("No one performs the function %s any more, which was of %s.", quoteEN(plain(f.Text)), m.listEN([]graph.UnitID{f.Unit})),
		},
		Decision: Sentence{IT: "A chi va assegnata.", EN: "To whom it is to be assigned."},
	}
	if len(holders) > 0 {
		now := glossary{whole: m.after}
		verbs := [2]string{"ha", "holds"}
		if len(holders) > 1 {
			verbs = [2]string{"hanno", "hold"}
		}
		e.Severity = ToDecide
		e.Decision = Sentence{
			IT: fmt.Sprintf("Se va assegnata %s, che già %s la stessa competenza, o ad altri.", enumerate(now.namedIT(holders, prepA), "o"), verbs[0]),
			EN: fmt.Sprintf("Whether it is to be assigned to %s, which %s the same competence, or to others.", enumerate(now.quotedEN(holders), "or"), verbs[1]),
		}
	}
	m.keep(told{Effect: e, function: f.ID})
}
