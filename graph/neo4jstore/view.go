package neo4jstore

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"raccordo/cypher"
	"raccordo/graph"
)

// opened is what is known of an edition as one generation holds it.
type opened struct {
	generation int64
	summary    graph.Summary // with the text of the sources
}

// view is a graph.View of one generation.
type view struct {
	store *Store
	opened
}

// attempts is how often a read that met a switch of editions is repeated.
const attempts = 5

// Editions lists the editions; it reads no source text.
func (s *Store) Editions(ctx context.Context) ([]graph.Summary, error) {
	found, err := s.summaries(ctx, query{Statement: cypher.Editions})
	if err != nil {
		return nil, fmt.Errorf("list editions: %w", err)
	}
	out := make([]graph.Summary, len(found))
	for i, o := range found {
		out[i] = o.summary
	}
	slices.SortFunc(out, graph.CompareSummaries)
	return out, nil
}

// View opens an edition. The text of the sources is read once for each generation.
func (s *Store) View(ctx context.Context, id graph.EditionID) (graph.View, error) {
	v, err := s.view(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("open edition %q: %w", id, err)
	}
	return v, nil
}

func (s *Store) view(ctx context.Context, id graph.EditionID) (*view, error) {
	for range attempts {
		found, err := s.summaries(ctx, query{Statement: cypher.Edition, params: row{"edition": string(id)}})
		if err != nil {
			return nil, err
		}
		if len(found) == 0 {
			return nil, graph.ErrNotFound
		}
		s.mu.Lock()
		held, ok := s.editions[id]
		s.mu.Unlock()
		if ok && held.generation == found[0].generation {
			return &view{s, held}, nil
		}
		v := &view{s, found[0]}
		whole, err := v.readTexts(ctx)
		if err != nil {
			return nil, err
		}
		if whole {
			s.mu.Lock()
			s.editions[id] = v.opened
			s.mu.Unlock()
			return v, nil
		}
	}
	return nil, fmt.Errorf("%w: the edition is being replaced again and again", graph.ErrUnavailable)
}

// summaries runs the statement editions or edition until what it found is whole.
func (s *Store) summaries(ctx context.Context, q query) ([]opened, error) {
	for range attempts {
		records, err := s.read(ctx, q)
		if err != nil {
			return nil, err
		}
		if len(records) == 0 {
			return nil, nil
		}
		found, _ := value[[]any](records[0], "found")
		now, _ := value[[]any](records[0], "now")
		out := make([]opened, len(found))
		whole := true
		for i, item := range found {
			m, _ := item.(map[string]any)
			out[i] = openedOf(m)
			whole = whole && slices.Contains(now, any(out[i].generation))
		}
		if whole {
			return out, nil
		}
	}
	return nil, fmt.Errorf("%w: editions are being replaced again and again", graph.ErrUnavailable)
}

func openedOf(m map[string]any) opened {
	e := graph.Edition{ID: graph.EditionID(str(m, "id")), Title: str(m, "title"), Date: str(m, "date"), Sources: []graph.Source{}}
	for _, s := range list[map[string]any](m, "sources") {
		e.Sources = append(e.Sources, graph.Source{ID: str(s, "id"), Title: str(s, "title"), SHA256: str(s, "sha256")})
	}
	return opened{
		generation: int64(number(m, "generation")),
		summary: graph.Summary{
			Edition:  e,
			Revision: str(m, "revision"),
			Counts: graph.Counts{
				Units: number(m, "units"), Functions: number(m, "functions"),
				Competences: number(m, "competences"), Edges: number(m, "edges"),
			},
		},
	}
}

// readTexts adds the text of the sources and their readings; false if the generation is gone.
func (v *view) readTexts(ctx context.Context) (bool, error) {
	records, err := v.store.read(ctx, v.query(cypher.Sources, nil))
	if err != nil || len(records) == 0 {
		return false, err
	}
	held := make(map[string]row)
	for _, m := range mapsIn(records[0]) {
		held[str(m, "id")] = m
	}
	for i := range v.summary.Edition.Sources {
		s := &v.summary.Edition.Sources[i]
		m := held[s.ID]
		s.Text = str(m, "text")
		if s.Reading, err = readingOf(str(m, "reading")); err != nil {
			return false, err
		}
	}
	return true, nil
}

// query completes the parameters of a statement that reads one generation.
func (v *view) query(s cypher.Statement, params map[string]any) query {
	all := row{"edition": string(v.summary.Edition.ID), "generation": v.generation}
	maps.Copy(all, params)
	return query{Statement: s, params: all}
}

// one runs a read of the generation and returns its only record.
func (v *view) one(ctx context.Context, q query) (*neo4j.Record, error) {
	records, err := v.store.read(ctx, q)
	if err != nil {
		return nil, err
	}
	if len(records) == 0 {
		return nil, fmt.Errorf("%w: the edition was replaced or deleted while it was read", graph.ErrUnavailable)
	}
	return records[0], nil
}

// found runs a read of the generation and returns its list of things found.
func (v *view) found(ctx context.Context, s cypher.Statement, params map[string]any) ([]map[string]any, error) {
	r, err := v.one(ctx, v.query(s, params))
	if err != nil {
		return nil, fmt.Errorf("read %s of edition %q: %w", s.Name, v.summary.Edition.ID, err)
	}
	return mapsIn(r), nil
}

// mapsIn returns the maps in the column found.
func mapsIn(r *neo4j.Record) []map[string]any {
	return list[map[string]any](r.AsMap(), "found")
}

func (v *view) Edition() graph.Edition {
	e := v.summary.Edition
	e.Sources = slices.Clone(e.Sources)
	return e
}

func (v *view) Revision() string     { return v.summary.Revision }
func (v *view) Counts() graph.Counts { return v.summary.Counts }

func (v *view) Units(ctx context.Context, ids []graph.UnitID) ([]graph.Unit, error) {
	found, err := v.found(ctx, cypher.Units, row{"ids": texts(ids)})
	return convert(found, unitOf), err
}

func (v *view) Functions(ctx context.Context, units []graph.UnitID) ([]graph.Function, error) {
	found, err := v.found(ctx, cypher.FunctionsOfUnits, row{"ids": texts(units)})
	return convert(found, functionOf), err
}

func (v *view) Competences(ctx context.Context, units []graph.UnitID) ([]graph.Competence, error) {
	found, err := v.found(ctx, cypher.CompetencesOfUnits, row{"ids": texts(units)})
	return convert(found, competenceOf), err
}

func (v *view) FunctionsByID(ctx context.Context, ids []graph.FunctionID) ([]graph.Function, error) {
	found, err := v.found(ctx, cypher.Functions, row{"ids": texts(ids)})
	return convert(found, functionOf), err
}

func (v *view) Neighbourhood(ctx context.Context, ids []graph.UnitID, types []graph.StepType) ([]graph.Step, error) {
	found, err := v.found(ctx, cypher.Neighbourhood, row{"ids": texts(ids), "types": edgeTypes(types)})
	return sortedSteps(found), err
}

func (v *view) Steps(ctx context.Context, keys []graph.StepKey) ([]graph.Step, error) {
	rows := make([]row, len(keys))
	for i, k := range keys {
		rows[i] = row{"from": string(k.From), "to": string(k.To), "type": edgeType(k.Type)}
	}
	found, err := v.found(ctx, cypher.Steps, row{"keys": rows})
	return sortedSteps(found), err
}

func convert[T any](items []map[string]any, of func(map[string]any) T) []T {
	out := make([]T, len(items))
	for i, m := range items {
		out[i] = of(m)
	}
	return out
}
