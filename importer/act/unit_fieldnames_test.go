package act

import (
	"slices"
	"testing"
)

// What opens with the noun of a unit and is none.
func TestThingsAreNoUnits(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		not        []string
	}{
		{"a field", "L'Ufficio promuove il Settore turistico e studia il Settore postale e ferroviario.", []string{"Settore turistico", "Settore postale e ferroviario", "Settore postale"}},
		{"a service to everyone", "L'Ufficio vigila sul Servizio universale e supporta l'Organo politico.", []string{"Servizio universale", "Organo politico"}},
		{"a system of machines or rules", "L'Ufficio gestisce il Sistema informativo forestale nazionale, collabora con il Sistema pubblico di connettività e cura il Sistema di valutazione del personale.",
			[]string{"Sistema informativo forestale nazionale", "Sistema pubblico di connettività", "Sistema di valutazione del personale"}},
		{"of how many members an organ is", "Il giudizio è affidato a un Collegio di tre componenti. Il Consiglio di cinque membri approva i piani.", []string{"Collegio di tre componenti", "Collegio di tre", "Consiglio di cinque"}},
		{"a grade of the staff", "L'incarico è conferito a un Ministro plenipotenziario o a un Consigliere di ambasciata.", []string{"Ministro plenipotenziario", "Consigliere di ambasciata"}},
		{"an item that is no more", "L'Ufficio si articola nei seguenti servizi:\n\na) Servizio Boe;\nb) Lettera soppressa dal decreto 3 marzo 2004;\nc) Servizio Fari.", []string{"Lettera soppressa dal decreto 3 marzo 2004", "Servizio Lettera soppressa dal decreto 3 marzo 2004", "Servizio lettera soppressa"}},
		{"an item that is no more among organs", "Sono organi del Consorzio:\na) il consiglio nazionale;\nb) la giunta nazionale;\nc) LETTERA SOPPRESSA DAL D.LGS. 8 GENNAIO 2004, N. 15;\nd) il presidente.", []string{"LETTERA SOPPRESSA DAL D"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			have := namesOf(t, "# Regolamento del Consorzio dei mulini\n\n"+filler+"## Ufficio Mappe\n\n"+c.text+"\n")
			for _, n := range c.not {
				if slices.Contains(have, n) {
					t.Errorf("%q is no unit: %q", n, have)
				}
			}
		})
	}
	have := namesOf(t, "# Regolamento del Consorzio dei mulini\n\n"+filler+"## Ufficio Mappe\n\nL'Ufficio collabora con il Settore turistico e con il Servizio universale.\n")
	if !slices.Contains(have, "Settore turistico") {
		t.Errorf("a unit with which another works is one: %q", have)
	}
}
