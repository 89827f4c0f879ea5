package sqlitestore

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"

	"raccordo/graph"
)

// Check implements graph.Store. Besides what graph.CheckView looks at it makes
// both indexes of the file again from the records and compares them.
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
	err = v.read(ctx, "indexes", func(tx queryer) error {
		if ps, err = v.checkTraversal(ctx, tx, g); err != nil {
			return err
		}
		words, err := v.checkWords(ctx, tx, g)
		ps = append(ps, words...)
		return err
	})
	return ps, err
}

func (v *view) checkTraversal(ctx context.Context, tx queryer, g *graph.Graph) ([]graph.Problem, error) {
	x, err := readIndex(ctx, tx, v.generation)
	if err != nil {
		return nil, err
	}
	steps := graph.Steps(g)
	keys := make([]placed, len(steps))
	for i, s := range steps {
		from, _ := x.find(s.From)
		to, _ := x.find(s.To)
		keys[i] = placed{from, to, placeOf(s.Type)}
	}
	var rows int
	if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM step WHERE generation = ?", v.generation).Scan(&rows); err != nil {
		return nil, err
	}
	if rows != len(steps) {
		return []graph.Problem{{Where: "steps", What: fmt.Sprintf("%d rows, the records give %d", rows, len(steps))}}, nil
	}
	got, want := x.encode(), buildIndex(g.Units, keys).encode()
	for _, part := range []struct {
		name      string
		got, want []byte
	}{
		{"ids", got.ids, want.ids}, {"ends of ids", got.ends, want.ends},
		{"places", got.first, want.first}, {"neighbours", got.to, want.to}, {"hops", got.how, want.how},
	} {
		if !bytes.Equal(part.got, part.want) {
			return []graph.Problem{{Where: "index of steps", What: part.name + " are not those of the records"}}, nil
		}
	}
	return nil, nil
}

func (v *view) checkWords(ctx context.Context, tx queryer, g *graph.Graph) ([]graph.Problem, error) {
	want := make(postings)
	for i := range g.Units {
		want.add(graph.FoundUnit, uint32(i), graph.Indexed(graph.Record{Unit: &g.Units[i]}))
	}
	for i := range g.Functions {
		want.add(graph.FoundFunction, uint32(i), graph.Indexed(graph.Record{Function: &g.Functions[i]}))
	}
	for i := range g.Competences {
		want.add(graph.FoundCompetence, uint32(i), graph.Indexed(graph.Record{Competence: &g.Competences[i]}))
	}
	var ps []graph.Problem
	err := each(ctx, tx, func(r *sql.Rows) error {
		var place int
		var word string
		var holders []byte
		if err := r.Scan(&place, &word, &holders); err != nil {
			return err
		}
		if place < 0 || place >= len(foundTypes) {
			return fmt.Errorf("a row names type of thing %d: %w", place, graph.ErrUnavailable)
		}
		k := posting{foundTypes[place], word}
		if list, ok := want[k]; !ok || !bytes.Equal(pack(list), holders) {
			ps = append(ps, graph.Problem{Where: "index of words", What: fmt.Sprintf("%s %q is not that of the records", k.typ, word)})
		}
		delete(want, k)
		return nil
	}, "SELECT type, word, holders FROM word WHERE generation = ? ORDER BY type, word", v.generation)
	for _, k := range want.sorted() {
		ps = append(ps, graph.Problem{Where: "index of words", What: fmt.Sprintf("%s %q is missing", k.typ, k.word)})
	}
	return ps, err
}
