package web

import "raccordo/graph/explore"

// Spoken is the language of what no source names (exported since huma reads embedded structs only if they are).
type Spoken struct {
	AcceptLanguage string `header:"Accept-Language" doc:"Language of the name of the group of functions that no unit performs, scenario:unassigned, which no source names"`
}

// named returns a unit; that group with what it is called in the language.
func (s Spoken) named(u explore.UnitRef) explore.UnitRef {
	if u.ID == explore.Unassigned {
		u.Name = languageOf(s.AcceptLanguage).Sentence(explore.UnassignedName)
	}
	return u
}

// unassigned names that group, if it is among the units.
func (s Spoken) unassigned(units []explore.UnitRef) {
	for i, u := range units {
		units[i] = s.named(u)
	}
}
