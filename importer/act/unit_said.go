package act

import (
	"slices"
	"strings"
)

// nameAsSaid gives a body of the Republic that the act names only in another form
// that form as its name, and keeps the usual name beside it: "ANAC".
func (r *reader) nameAsSaid() {
	usual := map[*unit]string{}
	for _, n := range r.lx.properNames {
		forms := strings.Split(n, "|")
		if u := r.reg.byFull[key(r.reg.partsOf(tokenize(text{s: forms[0]})).full)]; u != nil && len(forms) > 1 && u.name == forms[0] && u.noun == nil {
			usual[u] = forms[0]
		}
	}
	if len(usual) == 0 {
		return
	}
	said := map[*unit][]string{}
	for _, b := range r.blocks {
		if len(b.cells) == 0 {
			r.formsIn(b.text, b.toks, usual, said)
		}
		for _, c := range b.cells {
			r.formsIn(c, tokenize(c), usual, said)
		}
	}
	for u, forms := range said {
		held := slices.ContainsFunc(forms, func(f string) bool { return strings.EqualFold(f, usual[u]) })
		if !held {
			u.aliases[u.name], u.name = true, forms[0]
		}
		for _, f := range forms {
			r.reg.alias(u, f)
		}
	}
}

// formsIn adds the forms in which a passage names the bodies.
func (r *reader) formsIn(t text, toks []token, usual map[*unit]string, said map[*unit][]string) {
	for i := range toks {
		if !toks[i].capital {
			continue
		}
		end, us, _, _ := r.reg.walk(r.reg.root, toks, i, "")
		if len(us) != 1 || usual[us[0]] == "" || end == i {
			continue
		}
		if form := t.s[toks[i].start:toks[end-1].end]; !slices.Contains(said[us[0]], form) {
			said[us[0]] = append(said[us[0]], form)
		}
	}
}
