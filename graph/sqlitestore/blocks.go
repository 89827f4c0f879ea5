package sqlitestore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"raccordo/graph"
)

const (
	oneBlock  = "SELECT body FROM block WHERE generation = ?1 AND part = ?2 AND number = ?3"
	allBlocks = "SELECT body FROM block WHERE generation = ?1 AND part = ?2 ORDER BY number"
	// numberOf finds the block that holds the function of an id, if any does.
	numberOf = "SELECT number FROM block WHERE generation = ?1 AND first <= ?2 ORDER BY first DESC LIMIT 1"
)

// blocks reads things of a generation in one transaction; things that are asked
// for in order cost one read a block.
type blocks struct {
	v    *view
	ctx  context.Context //nolint:containedctx // lives for one transaction
	tx   queryer
	open [parts]opened
}

// opened is a block, and the ordinal of the thing that its next record is.
type opened struct {
	*unpacker
	next int
}

// at goes to a thing, whose record can then be read.
func (b *blocks) at(p part, ordinal int) (*unpacker, error) {
	o := &b.open[p]
	if o.unpacker == nil || ordinal < o.next || ordinal/perBlock != (o.next-1)/perBlock {
		var body sql.RawBytes
		found := false
		err := each(b.ctx, b.tx, func(r *sql.Rows) error {
			found = true
			if err := r.Scan(&body); err != nil {
				return err
			}
			*o = opened{newUnpacker(body), ordinal / perBlock * perBlock}
			return nil
		}, oneBlock, b.v.generation, p, ordinal/perBlock)
		if err != nil {
			return nil, err
		}
		if !found {
			return nil, fmt.Errorf("block %d of part %d is missing: %w", ordinal/perBlock, p, graph.ErrUnavailable)
		}
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
	ordinal := 0
	return each(b.ctx, b.tx, func(r *sql.Rows) error {
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
	var number int
	err := b.tx.QueryRowContext(b.ctx, numberOf, b.v.generation, id).Scan(&number)
	if errors.Is(err, sql.ErrNoRows) {
		return function{}, false, nil
	}
	if err != nil {
		return function{}, false, err
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
