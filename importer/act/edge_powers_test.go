package act

import "testing"

func TestWhoseOrdersAreFollowed(t *testing.T) {
	checkLines(t, []lineCase{
		{"subject to powers of direction and control", "# Statuto dell'Ente per le acque\n\n## Servizi tecnici\n\n1. I servizi tecnici sono soggetti ai poteri di indirizzo e controllo del direttore generale.\n",
			[]string{"servizi-tecnici ^ direttore-generale"}},
		{"on the guidelines of one and the directives of another", "# Statuto dell'Ente per le acque\n\n## Direttore generale\n\n1. Il direttore generale cura la gestione sulla base degli indirizzi definiti dalla giunta esecutiva e delle direttive del presidente.\n\n## Giunta esecutiva\n\n## Presidente\n",
			[]string{"direttore-generale ^ giunta-esecutiva", "direttore-generale ^ presidente"}},
		{"orders that are obeyed, told by a relative", "# Ordinamento veterinario\n\n## Art. 1\n\n1. Gli ambulatori di zona dipendono dal veterinario capo, del quale eseguono gli ordini.\n",
			[]string{"ambulatori-di-zona ^ veterinario-capo"}},
		{"who gives directives to offices", "# Ordinamento delle miniere\n\n## Ispettore generale\n\n## Distretti minerari\n\n1. I distretti minerari curano i rilievi.\n\n2. L'Ispettore generale impartisce le opportune direttive ai distretti minerari.\n",
			[]string{"distretti-minerari ^ ispettore-generale"}},
		{"directives given in the passive", "# Ordinamento delle miniere\n\n## Servizi centrali\n\n1. I Servizi centrali curano i rilievi.\n\n## Distretti minerari\n\n1. I Distretti minerari curano le cave.\n\n2. Le direttive relative ai compiti dei Distretti minerari sono impartite dai Servizi centrali.\n",
			[]string{"distretti-minerari ^ servizi-centrali"}},
		{"coordination and watch over other offices", "# Ordinamento delle miniere\n\n## Ispettorati regionali\n\n1. Gli Ispettorati regionali esercitano azione di coordinamento e di vigilanza sugli Ispettorati provinciali.\n\n## Ispettorati provinciali\n\n1. Gli Ispettorati provinciali curano le cave.\n",
			[]string{"ispettorati-provinciali ^ ispettorati-regionali"}},
		{"who watches over the observance of directives follows none", "# Statuto dell'Ente per le acque\n\n## Servizio ispettivo\n\n1. Il Servizio ispettivo vigila sul rispetto delle direttive del presidente.\n\n## Presidente\n", nil},
		{"auditors are not over their institution", "# Statuto dell'Ente per le acque\n\n1. Il collegio dei revisori esercita la vigilanza sulla gestione dell'Ente per le acque.\n\n2. Il presidente cura i conti.\n", nil},
	})
}

func TestDependantsInOtherWords(t *testing.T) {
	checkLines(t, []lineCase{
		{"an adjective before the name", "# Regolamento dei porti\n\n## Comando dei porti\n\n1. Il Comando dei porti provvede ai fari attraverso la dipendente Officina navale.\n",
			[]string{"officina-navale ^ comando-dei-porti"}},
		{"a participle with a pronoun", "# Regolamento dei porti\n\n## Uffici di spiaggia\n\n## Comando dei porti\n\n1. Il Comando dei porti impiega gli uffici di spiaggia da esso dipendenti.\n",
			[]string{"uffici-di-spiaggia ^ comando-dei-porti"}},
		{"a second superior behind brackets", "# Regolamento dei porti\n\n## Presidente\n\n## Segretario generale\n\n## Ufficio moli\n\n1. L'Ufficio moli dipende gerarchicamente dal Segretario generale (per la gestione) e funzionalmente dal Presidente.\n",
			[]string{"ufficio-moli ^ presidente", "ufficio-moli ^ segretario-generale"}},
		{"posts of which an office is made, item by item", "# Ordinamento veterinario\n\n## Ufficio veterinario\n\n1. L'Ufficio veterinario vigila sui mercati.\n\n2. Dell'Ufficio veterinario fanno parte:\n\na) i custodi dei mercati;\n\nb) il direttore del macello.\n",
			[]string{"custodi-dei-mercati ^ ufficio-veterinario", "direttore-del-macello ^ ufficio-veterinario"}},
		{"offices of direct collaboration in one sentence", "# Regolamento del Ministero dei porti\n\n## Ministro\n\n1. Sono uffici di diretta collaborazione il Gabinetto, l'Ufficio legislativo e l'Ufficio stampa.\n",
			[]string{"gabinetto ^ ministro", "ufficio-legislativo ^ ministro", "ufficio-stampa ^ ministro"}},
		{"who is over a body told by a relative", "# Statuto dell'Ente per i fari\n\n## Scuola dei fanalisti\n\n## Presidente\n\n1. Il Presidente promuove la Scuola dei fanalisti, alla quale sovraintende.\n",
			[]string{"scuola-dei-fanalisti ^ presidente"}},
		{"a body set up at each of some outside", "# Ordinamento artistico\n\n## Art. 1\n\n1. Presso ogni provveditorato agli studi è istituito il Consiglio artistico provinciale.\n",
			[]string{"consiglio-artistico-provinciale ^ provveditorato-agli-studi"}},
	})
}
