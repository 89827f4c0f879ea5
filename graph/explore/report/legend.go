package report

import (
	"fmt"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// stepLegend explains the line styles of steps.
func stepLegend(l Lang, steps []explore.Step) []Sign {
	used, through := make(map[graph.StepType]bool), false
	for _, s := range steps {
		used[s.Type] = true
		through = through || s.Through != ""
	}
	var signs []Sign
	for _, t := range graph.StepTypes {
		if !used[t] {
			continue
		}
		var c canvas
		c.path(fmt.Sprintf("M0 %d H%d", signHeight/2, signWidth), "step "+string(t))
		if t != graph.StepSharesCompetence {
			c.arrow(signWidth, signHeight/2, 1)
		}
		signs = append(signs, Sign{c.body(), l.linkWords(t)})
	}
	if through {
		var c canvas
		c.printf(`<text x="%d" y="12" class="small bold middle">*</text>`, signWidth/2)
		signs = append(signs, Sign{c.body(), l.Say("detto per una classe o un gruppo di cui l'unità fa parte", "stated for a class or group that the unit belongs to")})
	}
	return signs
}
