package act

import "testing"

func TestAPartOfANameIsNoSubject(t *testing.T) {
	res := readDecided(t, "# Ministero dei porti\n\n## Art. 1\n\n1. Entro il termine di legge, su proposta del Ministro dei porti, d'intesa con la Conferenza permanente per i rapporti tra lo Stato, le regioni e le province autonome di Trento e di Bolzano, sono adottati gli atti che servono.\n\n2. Il Ministro dei porti dipende dal Presidente. Nei casi urgenti, d'intesa con la Conferenza permanente per i rapporti tra lo Stato, le regioni e le province autonome di Trento e di Bolzano, adotta gli atti.\n")
	for _, e := range res.Graph.Edges {
		if e.From == "regioni" || e.To == "regioni" {
			t.Errorf("%s %s %s: the regions are part of a name", e.From, e.Type, e.To)
		}
	}
}
