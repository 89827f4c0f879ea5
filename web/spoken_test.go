package web

import (
	"testing"

	"raccordo/graph/explore"
)

func TestTheGroupThatNoSourceNamesIsCalledInTheLanguageOfTheRequest(t *testing.T) {
	for lang, want := range map[string]string{"it-IT,it;q=0.9": "Funzioni non assegnate", "en": "Functions not assigned", "": "Functions not assigned"} {
		units := []explore.UnitRef{{ID: "a", Name: "Archivio"}, {ID: explore.Unassigned, Name: explore.UnassignedName.IT}}
		Spoken{AcceptLanguage: lang}.unassigned(units)
		if units[0].Name != "Archivio" || units[1].Name != want {
			t.Errorf("%q: %q, %q; want %q", lang, units[0].Name, units[1].Name, want)
		}
	}
}
