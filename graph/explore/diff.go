package explore

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"raccordo/graph"
)

// Diff says what changed from one edition to another, with the Plan that it amounts
// to. It reads both whole.
func (x *Explorer) Diff(ctx context.Context, req DiffRequest) (*DiffAnswer, error) {
	older, err := x.readSide(ctx, req.Old)
	if err != nil {
		return nil, fmt.Errorf("old edition: %w", err)
	}
	newer, err := x.readSide(ctx, req.New)
	if err != nil {
		return nil, fmt.Errorf("new edition: %w", err)
	}
	d, a := compare(older, newer)
	a.Plan = d.asPlan()
	return a, nil
}

func (x *Explorer) readSide(ctx context.Context, id graph.EditionID) (*side, error) {
	v, err := x.view(ctx, id)
	if err != nil {
		return nil, err
	}
	g, err := graph.Load(ctx, v)
	if err != nil {
		return nil, fmt.Errorf("read the edition: %w", err)
	}
	return newSide(g, refOf(v)), nil
}

// Diff compares two canonical graphs as comparison says. Units, functions and
// edges are compared; competences follow from functions, and aliases and
// citations may differ without a change; there is no Plan. What a merger or split does between
// the units that it joins is part of it and not a change of its own.
func Diff(older, newer *graph.Graph) *DiffAnswer {
	_, a := compare(
		newSide(older, EditionRefOf(older)),
		newSide(newer, EditionRefOf(newer)),
	)
	return a
}

func compare(older, newer *side) (*differ, *DiffAnswer) {
	d := &differ{comparison: newComparison(older, newer), oldSeen: make(map[int]bool), newSeen: make(map[int]bool)}
	d.fusion = d.fused()
	d.shared = d.countShared()
	d.units()
	d.functions()
	d.relations()
	slices.SortStableFunc(d.changes, compareChanges)
	a := &DiffAnswer{
		Old: older.ref, New: newer.ref, Changes: d.changes, Totals: make(map[DiffType]int),
		OldUnits: refsOf(older, d.oldSeen), NewUnits: refsOf(newer, d.newSeen),
	}
	if a.Changes == nil {
		a.Changes = []DiffChange{}
	}
	for _, ch := range a.Changes {
		a.Totals[ch.Type]++
	}
	a.Sentence = Sentence{IT: diffIT(*a), EN: diffEN(*a)}
	return d, a
}

// differ words what a comparison found.
type differ struct {
	*comparison
	fusion           fusion
	shared           map[unitPair]int // functions that each old unit has in each new one
	changes          []DiffChange
	oldSeen, newSeen map[int]bool // units mentioned
}

func refsOf(s *side, seen map[int]bool) []UnitRef {
	refs := make([]UnitRef, 0, len(seen))
	for _, i := range slices.Sorted(maps.Keys(seen)) {
		refs = append(refs, unitRef(s.Units[i]))
	}
	return refs
}

var diffRank = func() map[DiffType]int {
	rank := make(map[DiffType]int, len(DiffTypes))
	for i, t := range DiffTypes {
		rank[t] = i
	}
	return rank
}()

func compareChanges(a, b DiffChange) int {
	return cmp.Or(
		cmp.Compare(diffRank[a.Type], diffRank[b.Type]),
		slices.Compare(a.Old, b.Old),
		slices.Compare(a.New, b.New),
		compareFunctions(a.Function, b.Function),
		compareRelations(a.Relation, b.Relation),
	)
}

func compareFunctions(a, b *DiffFunction) int {
	if a == nil || b == nil {
		return 0
	}
	return cmp.Or(cmp.Compare(a.OldID, b.OldID), cmp.Compare(a.NewID, b.NewID))
}

func compareRelations(a, b *DiffRelation) int {
	if a == nil || b == nil {
		return 0
	}
	return cmp.Compare(a.Type, b.Type)
}

// add reports a change of these units, by index.
func (d *differ) add(ch DiffChange, olds, news []int) {
	ch.Old, ch.New = make([]graph.UnitID, 0, len(olds)), make([]graph.UnitID, 0, len(news))
	for _, o := range olds {
		d.oldSeen[o] = true
		ch.Old = append(ch.Old, d.old.Units[o].ID)
	}
	for _, n := range news {
		d.newSeen[n] = true
		ch.New = append(ch.New, d.new.Units[n].ID)
	}
	d.changes = append(d.changes, ch)
}

// cite joins the citations of both editions, those of the old one first.
func (d *differ) cite(olds, news []graph.Citation) []EditionCitation {
	all := make([]EditionCitation, 0, len(olds)+len(news))
	for _, c := range graph.MergeCitations(olds) {
		all = append(all, EditionCitation{d.old.Edition.ID, c})
	}
	for _, c := range graph.MergeCitations(news) {
		all = append(all, EditionCitation{d.new.Edition.ID, c})
	}
	return all
}

func (s *side) citationsOf(units []int) []graph.Citation {
	var all []graph.Citation
	for _, u := range units {
		all = append(all, s.Units[u].Citations...)
	}
	return all
}

func (d *differ) oldPhrase(o int) phrase { return phraseOf(d.old.Units[o]) }
func (d *differ) newPhrase(n int) phrase { return phraseOf(d.new.Units[n]) }
func (d *differ) oldName(o int) string   { return quoteEN(d.old.Units[o].Name) }
func (d *differ) newName(n int) string   { return quoteEN(d.new.Units[n].Name) }

// countShared counts the functions that are the same in both editions, fused
// ones included, by the units that perform them.
func (d *differ) countShared() map[unitPair]int {
	shared := maps.Clone(d.fusion.counts)
	for f, g := range d.toNew {
		if g >= 0 {
			shared[unitPair{d.old.holder[f], d.new.holder[g]}]++
		}
	}
	return shared
}
