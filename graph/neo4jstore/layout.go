package neo4jstore

import (
	"context"
	"fmt"

	"raccordo/cypher"
	"raccordo/graph"
)

// layoutVersion names the layout described in the package comment.
const layoutVersion = 3

// indexSeconds is how long Open waits for a new index to be filled.
const indexSeconds = 60

// layout checks the layout of the database and makes it where there is none. The
// mark comes last, so a start that was broken off is made good by the next one.
func (s *Store) layout(ctx context.Context) error {
	records, err := s.read(ctx, query{Statement: cypher.Layout})
	if err != nil {
		return fmt.Errorf("read the layout: %w", err)
	}
	if len(records) == 0 {
		for _, statement := range cypher.Schema {
			if _, err := s.write(ctx, query{Statement: statement}); err != nil {
				return fmt.Errorf("make %s: %w", statement.Name, err)
			}
		}
		if _, err := s.read(ctx, query{Statement: cypher.AwaitIndexes, params: map[string]any{"seconds": indexSeconds}}); err != nil {
			return fmt.Errorf("wait for the indexes: %w", err)
		}
		records, err = s.write(ctx, query{Statement: cypher.CreateLayout, params: map[string]any{"version": layoutVersion}})
		if err != nil {
			return fmt.Errorf("mark the layout: %w", err)
		}
	}
	found, err := first[int64](records, "version")
	if err != nil {
		return err
	}
	switch {
	case found < layoutVersion:
		return fmt.Errorf("%w: the database holds layout %d, older than layout %d of this raccordo: export its editions with the raccordo that wrote it and import them into an empty database",
			graph.ErrUnavailable, found, layoutVersion)
	case found > layoutVersion:
		return fmt.Errorf("%w: the database holds layout %d, newer than layout %d of this raccordo: use a newer raccordo",
			graph.ErrUnavailable, found, layoutVersion)
	}
	return nil
}

// warm has the statements of questions planned, which takes the server up to a
// second each the first time. They run against generation 0, which never exists.
func (s *Store) warm(ctx context.Context) error {
	v := &view{store: s, opened: opened{summary: graph.Summary{Edition: graph.Edition{ID: "-"}}}}
	none, types := []string{}, edgeTypes(graph.StepTypes)
	page := map[string]any{"after": "", "limit": 1}
	for _, q := range []query{
		v.query(cypher.Sources, nil),
		v.query(cypher.UnitsPage, page),
		v.query(cypher.FunctionsPage, page),
		v.query(cypher.CompetencesPage, page),
		v.query(cypher.EdgesPage, page),
		v.query(cypher.Units, map[string]any{"ids": none}),
		v.query(cypher.Functions, map[string]any{"ids": none}),
		v.query(cypher.FunctionsOfUnits, map[string]any{"ids": none}),
		v.query(cypher.CompetencesOfUnits, map[string]any{"ids": none}),
		v.query(cypher.Neighbourhood, map[string]any{"ids": none, "types": types}),
		v.query(cypher.Steps, map[string]any{"keys": []any{}}),
		v.search(graph.SearchQuery{Words: []string{"0"}, Types: []graph.FoundType{graph.FoundUnit}, Limit: 1}),
		v.paths(graph.PathQuery{From: "-", To: "-", Types: graph.DefaultPathTypes, MaxHops: graph.DefaultHops, Limit: 1}),
		v.paths(graph.PathQuery{From: "-", To: "-", Types: graph.DefaultPathTypes, Directed: true, MaxHops: graph.DefaultHops, Limit: 1}),
		v.around(graph.PathQuery{Types: graph.DefaultPathTypes}, nil),
		v.reach(graph.ReachQuery{Types: graph.DefaultReachTypes}, nil),
	} {
		if _, err := s.read(ctx, q); err != nil {
			return fmt.Errorf("plan %s: %w", q.Name, err)
		}
	}
	return nil
}
