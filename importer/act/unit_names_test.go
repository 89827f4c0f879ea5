package act

import (
	"slices"
	"strings"
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
			"Le strutture sono costituite dal dipartimento per i musei, dal servizio per i mosaici e il catalogo fotografico e storico e dal servizio studi e mostre.\n\nIl dipartimento per i musei cura le raccolte.\n",
			[]string{"Dipartimento per i musei", "Servizio per i mosaici e il catalogo fotografico e storico", "Servizio studi e mostre"}, nil},
		{"bare nouns behind the noun of a unit are its name",
			"## Uffici di vigilanza\n\nL'Ufficio vigilanza cantieri svolge le ispezioni. L'Ufficio vigilanza servizi e forniture collabora con l'Ufficio sistemi informativi e con l'Ufficio programmazione e controllo di gestione. L'Ufficio sanzioni invia gli atti.\n",
			[]string{"Ufficio vigilanza cantieri", "Ufficio vigilanza servizi e forniture", "Ufficio sistemi informativi", "Ufficio programmazione e controllo di gestione", "Ufficio sanzioni"}, nil},
		{"a verb that the lexicon has not is no name",
			"## Settore Dighe\n\nIl Servizio rammenda reti e cordami. La Direzione stila rapporti mensili.\n",
			[]string{"Settore Dighe"}, []string{"Servizio rammenda reti e cordami", "Direzione stila rapporti mensili"}},
		{"a full name in small letters behind a cue",
			"## Direzione Porti\n\nLa Direzione redige il piano in raccordo con la direzione generale per le risorse umane e finanziarie, si avvale della struttura per la pianificazione dei moli e cura i rapporti con l'ufficio del ruolo unico.\n",
			[]string{"Direzione generale per le risorse umane e finanziarie", "Struttura per la pianificazione dei moli", "Ufficio del ruolo unico"}, nil},
		{"any office or service in small letters behind a cue is none",
			"## Direzione Porti\n\nLa Direzione collabora con il servizio di trasporto, con l'ufficio competente per la materia e con la struttura di riferimento.\n",
			[]string{"Direzione Porti"}, []string{"Servizio di trasporto", "Ufficio competente per la materia", "Struttura di riferimento"}},
		{"the matters of a ministry go on behind commas",
			"## Direzione Porti\n\nLa Direzione redige il piano di concerto con il Ministro del tesoro, del bilancio e della programmazione economica, con il Ministero dell'istruzione, dell'università e della ricerca e con il Ministro dell'agricoltura, della sovranità alimentare e delle foreste.\n",
			[]string{"Ministro del tesoro, del bilancio e della programmazione economica", "Ministero dell'istruzione, dell'università e della ricerca", "Ministro dell'agricoltura, della sovranità alimentare e delle foreste"}, nil},
		{"ministries and towns of one plural noun are each a body",
			"## Direzione Porti\n\nLa Direzione redige il piano d'intesa con i Ministeri della difesa e dell'interno e con i Comuni di Rivalta e di Roccanera.\n",
			[]string{"Ministero della difesa", "Ministero dell'interno", "Comune di Rivalta", "Comune di Roccanera"}, nil},
		{"a sort of offices, wherever they are",
			"## Direzione Porti\n\nLa Direzione opera in collegamento con gli uffici di statistica di cui alla legge e cura i rapporti con gli altri organi istituzionali.\n",
			[]string{"Uffici di statistica", "Altri organi istituzionali"}, nil},
		{"a plural noun alone in a heading of which nothing is said is no unit",
			"# Regolamento del Consorzio\n\n## Art. 1 - Uffici\n\nL'Ufficio Boe cura le boe. L'Ufficio Fari cura i fari.\n",
			[]string{"Ufficio Boe", "Ufficio Fari"}, []string{"Uffici"}},
		{"an enumeration within a name",
			"## Area Territorio\n\nL'Area comprende:\na) Settore Orientamento, tutorato e tirocini;\nb) Settore Brevetti, a sua volta suddiviso in due uffici.\n\nL'Ufficio Edilizia, ambiente e verde rilascia i titoli d'intesa con l'Agenzia delle accise, dogane e monopoli.\n",
			[]string{"Settore Orientamento, tutorato e tirocini", "Settore Brevetti", "Ufficio Edilizia, ambiente e verde", "Agenzia delle accise, dogane e monopoli"}, nil},
		{"a bare noun behind a conjunction belongs to a name in capitals",
			"## Direzione Boe\n\nL'Ufficio Personale e organizzazione tiene i fascicoli. Il Comitato di igiene e sicurezza visita i luoghi di lavoro. L'Ufficio Posta e il Servizio Cassa collaborano.\n",
			[]string{"Ufficio Personale e organizzazione", "Comitato di igiene e sicurezza", "Ufficio Posta", "Servizio Cassa"}, nil},
		{"the noun of the section's unit in capitals is no part of a name",
			"## Area Ricerca\n\nIl Settore Brevetti dell'Area cura i brevetti in raccordo con la Fondazione Alfa.\n",
			[]string{"Settore Brevetti"}, []string{"Settore Brevetti dell'Area"}},
		{"a known unit with its superior behind it is no new one",
			"## Settore II\n\n## Ufficio Cassa\n\nTiene la cassa.\n\n## Ufficio Posta\n\nL'Ufficio Posta collabora con l'Ufficio Cassa del Settore II.\n",
			[]string{"Ufficio Cassa"}, []string{"Ufficio Cassa del Settore II"}},
		{"a complement that \"a\" brings in",
			"## Ufficio Corsi\n\nL'Ufficio organizza i corsi d'intesa con il Delegato alla didattica, con il Delegato per la ricerca e con il Provveditorato alle opere pubbliche.\n",
			[]string{"Delegato alla didattica", "Delegato per la ricerca", "Provveditorato alle opere pubbliche"}, nil},
		{"any director is none of the organs",
			"## Distretto Nord\n\nIl Distretto è diretto da un Direttore nominato dal Presidente.\n",
			[]string{"Distretto Nord", "Presidente"}, []string{"Direttore"}},
		{"one post is no short form of another whose name goes on otherwise",
			"## Servizio Posta\n\nIl Responsabile tecnico per la tenuta del registro gestisce gli accessi. Il Responsabile del registro vigila sulle iscrizioni.\n",
			[]string{"Responsabile tecnico per la tenuta del registro", "Responsabile del registro"}, nil},
		{"items that are only names under a heading that gathers them",
			"### Art. 2 - Strutture in staff al Direttore generale\n\n- Ufficio Controllo di gestione e sistemi informativi\n- Ufficio Formazione e qualità\n- Servizio Stampa\n",
			[]string{"Ufficio Controllo di gestione e sistemi informativi", "Ufficio Formazione e qualità", "Servizio Stampa"}, nil},
		{"a numbered list of names behind a lead-in, with semicolons",
			"# Regolamento del Corpo di Polizia locale dell'Unione dei Comuni Valverde\n\n## Art. 3 - Struttura del Corpo\n\nIl Corpo è articolato in:\n\n1. Comando;\n2. Nucleo Polizia edilizia, ambientale e commerciale;\n3. Ufficio Verbali e contenzioso.\n",
			[]string{"Corpo di Polizia locale", "Nucleo Polizia edilizia, ambientale e commerciale", "Ufficio Verbali e contenzioso", "Comando"}, []string{"Struttura del Corpo", "Nucleo Polizia"}},
		{"a unit with the body of the Republic it belongs to is no new one",
			"## Art. 5 - Nucleo antifrodi\n\nOpera presso la Direzione Cave il Nucleo antifrodi dell'Arma dei carabinieri.\n",
			[]string{"Nucleo antifrodi"}, []string{"Nucleo antifrodi dell'Arma dei carabinieri"}},
		{"an adjective that has the ending of a participle goes on with a name",
			"## Direzione Cave\n\nPresso la Direzione è istituita la Struttura tecnica permanente per la misurazione dei rilievi.\n",
			[]string{"Struttura tecnica permanente per la misurazione dei rilievi"}, []string{"Struttura tecnica"}},
		{"the letters of a body in parentheses and the legal form of a company",
			"## Direzione Cave\n\nLa Direzione cura i rapporti con l'Organizzazione mondiale delle miniere (WMO), con CAVIT S.p.A. e con le associazioni di categoria.\n",
			[]string{"Organizzazione mondiale delle miniere", "CAVIT", "Associazioni di categoria"}, []string{"WMO"}},
		{"another ministry than the act's own",
			"# Regolamento di organizzazione del Ministero delle cave\n\n1. Il Ministero delle cave, di seguito «Ministero», si articola in uffici.\n\n## Ufficio Rilievi\n\nL'Ufficio redige il piano di concerto con il Ministero dell'economia e delle finanze.\n",
			[]string{"Ministero delle cave", "Ministero dell'economia e delle finanze"}, nil},
		{"a name in a verbless duty is what the unit does",
			"## Settore Affari generali\n\nProtocollo e archivio; notifiche. Segreteria del Comitato di zona. Statistica.\n\n- Segreteria e supporto al Consiglio\n",
			[]string{"Settore Affari generali"}, []string{"Segreteria del Comitato di zona", "Segreteria"}},
		{"how a president comes to the office names no organ of the act",
			"## Servizio di controllo interno\n\nIl Servizio verifica gli atti. Il Presidente è scelto tra i dirigenti.\n",
			[]string{"Servizio di controllo interno"}, []string{"Presidente"}},
		{"an office in small letters with a bare noun behind it, and a director who acts",
			"# Regolamento dell'Agenzia delle cave\n\n## Art. 1 Comitato tecnico\n\n1. Il direttore, sentito il comitato tecnico, può istituire nuclei di rilievo.\n\n2. L'ufficio procedimenti disciplinari, di cui alla legge, ha sede a Roma.\n",
			[]string{"Direttore", "Ufficio procedimenti disciplinari"}, nil},
		{"a name in bold and a colon before what its holder does",
			"## Funzionigramma\n\n**Dirigente scolastico**: rappresenta l'Istituto.\n\n**Animatore digitale**: cura la formazione in raccordo con il Dirigente scolastico.\n\n**Responsabile della sicurezza (RSPP):** elabora il piano.\n\n**Finalità**: migliora i servizi.\n",
			[]string{"Animatore digitale", "Responsabile della sicurezza"}, []string{"Finalità"}},
		{"a centre for something",
			"## Servizio Lettura\n\nIl Servizio predispone il piano con il Centro per il libro e la lettura.\n",
			[]string{"Centro per il libro e la lettura"}, nil},
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

func TestABodyIsNamedAsTheActNamesIt(t *testing.T) {
	const sentence = "# Regolamento del Consorzio dei mulini\n\nTitolo I\n\n## Ufficio Cave\n\nCura le cave.\n\n## Ufficio Mappe\n\nCura le mappe.\n\nL'Ufficio collabora con l'ANAC, con l'ONU e con il Garante per la protezione dei dati personali.\n"
	g := read(t, "x.md", sentence+"\n## Ufficio Boschi\n\nL'Ufficio invia i dati all'Autorità nazionale anticorruzione.\n")
	aliases := map[string][]string{}
	for _, u := range g.Units {
		aliases[u.Name] = u.Aliases
	}
	if !slices.Contains(aliases["Autorità nazionale anticorruzione"], "ANAC") {
		t.Errorf("other names %q: want the letters of the authority", aliases)
	}
	if !slices.Contains(aliases["ONU"], "Nazioni Unite") {
		t.Errorf("other names %q: want the usual name of what only letters name", aliases)
	}
}

// TestOutsideNames reads the whole names of bodies outside the institution.
func TestOutsideNames(t *testing.T) {
	for _, name := range []string{
		"Agenzia del demanio", "Autorità per le garanzie nelle comunicazioni", "Aeronautica militare", "Club alpino italiano", "Città metropolitana",
		"Comando generale dell'Arma dei carabinieri", "Dipartimento della protezione civile della Presidenza del Consiglio dei ministri", "Presidente del Consiglio dei ministri",
		"Istituto nazionale di ricerca per gli alimenti e la nutrizione", "Tribunale per i minorenni", "Medici di medicina generale", "Istituzioni partner", "Alto commissario per le foreste",
		"Soprintendenza", "Ministro delle infrastrutture e trasporti", "Organizzazione delle Nazioni Unite per l'educazione, la scienza e la cultura (UNESCO)",
	} {
		said, _, _ := strings.Cut(name, " (")
		text := "# Regolamento del Consorzio dei mulini\n\n## Ufficio Mappe\n\nL'Ufficio redige il piano d'intesa con l'" + name + ".\n"
		if have := namesOf(t, text); !slices.Contains(have, said) {
			t.Errorf("no %q in %q", name, have)
		}
	}
}
