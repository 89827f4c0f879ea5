package explore

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"raccordo/graph"
)

// unitStepTypes are the steps a UnitAnswer shows; what it shares is shown by
// its competences.
var unitStepTypes = []graph.StepType{graph.StepBelongsTo, graph.StepCollaboratesWith, graph.StepReportsTo}

// Unit answers with all that is known of one unit. Its steps are in order of
// from, to and type, and are walked from the unit.
func (x *Explorer) Unit(ctx context.Context, edition graph.EditionID, name string) (*UnitAnswer, error) {
	v, err := x.view(ctx, edition)
	if err != nil {
		return nil, err
	}
	id, err := resolve(ctx, v, name)
	if err != nil {
		return nil, err
	}
	g, err := readGlossary(ctx, v, []graph.UnitID{id})
	if err != nil {
		return nil, err
	}
	a := &UnitAnswer{Edition: refOf(v), Unit: g.unit(id)}
	if err := a.readSteps(ctx, v, g); err != nil {
		return nil, err
	}
	if a.Functions, err = functionsHeld(ctx, v, id); err != nil {
		return nil, err
	}
	if a.Competences, err = commonCompetences(ctx, v, []graph.UnitID{id}); err != nil {
		return nil, err
	}
	mentions := holders(a.Competences)
	for _, f := range a.Functions {
		if f.Through != "" {
			mentions = append(mentions, f.Through)
		}
	}
	if err := g.read(ctx, v, mentions); err != nil {
		return nil, err
	}
	g.sayHeld(a.Competences)
	a.Units = g.refs()
	return a, nil
}

func (a *UnitAnswer) readSteps(ctx context.Context, v graph.View, g glossary) error {
	id := a.Unit.ID
	steps, err := v.Neighbourhood(ctx, []graph.UnitID{id}, unitStepTypes)
	if err != nil {
		return fmt.Errorf("read the steps of %q: %w", id, err)
	}
	var mentions []graph.UnitID
	for _, s := range steps {
		mentions = append(mentions, s.From, s.To)
		if s.Through != "" {
			mentions = append(mentions, s.Through)
		}
	}
	if err := g.read(ctx, v, mentions); err != nil {
		return err
	}
	a.Superiors, a.Subordinates, a.Collaborations = []Step{}, []Step{}, []Step{}
	a.Groups, a.Members = []Step{}, []Step{}
	for _, s := range steps {
		forward := s.From == id
		step := g.answerStep(graph.Hop{Step: s, Forward: forward})
		list := a.list(s.Type, forward)
		*list = append(*list, step)
	}
	return nil
}

// list returns the list of a in which a step of this type stands.
func (a *UnitAnswer) list(t graph.StepType, forward bool) *[]Step {
	switch {
	case t == graph.StepCollaboratesWith:
		return &a.Collaborations
	case t == graph.StepReportsTo && forward:
		return &a.Superiors
	case t == graph.StepReportsTo:
		return &a.Subordinates
	case forward:
		return &a.Groups
	default:
		return &a.Members
	}
}

// functionsHeld returns what a unit performs and then what the classes and
// groups it belongs to do, each part by performer and line.
func functionsHeld(ctx context.Context, v graph.View, id graph.UnitID) ([]HeldFunction, error) {
	groups, err := groupsOf(ctx, v, []graph.UnitID{id})
	if err != nil {
		return nil, err
	}
	functions, err := v.Functions(ctx, distinct(append([]graph.UnitID{id}, groups[id]...)))
	if err != nil {
		return nil, fmt.Errorf("read the functions of %q: %w", id, err)
	}
	out := make([]HeldFunction, 0, len(functions))
	for _, f := range functions {
		h := heldFunction(f, id, "")
		if f.Unit != id {
			h.Through = f.Unit
		}
		out = append(out, h)
	}
	slices.SortStableFunc(out, func(a, b HeldFunction) int {
		return cmp.Or(
			cmp.Compare(a.Through, b.Through), // the unit's own have none and come first
			slices.CompareFunc(a.Citations, b.Citations, graph.CompareCitations),
			cmp.Compare(a.ID, b.ID),
		)
	})
	return out, nil
}
