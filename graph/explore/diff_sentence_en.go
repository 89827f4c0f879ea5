package explore

import (
	"fmt"

	"raccordo/graph"
)

var diffNounsEN = map[DiffType][2]string{
	DiffUnitBorn:         {"unit born", "units born"},
	DiffUnitClosed:       {"unit closed", "units closed"},
	DiffUnitRenamed:      {"unit renamed", "units renamed"},
	DiffUnitMerged:       {"merger", "mergers"},
	DiffUnitSplit:        {"split", "splits"},
	DiffUnitChanged:      {"unit of another description", "units of another description"},
	DiffFunctionMoved:    {"function moved", "functions moved"},
	DiffFunctionGained:   {"function gained", "functions gained"},
	DiffFunctionLost:     {"function lost", "functions lost"},
	DiffFunctionReworded: {"function reworded", "functions reworded"},
	DiffRelationGained:   {"relation gained", "relations gained"},
	DiffRelationLost:     {"relation lost", "relations lost"},
	DiffRelationChanged:  {"relation changed", "relations changed"},
	DiffMembershipGained: {"membership gained", "memberships gained"},
	DiffMembershipLost:   {"membership lost", "memberships lost"},
}

func diffEN(a DiffAnswer) string {
	older, newer := titles(a.Old, a.New)
	from := fmt.Sprintf("From edition %s to edition %s", quoteEN(older), quoteEN(newer))
	if len(a.Changes) == 0 {
		return from + " nothing changes in the units, functions and relations."
	}
	var parts []string
	for _, t := range DiffTypes {
		if n := a.Totals[t]; n > 0 {
			parts = append(parts, number(n, diffNounsEN[t][0], diffNounsEN[t][1]))
		}
	}
	return from + ": " + enumerate(parts, "and") + "."
}

func (d *differ) mergedEN(merged []int, into int, keeps bool) string {
	verb := " merges into "
	if many(d.old, merged) {
		verb = " merge into "
	}
	s := listEN(d.old, merged) + verb + d.newName(into)
	if keeps {
		return s + ", which " + d.newPhrase(into).verb("goes", "go") + " on."
	}
	return s + "."
}

func (d *differ) splitEN(o int, apart []int, keeps bool) string {
	p := d.oldPhrase(o)
	if !keeps {
		return d.oldName(o) + " " + p.verb("splits", "split") + " into " + listEN(d.new, apart) + "."
	}
	is := "is"
	if many(d.new, apart) {
		is = "are"
	}
	return listEN(d.new, apart) + " " + is + " split off from " + d.oldName(o) + ", which " + p.verb("goes", "go") + " on."
}

var fieldNamesEN = map[DiffFieldName]string{
	FieldID: "id", FieldName: "name", FieldKind: "kind", FieldLevel: "level", FieldExperimental: "experimental",
}

var fieldValuesEN = map[string]string{
	"": "not stated", "true": "yes", "false": "no", string(graph.KindExternal): "external body",
}

func fieldsEN(name string, fields []DiffField) string {
	return fieldsWith("Of "+name+" there changes: ", fields, fieldNamesEN, fieldValuesEN, "%s (before %s, now %s)", quoteEN, "and")
}

func (d *differ) linkEN(l DiffLink, o, n int) string {
	who := d.oldName(o) + " and " + d.newName(n)
	if l.SameID {
		who = d.oldName(o) + " " + d.oldPhrase(o).verb("keeps its", "keep their") + " id"
	}
	return fmt.Sprintf("%s: functions in common %d, of %d and %d; own words of the name in common %d%%; relations in common %d%%.",
		who, l.Functions, l.OldFunctions, l.NewFunctions, l.Name, l.Relations)
}
