package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

func TestHeadingsThatGoOnAboutTheirUnit(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a bare noun, then its tasks", "# Regolamento\n\n### Art. 4. Reparto. Compiti e organizzazione\n\n1. Il reparto sorveglia i moli e custodisce le chiavi.\n",
			[]string{"reparto: Il reparto sorveglia i"}},
		{"a name, then its tasks", "# Regolamento\n\n### Art. 5. Ufficio Mense. Attribuzioni\n\n1. Prepara i pasti.\n",
			[]string{"ufficio-mense: Prepara i pasti."}},
		{"a name, a colon and what is said of it", "# Regolamento\n\n### Art. 6. Commissione tecnica dei moli: composizione e nomina\n\n1. Esamina i progetti.\n\n### Art. 7. Comitati di quartiere - Convocazioni\n\n1. Propongono i lavori.\n",
			[]string{"comitati-di-quartiere: Propongono i lavori.", "commissione-tecnica-dei-moli: Esamina i progetti."}},
		{"parts and their order are no name", "# Regolamento\n\n## Consulta dei porti\n\nEsamina i piani.\n\n## Organi, struttura e funzionamento della Consulta dei porti\n\n1. Elegge nel proprio seno il segretario.\n\n## Uffici e organizzazione amministrativa\n\n1. Le spese sono a carico del bilancio.\n",
			[]string{"consulta-dei-porti: Esamina i piani."}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(read(t, "x.md", c.text))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

func TestBodiesOfOneKindAsTheInstitutionOfAnAct(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"named in the title", "# LEGGE 3 maggio 1990, n. 1\n\nRiordinamento degli istituti zootecnici sperimentali.\n\n### Art. 1. Finalità\n\n1. Gli istituti svolgono ricerche sulle razze ovine.\n\n2. Gli istituti zootecnici provvedono:\na) alla cura dei greggi;\nb) allo studio dei foraggi.\n",
			[]string{"istituti-zootecnici-sperimentali: Gli istituti svolgono ricerche", "istituti-zootecnici-sperimentali: Gli istituti zootecnici provvedono"}},
		{"named in the title, of which nothing is said", "# LEGGE 3 maggio 1990, n. 2\n\nDisciplina delle aziende agrarie.\n\n## Ufficio Semi\n\nDistribuisce i semi.\n",
			[]string{"ufficio-semi: Distribuisce i semi."}},
		{"a single institution goes before", "# Statuto dell'Unione delle camere marittime\n\n### Art. 1. Scopi\n\n1. L'Unione promuove la vela. Le camere sono trenta.\n",
			[]string{"unione-delle-camere-marittime: L'Unione promuove la vela."}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(read(t, "x.md", c.text))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

func TestItemsThatSayOfWhomABodyIsComposed(t *testing.T) {
	text := "# Statuto dell'Ordine dei geometri\n\n## Art. 3\n\nIl Consiglio si avvale delle seguenti commissioni:\na) commissione tariffe, composta da tre consiglieri, con funzioni istruttorie, competente - con riferimento ai compiti di cui alla legge - sulle tariffe;\nb) commissione corsi, composta da cinque consiglieri, con funzioni consultive sui corsi.\n"
	var got []string
	for _, u := range read(t, "x.md", text).Units {
		if u.Kind == graph.KindCommittee {
			got = append(got, u.Name)
		}
	}
	if diff := cmp.Diff([]string{"Commissione corsi", "Commissione tariffe"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
