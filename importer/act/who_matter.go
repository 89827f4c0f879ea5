package act

// pastMatter returns the verb behind what a numbered unit is about, told after a dash, or
// i: "L'Ufficio II - Impianti e contributi, provvede", "La Divisione IV – Bilancio cura".
func (r *reader) pastMatter(toks []token, i int) int {
	if i < 1 || !dash(toks[i].norm) || toks[i].start == toks[i-1].end || !ordinal(toks[i-1]) && !(toks[i-1].capital && len(toks[i-1].norm) == 1) {
		return i
	}
	for k := i + 1; k+1 < len(toks) && k-i < maxAside; k++ {
		switch {
		case toks[k].norm == ";" || toks[k].norm == ":":
			return i
		case toks[k].norm == "," && r.plainVerb(toks, k+1):
			return k + 1
		case k > i+1 && r.clauseVerb(toks, k):
			return k
		}
	}
	return i
}
