package act

import "strings"

// actionAt reports whether a noun that names an action opens a sentence: "Gestione
// dei contratti", also after a label ("Competenze: gestione …").
func (r *reader) actionAt(toks []token, i int) bool {
	i = r.afterLabel(toks, i)
	if i >= len(toks) || !toks[i].word || !toks[i].capital && (i == 0 || toks[i-1].norm != ":") {
		return false
	}
	if n := toks[i].norm; r.lx.actWord[n] && !strings.HasSuffix(n, "zione") {
		return false // "Regolamento di organizzazione"
	}
	return r.lx.action(toks[i].norm)
}

// action reports whether a noun names an action.
func (lx *lexicon) action(n string) bool {
	if lx.actionNoun[n] {
		return true
	}
	if len(n) < 7 {
		return false
	}
	for _, e := range lx.words.ActionEnds {
		if strings.HasSuffix(n, e) {
			return true
		}
	}
	return false
}

// afterLabel goes over the title of a list of duties with its colon.
func (r *reader) afterLabel(toks []token, i int) int {
	if end := phraseAt(toks, i, r.lx.dutyLabels); end > i && end < len(toks) && toks[end].norm == ":" {
		return end + 1
	}
	return i
}

// verbless reports whether a lead-in only says where its items hold.
func (r *reader) verbless(toks []token) bool {
	if toks[len(toks)-1].norm != ":" {
		return false
	}
	within := false // a relative clause: "Il Segretario, che dipende dal Sindaco:"
	for i := range toks {
		switch n := toks[i].norm; {
		case i > 0 && toks[i-1].norm == "," && (n == "che" || n == "cui") || n == "quale" || n == "quali":
			within = true
		case n == "," || n == ";":
			within = false
		case !within && r.clauseVerb(toks, i):
			return false
		}
	}
	return true
}
