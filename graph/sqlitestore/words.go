package sqlitestore

import (
	"encoding/binary"
	"maps"
	"slices"

	"raccordo/graph"
)

// wordBytes is about how many bytes a block of words takes, unless it holds one
// word that takes more.
const wordBytes = 4096

// wordBlock holds words of one type of thing in order, each with its holders:
// the length of the word, the word, the length of what follows, and the ascending
// ordinals of what holds it, as differences. All numbers are unsigned varints.
type wordBlock struct {
	typ   int    // place in foundTypes
	first string // word
	body  []byte
}

// holders is what holds one word.
type holders struct {
	last   uint32
	packed []byte
}

// wordList gathers the words of one type of thing.
type wordList map[string]*holders

// add indexes one thing; things come by ordinal.
func (l wordList) add(ordinal uint32, words []string) {
	for _, w := range words {
		switch h := l[w]; {
		case h == nil:
			l[w] = &holders{ordinal, binary.AppendUvarint(nil, uint64(ordinal))}
		case h.last != ordinal:
			h.packed = binary.AppendUvarint(h.packed, uint64(ordinal-h.last))
			h.last = ordinal
		}
	}
}

func (l wordList) blocks(typ int) []wordBlock {
	var out []wordBlock
	for _, word := range slices.Sorted(maps.Keys(l)) {
		h := l[word]
		if n := len(out); n == 0 || len(out[n-1].body)+len(word)+len(h.packed) > wordBytes {
			out = append(out, wordBlock{typ: typ, first: word})
		}
		b := &out[len(out)-1].body
		*b = append(binary.AppendUvarint(*b, uint64(len(word))), word...)
		*b = append(binary.AppendUvarint(*b, uint64(len(h.packed))), h.packed...)
	}
	return out
}

// words indexes the words of everything.
func (w *packing) words() error {
	for place, typ := range foundTypes {
		list := make(wordList)
		var err error
		switch typ {
		case graph.FoundUnit:
			err = indexAll(w, list, w.g.Units, func(u *graph.Unit) graph.Record { return graph.Record{Unit: u} })
		case graph.FoundFunction:
			err = indexAll(w, list, w.g.Functions, func(f *graph.Function) graph.Record { return graph.Record{Function: f} })
		case graph.FoundCompetence:
			err = indexAll(w, list, w.g.Competences, func(c *graph.Competence) graph.Record { return graph.Record{Competence: c} })
		}
		if err != nil {
			return err
		}
		w.out.words = append(w.out.words, list.blocks(place)...)
	}
	return nil
}

func indexAll[T any](w *packing, list wordList, things []T, record func(*T) graph.Record) error {
	for i := range things {
		if err := w.look(i); err != nil {
			return err
		}
		list.add(uint32(i), graph.Indexed(record(&things[i])))
	}
	return nil
}

// eachWord calls yield with each word of a block and the packed list of its
// holders; false if the block is damaged.
func eachWord(body string, yield func(word, packed string)) bool {
	u := unpacker{text: body, end: len(body)}
	for u.at < u.end && !u.bad {
		word := u.bytes()
		packed := u.bytes()
		if !u.bad {
			yield(word, packed)
		}
	}
	return !u.bad
}

// appendHolders appends the ordinals of a packed list; false if it is damaged.
func appendHolders(ordinals []uint32, packed string) ([]uint32, bool) {
	u := unpacker{text: packed, end: len(packed)}
	last := 0
	for u.at < u.end && !u.bad {
		last += u.number()
		ordinals = append(ordinals, uint32(last))
	}
	return ordinals, !u.bad
}
