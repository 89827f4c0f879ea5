package explore

import (
	"fmt"

	"raccordo/graph"
)

// Asked returns the question as it was understood, in words.
func (a *PathAnswer) Asked() Sentence {
	g, q := glossaryOf(a.Units), a.Question
	s := Sentence{
		IT: fmt.Sprintf("Per quali percorsi si arriva %s %s", g.it(q.From).with(prepDa), g.it(q.To).with(prepA)),
		EN: fmt.Sprintf("By which paths does one get from %s to %s", g.en(q.From), g.en(q.To)),
	}
	if len(q.Via) > 0 {
		s.IT += ", passando " + enumerate(g.namedIT(q.Via, prepPer), "e poi")
		s.EN += ", by way of " + enumerate(g.quotedEN(q.Via), "and then")
	}
	if len(q.Avoid) > 0 {
		s.IT += ", senza passare " + enumerate(g.namedIT(q.Avoid, prepPer), "né")
		s.EN += ", not passing " + enumerate(g.quotedEN(q.Avoid), "or")
	}
	return Sentence{IT: s.IT + "?", EN: s.EN + "?"}
}

// Asked returns the question as it was understood, in words.
func (a *SharedAnswer) Asked() Sentence {
	g, units := glossaryOf(a.Units), a.Question.Units
	switch len(units) {
	case 0:
		return Sentence{IT: "Quali competenze sono comuni a più unità?", EN: "Which competences do several units hold?"}
	case 1:
		p := g.it(units[0])
		return Sentence{
			IT: fmt.Sprintf("Quali competenze %s %s in comune con altre unità?", p.verb("ha", "hanno"), p.with(noPrep)),
			EN: fmt.Sprintf("Which competences %s %s share with other units?", p.verb("does", "do"), g.en(units[0])),
		}
	default:
		return Sentence{
			IT: fmt.Sprintf("Quali competenze hanno in comune %s?", enumerate(g.namedIT(units, noPrep), "e")),
			EN: fmt.Sprintf("Which competences do %s share?", enumerate(g.quotedEN(units), "and")),
		}
	}
}

// Asked returns the question as it was understood, in words.
func (a *ImpactAnswer) Asked() Sentence {
	g := glossaryOf(a.Units)
	return Sentence{
		IT: fmt.Sprintf("Quali unità raggiunge una modifica %s, entro %s?", g.it(a.Unit).with(prepDi), number(a.Question.Levels, "livello", "livelli")),
		EN: fmt.Sprintf("Which units does a change of %s reach, within %s?", g.en(a.Unit), number(a.Question.Levels, "level", "levels")),
	}
}

// Asked returns the question as it was understood, in words.
func (a *ScenarioAnswer) Asked() Sentence {
	if len(a.Changes) != 1 {
		return Sentence{
			IT: fmt.Sprintf("Che effetti hanno queste %d modifiche, ciascuna sul risultato della precedente?", len(a.Changes)),
			EN: fmt.Sprintf("Which effects do these %d changes have, each on the result of the one before?", len(a.Changes)),
		}
	}
	s := a.Told()[0]
	return Sentence{IT: "Che effetti ha " + s.IT + "?", EN: "Which effects does " + s.EN + " have?"}
}

// Told says each change in words, as part of a sentence.
func (a *ScenarioAnswer) Told() []Sentence { return toldOf(a.Units, a.Changes) }

// Told says each change of one side in words, as part of a sentence.
func (c *ScenarioComparison) Told(side ComparedSide) []Sentence { return toldOf(c.Units, side.Changes) }

func toldOf(units []UnitRef, changes []Change) []Sentence {
	g, told := glossaryOf(units), make([]Sentence, 0, len(changes))
	for _, c := range changes {
		told = append(told, Sentence{IT: g.changeIT(c), EN: g.changeEN(c)})
	}
	return told
}

// Asked returns the question as it was understood, in words.
func (c *ScenarioComparison) Asked() Sentence {
	return Sentence{
		IT: fmt.Sprintf("In che cosa differiscono gli scenari %s e %s?", quoteIT(c.A.Scenario.Name), quoteIT(c.B.Scenario.Name)),
		EN: fmt.Sprintf("In what do the scenarios %s and %s differ?", quoteEN(c.A.Scenario.Name), quoteEN(c.B.Scenario.Name)),
	}
}

// Asked returns the question as it was understood, in words.
func (a *MergersAnswer) Asked() Sentence {
	return Sentence{
		IT: fmt.Sprintf("Quali fusioni di due fra %d unità fanno nascere meno conflitti e meno decisioni?", len(a.Question.Units)),
		EN: fmt.Sprintf("Which mergers of two of %d units make the fewest conflicts and decisions?", len(a.Question.Units)),
	}
}

// Asked returns the question as it was understood, in words.
func (d *DiffAnswer) Asked() Sentence {
	older, newer := titles(d.Old, d.New)
	return Sentence{
		IT: fmt.Sprintf("Che cosa è cambiato dall'edizione %s all'edizione %s?", quoteIT(older), quoteIT(newer)),
		EN: fmt.Sprintf("What changed from the edition %s to the edition %s?", quoteEN(older), quoteEN(newer)),
	}
}

// Asked returns the question as it was understood, in words.
func (a *UnitAnswer) Asked() Sentence {
	p := phraseOf(a.Unit)
	return Sentence{
		IT: fmt.Sprintf("Che cosa dice l'atto %s?", p.with(prepDi)),
		EN: fmt.Sprintf("What does the act say of %s?", quoteEN(a.Unit.Name)),
	}
}

// glossaryOf names the units that an answer mentions.
func glossaryOf(refs []UnitRef) glossary {
	g := glossary{units: make(map[graph.UnitID]graph.Unit, len(refs))}
	for _, r := range refs {
		g.units[r.ID] = graph.Unit{ID: r.ID, Name: r.Name, Kind: r.Kind}
	}
	return g
}
