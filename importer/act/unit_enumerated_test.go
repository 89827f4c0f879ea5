package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBodiesThatASentenceNamesOneByOne(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"each with its noun", "# LEGGE 3 maggio 1954, n. 20\n\nOrdinamento degli ospedali alpini.\n\n## Art. 1\n\nL'ospedale civico di Cuneo, l'ospedale Mauriziano di Aosta e l'ospedale di Sondrio curano gli infermi.\n",
			[]string{"ospedale-civico-di-cuneo: L'ospedale civico di Cuneo,", "ospedale-di-sondrio: L'ospedale civico di Cuneo,", "ospedale-mauriziano-di-aosta: L'ospedale civico di Cuneo,"}},
		{"of several nouns", "# Regolamento\n\n## Art. 1\n\nLa biblioteca Labronica, il museo civico e l'ufficio scavi ordinano i reperti.\n",
			[]string{"biblioteca-labronica: La biblioteca Labronica, il", "museo-civico: La biblioteca Labronica, il", "ufficio-scavi: La biblioteca Labronica, il"}},
		{"of one plural noun, by place", "# Regolamento\n\n## Art. 1\n\nLe biblioteche statali di Cuneo, Reggio Emilia e Lucca curano il prestito.\n\nI comandi di Bari e di Lecce vigilano sui moli.\n",
			[]string{"biblioteca-statale-di-cuneo: Le biblioteche statali di", "biblioteca-statale-di-lucca: Le biblioteche statali di", "biblioteca-statale-di-reggio-emilia: Le biblioteche statali di", "comando-di-bari: I comandi di Bari", "comando-di-lecce: I comandi di Bari"}},
		{"classes", "# Regolamento\n\n## Art. 1\n\nI comandi di litorale, le prefetture e gli uffici staccati vigilano sui moli.\n",
			[]string{"comandi-di-litorale: I comandi di litorale,", "prefetture: I comandi di litorale,", "uffici-staccati: I comandi di litorale,"}},
		{"what is only spoken of is none", "# Regolamento\n\n## Ufficio Conti\n\nCura le spese.\n\n## Art. 2\n\nLa scuola dell'obbligo, il corso serale e il laboratorio di tessitura sono gratuiti.\n",
			[]string{"ufficio-conti: Cura le spese."}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(read(t, "x.md", c.text))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
