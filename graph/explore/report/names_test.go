package report

import (
	"testing"

	"raccordo/graph/explore"
)

func TestTheGroupOfFunctionsThatNobodyPerformsIsNamedInTheLanguageOfTheReport(t *testing.T) {
	units := []explore.UnitRef{{ID: "a", Name: "Archivio"}, {ID: explore.Unassigned, Name: explore.UnassignedName.IT}}
	for lang, want := range map[Lang]string{Italian: "Archivio, Funzioni non assegnate", English: "Archivio, Functions not assigned"} {
		n := NamesOf(units).in(lang)
		if got := n.Of("a") + ", " + n.Of(explore.Unassigned); got != want {
			t.Errorf("%s: %s; want %s", lang, got, want)
		}
	}
}
