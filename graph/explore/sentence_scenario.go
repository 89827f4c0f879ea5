package explore

import "fmt"

func scenarioIT(g glossary, a ScenarioAnswer) string {
	has, have := "ha ", "hanno "
	if len(a.Effects) == 0 {
		has, have = "non "+has, "non "+have
	}
	effects := effectsIT(a)
	if len(a.Changes) == 0 {
		return "Nessuna modifica si applica."
	}
	if len(a.Changes) != 1 {
		return fmt.Sprintf("Le %d modifiche %s.", len(a.Changes), have+effects)
	}
	return fmt.Sprintf("%s %s.", capital(g.changeIT(a.Changes[0])), has+effects)
}

func scenarioEN(g glossary, a ScenarioAnswer) string {
	effects := effectsEN(a)
	if len(a.Changes) == 0 {
		return "No change applies."
	}
	if len(a.Changes) != 1 {
		return fmt.Sprintf("The %d changes have %s.", len(a.Changes), effects)
	}
	return fmt.Sprintf("%s has %s.", capital(g.changeEN(a.Changes[0])), effects)
}

func effectsIT(a ScenarioAnswer) string {
	if len(a.Effects) == 0 {
		return "effetti"
	}
	return number(len(a.Effects), "effetto", "effetti") + askedIT(a.Totals)
}

func effectsEN(a ScenarioAnswer) string {
	if len(a.Effects) == 0 {
		return "no effects"
	}
	return number(len(a.Effects), "effect", "effects") + askedEN(a.Totals)
}

func askedIT(t Totals) string {
	if t.Conflict+t.Decision == 0 {
		return ""
	}
	return fmt.Sprintf(": %s e %s", orNone(t.Conflict, "nessun", "conflitto", "conflitti"), orNone(t.Decision, "nessuna", "decisione da prendere", "decisioni da prendere"))
}

// orNone is number, but says that there is none.
func orNone(n int, none, one, several string) string {
	if n == 0 {
		return none + " " + one
	}
	return number(n, one, several)
}

func askedEN(t Totals) string {
	if t.Conflict+t.Decision == 0 {
		return ""
	}
	return fmt.Sprintf(": %s and %s", orNone(t.Conflict, "no", "conflict", "conflicts"), orNone(t.Decision, "no", "decision to take", "decisions to take"))
}

func (g glossary) changeIT(c Change) string {
	who := enumerate(g.namedIT(c.Units, prepDi), "e")
	switch c.Type {
	case ChangeMerge:
		return fmt.Sprintf("l'unione %s in %s", who, quoteIT(c.Name))
	case ChangeAbolish:
		if c.To == "" {
			return fmt.Sprintf("la soppressione %s", who)
		}
		return fmt.Sprintf("la soppressione %s in favore %s", who, g.it(c.To).with(prepDi))
	case ChangeMove:
		return fmt.Sprintf("il passaggio %s alle dipendenze %s", who, g.it(c.To).with(prepDi))
	case ChangeSplit:
		names := make([]string, 0, len(c.Parts))
		for _, p := range c.Parts {
			names = append(names, quoteIT(p.Name))
		}
		return fmt.Sprintf("la divisione %s in %s", who, enumerate(names, "e"))
	case ChangeRename:
		return fmt.Sprintf("il cambio di nome %s in %s", who, quoteIT(c.Name))
	case ChangeTransfer:
		return fmt.Sprintf("il passaggio di %s %s", number(len(c.Functions), "funzione", "funzioni"), g.it(c.To).with(prepA))
	default:
		return fmt.Sprintf("l'istituzione di %s", quoteIT(c.Name))
	}
}

func (g glossary) changeEN(c Change) string {
	who := enumerate(g.quotedEN(c.Units), "and")
	switch c.Type {
	case ChangeMerge:
		return fmt.Sprintf("merging %s into %s", who, quoteEN(c.Name))
	case ChangeAbolish:
		if c.To == "" {
			return fmt.Sprintf("abolishing %s", who)
		}
		return fmt.Sprintf("abolishing %s in favour of %s", who, g.en(c.To))
	case ChangeMove:
		return fmt.Sprintf("moving %s under %s", who, g.en(c.To))
	case ChangeSplit:
		names := make([]string, 0, len(c.Parts))
		for _, p := range c.Parts {
			names = append(names, quoteEN(p.Name))
		}
		return fmt.Sprintf("splitting %s into %s", who, enumerate(names, "and"))
	case ChangeRename:
		return fmt.Sprintf("renaming %s %s", who, quoteEN(c.Name))
	case ChangeTransfer:
		return fmt.Sprintf("transferring %s to %s", number(len(c.Functions), "function", "functions"), g.en(c.To))
	default:
		return fmt.Sprintf("creating %s", quoteEN(c.Name))
	}
}
