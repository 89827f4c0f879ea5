package act

import "testing"

func TestWhatABodyHasOfItsOwn(t *testing.T) {
	checkLines(t, []lineCase{
		{"a secretariat it makes use of", "# Statuto del parco\n\n## Comitato tecnico\n\nIl Comitato tecnico si avvale di una segreteria amministrativa.\n",
			[]string{"segreteria-amministrativa ^ comitato-tecnico"}},
		{"one of another is only made use of", "# Statuto del parco\n\n## Ufficio Sentieri\n\n## Comitato tecnico\n\nIl Comitato tecnico si avvale dell'Ufficio Sentieri.\n", nil},
		{"direct report", "# Statuto del parco\n\n## Segretario generale\n\n## Ufficio Sentieri\n\nL'Ufficio Sentieri è struttura semplice a diretto riporto del Segretario generale.\n",
			[]string{"ufficio-sentieri ^ segretario-generale"}},
		{"staff of others is not the body", "# Statuto del parco\n\n## Direzione generale\n\n## Comitato tecnico\n\nIl Comitato tecnico si avvale della consulenza di esperti e personale dipendenti dalla Direzione generale.\n", nil},
	})
}
