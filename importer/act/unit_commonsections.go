package act

// commonSections finds the units that a heading such as "Responsabilità comuni
// a: X, Y e Z" obliges.
func (r *reader) commonSections() {
	for i, b := range r.blocks {
		s := r.sections[i]
		if b.kind != heading || !s.common {
			continue
		}
		m := commonRE.FindStringIndex(b.text.s)
		from := 0
		for from < len(b.toks) && int(b.toks[from].start) < m[1] {
			from++
		}
		for _, t := range r.targets(b, b.toks, from, "a", nil) {
			s.units = append(s.units, t.unit)
		}
	}
}
