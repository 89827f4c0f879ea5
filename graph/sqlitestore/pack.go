package sqlitestore

import (
	"encoding/binary"
	"fmt"

	"raccordo/graph"
)

// A block holds perBlock things of one part of a generation in a form that is
// read a hundred times faster than a row a thing: first the strings they use,
// each once, then for each thing a record, its length before it. Numbers are
// unsigned varints; a string is its place in the block, from 1, and 0 if empty.
const perBlock = 32

// packer makes blocks, one record after the other. Its zero value is ready.
type packer struct {
	place           map[string]uint64 // of each string of the block
	strings, things []byte
	record          []byte
	blocks          [][]byte
	records         int // in the block
}

func (p *packer) number(n int) { p.record = binary.AppendUvarint(p.record, uint64(n)) }

func (p *packer) string(s string) {
	if s == "" {
		p.record = append(p.record, 0)
		return
	}
	at, ok := p.place[s]
	if !ok {
		if p.place == nil {
			p.place = make(map[string]uint64)
		}
		at = uint64(len(p.place) + 1)
		p.place[s] = at
		p.strings = append(binary.AppendUvarint(p.strings, uint64(len(s))), s...)
	}
	p.record = binary.AppendUvarint(p.record, at)
}

func packStrings[T ~string](p *packer, list []T) {
	p.number(len(list))
	for _, s := range list {
		p.string(string(s))
	}
}

func (p *packer) citations(cs []graph.Citation) {
	p.number(len(cs))
	for i := range cs {
		c := &cs[i]
		p.string(c.Source)
		p.number(c.First)
		p.number(c.Last - c.First)
		p.number(c.Page)
		p.string(c.Section)
		p.string(c.Quote)
		p.string(string(c.Confidence))
		p.string(c.Reason)
	}
}

// end ends a record.
func (p *packer) end() {
	p.things = append(binary.AppendUvarint(p.things, uint64(len(p.record))), p.record...)
	p.record = p.record[:0]
	if p.records++; p.records == perBlock {
		p.flush()
	}
}

func (p *packer) flush() {
	b := make([]byte, 0, binary.MaxVarintLen32+len(p.strings)+len(p.things))
	b = binary.AppendUvarint(b, uint64(len(p.place)))
	b = append(append(b, p.strings...), p.things...)
	p.blocks = append(p.blocks, b)
	clear(p.place)
	p.strings, p.things, p.records = p.strings[:0], p.things[:0], 0
}

// done returns the blocks.
func (p *packer) done() [][]byte {
	if p.records > 0 {
		p.flush()
	}
	return p.blocks
}

// unpacker reads a block. What it returns before failed looks at the damage of a
// block is of the right form, whatever it says.
type unpacker struct {
	text    string // of the block
	at, end int    // of the record being read
	strings []string
	bad     bool
}

// newUnpacker takes a copy of the body.
func newUnpacker(body []byte) *unpacker {
	u := &unpacker{text: string(body)}
	u.end = len(u.text)
	n := u.count()
	u.strings = make([]string, n+1)
	for i := range n {
		u.strings[i+1] = u.bytes()
	}
	u.end = u.at
	return u
}

// next goes to the next record; false after the last one.
func (u *unpacker) next() bool {
	u.at, u.end = u.end, len(u.text)
	if u.at == u.end {
		return false
	}
	n := u.count()
	u.end = u.at + n
	return !u.bad
}

// failed returns an error if the block was not as a packer makes it.
func (u *unpacker) failed() error {
	if u.bad {
		return fmt.Errorf("a block is damaged: %w", graph.ErrUnavailable)
	}
	return nil
}

func (u *unpacker) number() int {
	var n uint64
	for shift := 0; shift < 63 && u.at < u.end; shift += 7 {
		c := u.text[u.at]
		u.at++
		n |= uint64(c&0x7f) << shift
		if c < 0x80 {
			return int(n)
		}
	}
	u.bad = true
	return 0
}

// count reads how many of something follow, each of which takes a byte or more.
func (u *unpacker) count() int {
	n := u.number()
	if n > u.end-u.at {
		u.bad = true
		return 0
	}
	return n
}

func (u *unpacker) bytes() string {
	n := u.count()
	u.at += n
	return u.text[u.at-n : u.at]
}

func (u *unpacker) string() string {
	n := u.number()
	if n >= len(u.strings) {
		u.bad = true
		return ""
	}
	return u.strings[n]
}

// peek returns the string that comes next, and leaves it there.
func (u *unpacker) peek() string {
	at := u.at
	s := u.string()
	u.at = at
	return s
}

// unpackStrings returns nil of an empty list.
func unpackStrings[T ~string](u *unpacker) []T {
	n := u.count()
	if n == 0 {
		return nil
	}
	list := make([]T, n)
	for i := range list {
		list[i] = T(u.string())
	}
	return list
}

func (u *unpacker) citations() []graph.Citation {
	cs := make([]graph.Citation, u.count())
	for i := range cs {
		c := &cs[i]
		c.Source = u.string()
		c.First = u.number()
		c.Last = c.First + u.number()
		c.Page = u.number()
		c.Section = u.string()
		c.Quote = u.string()
		c.Confidence = graph.Confidence(u.string())
		c.Reason = u.string()
	}
	return cs
}
