package sqlitestore

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"raccordo/graph"
)

const (
	statedSteps = `SELECT from_unit, to_unit, type, through, detail FROM step
		WHERE generation = ?1 AND through IS NULL AND type < ?2 ORDER BY from_unit, to_unit, type`
	stepsByKey = `SELECT s.from_unit, s.to_unit, s.type, s.through, s.detail FROM json_each(?2) AS k
		CROSS JOIN step AS s ON s.generation = ?1 AND s.from_unit = json_extract(k.value, '$[0]')
			AND s.to_unit = json_extract(k.value, '$[1]') AND s.type = json_extract(k.value, '$[2]')
		ORDER BY k.key`

	keysPerQuery = 10_000
)

// sharesCompetence is the place of StepSharesCompetence, the last.
var sharesCompetence = hop(len(graph.StepTypes) - 1)

// stepRow is one row of the table of steps.
type stepRow struct {
	key     placed
	through sql.Null[uint32]
	detail  []byte
}

func (r *stepRow) scan(rows *sql.Rows) error {
	return rows.Scan(&r.key.from, &r.key.to, &r.key.typ, &r.through, &r.detail)
}

// unitID returns the id of a unit that a row names.
func (v *view) unitID(unit uint32) (graph.UnitID, error) {
	if int(unit) >= v.x.units() {
		return "", fmt.Errorf("a row names unit %d of %d: %w", unit, v.x.units(), graph.ErrUnavailable)
	}
	return v.x.id(unit), nil
}

func (v *view) stepKey(p placed) (k graph.StepKey, err error) {
	if k.From, err = v.unitID(p.from); err != nil {
		return k, err
	}
	if k.To, err = v.unitID(p.to); err != nil {
		return k, err
	}
	if p.typ > sharesCompetence {
		return k, fmt.Errorf("a row names step type %d: %w", p.typ, graph.ErrUnavailable)
	}
	k.Type = p.typ.stepType()
	return k, nil
}

// edges returns the edges of a stated step.
func (v *view) edges(r stepRow) ([]graph.Edge, error) {
	k, err := v.stepKey(r.key)
	if err != nil {
		return nil, err
	}
	var details []edgeDetail
	if err := json.Unmarshal(r.detail, &details); err != nil {
		return nil, err
	}
	edges := make([]graph.Edge, len(details))
	for i, d := range details {
		edges[i] = graph.Edge{
			From: k.From, To: k.To, Type: graph.EdgeType(strings.ToUpper(string(k.Type))),
			Basis: d.Basis, Mode: d.Mode, Citations: d.Citations,
		}
	}
	return edges, nil
}

func (v *view) eachEdge(ctx context.Context, tx queryer, yield func(graph.Edge) error) error {
	return each(ctx, tx, func(rows *sql.Rows) error {
		var r stepRow
		if err := r.scan(rows); err != nil {
			return err
		}
		edges, err := v.edges(r)
		if err != nil {
			return err
		}
		for _, e := range edges {
			if err := yield(e); err != nil {
				return err
			}
		}
		return nil
	}, statedSteps, v.generation, sharesCompetence)
}

// step returns the step that a row holds.
func (v *view) step(r stepRow) (graph.Step, error) {
	k, err := v.stepKey(r.key)
	if err != nil {
		return graph.Step{}, err
	}
	s := graph.Step{From: k.From, To: k.To, Type: k.Type}
	switch {
	case r.key.typ == sharesCompetence:
		return s, json.Unmarshal(r.detail, &s.Competences)
	case r.through.Valid:
		var said saidDetail
		if err := json.Unmarshal(r.detail, &said); err != nil {
			return s, err
		}
		s.Basis, s.Modes, s.Citations = said.Basis, said.Modes, said.Citations
		s.Through, err = v.unitID(r.through.V)
		return s, err
	}
	edges, err := v.edges(r)
	if err != nil {
		return s, err
	}
	if len(edges) == 0 {
		return s, fmt.Errorf("stated step %q %s %q has no edge: %w", s.From, s.Type, s.To, graph.ErrUnavailable)
	}
	return graph.StepOf(edges), nil
}

// Steps implements graph.View.
func (v *view) Steps(ctx context.Context, keys []graph.StepKey) ([]graph.Step, error) {
	found := make([]placed, 0, len(keys))
	for _, k := range keys {
		from, okFrom := v.x.find(k.From)
		to, okTo := v.x.find(k.To)
		typ := slices.Index(graph.StepTypes, k.Type)
		if okFrom && okTo && typ >= 0 {
			found = append(found, placed{from, to, hop(typ)})
		}
	}
	return v.readSteps(ctx, found)
}

// Neighbourhood implements graph.View.
func (v *view) Neighbourhood(ctx context.Context, ids []graph.UnitID, types []graph.StepType) ([]graph.Step, error) {
	var wanted [hops]bool
	for h := range wanted {
		wanted[h] = slices.Contains(types, hop(h).stepType())
	}
	var found []placed
	for _, u := range v.x.findAll(ids) {
		to, how := v.x.hops(u)
		for i, n := range to {
			h := how[i]
			if !wanted[h] {
				continue
			}
			// A step without direction goes from the lesser unit.
			undirected := h&typeBits == sharesCompetence
			if h&along != 0 && (!undirected || u < n) {
				found = append(found, placed{u, n, h & typeBits})
			}
			if h&against != 0 && (!undirected || n < u) {
				found = append(found, placed{n, u, h & typeBits})
			}
		}
	}
	return v.readSteps(ctx, found)
}

// readSteps returns the steps of these keys that are stored, by key, each once.
func (v *view) readSteps(ctx context.Context, keys []placed) ([]graph.Step, error) {
	slices.SortFunc(keys, comparePlaced)
	keys = slices.Compact(keys)
	steps := make([]graph.Step, 0, len(keys))
	err := v.read(ctx, "steps", func(tx queryer) error {
		for some := range slices.Chunk(keys, keysPerQuery) {
			list := make([][3]uint32, len(some))
			for i, k := range some {
				list[i] = [3]uint32{k.from, k.to, uint32(k.typ)}
			}
			err := each(ctx, tx, func(rows *sql.Rows) error {
				var r stepRow
				if err := r.scan(rows); err != nil {
					return err
				}
				s, err := v.step(r)
				steps = append(steps, s)
				return err
			}, stepsByKey, v.generation, toJSON(list))
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return steps, nil
}
