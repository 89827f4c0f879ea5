package act

import (
	"regexp"
	"strings"

	"raccordo/graph"
)

// boldLabelRE is a name in bold before a colon: "**Animatore digitale**: cura la
// formazione".
var boldLabelRE = regexp.MustCompile(`^[-*•\s]*\*\*([^*:]{3,80}?)\s*(?:\*\*\s*:|:\s*\*\*)`)

// boldOpening returns who acts in a line that opens with a name in bold and a colon,
// though no noun of the lexicon opens that name, and the token of the colon; or "".
func (r *reader) boldOpening(b *block) (name string, colon int) {
	m := boldLabelRE.FindStringSubmatch(r.lines[b.first-1].raw)
	if m == nil || r.lx.field(m[1]) != "" {
		return "", 0
	}
	for i := 1; i+1 < len(b.toks) && i < maxOpening; i++ {
		switch b.toks[i].norm {
		case ":":
			label := tokenize(text{s: m[1]})
			if !b.toks[0].capital || len(label) == 0 || phraseAt(label, 0, r.lx.dutyLabels) == len(label) || !r.lx.verbAt(b.toks, i+1) || r.lx.infinitives[b.toks[i+1].norm] {
				return "", 0
			}
			return strings.TrimSpace(m[1]), i
		case ";", ".":
			return "", 0
		}
	}
	return "", 0
}

// declareBold declares the unit that opens a line in bold.
func (r *reader) declareBold(b *block, s *section) {
	name, colon := r.boldOpening(b)
	if name == "" {
		return
	}
	name, acronym := acronymBehind(name, strings.HasSuffix(name, ")"))
	u := r.reg.add(tidyName(upperFirst(name)), 2)
	if u == nil {
		return
	}
	if u.noun == nil {
		u.kind = graph.KindPost
	}
	r.reg.alias(u, acronym)
	u.declared = true
	u.cites = append(u.cites, r.cite(b.text, b.toks, 0, colon, s.title))
	b.named, b.after = []*unit{u}, colon+1
}
