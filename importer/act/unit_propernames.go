package act

import (
	"strings"

	"raccordo/graph"
)

// properName makes a body of the Republic known; it counts only if it is named.
func (r *reader) properName(names string) {
	forms := strings.Split(names, "|")
	if r.ofTitle(forms) {
		return
	}
	u := r.external(forms[0], nil, 0, 0)
	if u.kind != graph.KindExternal {
		return
	}
	for _, f := range forms {
		r.reg.alias(u, f)
		p := r.reg.partsOf(tokenize(text{s: f}))
		r.reg.root.insert(p.full, u)
	}
	u.aliases = map[string]bool{}
}

// ofTitle reports whether the title of the act holds the words of one of the
// names, so that the body is the institution itself and no outside one.
func (r *reader) ofTitle(forms []string) bool {
	for _, f := range forms {
		words, held := 0, 0
		for _, t := range tokenize(text{s: f}) {
			if !r.lx.function[t.norm] {
				words++
				if r.titleWords[t.norm] {
					held++
				}
			}
		}
		if words > 2 && held == words {
			return true
		}
	}
	return false
}
