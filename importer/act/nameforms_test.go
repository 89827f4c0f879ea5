package act

import (
	"slices"
	"testing"
)

// namesOf returns the names of the units of an act.
func namesOf(t *testing.T, text string) []string {
	t.Helper()
	var out []string
	for _, u := range read(t, "x.md", text).Units {
		out = append(out, u.Name)
	}
	return out
}

// TestNames reads where the names of units begin and end.
func TestNames(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want, not  []string
	}{
		{"a relative clause ends the name of an item",
			"## Servizio Acque\n\nIl Servizio comprende:\na) l'Ufficio Sorgenti, cui spettano il catasto e i rapporti con i gestori;\nb) l'Ufficio Dighe, nel quale operano i guardiani.\n",
			[]string{"Ufficio Sorgenti", "Ufficio Dighe"}, nil},
		{"who heads a unit is no part of its name",
			"La struttura è costituita dai seguenti uffici:\n\na) Ufficio Cassa, retto dal Cassiere;\nb) Ufficio Paghe diretto da un funzionario;\nc) Ufficio Posta, presieduto dal decano.\n",
			[]string{"Ufficio Cassa", "Ufficio Paghe", "Ufficio Posta"}, nil},
		{"a verb that goes on about the unit is no part of its name",
			"I membri sono scelti dal Consiglio accademico e durano in carica un anno. Il Consiglio accademico approva i piani.\n",
			[]string{"Consiglio accademico"}, []string{"Consiglio accademico e durano"}},
		{"an adjective may stand before the noun of a complement",
			"## Centro Addestramento\n\nIl Centro dipende dal Dipartimento della pubblica incolumità ed è dotato di autonomia. Il Centro collabora con l'Istituto di alta formazione e con l'Ufficio di diretta consulenza del Sindaco.\n",
			[]string{"Dipartimento della pubblica incolumità", "Istituto di alta formazione", "Ufficio di diretta consulenza del Sindaco"}, nil},
		{"a date ends a name",
			"## Ufficio Pagamenti\n\nL'Ufficio applica il regolamento della Commissione del 7 luglio 1995 e i pareri del Comitato del 3 marzo.\n",
			[]string{"Ufficio Pagamenti"}, []string{"Commissione del 7", "Comitato del 3"}},
		{"two nouns of one bare preposition",
			"## Ufficio di Presidenza\n\nL'Ufficio provvede alla segreteria del Comitato di indirizzo e coordinamento della rete museale e del Nucleo di verifica e valutazione.\n",
			[]string{"Comitato di indirizzo e coordinamento della rete museale", "Nucleo di verifica e valutazione"}, nil},
		{"a name that opens in capitals goes on in capitals behind a conjunction",
			"L'Ufficio Produzione artistica e Relazioni internazionali organizza i concerti. La biblioteca collabora con l'Ufficio Produzione artistica e Relazioni internazionali.\n",
			[]string{"Ufficio Produzione artistica e Relazioni internazionali"}, []string{"Ufficio Produzione artistica"}},
		{"in what respect a unit is meant is no part of its name",
			"Concorrono alla tenuta del catasto i seguenti uffici:\n\n- l'Ufficio Mappe per gli aspetti grafici e cartografici;\n- l'Ufficio Tributi per quanto attiene alle rendite.\n",
			[]string{"Ufficio Mappe", "Ufficio Tributi"}, nil},
		{"a heading that names a unit is no title of the act",
			"Decreto 3 marzo 2001\n\n## Art. 1. Dipartimento per l'ordinamento delle fiere e l'organizzazione del Ministero\n\nIl Dipartimento cura il calendario delle fiere.\n",
			[]string{"Dipartimento per l'ordinamento delle fiere e l'organizzazione del Ministero"}, nil},
		{"of what something is made, in small letters",
			"Le strutture sono costituite dal dipartimento per i musei, dal servizio per gli affari generali e il sistema informativo e statistico e dal servizio studi e mostre.\n\nIl dipartimento per i musei cura le raccolte.\n",
			[]string{"Dipartimento per i musei", "Servizio per gli affari generali e il sistema informativo e statistico", "Servizio studi e mostre"}, nil},
		{"what an institute of the whole country is for belongs to its name",
			"## Ufficio Corsi\n\nL'Ufficio collabora con la Scuola nazionale dell'amministrazione e con l'Istituto nazionale per l'assicurazione contro gli incendi delle foreste.\n",
			[]string{"Scuola nazionale dell'amministrazione", "Istituto nazionale per l'assicurazione contro gli incendi delle foreste"}, nil},
	} {
		t.Run(c.rule, func(t *testing.T) {
			have := namesOf(t, c.text)
			for _, n := range c.want {
				if !slices.Contains(have, n) {
					t.Errorf("no %q in %q", n, have)
				}
			}
			for _, n := range c.not {
				if slices.Contains(have, n) {
					t.Errorf("%q is no name: %q", n, have)
				}
			}
		})
	}
}
