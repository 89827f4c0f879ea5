package explore

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"raccordo/graph"
)

// MaxMergers is how many units Mergers pairs at most.
const MaxMergers = 60

// MergersRequest asks for all mergers of two of these units; of the members,
// direct or nested, of a class or group where only that is given.
type MergersRequest struct {
	Units []string
	Limit int // most pairs; 0: all
}

// MergersQuestion is what was asked for, understood.
type MergersQuestion struct {
	Units []graph.UnitID `json:"units"`
	Limit int            `json:"limit"` // 0: all
}

// MergersAnswer ranks the mergers of any two of some units.
type MergersAnswer struct {
	Edition   EditionRef      `json:"edition"`
	Question  MergersQuestion `json:"question"`
	Mergers   []RankedMerger  `json:"mergers"` // by conflicts, then by decisions, then by effects, the fewest first, then by units
	Evaluated int             `json:"evaluated"`
	Truncated bool            `json:"truncated"` // more were evaluated than Limit
	Units     []UnitRef       `json:"units"`
}

// RankedMerger is one merger and how much it asks for.
type RankedMerger struct {
	Units  []graph.UnitID     `json:"units"` // the two, by id
	Name   string             `json:"name"`  // of the new unit
	Totals Totals             `json:"totals"`
	Types  map[EffectType]int `json:"types"` // how many effects of each type
}

// Mergers evaluates every merger of two of the units asked for, each on the
// edition as it is, and ranks them by how little they ask for. O(pairs · n).
func (x *Explorer) Mergers(ctx context.Context, edition graph.EditionID, req MergersRequest) (*MergersAnswer, error) {
	v, err := x.view(ctx, edition)
	if err != nil {
		return nil, err
	}
	g, err := graph.Load(ctx, v)
	if err != nil {
		return nil, fmt.Errorf("read the edition: %w", err)
	}
	var n names
	ids := distinct(n.units(ctx, memory{g}, "units", req.Units))
	if len(n.failures) > 0 {
		return nil, n.problems()
	}
	if len(ids) == 1 {
		ids = membersBelow(g, ids[0])
	}
	if err := validMergers(ids, req.Limit); err != nil {
		return nil, err
	}
	a := &MergersAnswer{Edition: refOf(v), Question: MergersQuestion{Units: ids, Limit: req.Limit}}
	was := bridgeUnits(g, netOf(g))
	for i, one := range ids {
		for _, other := range ids[i+1:] {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			a.Mergers = append(a.Mergers, evaluated(g, was, one, other))
		}
	}
	slices.SortFunc(a.Mergers, compareMergers)
	if a.Evaluated = len(a.Mergers); req.Limit > 0 && a.Evaluated > req.Limit {
		a.Mergers, a.Truncated = a.Mergers[:req.Limit], true
	}
	names := glossary{whole: g}
	for _, id := range ids {
		a.Units = append(a.Units, unitRef(names.unit(id)))
	}
	return a, nil
}

func validMergers(ids []graph.UnitID, limit int) error {
	var ps []graph.Problem
	add := func(where, it, en string, args ...any) {
		ps = append(ps, graph.ProblemOf(where, Sentence{IT: fmt.Sprintf(it, args...), EN: fmt.Sprintf(en, args...)}))
	}
	if len(ids) < 2 {
		add("units", "da accoppiare: %d; indica due o più unità, o una classe o un gruppo che ne abbia almeno due",
			"%d to pair: give two or more, or a class or group that has two or more members", len(ids))
	}
	if len(ids) > MaxMergers {
		add("units", "da accoppiare: %d; al massimo %d: chiedine una parte alla volta",
			"%d to pair: at most %d; ask for some of them at a time", len(ids), MaxMergers)
	}
	if limit < 0 {
		add("limit", "%d: serve un numero da 1 in su, o 0 per averle tutte", "%d: want 1 or more, or 0 for all", limit)
	}
	if len(ps) == 0 {
		return nil
	}
	return &graph.ProblemsError{Problems: ps}
}

// membersBelow returns the members of a class or group, direct and nested, that
// are no class or group themselves, by id.
func membersBelow(g *graph.Graph, id graph.UnitID) []graph.UnitID {
	down := make(map[graph.UnitID][]graph.UnitID)
	for _, e := range g.Edges {
		if e.Type == graph.BelongsTo {
			down[e.To] = append(down[e.To], e.From)
		}
	}
	var members []graph.UnitID
	for m := range reachable(id, func(u graph.UnitID) []graph.UnitID { return down[u] }) {
		if u, _ := g.Unit(m); m != id && u.Kind != graph.KindClass && u.Kind != graph.KindGroup {
			members = append(members, m)
		}
	}
	return distinct(members)
}

// evaluated returns one merger, counted.
func evaluated(g *graph.Graph, was map[graph.UnitID]bool, one, other graph.UnitID) RankedMerger {
	c, _ := understand(g, "merger", Change{Type: ChangeMerge, Units: []graph.UnitID{one, other}}) // two units of g: nothing can be wrong
	after := Apply(g, c)
	origins := map[graph.UnitID][]graph.UnitID{c.Into: {one, other}}
	effects := slices.Concat(settle(effectsOf(g, after, c), after), bridgeEffects(g, after, was, bridgeUnits(after, netOf(after)), origins))
	m := RankedMerger{Units: []graph.UnitID{one, other}, Name: c.Name, Totals: totalsOf(effects), Types: make(map[EffectType]int)}
	for _, e := range effects {
		m.Types[e.Type]++
	}
	return m
}

func compareMergers(a, b RankedMerger) int {
	return cmp.Or(
		cmp.Compare(a.Totals.Conflict, b.Totals.Conflict),
		cmp.Compare(a.Totals.Decision, b.Totals.Decision),
		cmp.Compare(a.Totals.Information, b.Totals.Information),
		slices.Compare(a.Units, b.Units),
	)
}
