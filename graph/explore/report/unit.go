package report

import (
	"fmt"
	"net/url"
	"strings"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// Unit reports all that is known of one unit.
func Unit(l Lang, a *explore.UnitAnswer) Report {
	known := NamesOf(a.Units)
	r := Report{Lang: l, Title: a.Unit.Name, Asked: l.Sentence(a.Asked()), Editions: []explore.EditionRef{a.Edition}, Lead: unitLead(l, a.Unit)}
	root := &branch{label: a.Unit.Name, mark: centre}
	for _, part := range []struct {
		heading string
		steps   []explore.Step
	}{
		{l.Say("Dipende da", "Reports to"), a.Superiors},
		{l.Say("Ne dipendono", "Report to it"), a.Subordinates},
		{l.Say("Collabora con", "Collaborates with"), a.Collaborations},
		{l.Say("Fa parte di", "Belongs to"), a.Groups},
		{l.Say("Ne fanno parte", "Its members"), a.Members},
	} {
		if len(part.steps) == 0 {
			continue
		}
		r.Sections = append(r.Sections, Section{Heading: part.heading, Items: stepItems(l, part.steps)})
		root.below = append(root.below, unitBranch(known, a.Unit.ID, part.heading, part.steps))
	}
	functions := Section{Heading: l.Say("Funzioni", "Functions")}
	for _, f := range a.Functions {
		functions.Items = append(functions.Items, Item{Text: f.Text, Under: l.through(known, f.Through), Citations: f.Citations})
	}
	shared := Section{Heading: l.Say("Competenze che ha in comune", "Competences it shares")}
	for _, c := range a.Competences {
		shared.Items = append(shared.Items, Item{Text: c.Name, Under: []string{known.List(c.Units, " · ")}})
	}
	for _, s := range []Section{functions, shared} {
		if len(s.Items) > 0 {
			r.Sections = append(r.Sections, s)
		}
	}
	if len(root.below) > 0 {
		roots := []*branch{root}
		r.Drawings = []Drawing{{
			Title: l.Say("L'unità e ciò che le sta intorno", "The unit and what is around it"),
			Text:  l.Say("Per ogni tipo di legame, le unità a cui è legata.", "For each kind of relation, the units it is joined to."), Panels: drawTree(l, roots), Legend: treeLegend(l, roots),
		}}
	}
	r.Repeat = newAsking("unit", string(a.Unit.ID)).on(l, a.Edition.ID, "/units/"+url.PathEscape(string(a.Unit.ID))+"/report")
	return r
}

func unitBranch(known Names, unit graph.UnitID, heading string, steps []explore.Step) *branch {
	b := &branch{label: heading, mark: faint}
	seen := make(map[graph.UnitID]bool)
	for _, s := range steps {
		other := s.To
		if other == unit {
			other = s.From
		}
		if !seen[other] {
			seen[other] = true
			b.below = append(b.below, &branch{label: known.Of(other), link: s.Type})
		}
	}
	return b
}

func unitLead(l Lang, u graph.Unit) []string {
	line := fmt.Sprintf("%s (%s): %s", u.Name, u.ID, l.Kind(u.Kind))
	if u.Level != "" {
		line += ", " + l.Say("livello ", "level ") + string(u.Level)
	}
	if u.Experimental {
		line += ", " + l.Say("sperimentale", "experimental")
	}
	lead := []string{line}
	if len(u.Aliases) > 0 {
		lead = append(lead, l.Say("Altri nomi: ", "Other names: ")+strings.Join(u.Aliases, " · "))
	}
	for _, c := range u.Citations {
		lead = append(lead, "  "+l.Passage(c))
	}
	return lead
}
