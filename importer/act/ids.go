package act

import (
	"strconv"
	"strings"

	"raccordo/graph"
)

// unique returns slug, or slug with a number where it is taken; none if empty.
func unique(slug, none string, used map[string]bool) string {
	if slug == "" {
		slug = none
	}
	id := slug
	for n := 2; used[id]; n++ {
		id = slug + "-" + strconv.Itoa(n)
	}
	used[id] = true
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

// unitIDs gives every unit that stays its id, from its name alone.
func unitIDs(units []*unit) map[*unit]graph.UnitID {
	used := map[string]bool{}
	out := make(map[*unit]graph.UnitID, len(units))
	for _, u := range units {
		out[u] = graph.UnitID(unique(graph.Slug(u.name, 120), "unita", used))
	}
	return out
}

// dutyIDs gives every duty an id from its unit and its own first words; more
// words tell apart those that begin alike.
func (r *reader) dutyIDs(ids map[*unit]graph.UnitID) {
	used := map[string]bool{}
	for _, d := range r.duties {
		unit := string(ids[d.unit])
		if len(unit) > 100 {
			unit = unit[:100]
		}
		id := ""
		for n := 5; n <= 14; n += 3 {
			id = strings.TrimRight(unit+":"+graph.Slug(strings.Join(content(r.lx, d.own, n), " "), 90), ":")
			if !used[id] {
				break
			}
		}
		d.id = graph.FunctionID(unique(id, "funzione", used))
	}
}
