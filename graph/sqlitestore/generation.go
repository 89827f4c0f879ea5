package sqlitestore

import (
	"context"
	"errors"
	"sync"

	"raccordo/graph"
)

// thingsPerLook is how many things are packed between looks at the context.
const thingsPerLook = 4096

// generation is an edition as the file holds it, but for its sources.
type generation struct {
	blocks [parts][][]byte
	// functions holds the id of the first function of each block.
	functions []graph.FunctionID
	words     []wordBlock
	index     stored
}

// packing is a graph being packed.
type packing struct {
	ctx   context.Context //nolint:containedctx // it lives as long as one Write
	g     *graph.Graph
	units map[graph.UnitID]uint32 // ordinals
	out   generation
}

// pack makes the generation of a graph, on as many cores as there is work for.
// It takes about as much memory as the file will.
func pack(ctx context.Context, g *graph.Graph) (*generation, error) {
	w := &packing{ctx: ctx, g: g, units: make(map[graph.UnitID]uint32, len(g.Units))}
	for i := range g.Units {
		w.units[g.Units[i].ID] = uint32(i)
	}
	jobs := []func() error{w.steps, w.words, w.records}
	failed := make([]error, len(jobs))
	var all sync.WaitGroup
	for i, job := range jobs {
		all.Go(func() { failed[i] = job() })
	}
	all.Wait()
	return &w.out, errors.Join(failed...)
}

// look returns the error of the context now and then.
func (w *packing) look(i int) error {
	if i%thingsPerLook != 0 {
		return nil
	}
	return w.ctx.Err()
}

// records packs units, functions and competences.
func (w *packing) records() error {
	g := w.g
	covers, of := w.performs()
	var units, functions, competences packer
	for i := range g.Units {
		if err := w.look(i); err != nil {
			return err
		}
		packUnit(&units, &g.Units[i], of(uint32(i)))
	}
	for i := range g.Functions {
		if err := w.look(i); err != nil {
			return err
		}
		f := &g.Functions[i]
		if i%perBlock == 0 {
			w.out.functions = append(w.out.functions, f.ID)
		}
		packFunction(&functions, f, w.units[f.Unit], covers[i])
	}
	for i := range g.Competences {
		if err := w.look(i); err != nil {
			return err
		}
		packCompetence(&competences, &g.Competences[i])
	}
	w.out.blocks[unitPart], w.out.blocks[functionPart], w.out.blocks[competencePart] = units.done(), functions.done(), competences.done()
	return nil
}

// performs returns by function the ordinal of the competence that covers it, and
// by unit the ordinals of its functions.
func (w *packing) performs() (covers []uint32, of func(unit uint32) []uint32) {
	g := w.g
	place := make(map[graph.FunctionID]uint32, len(g.Functions))
	first := make([]uint32, len(g.Units)+1)
	for i := range g.Functions {
		place[g.Functions[i].ID] = uint32(i)
		first[w.units[g.Functions[i].Unit]+1]++
	}
	for i := range g.Units {
		first[i+1] += first[i]
	}
	all, free := make([]uint32, len(g.Functions)), append([]uint32(nil), first...)
	for i := range g.Functions {
		u := w.units[g.Functions[i].Unit]
		all[free[u]] = uint32(i)
		free[u]++
	}
	covers = make([]uint32, len(g.Functions))
	for i := range g.Competences {
		for _, f := range g.Competences[i].Functions {
			covers[place[f]] = uint32(i)
		}
	}
	return covers, func(u uint32) []uint32 { return all[first[u]:first[u+1]] }
}

// steps packs the steps and makes the index of them. Steps and edges come in the
// same order, so the edges of a stated step are the next ones.
func (w *packing) steps() error {
	var p packer
	keys := make([]placed, 0, len(w.g.Edges))
	edges, from := w.g.Edges, uint32(0)
	for s := range graph.EachStep(w.g) {
		if err := w.look(len(keys)); err != nil {
			return err
		}
		for w.g.Units[from].ID != s.From {
			p.end()
			from++
		}
		k := placed{from, w.units[s.To], placeOf(s.Type)}
		keys = append(keys, k)
		edges = packStep(&p, &s, k.to, w.units[s.Through], edges)
	}
	for ; int(from) < len(w.g.Units); from++ {
		p.end()
	}
	w.out.blocks[stepPart] = p.done()
	w.out.index = buildIndex(w.g.Units, keys).encode()
	return nil
}
