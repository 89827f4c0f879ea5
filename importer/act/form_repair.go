package act

import (
	"fmt"

	"raccordo/graph"
	"raccordo/importer/review"
)

// repair is one word that stands for another, with the reason it was read so.
type repair struct {
	line        int
	found, read string
	guess       bool   // of a word that is none; else an infinitive was conjugated
	key         string // of its doubt; "" where there is none
	undone      bool   // a person said that the word stands as it is
}

func (r repair) sentence() graph.Sentence {
	it, en := "un infinito apre la funzione dove le altre hanno la terza persona", "an infinitive opens the duty where the others have the third person"
	if r.guess {
		it, en = "la parola non esiste e qui sta un verbo", "no such word; a verb stands here"
	}
	if r.undone {
		return graph.Sentence{
			IT: fmt.Sprintf("«%s» lasciato com'è, non letto «%s»: decisione di una persona", r.found, r.read),
			EN: fmt.Sprintf("%q left as it is, not read as %q: decided by a person", r.found, r.read),
		}
	}
	return graph.Sentence{
		IT: fmt.Sprintf("«%s» letto «%s»: %s", r.found, r.read, it),
		EN: fmt.Sprintf("%q read as %q: %s", r.found, r.read, en),
	}
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
			guess := ok
			if !ok && sentenceHead(b.toks, i) && t.capital {
				read, ok = lx.words.Infinitives[t.norm]
			}
			if !ok {
				continue
			}
			p := repair{line: r.lineOf(b.text.source(t.start)), found: b.text.s[t.start:t.end], read: read, guess: guess}
			if guess {
				p.key = keys.Next(review.Repair, p.found+" "+read)
				p.undone = r.rejected[p.key].Verdict == review.Reject
			}
			if !p.undone {
				t.spelling = wordOf(read)
			}
			out = append(out, p)
		}
	}
	return out
}

func sentenceHead(toks []token, i int) bool {
	return i == 0 || toks[i-1].norm == "."
}
