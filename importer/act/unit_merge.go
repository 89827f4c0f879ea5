package act

import (
	"slices"

	"raccordo/graph"
)

// mergeNames makes one unit of a gathering name with and without the organ it
// serves: "Uffici di staff" and "Uffici di staff del Ministro".
func (r *reader) mergeNames() {
	for _, u := range r.reg.units {
		if !u.plural || u.kind == graph.KindExternal {
			continue
		}
		for n := len(u.full) - 1; n >= 2; n-- {
			v := r.reg.byFull[key(u.full[:n])]
			rest := r.reg.byFull[key(u.full[n:])]
			if v == nil || v == u || !v.plural {
				continue
			}
			above := rest != nil && rest != u && rest.plural && rest.kind != graph.KindOrgan
			if !above && (rest == nil || rest.kind != graph.KindOrgan) {
				continue
			}
			if above {
				for _, c := range u.cites {
					r.edge(v, rest, graph.Edge{Type: graph.ReportsTo, Basis: graph.Structural}, c)
				}
			}
			if v.level == "" {
				v.level = u.level
			}
			r.reg.alias(v, u.name)
			v.cites = append(v.cites, u.cites...)
			u.merged = v
			break
		}
	}
	r.dropMerged()
}

// dropMerged makes edges and sections speak of the units that stay.
func (r *reader) dropMerged() {
	for _, s := range r.sections {
		for i, u := range s.units {
			s.units[i] = u.real()
		}
	}
	for _, b := range r.blocks {
		b.lists = b.lists.real()
		for i, u := range b.alsoLists {
			b.alsoLists[i] = u.real()
		}
		for i, u := range b.named {
			b.named[i] = u.real()
		}
	}
	old := r.edges
	r.edges, r.edgeAt = nil, map[edgeKey]int{}
	for _, e := range old {
		for _, c := range e.edge.Citations {
			r.edge(e.from, e.to, e.edge, c)
		}
	}
	r.reg.units = slices.DeleteFunc(r.reg.units, func(u *unit) bool { return u.merged != nil })
}

// mergeShort makes one unit of a post named in full and in short: "Responsabile
// della prevenzione e della trasparenza" and "Responsabile della trasparenza".
func (r *reader) mergeShort() {
	r.reg.nouns = nil
	for _, u := range r.reg.units {
		named := u.noun != nil && u.noun.Kind == graph.KindOrgan && len(u.noun.stems) > 1 && len(u.full) > len(u.noun.stems)
		if u.noun == nil || !named && (u.declared || u.noun.Kind != graph.KindPost) || len(u.core) == 0 {
			continue
		}
		for _, v := range first(r.reg.byNoun(u.noun), maxPosts) {
			if v == u || v.merged != nil || len(v.core) <= len(u.core) || !subset(u.core, v.core) || r.apposed(u.name) != r.apposed(v.name) {
				continue
			}
			if named && u.declared {
				r.reg.alias(u, v.name)
				v.merged = u
				continue
			}
			r.reg.alias(v, u.name)
			u.merged = v
			break
		}
	}
	r.dropMerged()
	r.reg.nouns = nil
	r.reg.build()
	for _, n := range r.lx.properNames {
		r.properName(n)
	}
}

// apposed reports whether no preposition stands behind the noun of a name:
// "Responsabile tecnico" and "Responsabile della trasparenza" are no short forms of
// each other.
func (r *reader) apposed(name string) bool {
	return r.reg.partsOf(tokenize(text{s: name})).apposed
}

const maxPosts = 200

func first(us []*unit, n int) []*unit { return us[:min(n, len(us))] }

func subset(a, b []string) bool {
	for _, s := range a {
		if !slices.Contains(b, s) {
			return false
		}
	}
	return true
}

// headOffices makes "Direzione generale" the Direttore generale where the act has
// no such directorates: the office is named for its head.
func (r *reader) headOffices() {
	for role, office := range r.lx.words.RoleOffices {
		for _, u := range r.reg.units {
			if u.kind != graph.KindOrgan || u.plural || len(u.full) != 2 || u.full[0] != stem(role) {
				continue
			}
			stems := []string{stem(office), u.full[1]}
			if !slices.ContainsFunc(r.reg.units, func(v *unit) bool { return hasPrefix(v.full, stems) }) {
				r.reg.root.insert(stems, u)
			}
		}
	}
}
