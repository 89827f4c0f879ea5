package act

import (
	"slices"
	"strings"
	"testing"
)

// Letters that the act explains somewhere mean the body everywhere.
func TestLettersOfBodiesOutside(t *testing.T) {
	for _, c := range []struct{ rule, text, name, letters string }{
		{"in brackets, not its initials", "L'Ufficio cura i rapporti con l'Istituto per l'assicurazione del credito all'esportazione (SAVE). L'Ufficio opera d'intesa con la SAVE.",
			"Istituto per l'assicurazione del credito all'esportazione", "SAVE"},
		{"in brackets, with points", "L'Ufficio collabora con l'Agenzia ligure dei fari (A.L.F.A.) e redige il piano d'intesa con l'ALFA.", "Agenzia ligure dei fari", "A.L.F.A."},
		{"in brackets, with words that say so", "L'Ufficio vigila sull'Ente nazionale per la navigazione lacuale (di seguito, ENAL). L'Ufficio collabora con l'ENAL.", "Ente nazionale per la navigazione lacuale", "ENAL"},
		{"behind a comma, with words that say so", "L'Ufficio collabora con l'Autorità per le acque nella pubblica amministrazione, di seguito denominata \"AQUA\". L'Ufficio opera d'intesa con l'AQUA.",
			"Autorità per le acque nella pubblica amministrazione", "AQUA"},
		{"behind a dash", "L'Ufficio collabora con l'Istituto nazionale di idrologia - ISTIR. L'Ufficio opera in raccordo con l'ISTIR.", "Istituto nazionale di idrologia", "ISTIR"},
		{"the name in brackets behind them", "L'Ufficio collabora con l'ISTIR (Istituto nazionale di idrologia).", "Istituto nazionale di idrologia", "ISTIR"},
		{"the name between commas behind them", "L'ISFOP, Istituto per lo sviluppo dei pontili, collabora con l'Ufficio.", "Istituto per lo sviluppo dei pontili", "ISFOP"},
		{"explained later", "L'Ufficio collabora con l'ENAL.\n\n## Ufficio Laghi\n\nL'Ufficio applica gli atti dell'Ente nazionale per la navigazione lacuale (ENAL).", "Ente nazionale per la navigazione lacuale", "ENAL"},
	} {
		t.Run(c.rule, func(t *testing.T) {
			outside := 0
			for _, u := range read(t, "x.md", "# Regolamento del Consorzio dei mulini\n\n"+filler+"## Ufficio Mappe\n\n"+c.text+"\n").Units {
				if u.Kind != "external" {
					continue
				}
				outside++
				if u.Name != c.name || !slices.ContainsFunc(u.Aliases, func(a string) bool {
					return strings.ReplaceAll(a, ".", "") == strings.ReplaceAll(c.letters, ".", "")
				}) {
					t.Errorf("%q with %q: want %q with %q", u.Name, u.Aliases, c.name, c.letters)
				}
			}
			if outside != 1 {
				t.Errorf("%d bodies outside", outside)
			}
		})
	}
}
