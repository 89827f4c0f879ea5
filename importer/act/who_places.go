package act

// eachPlace reads several bodies of one plural noun in capitals, told apart by their
// places: "Comuni di Rivalta e di Roccanera".
func (r *reader) eachPlace(b *block, toks []token, i, n int, h *headForm) ([]*unit, int) {
	if !h.plural || n != 1 || !toks[i].capital || h.head.Generic || h.head.Public || i+3 >= len(toks) || preposition(toks[i+1].norm) != "di" {
		return nil, i
	}
	var parts [][2]int
	for k := i + 1; ; {
		if k+1 >= len(toks) || preposition(toks[k].norm) != "di" || !toks[k+1].capital || !headless(r.lx, toks, k+1) {
			break
		}
		to := k + 2
		for to < len(toks) && toks[to].capital {
			to++
		}
		parts = append(parts, [2]int{k, to})
		if to+1 >= len(toks) || toks[to].norm != "," && toks[to].norm != "e" && toks[to].norm != "ed" {
			break
		}
		if k = to + 1; preposition(toks[k].norm) != "di" {
			break
		}
	}
	if len(parts) < 2 {
		return nil, i
	}
	var out []*unit
	for _, p := range parts {
		out = append(out, r.external(h.head.One+" "+b.text.s[toks[p[0]].start:toks[p[1]-1].end], b, i, p[1]))
	}
	return out, parts[len(parts)-1][1]
}
