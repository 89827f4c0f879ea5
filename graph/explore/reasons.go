package explore

import (
	"strings"

	"raccordo/graph"
)

// signs says what was seen where a reading is not certain, by the names that
// reasons of citations use.
var signs = map[string]Sentence{
	"short_name":      {IT: "l'unità è indicata con una forma breve del nome", EN: "the unit is named by a short form of its name"},
	"other_name":      {IT: "l'unità è indicata con parole diverse dal suo nome", EN: "the unit is named by other words than its name"},
	"inverted_name":   {IT: "le parole del nome sono in altro ordine", EN: "the words of the name stand in another order"},
	"by_head":         {IT: "l'unità è indicata con chi la dirige", EN: "the unit is named by the one who leads it"},
	"by_subject":      {IT: "l'unità è indicata con la materia di cui si occupa", EN: "the unit is named by what it deals with"},
	"shared_noun":     {IT: "in un elenco più nomi hanno in comune il sostantivo", EN: "several names share one noun in a list"},
	"group":           {IT: "è indicato un gruppo di unità che l'atto non elenca", EN: "a group of units is named that the act does not list"},
	"noun_only":       {IT: "è intesa la sola unità con quel sostantivo", EN: "the only unit of that noun is meant"},
	"section_noun":    {IT: "un sostantivo da solo è letto come l'unità della sezione", EN: "a bare noun is read as the unit of the section"},
	"outside_kind":    {IT: "gli enti esterni sono indicati per tipo, non per nome", EN: "bodies outside the institution are named by their kind, not by name"},
	"outside_noun":    {IT: "un ente esterno è indicato con un sostantivo da solo", EN: "a body outside the institution is named by a bare noun"},
	"carried":         {IT: "chi agisce è detto da una frase precedente", EN: "who acts is said by a sentence before"},
	"relative":        {IT: "chi agisce è detto da una relativa o da un participio", EN: "who acts is said by a relative clause or a participle"},
	"shared_function": {IT: "la sezione obbliga più unità insieme", EN: "the section obliges several units at once"},
	"far":             {IT: "tra l'indizio e il nome stanno molte parole", EN: "many words stand between the cue and the name"},
	"resumed":         {IT: "non sono state comprese parole dell'elenco prima di questo nome", EN: "words of the list before this name were not understood"},
	"repaired":        {IT: "una parola danneggiata dell'indizio o del nome è stata letta come un'altra", EN: "a damaged word of the cue or the name was read as another"},
	"by_name":         {IT: "lo dice soltanto il nome dell'unità", EN: "only the name of the unit says so"},
	"by_pronoun":      {IT: "un pronome sta per un'unità nominata prima", EN: "a pronoun stands for a unit named before"},
	"told_here":       {IT: "soltanto questa frase nomina l'unità", EN: "only this sentence names the unit"},
}

// Signs returns what each name of a reason means.
func Signs() map[string]Sentence {
	out := make(map[string]Sentence, len(signs))
	for name, s := range signs {
		out[name] = s
	}
	return out
}

// ReasonWords says the reason of a citation; a name that is not known stands for
// itself.
func ReasonWords(reason string) Sentence {
	decided, who, names := graph.Reasons(reason)
	switch {
	case decided && who != "":
		return Sentence{IT: "deciso da " + who, EN: "decided by " + who}
	case decided:
		return Sentence{IT: "deciso da una persona", EN: "decided by a person"}
	}
	it, en := make([]string, len(names)), make([]string, len(names))
	for i, n := range names {
		s, known := signs[n]
		if !known {
			s = Sentence{IT: n, EN: n}
		}
		it[i], en[i] = s.IT, s.EN
	}
	return Sentence{IT: strings.Join(it, "; "), EN: strings.Join(en, "; ")}
}
