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
