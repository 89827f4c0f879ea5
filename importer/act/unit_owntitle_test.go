package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTheTitleSaysWhoseActItIs(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a noun that is apposed to that of the institution means it", "# LEGGE 3 marzo 2020, n. 4\n\nIstituzione dell'Autorita' Garante dei naviganti.\n\n## Art. 1\n\nIl Garante esercita le seguenti funzioni:\na) vigila sui porti;\nb) riceve i reclami.\n",
			[]string{"autorita-garante-dei-naviganti: Il Garante esercita le"}},
		{"a body of the Republic that the title orders", "# LEGGE 3 marzo 2020, n. 4\n\nOrdinamento della Presidenza della Repubblica.\n\n## Art. 1\n\nIl Presidente cura gli archivi.\n\nIl Presidente si avvale della Presidenza, in particolare, per l'esercizio delle seguenti funzioni:\na) la cura dei palazzi;\nb) i rapporti con le regioni.\n",
			[]string{"presidente: Il Presidente cura gli", "presidenza-della-repubblica ~ regioni", "presidenza-della-repubblica: Il Presidente si avvale"}},
		{"a committee that the title founds is no institution", "# LEGGE 3 marzo 2020, n. 4\n\nIstituzione del Comitato delle boe.\n\n## Art. 1\n\nIl Comitato delle boe cura le boe.\n",
			[]string{"comitato-delle-boe: Il Comitato delle boe"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if d := cmp.Diff(c.want, said(read(t, "x.md", c.text))); d != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, d)
			}
		})
	}
}

func TestBodyThatATitleFoundsWhateverItsNoun(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"it acts under its bare noun", "# LEGGE 12 giugno 1954, n. 3\n\nIstituzione dell'Opera nazionale per i fari spenti.\n\n## Art. 1\n\nL'Opera cura le lanterne. L'Opera è sottoposta alla vigilanza del Ministero della marina.\n",
			[]string{"opera-nazionale-per-i-fari-spenti ^ ministero-della-marina", "opera-nazionale-per-i-fari-spenti: L'Opera cura le lanterne."}},
		{"it has organs", "# Statuto\n\nStatuto della Lega dei canottieri.\n\n## Art. 1\n\nSono organi della Lega:\na) il presidente;\nb) il consiglio.\n\n## Art. 2\n\nLa Lega forma i timonieri.\n",
			[]string{"consiglio ^ lega-dei-canottieri", "lega-dei-canottieri: La Lega forma i", "presidente ^ lega-dei-canottieri"}},
		{"a fund or a prize is none", "# LEGGE 12 giugno 1954, n. 3\n\nIstituzione del Fondo per i fari.\n\n## Art. 1\n\nIl Fondo assicura i mutui.\n\n## Ufficio Fari\n\nCura i fari.\n",
			[]string{"ufficio-fari: Cura i fari."}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(read(t, "x.md", c.text))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
