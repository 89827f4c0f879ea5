package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"raccordo/graph"
	"raccordo/graph/explore"
)

func (a *app) unitCommand() *cobra.Command {
	return &cobra.Command{
		Use: "unit ID", Short: "Tell all that is known of one unit", Args: cobra.ExactArgs(1),
		Example: "  raccordo unit direzione-centrale-pensioni\n  raccordo unit \"DC Pensioni\"",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.ask(cmd.Context(), func(x *explore.Explorer) error {
				answer, err := x.Unit(cmd.Context(), a.editionID(), args[0])
				if err != nil {
					return err
				}
				return a.print(answer, a.unitReport(answer))
			})
		},
	}
}

func (a *app) unitReport(u *explore.UnitAnswer) report {
	known := namesOf(u.Units)
	r := report{
		title: u.Unit.Name, edition: &u.Edition, lead: a.unitLead(u.Unit),
		header: append([]string{"relation", "from", "to", "type", "through", "basis", "modes", "text"}, citingColumns...),
	}
	for _, part := range []struct {
		relation, heading string
		steps             []explore.Step
	}{
		{"superior", a.say("Dipende da", "Reports to"), u.Superiors},
		{"subordinate", a.say("Ne dipendono", "Report to it"), u.Subordinates},
		{"collaboration", a.say("Collabora con", "Collaborates with"), u.Collaborations},
		{"group", a.say("Fa parte di", "Belongs to"), u.Groups},
		{"member", a.say("Ne fanno parte", "Its members"), u.Members},
	} {
		if len(part.steps) > 0 {
			r.sections = append(r.sections, section{part.heading, a.stepItems(part.steps)})
		}
		for _, s := range part.steps {
			r.rows = append(r.rows, append([]string{part.relation, string(s.From), string(s.To), string(s.Type), string(s.Through),
				string(s.Basis), joined(s.Modes, ";"), a.sentence(s.Sentence)}, citingCells(s.Citations)...))
		}
	}
	functions := section{heading: a.say("Funzioni", "Functions")}
	for _, f := range u.Functions {
		functions.items = append(functions.items, item{text: f.Text, under: a.through(known, f.Through), citations: f.Citations})
		r.rows = append(r.rows, append([]string{"function", string(f.Unit), string(f.ID), "", string(f.Through), "", "", f.Text}, citingCells(f.Citations)...))
	}
	shared := section{heading: a.say("Competenze che ha in comune", "Competences it shares")}
	for _, c := range u.Competences {
		shared.items = append(shared.items, item{text: c.Name, under: []string{known.list(c.Units, " · ")}})
		r.rows = append(r.rows, append([]string{"competence", string(u.Unit.ID), string(c.ID), "", "", "", "", c.Name}, citingCells(nil)...))
	}
	for _, s := range []section{functions, shared} {
		if len(s.items) > 0 {
			r.sections = append(r.sections, s)
		}
	}
	return r
}

func (a *app) unitLead(u graph.Unit) []string {
	line := fmt.Sprintf("%s (%s): %s", u.Name, u.ID, a.kind(u.Kind))
	if u.Level != "" {
		line += ", " + a.say("livello ", "level ") + string(u.Level)
	}
	if u.Experimental {
		line += ", " + a.say("sperimentale", "experimental")
	}
	lead := []string{line}
	if len(u.Aliases) > 0 {
		lead = append(lead, a.say("Altri nomi: ", "Other names: ")+joined(u.Aliases, " · "))
	}
	for _, c := range u.Citations {
		lead = append(lead, "  "+a.passage(c))
	}
	return lead
}

func (a *app) through(known names, group graph.UnitID) []string {
	if group == "" {
		return nil
	}
	return []string{a.say("attraverso ", "through ") + known.of(group)}
}

// kind returns the word for a kind of unit.
func (a *app) kind(k graph.Kind) string {
	if a.lang != "it" {
		return string(k)
	}
	if w, ok := kindsIT[k]; ok {
		return w
	}
	return string(k)
}

var kindsIT = map[graph.Kind]string{
	graph.KindInstitution: "istituzione", graph.KindOrgan: "organo", graph.KindDepartment: "dipartimento", graph.KindDirectorate: "direzione",
	graph.KindOffice: "ufficio", graph.KindCoordination: "coordinamento", graph.KindCommittee: "comitato", graph.KindPost: "incarico",
	graph.KindClass: "classe di uffici", graph.KindGroup: "gruppo", graph.KindExternal: "ente esterno", graph.KindOther: "altra unità",
}
