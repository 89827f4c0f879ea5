package act

import (
	"slices"

	"raccordo/graph"
)

// A unit that acts through those below it works with nobody: "provvede tramite i
// Centri di zona, che da esso dipendono".

// noteChannel remembers whether all that says an edge only names a channel.
func (r *reader) noteChannel(from, to *unit, c *cue) {
	k := edgeKey{from.real(), to.real(), graph.CollaboratesWith, "", c.Mode}
	if only, known := r.channels[k]; !known || only {
		r.channels[k] = c.Channel
	}
}

// dropChannels takes out the collaborations with units below the one that acts which
// only a channel says.
func (r *reader) dropChannels() {
	below := map[[2]*unit]bool{}
	for _, e := range r.edges {
		if e.edge.Type == graph.ReportsTo {
			below[[2]*unit{e.from, e.to}] = true
		}
	}
	kept := slices.DeleteFunc(r.edges, func(e edge) bool {
		return e.edge.Type == graph.CollaboratesWith && r.channels[e.key()] &&
			(e.to.kind == graph.KindGroup && !e.to.declared || below[[2]*unit{e.to, e.from}] || e.to.parent != nil && e.to.parent.real() == e.from || overAll(e.from) && !overAll(e.to) && e.to.kind != graph.KindExternal && e.to.kind != graph.KindCommittee)
	})
	r.keepEdges(kept)
}

// overAll reports whether a unit stands over the offices of an institution.
func overAll(u *unit) bool { return u.kind == graph.KindInstitution || u.kind == graph.KindOrgan }
