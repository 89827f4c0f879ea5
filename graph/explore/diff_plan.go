package explore

import (
	"slices"

	"raccordo/graph"
)

// A comparison is told as a plan too where it has at most so many changes of units
// and functions, on at most so many units: each is evaluated on the whole edition.
const (
	maxPlanned      = 100
	maxPlannedUnits = 5000
)

// planner writes what a comparison found as changes of the old edition.
type planner struct {
	*differ
	plan *plan
	now  []graph.UnitID // of each unit of the new edition: its id in the plan; "": it has none
	used []bool         // units of the old edition that a change has dealt with
	over bool           // there are more than maxPlanned
}

// asPlan tells the changes of units, functions and superiors as a scenario on the old
// edition, so that a reorganisation that happened reads as one that is planned.
// What a scenario cannot do, as new collaborations, is left out. nil if there is
// nothing to tell or more than is evaluated.
func (d *differ) asPlan() *ScenarioAnswer {
	if len(d.old.Units) > maxPlannedUnits {
		return nil
	}
	p := &planner{differ: d, plan: newPlan(d.old.Graph), now: make([]graph.UnitID, len(d.new.Units)), used: make([]bool, len(d.old.Units))}
	p.continued()
	p.born()
	p.functions()
	p.superiors()
	p.closed()
	if p.over || len(p.plan.changes) == 0 {
		return nil
	}
	a := p.plan.answer()
	a.Edition = d.old.ref
	return a
}

// do applies a change if it can be.
func (p *planner) do(c Change) (Change, bool) {
	if len(p.plan.changes) == maxPlanned {
		p.over = true
	}
	if p.over {
		return c, false
	}
	c, problems := understand(p.plan.now, "plan", c)
	if len(problems) > 0 {
		return c, false
	}
	p.plan.apply(len(p.plan.changes)+1, c)
	return c, true
}

func (p *planner) idsOf(olds []int) []graph.UnitID {
	ids := make([]graph.UnitID, 0, len(olds))
	for _, o := range olds {
		ids = append(ids, p.old.Units[o].ID)
	}
	return ids
}

// continued writes mergers, splits and new names.
func (p *planner) continued() {
	for n, origins := range p.origins {
		u := p.new.Units[n]
		switch {
		case len(origins) > 1:
			if slices.ContainsFunc(origins, func(o int) bool { return p.used[o] || len(p.next[o]) > 1 }) {
				continue // mergers and splits in one, which no single change is
			}
			c := Change{Type: ChangeMerge, Units: p.idsOf(origins), Name: u.Name, Into: p.free(u.ID, origins)}
			if c, ok := p.do(c); ok {
				p.now[n] = c.Into
				for _, o := range origins {
					p.used[o] = true
				}
			}
		case len(origins) == 1 && len(p.next[origins[0]]) == 1:
			o := origins[0]
			p.now[n] = p.old.Units[o].ID
			if p.renames(o, n) {
				p.do(Change{Type: ChangeRename, Units: p.idsOf(origins), Name: u.Name})
			}
		}
	}
	for o, next := range p.next {
		if len(next) > 1 && !p.used[o] {
			p.split(o, next)
		}
	}
}

// free returns the id if a change of these units may give it out, else "".
func (p *planner) free(id graph.UnitID, olds []int) graph.UnitID {
	if _, taken := p.plan.now.Unit(id); taken && !slices.Contains(p.idsOf(olds), id) {
		return ""
	}
	return id
}

func (p *planner) split(o int, next []int) {
	c := Change{Type: ChangeSplit, Units: p.idsOf([]int{o})}
	for _, n := range next {
		part := Part{Name: p.new.Units[n].Name, Into: p.free(p.new.Units[n].ID, []int{o})}
		for _, f := range p.old.functions[o] {
			if g := p.toNew[f]; g >= 0 && p.new.holder[g] == n {
				part.Functions = append(part.Functions, p.old.Functions[f].ID)
			}
		}
		c.Parts = append(c.Parts, part)
	}
	if c, ok := p.do(c); ok {
		p.used[o] = true
		for i, n := range next {
			p.now[n] = c.Parts[i].Into
		}
	}
}

// born writes new units, those above first as far as they come in that order.
func (p *planner) born() {
	for n, origins := range p.origins {
		if len(origins) > 0 {
			continue
		}
		u := p.new.Units[n]
		c := Change{Type: ChangeCreate, Name: u.Name, Kind: u.Kind, Level: u.Level, Into: p.free(u.ID, nil)}
		if above := p.above(n); len(above) == 1 {
			c.To = above[0]
		}
		if c, ok := p.do(c); ok {
			p.now[n] = c.Into
		}
	}
}

// above returns the superiors that the new edition states, as the plan knows them.
func (p *planner) above(n int) []graph.UnitID {
	var ids []graph.UnitID
	for _, id := range superiorsOf(p.new.Graph, p.new.Units[n].ID) {
		if now := p.now[p.new.index[id]]; now != "" {
			ids = append(ids, now)
		}
	}
	return distinct(ids)
}

// functions writes functions that went to another unit.
func (p *planner) functions() {
	moved := make(map[graph.UnitID][]graph.FunctionID)
	for f, g := range p.toNew {
		if g < 0 {
			continue
		}
		now, _ := functionOf(p.plan.now, p.old.Functions[f].ID)
		if to := p.now[p.new.holder[g]]; to != "" && now.Unit != to {
			moved[to] = append(moved[to], now.ID)
		}
	}
	for _, to := range sortedKeys(moved) {
		p.do(Change{Type: ChangeTransfer, To: to, Functions: moved[to]})
	}
}

// superiors writes units that the new edition puts under another.
func (p *planner) superiors() {
	for n := range p.new.Units {
		id, above := p.now[n], p.above(n)
		if id == "" || len(above) != 1 || len(superiorsOf(p.new.Graph, p.new.Units[n].ID)) != 1 {
			continue
		}
		if !slices.Equal(superiorsOf(p.plan.now, id), above) {
			p.do(Change{Type: ChangeMove, Units: []graph.UnitID{id}, To: above[0]})
		}
	}
}

// closed writes units that ended.
func (p *planner) closed() {
	for o, next := range p.next {
		if len(next) == 0 {
			p.do(Change{Type: ChangeAbolish, Units: p.idsOf([]int{o})})
		}
	}
}
