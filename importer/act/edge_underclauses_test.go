package act

import "testing"

func TestWhoIsUnderWhom(t *testing.T) {
	checkLines(t, []lineCase{
		{"an apposition between the subject and its verb", "# Regolamento dell'Istituto di metrologia\n\n## Direttore scientifico\n\n1. Il Laboratorio delle masse, posto alle dipendenze del Direttore scientifico, ha sede in Torino.\n",
			[]string{"laboratorio-delle-masse ^ direttore-scientifico"}},
		{"a pronoun for whom the sentence before spoke of", "# Legge sui consorzi idraulici\n\n## Art. 1\n\nI consorzi idraulici provvedono alla manutenzione degli argini.\n\nEssi sono sottoposti alla vigilanza del Ministero dei lavori pubblici.\n",
			[]string{"consorzi-idraulici ^ ministero-dei-lavori-pubblici"}},
		{"a pronoun in the singular", "# Legge sui salvataggi\n\n## Art. 1\n\nLa stazione di soccorso cura i salvataggi. Essa dipende dal capitano di porto.\n",
			[]string{"stazione-di-soccorso ^ capitano-di-porto"}},
		{"the superior told by a comma", "# Ordinamento del Corpo lagunare\n\n## Art. 3 - Comando delle acque interne\n\n1. Il Comando delle acque interne ha sede in Mantova.\n\n2. Dal Comando di cui al comma 1 dipendono direttamente le stazioni lagunari e i nuclei subacquei.\n",
			[]string{"nuclei-subacquei ^ comando-delle-acque-interne", "stazioni-lagunari ^ comando-delle-acque-interne"}},
		{"the subject told by an article", "# Regolamento dell'Ente porto\n\n## Art. 3 - Ufficio dei moli\n\n1. L'Ufficio dei moli cura le banchine.\n\n## Art. 4 - Segretario generale\n\n1. L'ufficio di cui all'articolo 3 dipende dal Segretario generale.\n",
			[]string{"ufficio-dei-moli ^ segretario-generale"}},
		{"two adverbs before a participle behind a comma", "# Regolamento della Scuola forestale\n\n## Sede centrale\n\n1. La Scuola forestale ha sedi periferiche, funzionalmente e amministrativamente dipendenti dalla sede centrale.\n",
			[]string{"sedi-periferiche ^ sede-centrale"}},
		{"orders taken in a gerund", "# Statuto del premio\n\n## Presidente\n\n## Segreteria\n\n1. La Segreteria provvede alle convocazioni, ricevendo le disposizioni dal Presidente.\n",
			[]string{"segreteria ^ presidente"}},
		{"a report on the matter of a control", "# Statuto dell'Ente fiera\n\n## Collegio dei revisori\n\n1. Il Collegio dei revisori riferisce sull'andamento dei conti al Ministro del commercio e al Ministro del tesoro.\n",
			[]string{"collegio-dei-revisori ^ ministro-del-commercio", "collegio-dei-revisori ^ ministro-del-tesoro"}},
		{"an organ of another by its sort", "# Legge mineraria\n\n1. Il Consiglio superiore delle miniere è organo consultivo tecnico del Ministro dell'industria.\n",
			[]string{"consiglio-superiore-delle-miniere ^ ministro-dell-industria"}},
		{"the personnel of bodies", "# Regolamento degli osservatori\n\n## Art. 1\n\n1. Il personale tecnico degli osservatori dipende organicamente dal direttore amministrativo e funzionalmente dal direttore scientifico.\n",
			[]string{"osservatori ^ direttore-amministrativo", "osservatori ^ direttore-scientifico"}},
		{"one of two indefinite superiors", "# Ordinamento postale\n\n## Art. 1\n\nGli sportelli mobili dipendono da un ufficio principale o da una direzione di zona.\n",
			[]string{"sportelli-mobili ^ direzione-di-zona", "sportelli-mobili ^ ufficio-principale"}},
		{"a pronoun for what the act sets up", "# Legge sui soccorsi\n\n## Ufficio studi\n\n## Art. 1\n\nSono istituiti, nei capoluoghi marittimi, i consorzi nautici di soccorso.\n\nEssi sono sottoposti alla vigilanza del Ministero della marina.\n",
			[]string{"consorzi-nautici-di-soccorso ^ ministero-della-marina"}},
		{"the second verb of a subject", "# Ordinamento delle soprintendenze\n\n## Art. 1\n\n1. La Soprintendenza archivistica svolge compiti di tutela ed è organo periferico del Ministero dei beni culturali.\n",
			[]string{"soprintendenza-archivistica ^ ministero-dei-beni-culturali"}},
		{"an infinitive behind a modal and an aside", "# Regolamento dei laboratori\n\n## Ispettorato forestale\n\n1. L'Ispettorato forestale cura i boschi.\n\n## Laboratori comunali\n\n1. I Laboratori comunali possono, ove il servizio lo richieda, essere posti alle dipendenze dell'Ispettorato forestale.\n",
			[]string{"laboratori-comunali ^ ispettorato-forestale"}},
		{"an office where another has its seat", "# Ordinamento della difesa civile\n\n## Comitato di zona\n\n1. Il Comitato di zona ha sede presso il commissariato di governo, ove è costituito l'ufficio di coordinamento.\n",
			[]string{"comitato-di-zona ^ commissariato-di-governo", "ufficio-di-coordinamento ^ commissariato-di-governo"}},
		{"who reports to whom in a relative clause", "# Statuto dell'Ente fiera\n\n## Consiglio generale\n\n1. Il controllo sulla gestione è affidato ad un collegio dei revisori che ne riferisce al Consiglio generale.\n",
			[]string{"collegio-dei-revisori ^ consiglio-generale"}},
		{"several in the genitive that a relative clause places", "# Regolamento del Ministero dei fari\n\n## Dipartimento Coste\n\n1. Nulla è innovato nelle competenze della Consulta dei moli e del Comitato per le maree, di cui all'articolo 3 della legge 5 maggio 1990, n. 7, che operano presso il Dipartimento Coste.\n",
			[]string{"comitato-per-le-maree ^ dipartimento-coste", "consulta-dei-moli ^ dipartimento-coste"}},
		{"a place behind words on how one works", "# Regolamento del Ministero dei fari\n\n## Dipartimento Coste\n\n1. Il Comitato per le maree opera in posizione di piena autonomia, nell'ambito del Dipartimento Coste.\n",
			[]string{"comitato-per-le-maree ^ dipartimento-coste"}},
		{"a participle that says which ones", "# Regolamento del Comitato\n\n## Comitato\n\n1. Il Comitato nomina i membri in rappresentanza delle colonie dipendenti dagli enti locali.\n", nil},
		{"a relative clause on others", "# Ordinamento del Corpo dei pompieri\n\n## Corpo dei pompieri\n\n1. Il Corpo dei pompieri opera fatti salvi i compiti delle altre squadre di salvataggio che fanno capo al comandante del porto.\n", nil},
	})
}

func TestWhoLeadsWhom(t *testing.T) {
	checkLines(t, []lineCase{
		{"verbs of leading joined, over the work of others", "# Ordinamento postale\n\n1. L'ufficio provinciale sovrintende e coordina l'attività degli sportelli mandamentali.\n",
			[]string{"sportelli-mandamentali ^ ufficio-provinciale"}},
		{"of those that depend on it", "# Ordinamento idraulico\n\n## Ispettore generale\n\n1. L'Ispettore generale dirige, coordina e controlla l'attività degli uffici di bonifica che da esso dipendono.\n",
			[]string{"uffici-di-bonifica ^ ispettore-generale"}},
		{"a verb that only coordinates", "# Ordinamento postale\n\n## Ufficio provinciale\n\n1. L'Ufficio provinciale coordina gli sportelli mandamentali.\n", nil},
		{"who holds a power of watch", "# Legge istitutiva dell'Agenzia dei valichi\n\n1. Il Ministro dei trasporti è titolare del potere di vigilanza sull'Agenzia dei valichi.\n\n2. L'Agenzia dei valichi cura le gallerie.\n",
			[]string{"agenzia-dei-valichi ^ ministro-dei-trasporti"}},
		{"a watch that is somebody's", "# Legge sugli enti lirici\n\n1. Gli enti lirici promuovono l'arte musicale.\n\n2. L'alta vigilanza sugli enti lirici spetta al Ministro dello spettacolo.\n",
			[]string{"enti-lirici ^ ministro-dello-spettacolo"}},
		{"an office at another body", "# Ordinamento delle opere pubbliche\n\n1. L'ufficio di ragioneria presso il Provveditorato alle opere pubbliche svolge il controllo degli impegni.\n",
			[]string{"ufficio-di-ragioneria ^ provveditorato-alle-opere-pubbliche"}},
	})
}
