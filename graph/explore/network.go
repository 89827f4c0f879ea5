package explore

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"raccordo/graph"
)

// defaultDepth is how far a picture reaches around units where nothing is asked.
const defaultDepth = 1

// Graph returns what a picture needs. Without Around it is the whole edition
// with its stated steps, and a Limit keeps the units of the highest degree; with
// Around it is what lies within Depth steps, inherited ones included, and a
// Limit keeps the nearest. Ties go to the lesser id.
func (x *Explorer) Graph(ctx context.Context, edition graph.EditionID, req GraphRequest) (*GraphAnswer, error) {
	v, err := x.view(ctx, edition)
	if err != nil {
		return nil, err
	}
	var n names
	around := distinct(n.units(ctx, v, "around", req.Around))
	if req.Depth == 0 {
		req.Depth = defaultDepth
	}
	req.Kinds = distinct(append([]graph.StepType{}, req.Kinds...))
	if len(req.Kinds) == 0 {
		req.Kinds = append(req.Kinds, unitStepTypes...)
	}
	if err := n.problems(validPicture(req)...); err != nil {
		return nil, err
	}
	a := &GraphAnswer{Edition: refOf(v)}
	if len(around) == 0 {
		err = a.drawAll(ctx, v, req)
	} else {
		err = a.drawAround(ctx, v, around, req)
	}
	if err != nil {
		return nil, err
	}
	return a, nil
}

func validPicture(req GraphRequest) []error {
	var errs []error
	if req.Depth < 1 || req.Depth > graph.MaxLevels {
		errs = append(errs, fmt.Errorf("graph: depth %d: want 1 to %d: %w", req.Depth, graph.MaxLevels, graph.ErrInvalid))
	}
	if req.Limit < 0 {
		errs = append(errs, fmt.Errorf("graph: limit %d: want 1 or more, or 0 for none: %w", req.Limit, graph.ErrInvalid))
	}
	for _, k := range req.Kinds {
		if !slices.Contains(graph.StepTypes, k) {
			errs = append(errs, fmt.Errorf("graph: kind of step %q: want one of %v: %w", k, graph.StepTypes, graph.ErrInvalid))
		}
	}
	return errs
}

func (a *GraphAnswer) drawAll(ctx context.Context, v graph.View, req GraphRequest) error {
	g, err := graph.Load(ctx, v)
	if err != nil {
		return fmt.Errorf("read the edition: %w", err)
	}
	a.drawGraph(g, req)
	return nil
}

// Picture returns what a picture of an edition needs that no store holds: all
// its units, but no more than limit, those of the highest degree first, and the
// stated steps between them.
func Picture(g *graph.Graph, limit int) *GraphAnswer {
	a := &GraphAnswer{Edition: EditionRefOf(g)}
	a.drawGraph(g, GraphRequest{Kinds: unitStepTypes, Limit: limit})
	return a
}

// drawGraph fills a with a whole organisation and its stated steps.
func (a *GraphAnswer) drawGraph(g *graph.Graph, req GraphRequest) {
	degree := make(map[graph.UnitID]int, len(g.Units))
	var steps []graph.Step
	for _, s := range statedSteps(g, slices.Contains(req.Kinds, graph.StepSharesCompetence)) {
		if s.Type != graph.StepSharesCompetence {
			degree[s.From]++
			degree[s.To]++
		}
		if slices.Contains(req.Kinds, s.Type) {
			steps = append(steps, s)
		}
	}
	functions := make(map[graph.UnitID]int, len(g.Units))
	for _, f := range g.Functions {
		functions[f.Unit]++
	}
	units := slices.Clone(g.Units)
	if req.Limit > 0 && len(units) > req.Limit {
		slices.SortStableFunc(units, func(a, b graph.Unit) int { return cmp.Compare(degree[b.ID], degree[a.ID]) })
		units, a.Truncated = units[:req.Limit], true
	}
	a.draw(units, steps, functions, degree)
}

// statedSteps returns the steps of g that no class or group hands on.
// Inheritance needs memberships and other edges together, so they are derived
// apart.
func statedSteps(g *graph.Graph, shares bool) []graph.Step {
	memberships, others := &graph.Graph{Units: g.Units}, &graph.Graph{Units: g.Units}
	for _, e := range g.Edges {
		if e.Type == graph.BelongsTo {
			memberships.Edges = append(memberships.Edges, e)
		} else {
			others.Edges = append(others.Edges, e)
		}
	}
	if shares {
		others.Functions, others.Competences = g.Functions, g.Competences
	}
	steps := slices.Concat(graph.Steps(memberships), graph.Steps(others))
	slices.SortFunc(steps, func(a, b graph.Step) int { return graph.CompareStepKeys(a.Key(), b.Key()) })
	return steps
}

func (a *GraphAnswer) drawAround(ctx context.Context, v graph.View, around []graph.UnitID, req GraphRequest) error {
	ids, err := a.within(ctx, v, around, req)
	if err != nil {
		return err
	}
	units, err := v.Units(ctx, ids)
	if err != nil {
		return fmt.Errorf("read units: %w", err)
	}
	steps, err := v.Neighbourhood(ctx, ids, req.Kinds)
	if err != nil {
		return fmt.Errorf("read steps: %w", err)
	}
	all, err := v.Neighbourhood(ctx, ids, unitStepTypes)
	if err != nil {
		return fmt.Errorf("read steps: %w", err)
	}
	degree := make(map[graph.UnitID]int, len(ids))
	for _, s := range all {
		if s.Through == "" {
			degree[s.From]++
			degree[s.To]++
		}
	}
	performed, err := v.Functions(ctx, ids)
	if err != nil {
		return fmt.Errorf("read functions: %w", err)
	}
	functions := make(map[graph.UnitID]int, len(ids))
	for _, f := range performed {
		functions[f.Unit]++
	}
	a.draw(units, steps, functions, degree)
	return nil
}

// within returns the units at most Depth steps from around, by id. Of those at
// the distance where Limit is reached, the least ids are kept.
func (a *GraphAnswer) within(ctx context.Context, v graph.View, around []graph.UnitID, req GraphRequest) ([]graph.UnitID, error) {
	kept := slices.Clone(around)
	seen := make(map[graph.UnitID]bool, len(around))
	for _, id := range around {
		seen[id] = true
	}
	frontier := around
	for range req.Depth {
		steps, err := v.Neighbourhood(ctx, frontier, req.Kinds)
		if err != nil {
			return nil, fmt.Errorf("read steps: %w", err)
		}
		var next []graph.UnitID
		for _, s := range steps {
			for _, id := range []graph.UnitID{s.From, s.To} {
				if !seen[id] {
					seen[id] = true
					next = append(next, id)
				}
			}
		}
		slices.Sort(next)
		kept = append(kept, next...)
		frontier = next
		if len(next) == 0 || req.Limit > 0 && len(kept) > req.Limit {
			break
		}
	}
	if req.Limit > 0 && len(kept) > req.Limit {
		kept, a.Truncated = kept[:req.Limit], true
	}
	return distinct(kept), nil
}

// draw fills a with units, by id, and the steps that join two of them.
func (a *GraphAnswer) draw(units []graph.Unit, steps []graph.Step, functions, degree map[graph.UnitID]int) {
	slices.SortFunc(units, func(a, b graph.Unit) int { return cmp.Compare(a.ID, b.ID) })
	a.Units, a.Steps = make([]GraphUnit, 0, len(units)), []GraphStep{}
	shown := make(map[graph.UnitID]bool, len(units))
	for _, u := range units {
		shown[u.ID] = true
		a.Units = append(a.Units, GraphUnit{
			UnitRef: unitRef(u), Line: u.Citations[0].First, Source: u.Citations[0].Source,
			Functions: functions[u.ID], Degree: degree[u.ID],
		})
	}
	for _, s := range steps {
		if shown[s.From] && shown[s.To] {
			a.Steps = append(a.Steps, GraphStep{
				From: s.From, To: s.To, Type: s.Type, Through: s.Through,
				Basis: s.Basis, Modes: s.Modes, Confidence: s.Confidence(),
			})
		}
	}
}
