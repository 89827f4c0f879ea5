package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"raccordo/cypher"
	"raccordo/graph"
)

const (
	rowsAtOnce    = 10_000 // nodes and relationships one transaction makes
	removedAtOnce = 5_000  // nodes one transaction removes
	// settleTime bounds what must be brought to an end after the context of a
	// call has ended: the switch, and clearing up.
	settleTime = 30 * time.Second
)

// Write loads g as a new generation and switches its edition to it. Cost: about
// the size of g twice in memory, and one transaction for some thousand items.
func (s *Store) Write(ctx context.Context, g *graph.Graph, progress func(done, total int)) error {
	if err := s.replace(ctx, g, progress); err != nil {
		return fmt.Errorf("write edition %q: %w", g.Edition.ID, err)
	}
	return nil
}

func (s *Store) replace(ctx context.Context, g *graph.Graph, progress func(done, total int)) error {
	release, err := s.turn(ctx)
	if err != nil {
		return err
	}
	defer release()
	revision := g.Revision()
	_, held, stored, err := s.current(ctx, g.Edition.ID)
	if err != nil {
		return err
	}
	if stored && held == revision {
		return nil
	}
	for len(s.left) > 0 {
		if err := s.clear(ctx, s.left[0], 0); err != nil {
			return err
		}
		s.left = s.left[1:]
	}
	if err := s.sweep(ctx); err != nil {
		return err
	}
	records, err := s.write(ctx, query{Statement: cypher.BeginStaging, params: row{"edition": string(g.Edition.ID)}})
	if err != nil {
		return err
	}
	generation, err := first[int64](records, "generation")
	if err != nil {
		return err
	}
	if progress == nil {
		progress = func(int, int) {}
	}
	all := loads(g)
	total := 1 // the switch
	for _, l := range all {
		total += len(l.rows)
	}
	err = s.load(ctx, g.Edition.ID, all, generation, func(done int) { progress(done, total) })
	if err == nil {
		err = s.switchTo(ctx, g, generation, revision)
	}
	if err != nil {
		s.abandon(ctx, generation)
		return err
	}
	progress(total, total)
	s.tidy(ctx)
	return nil
}

// turn waits until this Store does no other write.
func (s *Store) turn(ctx context.Context) (release func(), err error) {
	if s.closed.Load() {
		return nil, graph.ErrClosed
	}
	select {
	case s.writing <- struct{}{}:
		return func() { <-s.writing }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// current returns the generation and the revision that an edition holds.
func (s *Store) current(ctx context.Context, id graph.EditionID) (generation int64, revision string, stored bool, err error) {
	records, err := s.read(ctx, query{Statement: cypher.EditionGeneration, params: row{"edition": string(id)}})
	if err != nil || len(records) == 0 {
		return 0, "", false, err
	}
	generation, err = first[int64](records, "generation")
	if err != nil {
		return 0, "", false, err
	}
	revision, err = first[string](records, "revision")
	return generation, revision, true, err
}

// load writes a generation, transaction by transaction; each also says that the
// generation is still being written.
func (s *Store) load(ctx context.Context, id graph.EditionID, all []load, generation int64, progress func(done int)) error {
	touch := query{Statement: cypher.TouchStaging, params: row{"generation": generation}, check: unclaimed}
	common := row{"generation": generation, "edition": string(id), "scope": scope(generation)}
	done := 0
	for batch, rows := range transactions(all, common) {
		if _, err := s.write(ctx, append(batch, touch)...); err != nil {
			return fmt.Errorf("load: %w", err)
		}
		done += rows
		progress(done)
	}
	return nil
}

// transactions yields the queries of one transaction after the other, each with
// how many rows it makes: at most rowsAtOnce. A small edition takes one.
func transactions(all []load, common row) iter.Seq2[[]query, int] {
	return func(yield func([]query, int) bool) {
		var batch []query
		held := 0
		for _, l := range all {
			for len(l.rows) > 0 {
				n := min(len(l.rows), rowsAtOnce-held)
				batch, held = append(batch, l.query(n, common)), held+n
				l.rows = l.rows[n:]
				if held < rowsAtOnce {
					continue
				}
				if !yield(batch, held) {
					return
				}
				batch, held = nil, 0
			}
		}
		if held > 0 {
			yield(batch, held)
		}
	}
}

// query makes the first n rows of l.
func (l load) query(n int, common row) query {
	params := row{"rows": l.rows[:n]}
	for _, p := range l.statement.Params {
		if v, ok := common[p]; ok {
			params[p] = v
		}
	}
	return query{Statement: l.statement, params: params, check: made(n)}
}

// scope is the word under which the full-text index holds a generation.
func scope(generation int64) string { return fmt.Sprintf("g%d", generation) }

// made returns a check that a statement made n things.
func made(n int) func([]*neo4j.Record) error {
	return func(records []*neo4j.Record) error {
		if got, err := first[int64](records, "made"); err != nil || got != int64(n) {
			return errors.Join(fmt.Errorf("made %d of %d: units or competences are missing", got, n), err)
		}
		return nil
	}
}

// unclaimed checks that a statement found the generation still with its writer.
func unclaimed(records []*neo4j.Record) error {
	if len(records) == 0 {
		return fmt.Errorf("%w: another process took this write for abandoned and removed it", graph.ErrUnavailable)
	}
	return nil
}

// switchTo makes the generation current. It is not broken off when ctx ends in
// the middle, and where the answer is lost it asks what became of it, so that the
// outcome is known if the server can be reached at all.
func (s *Store) switchTo(ctx context.Context, g *graph.Graph, generation int64, revision string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), settleTime)
	defer cancel()
	counts := g.Counts()
	_, err := s.write(ctx, query{Statement: cypher.SwitchEdition, check: unclaimed, params: row{
		"generation": generation, "revision": revision,
		"edition": string(g.Edition.ID), "title": g.Edition.Title, "date": g.Edition.Date,
		"units": counts.Units, "functions": counts.Functions, "competences": counts.Competences, "edges": counts.Edges,
	}})
	if err == nil {
		return nil
	}
	if now, _, _, asked := s.current(ctx, g.Edition.ID); asked == nil && now == generation {
		return nil
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("%w: switch the edition: %w", graph.ErrUnavailable, err)
	}
	return fmt.Errorf("switch the edition: %w", err)
}

// Delete takes an edition away, then removes what it held.
func (s *Store) Delete(ctx context.Context, id graph.EditionID) error {
	if err := s.remove(ctx, id); err != nil {
		return fmt.Errorf("delete edition %q: %w", id, err)
	}
	return nil
}

func (s *Store) remove(ctx context.Context, id graph.EditionID) error {
	release, err := s.turn(ctx)
	if err != nil {
		return err
	}
	defer release()
	records, err := s.write(ctx, query{Statement: cypher.DeleteEdition, params: row{"edition": string(id)}})
	if err != nil {
		return err
	}
	if len(records) == 0 {
		return graph.ErrNotFound
	}
	s.mu.Lock()
	delete(s.editions, id)
	s.mu.Unlock()
	s.tidy(ctx)
	return nil
}

// abandon gives a generation up after an error and removes it if the server still
// answers; else the next Write of this Store does, or that of another one when
// the lease is over.
func (s *Store) abandon(ctx context.Context, generation int64) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), settleTime)
	defer cancel()
	if err := s.clear(ctx, generation, 0); err != nil {
		s.left = append(s.left, generation)
	}
}

// tidy removes generations that nothing needs any more. The edition already holds
// what was asked for, so that an error is left to the next Write or Open.
func (s *Store) tidy(ctx context.Context) {
	_ = s.sweep(ctx)
}

// sweep removes every generation that no edition has and nobody is writing.
func (s *Store) sweep(ctx context.Context) error {
	records, err := s.read(ctx, query{Statement: cypher.ListStaging, params: row{"lease": s.lease.Milliseconds()}})
	if err != nil {
		return err
	}
	for _, r := range records {
		generation, err := value[int64](r, "generation")
		if err != nil {
			return err
		}
		if err := s.clear(ctx, generation, s.lease); err != nil {
			return fmt.Errorf("remove generation %d: %w", generation, err)
		}
	}
	return nil
}

// clear claims a generation that rested for the lease and removes it, its mark last.
func (s *Store) clear(ctx context.Context, generation int64, lease time.Duration) error {
	records, err := s.write(ctx, query{Statement: cypher.ClaimStaging, params: row{"generation": generation, "lease": lease.Milliseconds()}})
	if err != nil || len(records) == 0 {
		return err
	}
	for {
		records, err := s.write(ctx, query{Statement: cypher.RemoveGeneration, params: row{"generation": generation, "limit": removedAtOnce}})
		if err != nil {
			return err
		}
		removed, err := first[int64](records, "removed")
		if err != nil {
			return err
		}
		if removed < removedAtOnce {
			break
		}
	}
	_, err = s.write(ctx, query{Statement: cypher.EndStaging, params: row{"generation": generation}})
	return err
}
