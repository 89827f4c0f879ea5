package explore

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/topo"
	"pgregory.net/rapid"

	"raccordo/graph"
)

func TestBridgesGainedAndLost(t *testing.T) {
	g := build(t, "e", `
unit a office - Ufficio A
unit b office - Ufficio B
unit c office - Ufficio C
unit d office - Ufficio D
reports b a
reports c b
reports d a
collaborates liaison d c
`)
	for _, c := range []struct {
		rule   string
		change Change
		want   []string
	}{
		{"a ring that is cut makes bridges of those within", Change{Type: ChangeAbolish, Units: []graph.UnitID{"d"}}, []string{"bridge_gained b"}},
		{"a unit under one of a ring makes it a bridge", Change{Type: ChangeCreate, Name: "Nuovo", To: "c"}, []string{"bridge_gained c"}},
		{"a ring that stays has none", Change{Type: ChangeMerge, Units: []graph.UnitID{"a", "b"}}, nil},
	} {
		t.Run(c.rule, func(t *testing.T) {
			p := newPlan(g)
			change, problems := understand(g, "change", c.change)
			if len(problems) > 0 {
				t.Fatal(problems)
			}
			p.apply(1, change)
			var got []string
			for _, e := range p.answer().Effects {
				if e.Type == BridgeGained || e.Type == BridgeLost {
					got = append(got, fmt.Sprintf("%s %v", e.Type, strings.Trim(fmt.Sprint(e.Units), "[]")))
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// By definition: without the unit there are more parts than with it, not
// counting itself.
func TestBridgesAreWhatPartsTheRest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawGraph(t)
		n := netOf(g)
		parts := func(without int) int {
			u := simple.NewUndirectedGraph()
			for i := range g.Units {
				if i != without {
					u.AddNode(simple.Node(i))
				}
			}
			for i, a := range n.from {
				if b := n.to[i]; int(a) != without && int(b) != without {
					u.SetEdge(u.NewEdge(simple.Node(a), simple.Node(b)))
				}
			}
			return len(topo.ConnectedComponents(u))
		}
		all := parts(-1)
		for i, got := range n.bridges() {
			if want := parts(i) > all; got != want {
				t.Fatalf("unit %d: bridge %v, want %v", i, got, want)
			}
		}
	})
}

func TestBetweennessIsThatOfGonum(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawGraph(t)
		n := netOf(g)
		u := simple.NewUndirectedGraph()
		for i, a := range n.from {
			u.SetEdge(u.NewEdge(simple.Node(a), simple.Node(n.to[i])))
		}
		want := network.Betweenness(u)
		for i, got := range n.betweenness() {
			if d := got - want[int64(i)]; d > 1e-9 || d < -1e-9 {
				t.Fatalf("unit %d: %v, want %v", i, got, want[int64(i)])
			}
		}
	})
}
