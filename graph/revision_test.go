package graph

import (
	"encoding/json"
	"testing"

	"pgregory.net/rapid"
)

func TestARecordIsHashedAsTheJSONThatIsExported(t *testing.T) {
	text := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"", "a", "è", "<&>", "\u2028", "\xff", "\x7f", `"\`, "\t\n"}))
	cites := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Citation {
		return Citation{
			Source: text.Draw(t, "source"), First: rapid.Int().Draw(t, "first"), Last: rapid.Int().Draw(t, "last"), Page: rapid.IntRange(0, 2).Draw(t, "page"),
			Section: text.Draw(t, "section"), Quote: text.Draw(t, "quote"), Confidence: Confidence(text.Draw(t, "confidence")), Reason: text.Draw(t, "reason"),
		}
	}), 0, 2)
	list := rapid.SliceOfN(text, 0, 2)
	rapid.Check(t, func(t *rapid.T) {
		s, cs := func(of string) string { return text.Draw(t, of) }, cites.Draw(t, "citations")
		if rapid.Bool().Draw(t, "nil") {
			cs = nil
		}
		var functions []FunctionID
		for _, f := range list.Draw(t, "functions") {
			functions = append(functions, FunctionID(f))
		}
		for _, r := range []Record{
			{Unit: &Unit{
				ID: UnitID(s("id")), Name: s("name"), Aliases: list.Draw(t, "aliases"), Kind: Kind(s("kind")), Level: Level(s("level")),
				Experimental: rapid.Bool().Draw(t, "experimental"), Citations: cs,
			}},
			{Function: &Function{ID: FunctionID(s("id")), Unit: UnitID(s("unit")), Text: s("text"), Citations: cs}},
			{Competence: &Competence{ID: CompetenceID(s("id")), Name: s("name"), Functions: functions}},
			{Edge: &Edge{From: UnitID(s("from")), To: UnitID(s("to")), Type: EdgeType(s("type")), Basis: Basis(s("basis")), Mode: Mode(s("mode")), Citations: cs}},
		} {
			want, err := json.Marshal(r)
			if err != nil {
				t.Fatal(err)
			}
			if got := string(appendRecord(nil, r)); got != string(want) {
				t.Fatalf("got  %s\nwant %s", got, want)
			}
		}
	})
}
