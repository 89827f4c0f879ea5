package act

import "fmt"

// repair is one word that stands for another, with the reason it was read so.
type repair struct {
	line               int
	found, read, cause string
}

func (r repair) String() string {
	return fmt.Sprintf("%q read as %q: %s", r.found, r.read, r.cause)
}

// repairHeads reads the damaged or unconjugated verbs at the head of sentences
// as what they stand for. The text that is cited stays as it is.
func repairHeads(blocks []*block, lines func(off int32) int, lx *lexicon) []repair {
	var out []repair
	for _, b := range blocks {
		if b.kind != paragraph && b.kind != item {
			continue
		}
		for i := range b.toks {
			t := &b.toks[i]
			read, ok := lx.words.Repairs[t.norm]
			cause := "no such word; a verb stands here"
			if !ok && sentenceHead(b.toks, i) && t.capital {
				read, ok = lx.words.Infinitives[t.norm]
				cause = "an infinitive opens the duty where the others have the third person"
			}
			if !ok {
				continue
			}
			found := b.text.s[t.start:t.end]
			t.norm = foldWord(read)
			t.stem = stem(t.norm)
			out = append(out, repair{lines(b.text.off[t.start]), found, read, cause})
		}
	}
	return out
}

func sentenceHead(toks []token, i int) bool {
	return i == 0 || toks[i-1].norm == "."
}
