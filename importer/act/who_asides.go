package act

const (
	maxAside  = 40 // words of an aside between two commas
	maxAsides = 6
)

// pastAsides returns i and the places after the adverbs and the asides between
// commas that stand there: "operano, altresì, X", "è istituito, ai sensi della
// legge, X".
func (r *reader) pastAsides(toks []token, i int) []int {
	i = pastAdverbs(toks, i)
	out := []int{i}
	if i+1 < len(toks) && toks[i].norm == "di" && toks[i+1].norm == "cui" {
		for k := i; k < len(toks) && k-i < maxAside; k++ {
			if toks[k].norm == "," {
				i = k
				break
			}
		}
	}
	for len(out) <= maxAsides && i < len(toks) && toks[i].norm == "," {
		k := i + 1
		for k < len(toks) && k-i < maxAside && toks[k].norm != "," && toks[k].norm != ":" && toks[k].norm != ";" {
			k++
		}
		out = append(out, pastAdverbs(toks, i+1))
		if k >= len(toks) || toks[k].norm != "," {
			break
		}
		i = k
		out = append(out, pastAdverbs(toks, k+1))
	}
	return out
}

func pastAdverbs(toks []token, i int) int {
	for i < len(toks) && toks[i].word && (adverb(toks, i) || toks[i].norm == "in" && nextWord(toks, i) == "particolare") {
		if toks[i].norm == "in" {
			i++
		}
		i++
		if i+1 < len(toks) && toks[i].norm == "e" && adverb(toks, i+1) {
			i++
		}
	}
	return i
}
