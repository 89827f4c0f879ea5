package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestNameAndColonAboveDuties(t *testing.T) {
	text := "## Art. 4 - Direzione Fari\n\n1. La Direzione Fari si articola in due uffici.\n\n2. Ufficio I - Lanterne:\na) accensione delle lampade;\nb) gestione dei ricambi.\n\n3. Ufficio II - Boe e segnali:\na) posa delle boe.\n\n## Art. 5 - Settore Acque\n\nIl Settore Acque comprende gli uffici che seguono.\n\nUfficio Pozzi:\n- scava i pozzi;\n- li misura.\n"
	checkLines(t, []lineCase{{"the unit of the article is above", text,
		[]string{"ufficio-i-lanterne ^ direzione-fari", "ufficio-ii-boe-e-segnali ^ direzione-fari", "ufficio-pozzi ^ settore-acque"}}})
	checkSaid(t, text, []string{"ufficio-i-lanterne: Ufficio I - Lanterne", "ufficio-i-lanterne: Ufficio I - Lanterne", "ufficio-ii-boe-e-segnali: Ufficio II - Boe", "ufficio-pozzi: Ufficio Pozzi li misura.", "ufficio-pozzi: Ufficio Pozzi scava i"})
}

func TestWhatSentencesOfRegulationsSay(t *testing.T) {
	units := "\n\n## Settore Boschi\n\n## Settore Acque\n\n## Servizio Vivai\n\n## Servizio Canali\n"
	checkLines(t, []lineCase{
		{"bare plural nouns are two classes", "## Assetto\n\nI Servizi sono articolazioni interne dei Settori." + units,
			[]string{"servizi ^ settori"}},
		{"bare plural nouns, another verb", "## Assetto\n\nI Servizi costituiscono unità operative interne ai Settori." + units,
			[]string{"servizi ^ settori"}},
		{"an indefinite noun stands for the name that it is given", "## Assetto\n\nPresso la Direzione Fari è collocato un ufficio di livello non generale, denominato Ufficio di supporto al Direttore, il quale tiene i registri. Nell'ambito della Direzione Porti è istituita una struttura, denominata «Centro ormeggi», che cura le gare. Alle dipendenze del Rettore è posto un servizio denominato Servizio Controlli interni.\n",
			[]string{"centro-ormeggi ^ direzione-porti", "servizio-controlli-interni ^ rettore", "ufficio-di-supporto-al-direttore ^ direzione-fari"}},
		{"what one answers for", "## Assetto\n\nIl Comandante risponde direttamente al Sindaco dell'addestramento e dell'impiego degli agenti. Il Settore Acque risponde al Presidente del raggiungimento degli obiettivi. Il Settore Boschi risponde al Direttore della gestione.\n",
			[]string{"comandante ^ sindaco", "settore-acque ^ presidente", "settore-boschi ^ direttore"}},
		{"a list behind a verb that places", "## Assetto\n\nNell'ambito del Dipartimento Fari operano:\na) la Direzione Lanterne;\nb) la Direzione Boe.\n\nAlle dipendenze del Rettore operano inoltre:\n- l'Ufficio Audit;\n- il Servizio Stampa.\n\nAl Distretto Nord fanno capo:\n- Ufficio Pozzi\n- Ufficio Dighe\n",
			[]string{"direzione-boe ^ dipartimento-fari", "direzione-lanterne ^ dipartimento-fari", "servizio-stampa ^ rettore", "ufficio-audit ^ rettore", "ufficio-dighe ^ distretto-nord", "ufficio-pozzi ^ distretto-nord"}},
		{"letters of structures of a health body", "## Dipartimento di Prevenzione\n\nAfferiscono al Dipartimento le seguenti strutture:\na) S.C. Igiene dei laghi\nb) S.S.D. Medicina dei boschi\n\nLa S.C. Igiene dei laghi collabora con la SC Pediatria. La SS Day Surgery opera nell'ambito della SC Pediatria.\n",
			[]string{"s-c-igiene-dei-laghi ^ dipartimento-di-prevenzione", "s-s-d-medicina-dei-boschi ^ dipartimento-di-prevenzione", "ss-day-surgery ^ sc-pediatria"}},
		{"a relative clause of the plural behind asides", "# Regolamento dell'Agenzia delle dighe\n\n## Assetto\n\nL'Agenzia delle dighe è articolata in Uffici tecnici per le dighe, con sede in Rivalta e Pontenero, che dipendono dalla Direzione centrale Vigilanza. Gli Uffici tecnici per le dighe visitano le dighe.\n",
			[]string{"uffici-tecnici-per-le-dighe ^ agenzia-delle-dighe", "uffici-tecnici-per-le-dighe ^ direzione-centrale-vigilanza"}},
		{"parts of the unit that opens a line", "## Assetto\n\n1. Area contabile. Cura le paghe. Ne fanno parte l'Ufficio Ragioneria e l'Ufficio Personale.\n\n2. Area tecnica. Cura le opere. Vi afferisce il Servizio Ponti.\n",
			[]string{"servizio-ponti ^ area-tecnica", "ufficio-personale ^ area-contabile", "ufficio-ragioneria ^ area-contabile"}},
		{"names that share a noun though one is a noun of units", "## Assetto\n\nLa Direzione Moli è articolata negli Uffici Personale, Ragioneria, Contratti e Affari legali. L'Ufficio Contratti stipula i contratti.\n",
			[]string{"ufficio-affari-legali ^ direzione-moli", "ufficio-contratti ^ direzione-moli", "ufficio-personale ^ direzione-moli", "ufficio-ragioneria ^ direzione-moli"}},
		{"a part named as a body outside is", "## Assetto\n\nLa Direzione Protezione civile, incardinata nell'Area Tutela, cura le emergenze. Nell'Amministrazione centrale è costituito il Servizio Vigili del fuoco.\n",
			[]string{"direzione-protezione-civile ^ area-tutela", "servizio-vigili-del-fuoco ^ amministrazione-centrale"}},
		{"a label and the names of parts", "## UOC Risorse umane\nArticolazioni interne: UOS Trattamento economico; UOS Concorsi.\n",
			[]string{"uos-concorsi ^ uoc-risorse-umane", "uos-trattamento-economico ^ uoc-risorse-umane"}},
		{"what functions at a unit", "## Assetto\n\nPresso la Sezione Geofisica funziona il Laboratorio di sismica, che cura la rete.\n",
			[]string{"laboratorio-di-sismica ^ sezione-geofisica"}},
		{"whom several report to", "## Assetto\n\nAl Direttore tecnico riportano direttamente: l'Ufficio Rotte, l'Ufficio Boe e il Servizio Fari.\n",
			[]string{"servizio-fari ^ direttore-tecnico", "ufficio-boe ^ direttore-tecnico", "ufficio-rotte ^ direttore-tecnico"}},
		{"an adjective joined to a noun in a name", "## Assetto\n\nL'Area Sanità e sociale dipende dal Rettore. Il Servizio Cultura e turistico, incardinato nell'Area Sanità e sociale, cura le feste.\n",
			[]string{"area-sanita-e-sociale ^ rettore", "servizio-cultura-e-turistico ^ area-sanita-e-sociale"}},
		{"what composes a unit", "## Assetto\n\nCompongono l'Area Tecnica:\na) il Servizio Nuove costruzioni, che cura i progetti;\nb) il Servizio Patrimonio, incaricato della tenuta dell'inventario.\n",
			[]string{"servizio-nuove-costruzioni ^ area-tecnica", "servizio-patrimonio ^ area-tecnica"}},
		{"which are the parts of a unit", "# Ministero dei fari\n\n## Dipartimento per i porti\n\nLe direzioni generali del Dipartimento sono: la Direzione generale per i moli, la Direzione generale per la pesca e la Direzione generale per le boe. I Servizi della Direzione generale per i moli sono il Servizio Gru e il Servizio Bitte.\n",
			[]string{"direzione-generale-per-i-moli ^ dipartimento-per-i-porti", "direzione-generale-per-la-pesca ^ dipartimento-per-i-porti", "direzione-generale-per-le-boe ^ dipartimento-per-i-porti", "servizio-bitte ^ direzione-generale-per-i-moli", "servizio-gru ^ direzione-generale-per-i-moli"}},
		{"under whose direction", "## Assetto\n\nIl Corpo di Polizia locale è posto sotto la direzione del Comandante, che risponde al Sindaco. L'Istituto Nautico opera sotto il coordinamento del Rettore.\n",
			[]string{"comandante ^ sindaco", "corpo-di-polizia-locale ^ comandante", "istituto-nautico ^ rettore"}},
	})
	checkSaid(t, "## Assetto\n\nGli Uffici costituiscono unità operative interne ai Servizi.\n\n## Ufficio Pozzi\n\n## Ufficio Dighe\n", nil)
}

func TestLinesUnderAHeadingOfAStaff(t *testing.T) {
	checkLines(t, []lineCase{
		{"names and what they do, a line each", "# Assetto\n\nDirettore generale\n\n## Servizi in staff al Direttore generale\n\nU.O. Bilanci: tiene i conti; cura le paghe.\nU.O. Avvocatura: difende l'Ente, d'intesa con la U.O. Bilanci.\n\n## AREA 1 - ACQUE\nDirigente: Vice Direttore\nServizio 1.1 Pozzi\nScava i pozzi; posa i tubi.\nUfficio Sorgenti\nMisura le portate.\n",
			[]string{"servizio-1-1-pozzi ^ area-1-acque", "u-o-avvocatura ^ direttore-generale", "u-o-bilanci ^ direttore-generale", "ufficio-sorgenti ^ servizio-1-1-pozzi"}},
		{"a noun without a plural of its own", "SERVIZIO CANALI\nPulizia dei canali\n\nUNITÀ DI STAFF ALLE DIPENDENZE DEL SINDACO\n\nUFFICIO DI GABINETTO\nAgenda del Sindaco\n",
			[]string{"ufficio-di-gabinetto ^ sindaco"}},
		{"items of a group", "UFFICI DI STAFF DEL PRESIDENTE\n- Ufficio Legale: difende l'Ente.\n- Ufficio Fiere: organizza le fiere.\n\nDIREZIONE TECNICA\nResponsabile: Dirigente tecnico\nSezione Moli\nProgetta i moli.\n",
			[]string{"sezione-moli ^ direzione-tecnica", "uffici-di-staff-del-presidente ^ presidente", "ufficio-fiere ^ presidente", "ufficio-legale ^ presidente"}},
	})
}

func TestWhoseTheClauseIs(t *testing.T) {
	checkSaid(t, "## Organismi\n\nPresso il Ministero dei fari opera il Comitato Antenne, organo consultivo del Ministro, che esamina i piani. Il Nucleo Boe, struttura di supporto del Rettore, che misura le boe, si riunisce ogni mese.\n",
		[]string{"comitato-antenne: esamina i piani", "nucleo-boe: Il Nucleo Boe, struttura"})
	g := read(t, "x.md", "## Area tecnica\n\nL'Area tecnica acquisisce il parere della Commissione per il paesaggio e dei Vigili del fuoco, nonché del Genio civile.\n")
	var names []string
	for _, u := range g.Units {
		names = append(names, u.Name)
	}
	if d := cmp.Diff([]string{"Area tecnica", "Commissione per il paesaggio", "Genio civile", "Vigili del fuoco"}, names); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestLinesOfNounsBelowAName(t *testing.T) {
	checkSaid(t, "SERVIZIO TRIBUTI\nAccertamento delle tasse, d'intesa con la delegazione di parte pubblica\nProcedimenti disciplinari\nTenuta dei ruoli e delle liste dei\nContribuenti di Rivalta\n\nSERVIZIO VERDE\nCura dei parchi\nAlberature e vivai\nIl Servizio tiene i registri.\n",
		[]string{"servizio-tributi: Accertamento delle tasse, d'intesa", "servizio-tributi: Procedimenti disciplinari", "servizio-tributi: Tenuta dei ruoli e", "servizio-verde: Alberature e vivai", "servizio-verde: Cura dei parchi", "servizio-verde: Il Servizio tiene i"})
}

func TestNumbersOfUnits(t *testing.T) {
	checkLines(t, []lineCase{
		{"the number of a part goes on that of its whole", "# Funzionigramma\n\nDIREZIONE GENERALE\n\nAREA 1 – SERVIZI\nCura i servizi.\n  1.1 Ufficio Semi\n      - semina dei campi e delle rive del lago di Rivalta\n  1.2 Ufficio Diritto allo studio\n      - borse di studio\n\nAREA 2 – RICERCA\nPromuove gli studi.\n  2.1 Ufficio Brevetti\n      - tutela dei brevetti\n",
			[]string{"area-1-servizi ^ direzione-generale", "area-2-ricerca ^ direzione-generale", "ufficio-brevetti ^ area-2-ricerca", "ufficio-diritto-allo-studio ^ area-1-servizi", "ufficio-semi ^ area-1-servizi"}},
		{"a full stop behind a numbered name", "## Art. 3 - Direzione Fari\n\n1. La Direzione Fari si articola nei seguenti uffici:\n\nUfficio I – Lanterne. Note integrative; campagne di misura, d'intesa con l'Ufficio Boe.\n\nUfficio II – Moli e banchine. Gestione dei moli.\n",
			[]string{"ufficio-i-lanterne ^ direzione-fari", "ufficio-ii-moli-e-banchine ^ direzione-fari"}},
		{"one of a class is no part of it", "# Agenzia dei laghi\n\n## Assetto\n\nI Dipartimenti provinciali di Lucera, Trani e Otranto sono strutture territoriali, rette da un Direttore che risponde al Direttore generale. I Dipartimenti provinciali eseguono i prelievi.\n", nil},
	})
}
