package explore

import (
	"testing"

	"raccordo/graph"
)

func TestWordsOfAReading(t *testing.T) {
	g := build(t, "e", "unit a office - Ufficio Acque\nunit b directorate - Direzione Boschi")
	for _, c := range []struct {
		rule      string
		reading   Reading
		read, why Sentence
	}{
		{"a relation is said as a step, with what was seen",
			Reading{From: []graph.UnitID{"a"}, To: "b", Type: graph.CollaboratesWith, Mode: graph.Liaison, Reason: "far, outside_noun"},
			Sentence{IT: "L'Ufficio Acque opera in raccordo con la Direzione Boschi.", EN: "“Ufficio Acque” works in liaison with “Direzione Boschi”."},
			Sentence{IT: signs["far"].IT + "; " + signs["outside_noun"].IT, EN: signs["far"].EN + "; " + signs["outside_noun"].EN}},
		{"a name that could not be told is quoted", Reading{From: []graph.UnitID{"a", "b"}, Name: "gli uffici interessati"},
			Sentence{IT: "Nessuna relazione dell'Ufficio Acque e della Direzione Boschi.", EN: "No relation of “Ufficio Acque” and “Direzione Boschi”."},
			Sentence{IT: "«gli uffici interessati» non indica un'unità riconoscibile", EN: "\"gli uffici interessati\" names no unit that could be told"}},
		{"a cue without a name says so", Reading{From: []graph.UnitID{"a"}},
			Sentence{IT: "Nessuna relazione dell'Ufficio Acque.", EN: "No relation of “Ufficio Acque”."},
			Sentence{IT: "l'indizio non introduce nulla che possa essere un'unità", EN: "the cue brings in nothing that could be a unit"}},
		{"a repair shows both words", Reading{Found: "Predisponde", As: "predispone"},
			Sentence{IT: "«Predisponde» è letto «predispone».", EN: "\"Predisponde\" is read as \"predispone\"."},
			Sentence{IT: "la parola non esiste e qui sta un verbo", EN: "no such word; a verb stands here"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			read, why := c.reading.Words(g)
			if read != c.read || why != c.why {
				t.Errorf("read %+v\nwant %+v\nwhy %+v\nwant %+v", read, c.read, why, c.why)
			}
		})
	}
}

func TestAReasonNamesWhoDecided(t *testing.T) {
	for reason, want := range map[string]Sentence{
		graph.DecidedBy("Ada"): {IT: "deciso da Ada", EN: "decided by Ada"},
		graph.DecidedBy(""):    {IT: "deciso da una persona", EN: "decided by a person"},
		"never_heard_of":       {IT: "never_heard_of", EN: "never_heard_of"},
		"":                     {},
	} {
		if got := ReasonWords(reason); got != want {
			t.Errorf("%q: %+v, want %+v", reason, got, want)
		}
	}
}
