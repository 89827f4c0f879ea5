package act

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

// said returns what an act says in few words: reporting lines as "a ^ b",
// collaborations as "a ~ b", and the first words of each duty as "a: duty".
func said(g *graph.Graph) []string {
	var out []string
	for _, e := range g.Edges {
		switch e.Type {
		case graph.ReportsTo:
			out = append(out, fmt.Sprintf("%s ^ %s", e.From, e.To))
		case graph.CollaboratesWith:
			out = append(out, fmt.Sprintf("%s ~ %s", e.From, e.To))
		}
	}
	for _, f := range g.Functions {
		w := strings.Fields(f.Text)
		out = append(out, fmt.Sprintf("%s: %s", f.Unit, strings.Join(w[:min(len(w), 4)], " ")))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// TestPlaces reads the sentences, lists, forms and tables that put units under
// others, in short acts of one rule each.
func TestPlaces(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a verb that comes first", "## Settore Strade\n\nAfferiscono al Settore Strade il Servizio Ponti e il Servizio Segnali.\n",
			[]string{"servizio-ponti ^ settore-strade", "servizio-segnali ^ settore-strade"}},
		{"a founding with an aside", "## Direzione Fari\n\nPresso la Direzione Fari è istituito, ai sensi della legge 3 maggio 1990, n. 12, il Comitato per le nebbie.\n",
			[]string{"comitato-per-le-nebbie ^ direzione-fari"}},
		{"asides between the units that stand somewhere", "## Dipartimento Moli\n\nNell'ambito del Dipartimento operano, altresì, l'Osservatorio sulle maree, di cui all'articolo 4, e la Commissione per gli approdi.\n",
			[]string{"commissione-per-gli-approdi ^ dipartimento-moli", "osservatorio-sulle-maree ^ dipartimento-moli"}},
		{"the parts of a unit in a list", "## Direzione Fari\n\nSono articolazioni della Direzione Fari:\na) il Servizio Lampade, che accende i fari;\nb) il Servizio Boe, il quale ripara le boe.\n",
			[]string{"servizio-boe ^ direzione-fari", "servizio-boe: ripara le boe.", "servizio-lampade ^ direzione-fari", "servizio-lampade: accende i fari"}},
		{"a pronoun for the unit above", "## Direzione Fari\n\nAd essa afferiscono:\n- il Centro meteorologico;\n- il Servizio Boe.\n",
			[]string{"centro-meteorologico ^ direzione-fari", "servizio-boe ^ direzione-fari"}},
		{"those who work for an organ in a list", "Sono posti in staff al Direttore generale:\na) l'Ufficio Studi;\nb) l'Ufficio Stampa.\n",
			[]string{"ufficio-stampa ^ direttore-generale", "ufficio-studi ^ direttore-generale"}},
		{"what a head is charged with", "## Dipartimento Moli\n\nAl vice capo dipartimento è affidata la responsabilità della Direzione centrale per gli approdi.\n",
			[]string{"direzione-centrale-per-gli-approdi ^ dipartimento-moli"}},
		{"one name under each of two peers", "## Dipartimento Moli\n\nPresso il Dipartimento Moli è istituita una segreteria tecnica.\n\n## Dipartimento Fari\n\nPresso il Dipartimento Fari opera la Segreteria tecnica.\n",
			[]string{"dipartimento-fari-segreteria-tecnica ^ dipartimento-fari", "dipartimento-moli-segreteria-tecnica ^ dipartimento-moli"}},
		{"the heads of several offices, an adjective each", "## Direzione generale\n\n## Direzione tecnica\n\n## Direzione amministrativa\n\n## Rapporti\n\nI Direttori tecnico e amministrativo rispondono al Direttore generale.\n",
			[]string{"direzione-amministrativa ^ direzione-generale", "direzione-tecnica ^ direzione-generale"}},
		{"two superiors, the second behind an aside", "## Direzione generale\n\n## Direzione tecnica\n\n## Sezioni costiere\n\nLe Sezioni costiere dipendono dalla Direzione generale e, per gli aspetti tecnici, dalla Direzione tecnica.\n",
			[]string{"sezioni-costiere ^ direzione-generale", "sezioni-costiere ^ direzione-tecnica"}},
		{"an organ has members and no parts", "## Comitato Maree\n\nIl Comitato Maree è composto dal Direttore generale e dal Direttore tecnico.\n", nil},
		{"names a line below a lead-in", "## Corpo Guardie\n\nIl Corpo Guardie si articola nelle seguenti unità:\nNucleo Boschi\nNucleo Laghi\nUfficio Verbali\n",
			[]string{"nucleo-boschi ^ corpo-guardie", "nucleo-laghi ^ corpo-guardie", "ufficio-verbali ^ corpo-guardie"}},
		{"two nouns before the same words are two units", "| Struttura | Livello |\n|---|---|\n| Servizi ai naviganti | Livello generale |\n\n## Direzione Servizi ai naviganti\n\nCura i porti.\n\n## Agenzie\n\nLe Agenzie sono organizzate in due aree:\n\n- l'area fari;\n- l'area servizi ai naviganti.\n",
			[]string{"area-fari ^ agenzie", "area-servizi-ai-naviganti ^ agenzie", "direzione-servizi-ai-naviganti: Cura i porti."}},
		{"names whose noun only the lead-in has", "## Dipartimento Moli\n\nIl Dipartimento Moli si articola nelle seguenti direzioni generali:\n   a)\n      dei porti minori;\n   b)\n      delle dighe, dei fari e del personale.\n",
			[]string{"direzione-generale-dei-porti-minori ^ dipartimento-moli", "direzione-generale-delle-dighe-dei-fari-e-del-personale ^ dipartimento-moli"}},
		{"names without their noun where the lead-in says that they are names", "## Agenzia Maree\n\nL'Agenzia Maree si articola in due aree, così individuate:\n\na) rilievi e mappe;\n\nb) acquisti, anche con funzioni di economato.\n",
			[]string{"area-acquisti ^ agenzia-maree", "area-acquisti: economato.", "area-rilievi-e-mappe ^ agenzia-maree"}},
		{"a noun of units whose items say something else is in no name", "## Direzione Fari\n\nLa Direzione Fari opera in due aree che curano:\na) di notte le lampade;\nb) di giorno le boe.\n",
			[]string{"direzione-fari: La Direzione Fari opera"}},
		{"names in small letters that a list of units gives with what they do", "## Servizio Boe\n\nIl Servizio Boe è articolato in:\n\na) ufficio rilievi e mappe: cura i rilievi;\n\nb) ufficio rifugi: ripara i rifugi.\n",
			[]string{"ufficio-rifugi ^ servizio-boe", "ufficio-rifugi: ripara i rifugi.", "ufficio-rilievi-e-mappe ^ servizio-boe", "ufficio-rilievi-e-mappe: cura i rilievi"}},
		{"names with a semicolon below a lead-in", "## Direzione Fari\n\nLa Direzione Fari consta dei seguenti servizi:\n\nServizio Lampade;\nServizio Boe.\n",
			[]string{"servizio-boe ^ direzione-fari", "servizio-lampade ^ direzione-fari"}},
		{"the units of a label, with what they do indented", "SEGRETARIO GENERALE\n  Staff:\n  - Ufficio Studi\n      ricerche e statistiche\n  - Ufficio Stampa\n      comunicati e rassegna\n",
			[]string{"ufficio-stampa ^ segretario-generale", "ufficio-stampa: comunicati e rassegna", "ufficio-studi ^ segretario-generale", "ufficio-studi: ricerche e statistiche"}},
		{"a form", "### Scheda 1\n\n**Denominazione**: Servizio Reti\n**Riporta a**: Direttore Generale\n**Uffici dipendenti**: Ufficio Allacci; Ufficio Guasti\n**Relazioni esterne**: Comuni soci, Prefettura\n**Responsabilità principali**:\n- ripara le condotte\n",
			[]string{"servizio-reti ^ direttore-generale", "servizio-reti ~ comuni", "servizio-reti ~ prefettura", "servizio-reti: Responsabilità principali ripara le", "ufficio-allacci ^ servizio-reti", "ufficio-guasti ^ servizio-reti"}},
		{"a table whose heads say what its columns hold", "## Area Didattica\n\n| Settore | Ufficio | Attività |\n|---|---|---|\n| Settore Carriere | Ufficio Tasse | contributi e rimborsi |\n| | Ufficio Esami | appelli |\n| Settore Aule | Ufficio Orari | turni |\n",
			[]string{"settore-aule ^ area-didattica", "settore-carriere ^ area-didattica", "ufficio-esami ^ settore-carriere", "ufficio-esami: appelli", "ufficio-orari ^ settore-aule", "ufficio-orari: turni", "ufficio-tasse ^ settore-carriere", "ufficio-tasse: contributi e rimborsi"}},
		{"a column that says whom each reports to", "| Struttura | Riporta a | Attività |\n|---|---|---|\n| Ufficio Tasse | Rettore | rimborsi |\n",
			[]string{"ufficio-tasse ^ rettore", "ufficio-tasse: rimborsi"}},
		{"articles, commas and letters on one line", "Art. 1 Istituzione del Corpo 1. Il Corpo Guardie dipende dal Sindaco. 2. Il Corpo Guardie provvede a: a) sorvegliare i boschi; b) spegnere i fuochi, d'intesa con la Prefettura.\n",
			[]string{"corpo-guardie ^ sindaco", "corpo-guardie ~ prefettura", "corpo-guardie: Il Corpo Guardie provvede"}},
		{"one unit with a plural noun among its peers", "## Settore Persone\n\n### Servizi Demografici\n\n- Tenuta dei registri\n\n### Servizio Nidi\n\n- Rette\n",
			[]string{"servizi-demografici ^ settore-persone", "servizi-demografici: Tenuta dei registri", "servizio-nidi ^ settore-persone", "servizio-nidi: Rette"}},
		{"the institution that the title names", "# Regolamento del Ministero dei fari\n\n## Assetto\n\nIl Ministero dei fari si articola nei seguenti uffici:\na) Direzione Lampade;\nb) Direzione Boe.\n",
			[]string{"direzione-boe ^ ministero-dei-fari", "direzione-lampade ^ ministero-dei-fari"}},
		{"the institution as the place of a body", "# Statuto della Autorità dei moli\n\n## Organi\n\nPresso l'Autorità opera il Collegio dei revisori.\n",
			[]string{"collegio-dei-revisori ^ autorita-dei-moli"}},
		{"a unit that opens a line before a full stop", "## Area Acque\n\n5.1 *Servizio Pozzi*. Scava i pozzi e cura le pompe.\n",
			[]string{"servizio-pozzi ^ area-acque", "servizio-pozzi: Scava i pozzi e"}},
		{"a noun that is a verb too", "## Direzione generale tutela della costa\n\nLa Direzione generale cura la tutela delle spiagge.\n",
			[]string{"direzione-generale-tutela-della-costa: La Direzione generale cura"}},
		{"a heading that announces duties", "## Ufficio Boe\n\n## Art. 2 - Funzioni dell'Ufficio Boe\n\n- ripara le boe\n",
			[]string{"ufficio-boe: ripara le boe"}},
		{"a subject before a colon", "## Ufficio Boe\n\n## Compiti\n\nNello svolgimento delle proprie funzioni l'Ufficio Boe:\na) ripara le boe;\nb) illumina i moli.\n",
			[]string{"ufficio-boe: Nello svolgimento delle proprie"}},
		{"a name in small letters that acts", "## Articolo 3\n\nIl servizio per la pesca e gli allevamenti provvede alle licenze.\n",
			[]string{"servizio-per-la-pesca-e-gli-allevamenti: Il servizio per la"}},
		{"letters with points are one short name", "L'Ufficio Relazioni con il Pubblico, denominato U.R.P., risponde ai cittadini.\n\nL'U.R.P cura i reclami.\n",
			[]string{"ufficio-relazioni-con-il-pubblico: L'U.R.P cura i reclami.", "ufficio-relazioni-con-il-pubblico: L'Ufficio Relazioni con il"}},
		{"several units by their numbers", "## Direzione Cave\n\n### Ufficio I - Marmi\n\n- Concessioni\n\n### Ufficio II - Graniti\n\n- Canoni\n\n### Ufficio III - Sabbie\n\n- Dragaggi in collaborazione con gli Uffici I e II\n",
			[]string{"ufficio-i-marmi ^ direzione-cave", "ufficio-i-marmi: Concessioni", "ufficio-ii-graniti ^ direzione-cave", "ufficio-ii-graniti: Canoni", "ufficio-iii-sabbie ^ direzione-cave", "ufficio-iii-sabbie ~ ufficio-i-marmi", "ufficio-iii-sabbie ~ ufficio-ii-graniti", "ufficio-iii-sabbie: Dragaggi in collaborazione con"}},
		{"who holds a post is not read", "## Settore Reti\n\nResponsabile: dott. Bianchi\n\n- Guasti\n",
			[]string{"settore-reti: Guasti"}},
		{"the notes of a gazette are not read", "## Art. 1. — Ufficio Boe\n\nL'Ufficio Boe ripara le boe.\n\nNote all'art. 1:\n - Il testo è il seguente: L'Ufficio Fari dipende dal Ministro.\n",
			[]string{"ufficio-boe: L'Ufficio Boe ripara le"}},
		{"what is abolished is no unit", "## Ufficio Boe\n\nÈ soppresso il Servizio Zattere.\n", nil},
		{"within the unit itself", "## Area Tributi\n\nAl suo interno è costituito l'Ufficio Canoni, che riscuote i canoni.\n",
			[]string{"ufficio-canoni ^ area-tributi", "ufficio-canoni: Al suo interno è"}},
		{"a number that continues that of a heading", "## 1. Direzione Fari\n\nUffici in staff\n\n1.1 Ufficio Mappe: cura le mappe.\n",
			[]string{"uffici-in-staff ^ direzione-fari", "ufficio-mappe ^ direzione-fari", "ufficio-mappe: cura le mappe."}},
		{"the organ whose offices the title names", "# Regolamento degli uffici di diretta collaborazione del Ministro dei fari\n\n## Art. 2\n\nIl Ministro vigila sui moli. Sono uffici di diretta collaborazione:\na) l'Ufficio di gabinetto;\nb) l'Ufficio legislativo.\n",
			[]string{"ministro: Il Ministro vigila sui", "ufficio-di-gabinetto ^ ministro", "ufficio-legislativo ^ ministro"}},
		{"a post in small letters", "## Segreteria del Sindaco\n\nIl Sindaco nomina un portavoce. Il portavoce cura i rapporti con la Prefettura.\n",
			[]string{"portavoce ~ prefettura", "portavoce: Il portavoce cura i", "segreteria-del-sindaco ^ sindaco", "sindaco: Il Sindaco nomina un"}},
		{"posts that work for an organ under their own cue", "## Ufficio Studi\n\nL'Ufficio Studi cura gli opuscoli con il contributo della Direzione Fari e invia i dati alla commissione per le maree.\n\n## Direzione Fari\n",
			[]string{"ufficio-studi ~ commissione-per-le-maree", "ufficio-studi ~ direzione-fari", "ufficio-studi: L'Ufficio Studi cura gli"}},
		{"who does what a participle says", "## Ufficio Studi\n\n## Ufficio Stampa\n\n## Direzione Fari\n\nVigila sull'attuazione dei piani curata dall'Ufficio Studi con il supporto dell'Ufficio Stampa.\n",
			[]string{"direzione-fari: Vigila sull'attuazione dei piani", "ufficio-studi ~ ufficio-stampa"}},
		{"the offices of the institution are a group", "# Ministero dei fari\n\n## Ufficio Studi\n\nL'Ufficio Studi opera in raccordo con i competenti uffici del Ministero.\n",
			[]string{"ufficio-studi ~ uffici-del-ministero", "ufficio-studi: L'Ufficio Studi opera in"}},
		{"what belongs to the table of contents is not read", "Area Tributi .................. pag. 9\n\n## Area Tributi\n\nL'Area Tributi riscuote i canoni.\n",
			[]string{"area-tributi: L'Area Tributi riscuote i"}},
		{"labels on lines of their own", "## Ufficio Boe\n\n1.\n\nL'Ufficio Boe provvede:\na)\n  alla cura delle boe;\nb)\n  alla pulizia dei moli.\n",
			[]string{"ufficio-boe: L'Ufficio Boe provvede alla"}},
		{"stars and signs of a typist as bullets", "## Ufficio Boe\n\n* cura delle boe\n➢ pulizia dei moli\n",
			[]string{"ufficio-boe: cura delle boe", "ufficio-boe: pulizia dei moli"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if d := cmp.Diff(c.want, said(read(t, "x.md", c.text))); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestANameThatOneSentenceTellsIsLikely(t *testing.T) {
	g := read(t, "x.md", "## Ufficio Studi\n\nFornisce supporto alla commissione per le maree.\n")
	if len(g.Edges) != 1 || g.Edges[0].Confidence() != graph.Likely || g.Edges[0].Citations[0].Reason == "" {
		t.Errorf("edges %+v", g.Edges)
	}
}
