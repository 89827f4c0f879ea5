package act

// opensClause reports whether "con" at i brings in who takes part by itself: at the
// head of a sentence whose verb follows ("Con la Direzione X definisce i piani"),
// after a comma or a bracket ("pari opportunità, con la Consigliera"), or right after
// a verb ("interviene con la Direzione X").
func (r *reader) opensClause(b *block, toks []token, i int, found []target) bool {
	x := b.sentenceAt(i)
	if x == nil || len(found) == 0 {
		return false
	}
	j := r.skipDeterminers(toks, i+1)
	last := found[len(found)-1].to
	if j >= len(toks) || found[0].from != j || r.lx.carrier[toks[j].norm] && kindAt(r.lx, toks, j) == nil || !toks[j].capital && kindAt(r.lx, toks, j) == nil {
		return false
	}
	if found[0].unit.public || found[0].unit.plural && found[0].unit.kind == "" {
		return false
	}
	at := i
	for at > x.from && (toks[at-1].norm == "anche" || adverb(toks, at-1)) {
		at--
	}
	for k := at; k > x.from && at-k < 3; k-- {
		if toks[k-1].norm == "(" {
			at = k // "(questi ultimi con la Polizia locale)"
		}
	}
	switch {
	case at == x.from:
		end := pastAdverbs(toks, r.skipComplement(toks, last))
		return end < len(toks) && (r.finite(toks, end) || toks[end].norm == "," && end+1 < len(toks))
	case toks[at-1].norm == ",", toks[at-1].norm == "(":
		return last >= len(toks) || !toks[last].word || toks[last].norm == "e" || toks[last].norm == "per" || r.finite(toks, last)
	}
	return at == i && r.finite(toks, at-1) && !adjective(toks[at-1].norm) && !r.lx.placing[toks[at-1].norm]
}
