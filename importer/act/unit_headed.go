package act

// headed declares the unit that an item consists of where no lead-in but only a
// heading stands above it: "Strutture in staff" and then a name an item.
func (d *declarer) headed(b *block) {
	if b.kind != item || b.lead != nil || b.note || b.field != "" || d.staff == nil && len(d.scopes) == 0 {
		return
	}
	k := kindAt(d.r.lx, b.toks, 0)
	if k == nil || k.plural || k.entry.Rank == 0 || !b.toks[0].capital || !d.r.onlyName(b.toks, len(k.entry.one)) {
		return
	}
	units, _ := d.names(b.text, b, 2)
	if len(units) != 1 {
		return
	}
	b.lists = units[0]
	if d.staff != nil {
		d.answer(units, d.staff, b)
		return
	}
	d.join(units[0], b)
}

// onlyName reports whether words after the noun of a unit go on with its name and
// say nothing of it.
func (r *reader) onlyName(toks []token, i int) bool {
	if i >= len(toks) || len(toks) > maxNameWords+4 {
		return false
	}
	for k := i; k < len(toks); k++ {
		switch n := toks[k].norm; {
		case n == ":" || n == ";" && k+1 < len(toks) || n == "." && k+1 < len(toks) && toks[k+1].word:
			return false
		case n == "che" || n == "cui" || n == "è" || n == "sono", k > i && !toks[k].capital && r.plainVerb(toks, k) && !r.lx.nounVerb[n], r.lx.saidOf(toks, k):
			return false
		case n == "," && k+1 < len(toks) && (clauseWord(toks[k+1].norm) || r.lx.gerunds[toks[k+1].norm] || preposition(toks[k+1].norm) != ""):
			return false
		}
	}
	return true
}
