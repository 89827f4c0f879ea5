package sqlitestore

import (
	"bytes"
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"strings"

	"raccordo/graph"
)

// Check implements graph.Store. Besides what graph.CheckView looks at it packs
// the records again and compares the result with the file.
func (s *Store) Check(ctx context.Context, id graph.EditionID) ([]graph.Problem, error) {
	opened, err := s.View(ctx, id)
	if err != nil {
		return nil, err
	}
	ps, err := graph.CheckView(ctx, opened)
	if err != nil || len(ps) > 0 {
		return ps, err
	}
	v := opened.(*view)
	g, err := graph.Load(ctx, v)
	if err != nil {
		return nil, err
	}
	want, err := pack(ctx, g)
	if err != nil {
		return nil, err
	}
	err = v.read(ctx, "indexes", func(tx queryer) error {
		for _, check := range []func(context.Context, queryer, *generation) ([]graph.Problem, error){
			v.checkTraversal, v.checkBlocks, v.checkWords,
		} {
			found, err := check(ctx, tx, want)
			if err != nil {
				return err
			}
			ps = append(ps, found...)
		}
		return nil
	})
	return ps, err
}

func (v *view) checkTraversal(ctx context.Context, tx queryer, want *generation) ([]graph.Problem, error) {
	x, err := readIndex(ctx, tx, v.generation)
	if err != nil {
		return nil, err
	}
	got, w := x.encode(), want.index
	for _, part := range []struct {
		name      string
		got, want []byte
	}{
		{"ids", got.ids, w.ids}, {"ends of ids", got.ends, w.ends},
		{"places", got.first, w.first}, {"neighbours", got.to, w.to}, {"hops", got.how, w.how},
	} {
		if !bytes.Equal(part.got, part.want) {
			return []graph.Problem{{Where: "index of steps", What: part.name + " are not those of the records"}}, nil
		}
	}
	return nil, nil
}

var partNames = [parts]string{"units", "functions", "competences", "steps"}

func (v *view) checkBlocks(ctx context.Context, tx queryer, want *generation) ([]graph.Problem, error) {
	var ps []graph.Problem
	for p, blocks := range want.blocks {
		n := 0
		err := each(ctx, tx, func(r *sql.Rows) error {
			var first sql.NullString
			var body []byte
			if err := r.Scan(&first, &body); err != nil {
				return err
			}
			misplaced := part(p) == functionPart && n < len(blocks) && first.String != string(want.functions[n])
			if n >= len(blocks) || misplaced || !bytes.Equal(body, blocks[n]) {
				ps = append(ps, graph.Problem{Where: partNames[p], What: fmt.Sprintf("block %d is not that of the records", n)})
			}
			n++
			return nil
		}, "SELECT first, body FROM block WHERE generation = ? AND part = ? ORDER BY number", v.generation, p)
		if err != nil {
			return nil, err
		}
	}
	return ps, nil
}

func (v *view) checkWords(ctx context.Context, tx queryer, want *generation) ([]graph.Problem, error) {
	var ps []graph.Problem
	add := func(format string, args ...any) {
		ps = append(ps, graph.Problem{Where: "index of words", What: fmt.Sprintf(format, args...)})
	}
	rest := want.words
	err := each(ctx, tx, func(r *sql.Rows) error {
		var b wordBlock
		if err := r.Scan(&b.typ, &b.first, &b.body); err != nil {
			return err
		}
		for len(rest) > 0 && compareWordBlocks(rest[0], b) < 0 {
			add("the block of %ss from %q is missing", foundTypes[rest[0].typ], rest[0].first)
			rest = rest[1:]
		}
		if len(rest) == 0 || compareWordBlocks(rest[0], b) > 0 || !bytes.Equal(rest[0].body, b.body) {
			add("the block of type %d from %q is not that of the records", b.typ, b.first)
		}
		if len(rest) > 0 && compareWordBlocks(rest[0], b) == 0 {
			rest = rest[1:]
		}
		return nil
	}, "SELECT type, first, body FROM word WHERE generation = ? ORDER BY type, first", v.generation)
	for _, b := range rest {
		add("the block of %ss from %q is missing", foundTypes[b.typ], b.first)
	}
	return ps, err
}

func compareWordBlocks(a, b wordBlock) int {
	return cmp.Or(cmp.Compare(a.typ, b.typ), strings.Compare(a.first, b.first))
}
