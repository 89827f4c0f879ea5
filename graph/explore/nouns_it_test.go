package explore

import (
	"cmp"
	"strings"
	"testing"

	"raccordo/graph"
)

// A word that stands twice with different gender or number would be taken as
// whichever comes last.
func TestNoNounStandsTwice(t *testing.T) {
	seen := make(map[string]bool)
	for entry := range strings.FieldsSeq(masculineNouns + " " + masculineMatters + " " + feminineNouns + " " + feminineMatters) {
		singular, plural, _ := strings.Cut(entry, "/")
		for _, word := range distinct([]string{singular, cmp.Or(plural, singular)}) {
			if seen[word] {
				t.Errorf("%s stands twice", word)
			}
			seen[word] = true
			if words := graph.Words(word); len(words) != 1 || words[0] != word {
				t.Errorf("%q is not one word as graph.Words gives it", word)
			}
		}
	}
}

func TestNounsOfPublicBodiesTakeTheirArticle(t *testing.T) {
	for name, want := range map[string]string{
		"Prefetto di Roma": "del Prefetto di Roma", "Consorzio idrico": "del Consorzio idrico", "Tesoreria": "della Tesoreria",
		"Staff tecnico": "dello Staff tecnico", "Vicedirezione generale": "della Vicedirezione generale", "Opere pubbliche": "delle Opere pubbliche",
		"Osservatori del lavoro": "degli Osservatori del lavoro", "Attività ispettiva": "dell'Attività ispettiva", "Unione dei comuni": "dell'Unione dei comuni",
		"Revisori dei conti": "dei Revisori dei conti", "Stazioni appaltanti": "delle Stazioni appaltanti",
	} {
		if got := phraseOf(graph.Unit{Name: name, Kind: graph.KindOffice}).with(prepDi); got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
}

func TestEnglishSentencesAgreeWithAPluralName(t *testing.T) {
	g := build(t, "e", "unit a office - Ufficio A\nunit b office - Ufficio B\nunit s office - Ufficio S\nunit k committee - Comitato\nreports a s\nreports b s\nbelongs a k")
	c, _ := understand(g, "change", Change{Type: ChangeMerge, Units: []graph.UnitID{"a", "b"}, Name: "Uffici riuniti"})
	for _, e := range effectsBetween(g, Apply(g, c), c) {
		for typ, want := range map[EffectType]string{ReportingKept: "“Uffici riuniti” report to “Ufficio S”", MembershipChanged: "“Uffici riuniti” belong to “Comitato”"} {
			if e.Type == typ && !strings.HasPrefix(e.Sentence.EN, want) {
				t.Errorf("got %q, want it to begin with %q", e.Sentence.EN, want)
			}
		}
	}
}
