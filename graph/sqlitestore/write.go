package sqlitestore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"raccordo/graph"
)

// rowsPerLook is how many rows are written between looks at the context and
// reports of progress.
const rowsPerLook = 1000

// edgeDetail is one edge of a stated step, as the file holds it.
type edgeDetail struct {
	Basis     graph.Basis      `json:"basis,omitempty"`
	Mode      graph.Mode       `json:"mode,omitempty"`
	Citations []graph.Citation `json:"citations"`
}

// saidDetail is what an inherited step says, as the file holds it.
type saidDetail struct {
	Basis     graph.Basis      `json:"basis,omitempty"`
	Modes     []graph.Mode     `json:"modes,omitempty"`
	Citations []graph.Citation `json:"citations"`
}

// Write implements graph.Store. What it writes is made before its one
// transaction begins, so that others wait for the rows only; the generation
// before is removed in the same transaction.
func (s *Store) Write(ctx context.Context, g *graph.Graph, progress func(done, total int)) error {
	if progress == nil {
		progress = func(int, int) {}
	}
	op := fmt.Sprintf("write edition %q", g.Edition.ID)
	revision := g.Revision()
	equal := func(ctx context.Context, tx queryer) (old int64, same bool, err error) {
		old, stored, err := current(ctx, tx, g.Edition.ID)
		return old, old != 0 && stored == revision, err
	}
	var same bool
	err := s.read(ctx, op, func(tx queryer) (err error) {
		_, same, err = equal(ctx, tx)
		return err
	})
	if err != nil {
		return err
	}
	if same {
		progress(1, 1)
		return nil
	}
	w := &writer{ctx: ctx, g: g, progress: progress, words: make(postings)}
	steps := graph.Steps(g)
	return s.update(ctx, op, func(tx *sql.Tx) error {
		old, same, err := equal(context.WithoutCancel(ctx), tx) // another process may have been faster
		if err != nil {
			return err
		}
		if same {
			progress(1, 1)
			return nil
		}
		if old != 0 {
			if err := remove(tx, old); err != nil {
				return err
			}
		}
		w.tx = tx
		return w.write(revision, steps)
	})
}

// writer writes one generation.
type writer struct {
	ctx         context.Context //nolint:containedctx // it lives as long as one Write
	tx          *sql.Tx
	g           *graph.Graph
	generation  int64
	units       map[graph.UnitID]uint32 // ordinals
	words       postings
	done, total int
	progress    func(done, total int)
}

func (w *writer) write(revision string, steps []graph.Step) error {
	g := w.g
	w.total = len(g.Units) + len(g.Functions) + len(g.Competences) + len(steps) + 1
	w.progress(0, w.total)
	if err := w.edition(revision); err != nil {
		return err
	}
	w.units = make(map[graph.UnitID]uint32, len(g.Units))
	for i, u := range g.Units {
		w.units[u.ID] = uint32(i)
	}
	if err := w.records(); err != nil {
		return err
	}
	placed, err := w.steps(steps)
	if err != nil {
		return err
	}
	if err := w.words.write(w.tx, w.generation); err != nil {
		return err
	}
	b := buildIndex(g.Units, placed).encode()
	_, err = w.tx.Exec("INSERT INTO traversal (generation, ids, ends, first, to_unit, how) VALUES (?, ?, ?, ?, ?, ?)",
		w.generation, b.ids, b.ends, b.first, b.to, b.how)
	if err != nil {
		return err
	}
	w.progress(w.total, w.total)
	return nil
}

func (w *writer) edition(revision string) error {
	e, c := w.g.Edition, w.g.Counts()
	r, err := w.tx.Exec(`INSERT INTO edition (id, title, date, revision, units, functions, competences, edges)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?)`, e.ID, e.Title, e.Date, revision, c.Units, c.Functions, c.Competences, c.Edges)
	if err != nil {
		return err
	}
	if w.generation, err = r.LastInsertId(); err != nil {
		return err
	}
	return w.insert("INSERT INTO source (generation, ordinal, id, title, sha256, text, reading) VALUES (?, ?, ?, ?, ?, ?, ?)",
		func(add func(args ...any) error) error {
			for i, s := range e.Sources {
				if err := add(w.generation, i, s.ID, s.Title, s.SHA256, s.Text, toJSON(s.Reading)); err != nil {
					return err
				}
			}
			return nil
		})
}

func (w *writer) records() error {
	err := w.insert(`INSERT INTO unit (generation, ordinal, id, name, aliases, kind, level, experimental, citations)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`, func(add func(args ...any) error) error {
		for i, u := range w.g.Units {
			w.words.add(graph.FoundUnit, uint32(i), graph.Indexed(graph.Record{Unit: &u}))
			err := add(w.generation, i, u.ID, u.Name, toJSON(u.Aliases), u.Kind, u.Level, u.Experimental, toJSON(u.Citations))
			if err := w.row(err); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	covers := make(map[graph.FunctionID]int, len(w.g.Functions))
	err = w.insert("INSERT INTO competence (generation, ordinal, id, name) VALUES (?, ?, ?, ?)", func(add func(args ...any) error) error {
		for i, c := range w.g.Competences {
			for _, f := range c.Functions {
				covers[f] = i
			}
			w.words.add(graph.FoundCompetence, uint32(i), graph.Indexed(graph.Record{Competence: &c}))
			if err := w.row(add(w.generation, i, c.ID, c.Name)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return w.insert(`INSERT INTO function (generation, ordinal, id, unit, competence, text, citations)
		VALUES (?, ?, ?, ?, ?, ?, ?)`, func(add func(args ...any) error) error {
		for i, f := range w.g.Functions {
			w.words.add(graph.FoundFunction, uint32(i), graph.Indexed(graph.Record{Function: &f}))
			err := add(w.generation, i, f.ID, w.units[f.Unit], covers[f.ID], f.Text, toJSON(f.Citations))
			if err := w.row(err); err != nil {
				return err
			}
		}
		return nil
	})
}

// steps writes the steps and returns their keys in ordinals. Steps and edges
// come in the same order, so the edges of a stated step are the next ones.
func (w *writer) steps(steps []graph.Step) ([]placed, error) {
	keys := make([]placed, len(steps))
	edges := w.g.Edges
	err := w.insert(`INSERT INTO step (generation, from_unit, to_unit, type, through, detail)
		VALUES (?, ?, ?, ?, ?, ?)`, func(add func(args ...any) error) error {
		for i, s := range steps {
			k := placed{w.units[s.From], w.units[s.To], placeOf(s.Type)}
			keys[i] = k
			var through, detail any
			switch {
			case s.Type == graph.StepSharesCompetence:
				detail = s.Competences
			case s.Through != "":
				through, detail = w.units[s.Through], saidDetail{s.Basis, s.Modes, s.Citations}
			default:
				n := 0
				var es []edgeDetail
				for n < len(edges) && edges[n].From == s.From && edges[n].To == s.To && edges[n].Type.Step() == s.Type {
					es = append(es, edgeDetail{edges[n].Basis, edges[n].Mode, edges[n].Citations})
					n++
				}
				edges, detail = edges[n:], es
			}
			if err := w.row(add(w.generation, k.from, k.to, uint8(k.typ), through, toJSON(detail))); err != nil {
				return err
			}
		}
		return nil
	})
	return keys, err
}

// insert prepares a statement and gives fill what runs it.
func (w *writer) insert(statement string, fill func(add func(args ...any) error) error) (err error) {
	st, err := w.tx.Prepare(statement)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	return fill(func(args ...any) error {
		_, err := st.Exec(args...)
		return err
	})
}

// row counts a row that was written, and now and then reports progress and
// looks at the context.
func (w *writer) row(err error) error {
	w.done++
	if err != nil || w.done%rowsPerLook != 0 {
		return err
	}
	w.progress(w.done, w.total)
	return w.ctx.Err()
}

func toJSON(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic("sqlitestore: encode a detail: " + err.Error()) // only strings and ints: cannot fail
	}
	return string(b)
}
