package act

import "raccordo/graph"

// spokeOf keeps of which organ of each noun sentences spoke last.
func (r *reader) spokeOf(us []*unit) {
	if len(us) != 1 || us[0].noun == nil || us[0].plural || us[0].kind == graph.KindExternal || us[0].noun.Kind != graph.KindOrgan && us[0].noun.Kind != graph.KindCommittee {
		return
	}
	if r.lastOne == nil {
		r.lastOne = map[*kindEntry]*unit{}
	}
	r.lastOne[us[0].noun] = us[0]
}

// spokenLast returns the organ of a noun that the text spoke of last: "il Consiglio" in an
// act of several, behind what it says of the Consiglio direttivo.
func (r *reader) spokenLast(k *kindEntry) []*unit {
	if u := r.lastOne[k]; u != nil {
		return []*unit{u.real()}
	}
	return nil
}
