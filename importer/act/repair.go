package act

import (
	"fmt"

	"raccordo/importer/review"
)

// repair is one word that stands for another, with the reason it was read so.
type repair struct {
	line               int
	found, read, cause string
	key                string // of its doubt; "" where there is none
	undone             bool   // a person said that the word stands as it is
}

func (r repair) String() string {
	if r.undone {
		return fmt.Sprintf("%q left as it is, not read as %q: decided by a person", r.found, r.read)
	}
	return fmt.Sprintf("%q read as %q: %s", r.found, r.read, r.cause)
}

// repairHeads reads the damaged or unconjugated verbs at the head of sentences
// as what they stand for. The text that is cited stays as it is.
func (r *reader) repairHeads() []repair {
	var out []repair
	var keys review.Keys
	lx := r.lx
	for _, b := range r.blocks {
		if b.kind != paragraph && b.kind != item {
			continue
		}
		for i := range b.toks {
			t := &b.toks[i]
			read, ok := lx.words.Repairs[t.norm]
			cause := "no such word; a verb stands here"
			guess := ok
			if !ok && sentenceHead(b.toks, i) && t.capital {
				read, ok = lx.words.Infinitives[t.norm]
				cause = "an infinitive opens the duty where the others have the third person"
			}
			if !ok {
				continue
			}
			p := repair{line: r.lineOf(b.text.off[t.start]), found: b.text.s[t.start:t.end], read: read, cause: cause}
			if guess {
				p.key = keys.Next(review.Repair, p.found+" "+read)
				p.undone = r.rejected[p.key].Verdict == review.Reject
			}
			if !p.undone {
				t.norm = foldWord(read)
				t.stem = stem(t.norm)
			}
			out = append(out, p)
		}
	}
	return out
}

func sentenceHead(toks []token, i int) bool {
	return i == 0 || toks[i-1].norm == "."
}
