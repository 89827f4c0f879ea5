package act

import (
	"slices"
	"testing"
)

func TestWhatABodyWatchesOrIsForBelongsToItsName(t *testing.T) {
	const head = "# Ministero dei porti\n\n## Direzione generale dei moli\n\n"
	for _, c := range []struct{ text, id string }{
		{"- cura i rapporti con l'Autorità di regolazione per i trasporti e le dighe;\n", "autorita-di-regolazione-per-i-trasporti-e-le-dighe"},
		{"- presta supporto all'attività della Commissione di indagine sull'abusivismo costiero.\n", "commissione-di-indagine-sull-abusivismo-costiero"},
		{"- assicura il supporto alla Consulta nazionale sull'erosione e sui problemi correlati;\n", "consulta-nazionale-sull-erosione-e-sui-problemi-correlati"},
		{"- collabora con l'Osservatorio nazionale sui noli.\n", "osservatorio-nazionale-sui-noli"},
		{"- collabora con il Comitato tecnico per il controllo strategico nelle capitanerie.\n", "comitato-tecnico-per-il-controllo-strategico-nelle-capitanerie"},
	} {
		res := readDecided(t, head+c.text)
		found := false
		for _, e := range res.Graph.Edges {
			found = found || string(e.To) == c.id || string(e.From) == c.id
		}
		if !found {
			t.Errorf("%q: no relation with %s: %v", c.text, c.id, res.Graph.Edges)
		}
	}
}

func TestAHeadingOfAnOrganAndItsOfficesNamesBoth(t *testing.T) {
	res := readDecided(t, "# Ministero dei porti\n\n## Art. 2. Ministro e uffici ausiliari\n\n1. Il Ministro si avvale degli uffici ausiliari.\n")
	var ids []string
	for _, u := range res.Graph.Units {
		ids = append(ids, string(u.ID))
	}
	for _, want := range []string{"ministro", "uffici-ausiliari"} {
		if !slices.Contains(ids, want) {
			t.Errorf("%v has no %s", ids, want)
		}
	}
}
