package sqlitestore

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"raccordo/graph"
)

const (
	oneBlock       = "SELECT body FROM block WHERE generation = ?1 AND part = ?2 AND number = ?3"
	allBlocks      = "SELECT body FROM block WHERE generation = ?1 AND part = ?2 ORDER BY number"
	firstFunctions = "SELECT first FROM block WHERE generation = ?1 AND part = ?2 ORDER BY number"
)

// blocks reads things of a generation for one question. Blocks that are kept cost
// nothing; the others are read in one transaction. Things that are asked for in
// order cost one read a block.
type blocks struct {
	v    *view
	ctx  context.Context //nolint:containedctx // lives for one question
	tx   *reader         // nil until something is read from the file
	open [parts]opened
}

// opened is a block, and the ordinal of the thing that its next record is.
type opened struct {
	*unpacker
	next int
}

// blocks runs fn. What it reads is of this generation, whether or not that still
// stands in the file, or graph.ErrUnavailable.
func (v *view) blocks(ctx context.Context, what string, fn func(*blocks) error) error {
	op := v.reading(what)
	if err := v.ready(ctx, op); err != nil {
		return err
	}
	b := &blocks{v: v, ctx: ctx}
	defer func() {
		if b.tx != nil {
			v.s.release(context.WithoutCancel(ctx), b.tx)
		}
	}()
	return v.s.fail(ctx, op, fn(b))
}

// file returns the transaction in which the generation stands.
func (b *blocks) file() (*reader, error) {
	if b.tx != nil {
		return b.tx, nil
	}
	tx, err := b.v.s.begin(b.ctx)
	if err != nil {
		return nil, err
	}
	b.tx = tx
	return tx, b.v.stands(b.ctx, tx)
}

// block returns one at its beginning.
func (b *blocks) block(k blockKey) (*unpacker, error) {
	if u, ok := b.v.kept.get(k); ok {
		return u, nil
	}
	tx, err := b.file()
	if err != nil {
		return nil, err
	}
	var u *unpacker
	err = each(b.ctx, tx, func(r *sql.Rows) error {
		var body sql.RawBytes
		err := r.Scan(&body)
		u = newUnpacker(body)
		return err
	}, oneBlock, b.v.generation, k.part, k.number)
	if err != nil {
		return nil, err
	}
	if u == nil {
		return nil, fmt.Errorf("block %d of part %d is missing: %w", k.number, k.part, graph.ErrUnavailable)
	}
	b.v.kept.put(k, *u)
	return u, nil
}

// at goes to a thing, whose record can then be read.
func (b *blocks) at(p part, ordinal int) (*unpacker, error) {
	o := &b.open[p]
	number := ordinal / perBlock
	if o.unpacker == nil || ordinal < o.next || number != (o.next-1)/perBlock {
		u, err := b.block(blockKey{p, number})
		if err != nil {
			return nil, err
		}
		*o = opened{u, number * perBlock}
	}
	for o.next <= ordinal {
		if !o.unpacker.next() {
			o.bad = true
			return nil, o.failed()
		}
		o.next++
	}
	return o.unpacker, nil
}

// each calls read at every thing of a part, in order.
func (b *blocks) each(p part, read func(ordinal int, u *unpacker) error) error {
	tx, err := b.file()
	if err != nil {
		return err
	}
	ordinal := 0
	return each(b.ctx, tx, func(r *sql.Rows) error {
		var body sql.RawBytes
		if err := r.Scan(&body); err != nil {
			return err
		}
		u := newUnpacker(body)
		for u.next() {
			if err := read(ordinal, u); err != nil {
				return err
			}
			ordinal++
		}
		return u.failed()
	}, allBlocks, b.v.generation, p)
}

func (b *blocks) unit(ordinal int) (graph.Unit, []int, error) {
	u, err := b.at(unitPart, ordinal)
	if err != nil {
		return graph.Unit{}, nil, err
	}
	got, functions := u.unit()
	return got, functions, u.failed()
}

func (b *blocks) function(ordinal int) (function, error) {
	u, err := b.at(functionPart, ordinal)
	if err != nil {
		return function{}, err
	}
	return b.readFunction(u)
}

func (b *blocks) readFunction(u *unpacker) (function, error) {
	f := u.function()
	if err := u.failed(); err != nil {
		return f, err
	}
	var err error
	f.Unit, err = b.v.unitID(uint32(f.unit))
	return f, err
}

func (b *blocks) competence(ordinal int) (graph.Competence, error) {
	u, err := b.at(competencePart, ordinal)
	if err != nil {
		return graph.Competence{}, err
	}
	c := u.competence()
	return c, u.failed()
}

// functionByID finds a function; false if there is none.
func (b *blocks) functionByID(id graph.FunctionID) (function, bool, error) {
	number, found := slices.BinarySearch(b.v.functions, id)
	if !found {
		number--
	}
	if number < 0 {
		return function{}, false, nil
	}
	for n := number * perBlock; n < (number+1)*perBlock && n < b.v.counts.Functions; n++ {
		u, err := b.at(functionPart, n)
		if err != nil {
			return function{}, false, err
		}
		switch got := graph.FunctionID(u.peek()); {
		case got == id:
			f, err := b.readFunction(u)
			return f, err == nil, err
		case got > id:
			return function{}, false, u.failed()
		}
	}
	return function{}, false, nil
}
