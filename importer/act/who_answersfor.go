package act

import (
	"strings"

	"raccordo/graph"
)

// maxAnswering is how many words may stand between a verb of answering and the superior.
const maxAnswering = 4

// answersFor reports whether the complement at i says what one answers for to the organ
// right before it, and is no part of the name: "risponde al Sindaco dell'impiego del
// personale", "rispondono al Segretario della gestione".
func (r *reader) answersFor(toks []token, i int) bool {
	if i < 3 || i+1 >= len(toks) || len(toks[i].norm) < 3 || toks[i+1].capital || !r.lx.action(toks[i+1].norm) && !r.lx.answered[toks[i+1].norm] {
		return false
	}
	if k := kindAt(r.lx, toks, i-1); k == nil || k.plural || k.entry.Kind != graph.KindOrgan || preposition(toks[i-2].norm) != "a" {
		return false
	}
	for k := i - 3; k >= 0 && i-3-k < maxAnswering && toks[k].word; k-- {
		if strings.HasPrefix(toks[k].norm, "rispond") {
			return true
		}
	}
	return false
}
