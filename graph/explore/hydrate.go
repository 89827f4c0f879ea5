package explore

import (
	"context"
	"fmt"
	"slices"

	"raccordo/graph"
)

// walk says in which directions steps of a type may be walked.
type walk func(graph.StepType) (along, against bool)

func anyWay(graph.StepType) (along, against bool) { return true, true }

func onlyAlong(graph.StepType) (along, against bool) { return true, false }

// downwards is the walk of impact: reporting lines from the superior to the
// subordinate, everything else both ways.
func downwards(t graph.StepType) (along, against bool) { return t != graph.StepReportsTo, true }

// upwards follows a reporting line to the superior.
var upwards walk = onlyAlong

// hydrated is chains with everything that is said of their steps.
type hydrated struct {
	glossary
	chains [][]graph.Hop
	shared map[held][]graph.Citation // for StepSharesCompetence
}

// held is a competence as one unit holds it.
type held struct {
	competence graph.CompetenceID
	unit       graph.UnitID
}

// hydrate reads the steps of all chains in one call, then the units they
// mention in another, and, only where a chain has shares_competence, the
// functions that the steps rest on. It asks for each step once, however many
// chains take it.
func hydrate(ctx context.Context, v graph.View, g glossary, chains []graph.Chain, w walk) (hydrated, error) {
	h := hydrated{glossary: g}
	byKey, err := readSteps(ctx, v, chains, w)
	if err != nil {
		return h, err
	}
	h.chains = make([][]graph.Hop, 0, len(chains))
	for _, c := range chains {
		hops, err := hopsOf(c, byKey, w)
		if err != nil {
			return h, err
		}
		h.chains = append(h.chains, hops)
	}
	if err := h.read(ctx, v, mentioned(chains, byKey)); err != nil {
		return h, err
	}
	return h, h.readShared(ctx, v, byKey)
}

// keysOf returns the keys under which a hop from a to b can be stored: along
// the walk, then against it.
func keysOf(a, b graph.UnitID, t graph.StepType) (along, against graph.StepKey) {
	if t == graph.StepSharesCompetence {
		a, b = min(a, b), max(a, b)
		return graph.StepKey{From: a, To: b, Type: t}, graph.StepKey{}
	}
	return graph.StepKey{From: a, To: b, Type: t}, graph.StepKey{From: b, To: a, Type: t}
}

func readSteps(ctx context.Context, v graph.View, chains []graph.Chain, w walk) (map[graph.StepKey]*graph.Step, error) {
	var keys []graph.StepKey
	for _, c := range chains {
		for i, t := range c.Types {
			along, against := keysOf(c.Units[i], c.Units[i+1], t)
			forth, back := w(t)
			if forth || t == graph.StepSharesCompetence {
				keys = append(keys, along)
			}
			if back && t != graph.StepSharesCompetence {
				keys = append(keys, against)
			}
		}
	}
	slices.SortFunc(keys, graph.CompareStepKeys)
	keys = slices.Compact(keys)
	byKey := make(map[graph.StepKey]*graph.Step, len(keys))
	if len(keys) == 0 {
		return byKey, nil
	}
	steps, err := v.Steps(ctx, keys)
	if err != nil {
		return nil, fmt.Errorf("read steps: %w", err)
	}
	for i := range steps {
		byKey[steps[i].Key()] = &steps[i]
	}
	return byKey, nil
}

// hopsOf returns the hops of a chain. A step that the store does not return
// means that the edition was replaced between two reads.
func hopsOf(c graph.Chain, byKey map[graph.StepKey]*graph.Step, w walk) ([]graph.Hop, error) {
	hops := make([]graph.Hop, 0, len(c.Types))
	for i, t := range c.Types {
		a, b := c.Units[i], c.Units[i+1]
		forth, back := w(t)
		alongKey, againstKey := keysOf(a, b, t)
		var along, against *graph.Step
		if forth || t == graph.StepSharesCompetence {
			along = byKey[alongKey]
		}
		if back && t != graph.StepSharesCompetence {
			against = byKey[againstKey]
		}
		if along == nil && against == nil {
			return nil, fmt.Errorf("read step %s from %q to %q: no longer stored: %w", t, a, b, graph.ErrUnavailable)
		}
		hop := graph.HopOf(along, against)
		if t == graph.StepSharesCompetence {
			hop.Forward = hop.From == a
		}
		hops = append(hops, hop)
	}
	return hops, nil
}

func mentioned(chains []graph.Chain, byKey map[graph.StepKey]*graph.Step) []graph.UnitID {
	var ids []graph.UnitID
	for _, c := range chains {
		ids = append(ids, c.Units...)
	}
	for _, s := range byKey {
		if s.Through != "" {
			ids = append(ids, s.Through)
		}
	}
	return distinct(ids)
}

// readShared reads the functions on which shares_competence steps rest, and the
// names of the competences.
func (h *hydrated) readShared(ctx context.Context, v graph.View, byKey map[graph.StepKey]*graph.Step) error {
	wanted := make(map[graph.CompetenceID]bool)
	var ends []graph.UnitID
	for k, s := range byKey {
		if k.Type != graph.StepSharesCompetence {
			continue
		}
		ends = append(ends, k.From, k.To)
		for _, c := range s.Competences {
			wanted[c] = true
		}
	}
	if len(ends) == 0 {
		return nil
	}
	ends = distinct(ends)
	competences, err := v.Competences(ctx, ends)
	if err != nil {
		return fmt.Errorf("read competences: %w", err)
	}
	functions, err := v.Functions(ctx, ends)
	if err != nil {
		return fmt.Errorf("read functions: %w", err)
	}
	covers := make(map[graph.FunctionID]graph.CompetenceID)
	for _, c := range competences {
		if !wanted[c.ID] {
			continue
		}
		h.competences[c.ID] = c.Name
		for _, f := range c.Functions {
			covers[f] = c.ID
		}
	}
	h.shared = make(map[held][]graph.Citation)
	for _, f := range functions {
		if c, ok := covers[f.ID]; ok {
			k := held{c, f.Unit}
			h.shared[k] = append(h.shared[k], f.Citations...)
		}
	}
	return nil
}

// steps returns chain i with its sentences.
func (h *hydrated) steps(i int) []Step {
	steps := make([]Step, 0, len(h.chains[i]))
	for _, hop := range h.chains[i] {
		if hop.Type == graph.StepSharesCompetence {
			hop.Citations = h.passages(hop)
		}
		steps = append(steps, h.answerStep(hop))
	}
	return steps
}

// passages returns the citations of what both ends do in the shared competences.
func (h *hydrated) passages(hop graph.Hop) []graph.Citation {
	var all [][]graph.Citation
	for _, c := range hop.Competences {
		all = append(all, h.shared[held{c, hop.From}], h.shared[held{c, hop.To}])
	}
	return graph.MergeCitations(all...)
}

func (g glossary) answerStep(h graph.Hop) Step {
	return Step{
		From: h.From, To: h.To, Type: h.Type, Forward: h.Forward, Through: h.Through, Basis: h.Basis,
		Modes: h.Modes, Competences: h.Competences, Citations: h.Citations, Confidence: h.Confidence(), Sentence: g.step(h),
	}
}
