package explore

import (
	"context"
	"errors"
	"slices"
	"testing"

	"raccordo/graph"
)

func TestResolve(t *testing.T) {
	v, err := fakeStore{sample(t)}.View(context.Background(), "prova-2020")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		rule, text string
		want       graph.UnitID
	}{
		{"an exact id", "dc-pensioni", "dc-pensioni"},
		{"an exact name, whatever its case", "direzione CENTRALE pensioni", "dc-pensioni"},
		{"an exact alias", "direzione generale", "direttore-generale"},
		{"what a name has besides its kind, though another name holds it", "pensioni", "dc-pensioni"},
		{"an abbreviation of two words", "DC Pensioni", "dc-pensioni"},
		{"an abbreviation with a stop", "dir. reg. lazio", "dr-lazio"},
		{"an abbreviation of one word", "uff. stampa", "uff-stampa"},
		{"an abbreviation whose first reading fits nothing", "DG", "direttore-generale"},
		{"the last words of a name", "recupero crediti", "dc-entrate"},
		{"some words of a name in any order", "legale coordinamento", "coord-legale"},
		{"the beginnings of words", "coord leg", "coord-legale"},
		{"spaces around", "  dr-umbria ", "dr-umbria"},
	} {
		t.Run(c.rule, func(t *testing.T) {
			got, err := resolve(context.Background(), v, c.text)
			if err != nil || got != c.want {
				t.Errorf("resolve(%q) = %q, %v; want %q", c.text, got, err, c.want)
			}
		})
	}
}

func TestResolvePrefersTheBetterClass(t *testing.T) {
	v, err := fakeStore{build(t, "e", `
unit own coordination - Coordinamento generale legale
unit ends coordination - Coordinamento medico legale
unit holds office - Ufficio legale territoriale
unit begins office - Ufficio legalizzazioni
unit named office - Medicina | Ufficio studi
unit studi office - Ufficio studi
unit seg office - Segreteria
unit comitato committee - Comitato dei garanti
`)}.View(context.Background(), "e")
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]graph.UnitID{
		"legale":         "own",
		"medico legale":  "ends",
		"ufficio legale": "holds",
		"legali":         "begins",
		"ufficio studi":  "studi",
		"seg":            "seg",
		"comitato":       "comitato",
	} {
		if got, err := resolve(context.Background(), v, text); err != nil || got != want {
			t.Errorf("resolve(%q) = %q, %v; want %q", text, got, err, want)
		}
	}
}

func TestWordsOfAKindDoNotNameAUnitThatOnlyHoldsThem(t *testing.T) {
	v, err := fakeStore{build(t, "e", "unit supporto group - Direzioni di supporto al Presidente e al Direttore Generale\nunit a office - Ufficio A")}.View(context.Background(), "e")
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"presidente", "direttore generale", "DG"} {
		_, err := resolve(context.Background(), v, text)
		var named *NameError
		if !errors.As(err, &named) || named.Ambiguous || len(named.Candidates) != 1 || named.Candidates[0].ID != "supporto" {
			t.Errorf("resolve(%q): %v, want not found with the one candidate", text, err)
		}
	}
	if got, err := resolve(context.Background(), v, "supporto presidente"); err != nil || got != "supporto" {
		t.Errorf("got %q, %v", got, err)
	}
}

func TestResolveAnswersWithCandidates(t *testing.T) {
	v, err := fakeStore{sample(t)}.View(context.Background(), "prova-2020")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		rule, text string
		kind       error
		want       []graph.UnitID // the first ones
	}{
		{"several units hold the words: the shortest name first", "direzione centrale", graph.ErrInvalid, []graph.UnitID{"dc-acquisti", "dc-pensioni", "dc-entrate", "dc-studi"}},
		{"two letters swapped", "pensoini", graph.ErrNotFound, []graph.UnitID{"dc-pensioni", "dc-studi"}},
		{"one word of two is misspelt", "direzione umbira", graph.ErrNotFound, []graph.UnitID{"dr-umbria"}},
		{"one word of two is like nothing", "umbira orientale", graph.ErrNotFound, []graph.UnitID{"dr-umbria"}},
		{"only the kind of unit is like anything", "direzione zzzz", graph.ErrNotFound, nil},
		{"nothing like it", "zzzzzzzz", graph.ErrNotFound, nil},
		{"no word at all", "?!", graph.ErrNotFound, nil},
	} {
		t.Run(c.rule, func(t *testing.T) {
			_, err := resolve(context.Background(), v, c.text)
			var named *NameError
			if !errors.As(err, &named) || !errors.Is(err, c.kind) {
				t.Fatalf("resolve(%q): %v, want a NameError that is %v", c.text, err, c.kind)
			}
			var got []graph.UnitID
			for _, u := range named.Candidates {
				got = append(got, u.ID)
			}
			if len(got) > maxCandidates || len(got) < len(c.want) || !slices.Equal(got[:len(c.want)], c.want) || c.want == nil && got != nil {
				t.Errorf("resolve(%q): candidates %q, want first %q", c.text, got, c.want)
			}
		})
	}
}

func TestAskingReportsEveryProblemAtOnce(t *testing.T) {
	x := explorer(t)
	_, err := x.Path(context.Background(), "", PathRequest{From: "nessuno", To: "pensoini", MaxHops: 99, Avoid: []string{"boh"}})
	if !errors.Is(err, graph.ErrNotFound) || !errors.Is(err, graph.ErrInvalid) {
		t.Fatalf("got %v, want both kinds of error", err)
	}
	for _, part := range []string{`from: unit "nessuno"`, `to: unit "pensoini"`, `avoid[0]: unit "boh"`, "hops 99"} {
		if !contains(err, part) {
			t.Errorf("%q is missing in: %v", part, err)
		}
	}
}
