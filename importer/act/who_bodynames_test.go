package act

import (
	"slices"
	"strings"
	"testing"
)

// filler keeps what follows out of the title of an act.
var filler = strings.Repeat("Il consorzio ha una durata di dieci anni.\n\n", 8)

// TestWholeBodyNames reads names that go on over words that end most phrases.
func TestWholeBodyNames(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"whom a body with a purpose serves", "con l'Autorità per l'informatica per la pubblica amministrazione e con il Centro per i servizi digitali per i Comuni",
			[]string{"Autorità per l'informatica per la pubblica amministrazione", "Centro per i servizi digitali per i Comuni"}},
		{"two matters of one ministry", "con il Ministro per l'agricoltura e foreste, con il Ministero di grazia e giustizia e con il Ministro per il turismo e spettacolo",
			[]string{"Ministro per l'agricoltura e foreste", "Ministero di grazia e giustizia", "Ministro per il turismo e spettacolo"}},
		{"what is done with a body is no part of its name", "con l'Agenzia per il demanio per la gestione dei beni", []string{"Agenzia per il demanio"}},
		{"between whom a body mediates", "con la Commissione paritetica per i rapporti tra il Comune, la Provincia e l'Università e con il Comitato per il coordinamento fra le Aziende sanitarie e le Università della Toscana",
			[]string{"Commissione paritetica per i rapporti tra il Comune, la Provincia e l'Università", "Comitato per il coordinamento fra le Aziende sanitarie e le Università della Toscana"}},
		{"adjectives between commas", "con il Ministero delle politiche agricole, alimentari e forestali, con l'Assessorato alle politiche sociali, abitative ed educative e con il Dipartimento di scienze mediche, chirurgiche e odontoiatriche",
			[]string{"Ministero delle politiche agricole, alimentari e forestali", "Assessorato alle politiche sociali, abitative ed educative", "Dipartimento di scienze mediche, chirurgiche e odontoiatriche"}},
		{"the matters of an office between commas", "con la Direzione regionale dei trasporti, delle infrastrutture e della mobilità sostenibile e con il Dipartimento dei porti, del lavoro marittimo e della pesca",
			[]string{"Direzione regionale dei trasporti, delle infrastrutture e della mobilità sostenibile", "Dipartimento dei porti, del lavoro marittimo e della pesca"}},
		{"what bodies of one sort are for", "con le Agenzie regionali per la protezione ambientale, con gli Istituti autonomi per le case popolari e con gli enti locali per la gestione dei rifiuti",
			[]string{"Agenzie regionali per la protezione ambientale", "Istituti autonomi per le case popolari", "Enti locali"}},
		{"the sort of a body", "con gli Istituti di ricovero e di cura a carattere scientifico, con le società a totale partecipazione pubblica e con le Regioni a statuto speciale",
			[]string{"Istituti di ricovero e di cura a carattere scientifico", "Società a totale partecipazione pubblica", "Regioni a statuto speciale"}},
		{"a second purpose with the noun of bodies or services", "con il Ministro per la semplificazione e la pubblica amministrazione, con il Ministro per la famiglia e le disabilità e con l'Agenzia per la protezione dell'ambiente e per i servizi tecnici",
			[]string{"Ministro per la semplificazione e la pubblica amministrazione", "Ministro per la famiglia e le disabilità", "Agenzia per la protezione dell'ambiente e per i servizi tecnici"}},
		{"those for whom a purpose is", "con il Comitato per le pensioni agli orfani, alle vedove ed ai reduci e con la Commissione per gli aiuti alle imprese e ai lavoratori autonomi",
			[]string{"Comitato per le pensioni agli orfani, alle vedove ed ai reduci", "Commissione per gli aiuti alle imprese e ai lavoratori autonomi"}},
		{"a matter that also means the institution", "con il Comitato nazionale dell'ordine e della sicurezza pubblica e con la Commissione provinciale dell'università e della ricerca",
			[]string{"Comitato nazionale dell'ordine e della sicurezza pubblica", "Commissione provinciale dell'università e della ricerca"}},
		{"to what policies are related", "con il Comitato interministeriale per le politiche relative allo spazio", []string{"Comitato interministeriale per le politiche relative allo spazio"}},
		{"an adjective before the noun of a purpose", "con il Ministero per la pubblica istruzione, con l'Agenzia nazionale per le nuove tecnologie e con il Centro per l'arte e la nuova danza",
			[]string{"Ministero per la pubblica istruzione", "Agenzia nazionale per le nuove tecnologie", "Centro per l'arte e la nuova danza"}},
		{"the purpose of a committee whose matter has adjectives", "con il Comitato di coordinamento regionale per la salute e la sicurezza nei luoghi di lavoro, con la Commissione di studio provinciale per i laghi e con l'Osservatorio nazionale sulla condizione delle persone con disabilità",
			[]string{"Comitato di coordinamento regionale per la salute e la sicurezza nei luoghi di lavoro", "Commissione di studio provinciale per i laghi", "Osservatorio nazionale sulla condizione delle persone con disabilità"}},
		{"bodies whose names have no common form", "con il Ministero delle imprese e del made in Italy e con il Centro servizi per il volontariato", []string{"Ministero delle imprese e del made in Italy", "Centro servizi per il volontariato"}},
		{"a noun in -ità is no adjective", "con il Servizio amministrazione e contabilità", []string{"Servizio amministrazione e contabilità"}},
		{"a noun joined to what has the form of an adjective", "con il Servizio personale e organizzazione", []string{"Servizio personale e organizzazione"}},
		{"a bare noun of institutions is a matter", "con il Settore contabilità e amministrazione", []string{"Settore contabilità e amministrazione"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			have := namesOf(t, "# Regolamento del Consorzio dei mulini\n\n"+filler+"## Ufficio Mappe\n\nL'Ufficio redige il piano in raccordo "+c.text+".\n")
			for _, n := range c.want {
				if !slices.Contains(have, n) {
					t.Errorf("no %q in %q", n, have)
				}
			}
			if len(have) > len(c.want)+2 {
				t.Errorf("more than %q in %q", c.want, have)
			}
		})
	}
}

// TestVerbsEndNames reads names with a verb behind them that also looks like a noun or an
// adjective.
func TestVerbsEndNames(t *testing.T) {
	have := namesOf(t, "# Regolamento del Consorzio dei mulini\n\n"+filler+"## Ufficio Mappe\n\nL'Ufficio opera, sentito il Comitato delle boe, nei cantieri. Il Consorzio vigila affinché l'Ufficio operi con ordine e il Servizio svolga i turni.\n")
	for _, n := range []string{"Ufficio opera", "Ufficio operi", "Servizio svolga"} {
		if slices.Contains(have, n) {
			t.Errorf("%q is no name: %q", n, have)
		}
	}
}
