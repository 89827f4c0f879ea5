package act

import "testing"

func TestWhereWhatIsSetUpStands(t *testing.T) {
	checkLines(t, []lineCase{
		{"a place behind the name", "# Regolamento dell'Agenzia dei moli\n\n## Segretariato generale\n\nE' istituito un nucleo di pronto intervento presso il Segretariato generale.\n",
			[]string{"nucleo-di-pronto-intervento ^ segretariato-generale"}},
		{"a court, and an adverb before the place", "# Regolamento delle elezioni\n\n## Art. 1\n\nPer le prove e' istituito un ufficio elettorale, rispettivamente presso la Corte suprema di cassazione e presso ciascun tribunale.\n",
			[]string{"ufficio-elettorale ^ corte-suprema-di-cassazione", "ufficio-elettorale ^ tribunale"}},
		{"an organ of the territory", "# Regolamento dell'Agenzia dei moli\n\n## Agenzia\n\nL'Agenzia dei moli cura gli approdi ed è organo periferico del Ministero dei porti.\n",
			[]string{"agenzia-dei-moli ^ ministero-dei-porti"}},
		{"several powers over it", "# Statuto dell'Ente risaie\n\n## Ente\n\nL'Ente risaie è sottoposto all'indirizzo, vigilanza e controllo del Ministro dell'agricoltura.\n",
			[]string{"ente-risaie ^ ministro-dell-agricoltura"}},
		{"whose directives", "# Statuto dell'Ente risaie\n\n## Comitato tecnico\n\nIl Comitato tecnico cura gli studi e applica le istruzioni impartite dal Direttore generale.\n",
			[]string{"comitato-tecnico ^ direttore-generale"}},
		{"a rank below", "# Statuto del Comune\n\n## Segretario generale\n\nIl Corpo dei guardiani è gerarchicamente subordinato al Segretario generale.\n",
			[]string{"corpo-dei-guardiani ^ segretario-generale"}},
	})
}
func TestMorePlacesOfWhatIsSetUp(t *testing.T) {
	const title = "# LEGGE 5 giugno 1988, n. 712\n\nOrdinamento dell'Amministrazione delle riserve.\n\n## Art. 1\n\n"
	checkLines(t, []lineCase{
		{"classes set up at a class, far behind it", title + "Le riserve regionali curano i sentieri.\n\n## Art. 2\n\nPresso le riserve regionali indicate nella tabella II annessa al presente decreto sono istituite scuole di botanica e sezioni di fotografia.\n",
			[]string{"scuole-di-botanica ^ riserve-regionali", "sezioni-di-fotografia ^ riserve-regionali"}},
		{"the place between commas before its name", title + "Il Comitato per le isole approva i piani.\n\n## Art. 2\n\nÈ istituita, nell'ambito del Comitato per le isole, la Sottocommissione dei traghetti. La Sottocommissione dei traghetti esamina i progetti.\n",
			[]string{"sottocommissione-dei-traghetti ^ comitato-per-le-isole"}},
		{"a body told from others by a clause", title + "La Commissione boschi che irroga le sanzioni, istituita presso il Ministero dei boschi, è composta di tre membri. La Commissione boschi decide i ricorsi.\n",
			[]string{"commissione-boschi ^ ministero-dei-boschi"}},
		{"where a committee meets", title + "Il vaglio dei progetti è demandato ad un Comitato dei boschi che si riunisce presso il Ministero del commercio con l'estero.\n",
			[]string{"comitato-dei-boschi ^ ministero-del-commercio-con-l-estero"}},
		{"classes divided into classes", title + "Le riserve regionali curano i sentieri.\n\n## Art. 2\n\nLe riserve regionali sono articolate in uffici di guardia e laboratori botanici.\n",
			[]string{"laboratori-botanici ^ riserve-regionali", "uffici-di-guardia ^ riserve-regionali"}},
		{"what a body has at its disposal", title + "L'Amministrazione cura i boschi.\n\n## Art. 2\n\nL'Amministrazione dispone di un centro studi. Il centro studi cura gli studi.\n",
			[]string{"centro-studi ^ amministrazione-delle-riserve"}},
		{"peripheral organs named behind whose they are", title + "L'Amministrazione cura i boschi.\n\n## Art. 2\n\nSono organi periferici dell'Amministrazione delle riserve gli uffici di guardia marittima, aerea e di frontiera e i presidi montani.\n",
			[]string{"presidi-montani ^ amministrazione-delle-riserve", "uffici-di-guardia-marittima-aerea-e-di-frontiera ^ amministrazione-delle-riserve"}},
		{"a structure that provides for its parts", title + "L'Amministrazione cura i boschi.\n\n## Art. 2\n\nLa struttura organizzativa dell'Amministrazione prevede le seguenti aree:\na) Area vivai;\nb) Area incendi.\n",
			[]string{"area-incendi ^ amministrazione-delle-riserve", "area-vivai ^ amministrazione-delle-riserve"}},
	})
}

func TestDivisionsThatOpenTheirLines(t *testing.T) {
	checkLines(t, []lineCase{
		{"the services of the institution are divided into them", "# Statuto dell'Agenzia per i boschi\n\n## Art. 1\n\nL'Agenzia cura i boschi.\n\n## Art. 2\n\n1. I servizi amministrativi dell'Agenzia per i boschi sono organizzati nelle divisioni di seguito indicate:\na) divisione I: rapporti con i comuni, biblioteca;\nb) divisione II: gestione dei corsi di formazione, convegni.\n",
			[]string{"divisione-i ^ agenzia-per-i-boschi", "divisione-ii ^ agenzia-per-i-boschi"}},
		{"so is its structure", "# Regolamento del Comune di Selvapiana\n\n## Art. 2\n\n1. La struttura del Comune si articola nei seguenti settori:\na) settore I: tributi e bilancio;\nb) settore II: strade e scuole.\n",
			[]string{"settore-i ^ comune-di-selvapiana", "settore-ii ^ comune-di-selvapiana"}},
	})
}
