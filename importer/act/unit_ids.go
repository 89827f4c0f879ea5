package act

import (
	"strconv"
	"strings"

	"raccordo/graph"
)

// slugs gives each slug once.
type slugs map[string]int

// unique returns slug, or slug with a number where it is taken; none if empty.
func (used slugs) unique(slug, none string) string {
	if slug == "" {
		slug = none
	}
	id := slug
	for used[id] > 0 {
		used[slug]++
		id = slug + "-" + strconv.Itoa(used[slug])
	}
	used[id]++
	return id
}

// content returns the first n words of substance of s.
func content(lx *lexicon, s string, n int) []string {
	var out []string
	for _, t := range tokenize(text{s: s}) {
		if t.word && !lx.function[t.norm] && preposition(t.norm) == "" {
			if out = append(out, t.norm); len(out) == n {
				break
			}
		}
	}
	return out
}

// unitIDs gives every unit that stays its id, from its name, and from that of its
// superior where several have the same.
func unitIDs(units []*unit) map[*unit]graph.UnitID {
	used := slugs{}
	out := make(map[*unit]graph.UnitID, len(units))
	named := map[string]int{}
	for _, u := range units {
		named[graph.Slug(u.name, 120)]++
	}
	for _, u := range units {
		slug := graph.Slug(u.name, 120)
		if named[slug] > 1 && u.parent != nil {
			slug = graph.Slug(u.parent.real().name+" "+u.name, 120)
		}
		out[u] = graph.UnitID(used.unique(slug, "unita"))
	}
	return out
}

// dutyIDs gives every duty an id from its unit and its own first words; more
// words tell apart those that begin alike.
func (r *reader) dutyIDs(ids map[*unit]graph.UnitID) {
	used := slugs{}
	for _, d := range r.duties {
		unit := string(ids[d.unit])
		if len(unit) > 100 {
			unit = unit[:100]
		}
		id := ""
		for n := 5; n <= 14; n += 3 {
			id = strings.TrimRight(unit+":"+graph.Slug(strings.Join(content(r.lx, d.own, n), " "), 90), ":")
			if used[id] == 0 {
				break
			}
		}
		d.id = graph.FunctionID(used.unique(id, "funzione"))
	}
}
