package explore

import (
	"fmt"

	"raccordo/graph"
)

// Reading is a passage that was read in doubt: a relation (From, To and the rest),
// a cue that gave none (From, and Name where a name could not be told), or a word
// read as another (Found and As).
type Reading struct {
	From      []graph.UnitID
	To        graph.UnitID
	Type      graph.EdgeType
	Mode      graph.Mode
	Reason    string // of the relation's citation
	Name      string
	Found, As string
}

// Words says what was made of the passage, and why that is in doubt. g names the
// units.
func (r Reading) Words(g *graph.Graph) (read, why Sentence) {
	words := glossary{whole: g}
	switch {
	case r.As != "":
		return Sentence{IT: fmt.Sprintf("«%s» è letto «%s».", r.Found, r.As), EN: fmt.Sprintf("%q is read as %q.", r.Found, r.As)},
			Sentence{IT: "la parola non esiste e qui sta un verbo", EN: "no such word; a verb stands here"}
	case r.To != "" && len(r.From) > 0:
		h := graph.Hop{Step: graph.Step{From: r.From[0], To: r.To, Type: r.Type.Step()}, Forward: true}
		if r.Mode != "" {
			h.Modes = []graph.Mode{r.Mode}
		}
		return Sentence{IT: stepIT(words, h), EN: stepEN(words, h)}, ReasonWords(r.Reason)
	}
	it, en := make([]string, len(r.From)), make([]string, len(r.From))
	for i, u := range r.From {
		it[i], en[i] = words.it(u).with(prepDi), words.en(u)
	}
	read = Sentence{IT: "Nessuna relazione " + enumerate(it, "e") + ".", EN: "No relation of " + enumerate(en, "and") + "."}
	if r.Name == "" {
		return read, Sentence{IT: "l'indizio non introduce nulla che possa essere un'unità", EN: "the cue brings in nothing that could be a unit"}
	}
	return read, Sentence{IT: fmt.Sprintf("«%s» non indica un'unità riconoscibile", r.Name), EN: fmt.Sprintf("%q names no unit that could be told", r.Name)}
}
