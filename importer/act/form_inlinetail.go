package act

// cutTails cuts the sentences that follow the last item of a list off that item,
// where the list goes on in one line: "…; c) tiene i registri. Il Direttore convoca
// il Consiglio". ends are the pieces that close a list.
func cutTails(pieces []line, ends []int) []line {
	var out []line
	for i, p := range pieces {
		if len(ends) > 0 && ends[0] == i {
			ends = ends[1:]
			if at := tailAt(p); at > 0 {
				out = append(out, line{n: p.n, start: p.start, raw: p.raw[:at]}, line{n: p.n, start: p.start + at, raw: p.raw[at:]})
				continue
			}
		}
		out = append(out, p)
	}
	return out
}

// tailAt returns where the second sentence of a piece begins, in bytes, or 0.
func tailAt(p line) int {
	t := plain(p.raw, p.start)
	toks := tokenize(t)
	if xs := sentencesOf(toks); len(xs) > 1 {
		return int(t.source(toks[xs[1].from].start)) - p.start
	}
	return 0
}
