package explore

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDiffSaysWhatChangedAndWhy(t *testing.T) {
	for _, c := range []struct {
		name     string
		old, new string
		change   int // which of the changes
		says     Sentence
		why      Sentence
	}{
		{
			"merged into one that goes on, with a function that both had", common + `
does a4 acque k6 tiene il registro generale delle segnalazioni
does s4 strade k6 tiene il registro generale delle segnalazioni
`, `
unit dg organ generale Direttore Generale
unit acque office dirigenziale Ufficio Acque e Fontane
reports acque dg
does a1 acque k1 cura le fontane pubbliche del centro storico
does a2 acque k2 sorveglia gli acquedotti e gli invasi montani
does a3 acque k3 riscuote i canoni idrici dalle utenze domestiche
does a4 acque k6 tiene il registro generale delle segnalazioni
does s1 acque k4 ripara i ponti e i viadotti provinciali
does s2 acque k5 sgombera la neve dai valichi durante l'inverno
`, 0, Sentence{
				IT: "L'Ufficio Strade si unisce all'Ufficio Acque e Fontane, che resta. Per l'Ufficio Acque e Fontane cambia: livello (prima «non indicato», ora «dirigenziale»).",
				EN: "“Ufficio Strade” merges into “Ufficio Acque e Fontane”, which goes on. Of “Ufficio Acque e Fontane” there changes: level (before “not stated”, now “dirigenziale”).",
			}, Sentence{
				IT: "L'Ufficio Acque e Fontane mantiene l'identificativo: funzioni in comune 4, su 4 e 6; parole proprie del nome in comune 100%; relazioni in comune 100%. " +
					"L'Ufficio Strade e l'Ufficio Acque e Fontane: funzioni in comune 3, su 3 e 6; parole proprie del nome in comune 0%; relazioni in comune 100%.",
				EN: "“Ufficio Acque e Fontane” keeps its id: functions in common 4, of 4 and 6; own words of the name in common 100%; relations in common 100%. " +
					"“Ufficio Strade” and “Ufficio Acque e Fontane”: functions in common 3, of 3 and 6; own words of the name in common 0%; relations in common 100%.",
			},
		},
		{
			"closed, with its functions scattered", common + `
unit parchi class - Sezioni dei parchi
does p1 parchi k6 pota gli alberi dei viali
does p2 parchi k7 innaffia le aiuole delle rotonde
does p3 parchi k8 noleggia barche
`, common + `
does a4 acque k6 pota gli alberi dei viali
does s4 strade k7 innaffia le aiuole delle rotonde
`, 0, Sentence{
				IT: "Le Sezioni dei parchi cessano di esistere: nella nuova edizione nessuna unità ne prende il posto.",
				EN: "“Sezioni dei parchi” ends: no unit of the new edition takes its place.",
			}, Sentence{
				IT: "Nessuna unità ne raccoglie abbastanza funzioni: su 3 ne passano 1 all'Ufficio Acque e Fontane e 1 all'Ufficio Strade.",
				EN: "No unit takes enough of its functions: of 3 there go 1 to “Ufficio Acque e Fontane” and 1 to “Ufficio Strade”.",
			},
		},
		{
			"moved in other words", common, `
unit dg organ generale Direttore Generale
unit acque office - Ufficio Acque e Fontane
unit strade office - Ufficio Strade
reports acque dg
reports strade dg
collaborates liaison acque strade
does a1 acque k1 cura le fontane pubbliche del centro storico
does a2 acque k2 sorveglia gli acquedotti e gli invasi montani
does s3 strade k3 riscuote i canoni idrici dalle utenze cittadine;
does s1 strade k4 ripara i ponti e i viadotti provinciali
does s2 strade k5 sgombera la neve dai valichi durante l'inverno
`, 0, Sentence{
				IT: "La funzione «riscuote i canoni idrici dalle utenze domestiche» passa dall'Ufficio Acque e Fontane all'Ufficio Strade, con altre parole: «riscuote i canoni idrici dalle utenze cittadine».",
				EN: "The function “riscuote i canoni idrici dalle utenze domestiche” moves from “Ufficio Acque e Fontane” to “Ufficio Strade”, in other words: “riscuote i canoni idrici dalle utenze cittadine”.",
			}, Sentence{
				IT: "Le parole sono quasi le stesse: 6 su 7 in comune.",
				EN: "The words are nearly the same: 6 of 7 in common.",
			},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			ch := Diff(build(t, "vecchia", c.old), build(t, "nuova", c.new)).Changes[c.change]
			if d := cmp.Diff(c.says, ch.Sentence); d != "" {
				t.Errorf("sentence (-want +got):\n%s", d)
			}
			if ch.Reason == nil {
				t.Fatal("no reason")
			}
			if d := cmp.Diff(c.why, *ch.Reason); d != "" {
				t.Errorf("reason (-want +got):\n%s", d)
			}
		})
	}
}

func TestDiffSumsUp(t *testing.T) {
	older, newer := build(t, "vecchia", common), build(t, "nuova", common+"unit parchi office - Ufficio Parchi\nreports parchi dg")
	want := Sentence{
		IT: "Dall'edizione «vecchia» all'edizione «nuova»: 1 unità nata e 1 relazione nuova.",
		EN: "From edition “vecchia” to edition “nuova”: 1 unit born and 1 relation gained.",
	}
	if d := cmp.Diff(want, Diff(older, newer).Sentence); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	want = Sentence{
		IT: "Dall'edizione «vecchia» all'edizione «vecchia» non cambia nulla nelle unità, nelle funzioni e nelle relazioni.",
		EN: "From edition “vecchia” to edition “vecchia” nothing changes in the units, functions and relations.",
	}
	if d := cmp.Diff(want, Diff(older, older).Sentence); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestDiffCallsEditionsByTitle(t *testing.T) {
	older, newer := build(t, "vecchia", common), build(t, "nuova", common)
	older.Edition.Title, newer.Edition.Title = "Ente, 2010", "Ente, 2020"
	got := Diff(older, newer)
	want := Sentence{
		IT: "Dall'edizione «Ente, 2010» all'edizione «Ente, 2020» non cambia nulla nelle unità, nelle funzioni e nelle relazioni.",
		EN: "From edition “Ente, 2010” to edition “Ente, 2020” nothing changes in the units, functions and relations.",
	}
	if d := cmp.Diff(want, got.Sentence); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	if asked := got.Asked().EN; asked != "What changed from the edition “Ente, 2010” to the edition “Ente, 2020”?" {
		t.Errorf("asked %q", asked)
	}
}
