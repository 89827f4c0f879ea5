package act

import "strings"

// verbal reports whether a word is the third person of the future or of the subjunctive, or
// one of what goes on: none of them belongs to a name.
func verbal(norm string) bool {
	switch norm {
	case "sara", "saranno", "avra", "avranno", "dovra", "dovranno", "potra", "potranno", "resta", "restano", "rimane", "rimangono", "sia", "siano", "abbia", "abbiano",
		"possa", "possano", "debba", "debbano", "ritenga", "ritengano", "operi", "operino", "provveda", "provvedano", "curi", "curino", "intenda", "intendano", "svolga", "svolgano":
		return true
	}
	return strings.HasSuffix(norm, "eranno") || strings.HasSuffix(norm, "iranno")
}

// withWhom goes on over the bodies with which the relations of a name are: "Ufficio
// rapporti con il Parlamento"; j ends what was read so far.
func (r *reader) withWhom(toks []token, j int) int {
	if j < 1 || j+2 >= len(toks) || toks[j].norm != "con" || !article(toks[j+1].norm) || toks[j-1].norm != "relazioni" && toks[j-1].norm != "rapporti" {
		return j
	}
	return max(j+3, r.phraseEnd(toks, j+3, true))
}
