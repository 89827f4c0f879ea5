package sqlitestore

import (
	"context"
	"iter"
	"slices"

	"raccordo/graph"
)

// Units implements graph.View.
func (v *view) Units(ctx context.Context, ids []graph.UnitID) ([]graph.Unit, error) {
	var units []graph.Unit
	err := v.blocks(ctx, "units", func(b *blocks) error {
		for _, n := range v.x.findAll(ids) {
			u, _, err := b.unit(int(n))
			if err != nil {
				return err
			}
			units = append(units, u)
		}
		return nil
	})
	return units, err
}

// Functions implements graph.View.
func (v *view) Functions(ctx context.Context, units []graph.UnitID) ([]graph.Function, error) {
	var functions []graph.Function
	err := v.blocks(ctx, "functions", func(b *blocks) error {
		ordinals, err := v.functionsOf(b, units)
		if err != nil {
			return err
		}
		for _, n := range ordinals {
			f, err := b.function(n)
			if err != nil {
				return err
			}
			functions = append(functions, f.Function)
		}
		return nil
	})
	return functions, err
}

// functionsOf returns the ordinals of what units perform, ascending.
func (v *view) functionsOf(b *blocks, units []graph.UnitID) ([]int, error) {
	var ordinals []int
	for _, n := range v.x.findAll(units) {
		_, functions, err := b.unit(int(n))
		if err != nil {
			return nil, err
		}
		ordinals = append(ordinals, functions...)
	}
	slices.Sort(ordinals)
	return ordinals, nil
}

// FunctionsByID implements graph.View.
func (v *view) FunctionsByID(ctx context.Context, ids []graph.FunctionID) ([]graph.Function, error) {
	ids = slices.Clone(ids)
	slices.Sort(ids)
	var functions []graph.Function
	err := v.blocks(ctx, "functions", func(b *blocks) error {
		for _, id := range slices.Compact(ids) {
			f, found, err := b.functionByID(id)
			if err != nil {
				return err
			}
			if found {
				functions = append(functions, f.Function)
			}
		}
		return nil
	})
	return functions, err
}

// Competences implements graph.View.
func (v *view) Competences(ctx context.Context, units []graph.UnitID) ([]graph.Competence, error) {
	var competences []graph.Competence
	err := v.blocks(ctx, "competences", func(b *blocks) error {
		functions, err := v.functionsOf(b, units)
		if err != nil {
			return err
		}
		var ordinals []int
		for _, n := range functions {
			f, err := b.function(n)
			if err != nil {
				return err
			}
			ordinals = append(ordinals, f.competence)
		}
		slices.Sort(ordinals)
		for _, n := range slices.Compact(ordinals) {
			c, err := b.competence(n)
			if err != nil {
				return err
			}
			competences = append(competences, c)
		}
		return nil
	})
	return competences, err
}

// errStop ends a stream whose reader wants no more.
type errStop struct{}

func (errStop) Error() string { return "stop" }

// Records implements graph.View. It is one read transaction.
func (v *view) Records(ctx context.Context) iter.Seq2[graph.Record, error] {
	return func(yield func(graph.Record, error) bool) {
		stopped := false
		give := func(r graph.Record) error {
			if !yield(r, nil) {
				stopped = true
				return errStop{}
			}
			return nil
		}
		err := v.blocks(ctx, "records", func(b *blocks) error { return v.records(b, give) })
		if err != nil && !stopped {
			yield(graph.Record{}, err)
		}
	}
}

func (v *view) records(b *blocks, give func(graph.Record) error) error {
	err := b.each(unitPart, func(_ int, u *unpacker) error {
		got, _ := u.unit()
		if err := u.failed(); err != nil {
			return err
		}
		return give(graph.Record{Unit: &got})
	})
	if err != nil {
		return err
	}
	err = b.each(functionPart, func(_ int, u *unpacker) error {
		f, err := b.readFunction(u)
		if err != nil {
			return err
		}
		return give(graph.Record{Function: &f.Function})
	})
	if err != nil {
		return err
	}
	err = b.each(competencePart, func(_ int, u *unpacker) error {
		c := u.competence()
		if err := u.failed(); err != nil {
			return err
		}
		return give(graph.Record{Competence: &c})
	})
	if err != nil {
		return err
	}
	return b.each(stepPart, func(from int, u *unpacker) error { return v.statedEdges(from, u, give) })
}

// statedEdges gives the edges that go out from a unit.
func (v *view) statedEdges(from int, u *unpacker, give func(graph.Record) error) error {
	id, err := v.unitID(uint32(from))
	if err != nil {
		return err
	}
	for s, ok := u.step(); ok; s, ok = u.step() {
		to, err := v.unitID(s.to)
		if err != nil {
			return err
		}
		for i := range s.edges {
			e := &s.edges[i]
			e.From, e.To, e.Type = id, to, edgeTypes[s.typ]
			if err := give(graph.Record{Edge: e}); err != nil {
				return err
			}
		}
	}
	return u.failed()
}
