package act

import "testing"

func TestOfWhatAUnitIsMade(t *testing.T) {
	checkLines(t, []lineCase{
		{"each part with its preposition", "# Regolamento\n\n## Ispettorato delle cave\n\nL'Ispettorato delle cave è costituito:\na) dagli Ispettorati regionali con sede nei capoluoghi;\nb) da un Ufficio medico centrale avente sede in Ancona.\n",
			[]string{"ispettorati-regionali ^ ispettorato-delle-cave", "ufficio-medico-centrale ^ ispettorato-delle-cave"}},
		{"no part of a committee", "# Regolamento\n\n## Comitato delle cave\n\nIl Comitato delle cave è composto:\na) dal Direttore generale;\nb) dal dirigente dell'Ufficio Mappe.\n", nil},
		{"a bare class of which the act speaks", "# Regolamento\n\n## Dipartimento delle strade\n\nIl Dipartimento delle strade si articola in sezioni.\n\nLe sezioni curano le mappe.\n",
			[]string{"sezioni ^ dipartimento-delle-strade"}},
		{"a command in chief", "# Regolamento della flotta\n\n## Segretario generale\n\n## Art. 4\n\nIl Comando in capo della Squadra lagunare dipende direttamente dal Segretario generale.\n",
			[]string{"comando-in-capo-della-squadra-lagunare ^ segretario-generale"}},
		{"but not one that is only counted", "# Regolamento\n\n## Dipartimento delle strade\n\nIl Dipartimento delle strade si articola in sezioni.\n", nil},
	})
}
