package explore

import (
	"fmt"

	"raccordo/graph"
)

var diffNounsIT = map[DiffType][2]string{
	DiffUnitBorn:         {"unità nata", "unità nate"},
	DiffUnitClosed:       {"unità cessata", "unità cessate"},
	DiffUnitRenamed:      {"unità con un nuovo nome", "unità con un nuovo nome"},
	DiffUnitMerged:       {"fusione", "fusioni"},
	DiffUnitSplit:        {"divisione", "divisioni"},
	DiffUnitChanged:      {"unità con altre caratteristiche", "unità con altre caratteristiche"},
	DiffFunctionMoved:    {"funzione spostata", "funzioni spostate"},
	DiffFunctionGained:   {"funzione nuova", "funzioni nuove"},
	DiffFunctionLost:     {"funzione cessata", "funzioni cessate"},
	DiffFunctionReworded: {"funzione riformulata", "funzioni riformulate"},
	DiffRelationGained:   {"relazione nuova", "relazioni nuove"},
	DiffRelationLost:     {"relazione cessata", "relazioni cessate"},
	DiffRelationChanged:  {"relazione cambiata", "relazioni cambiate"},
	DiffMembershipGained: {"appartenenza nuova", "appartenenze nuove"},
	DiffMembershipLost:   {"appartenenza cessata", "appartenenze cessate"},
}

func diffIT(a DiffAnswer) string {
	older, newer := titles(a.Old, a.New)
	from := fmt.Sprintf("Dall'edizione %s all'edizione %s", quoteIT(older), quoteIT(newer))
	if len(a.Changes) == 0 {
		return from + " non cambia nulla nelle unità, nelle funzioni e nelle relazioni."
	}
	var parts []string
	for _, t := range DiffTypes {
		if n := a.Totals[t]; n > 0 {
			parts = append(parts, number(n, diffNounsIT[t][0], diffNounsIT[t][1]))
		}
	}
	return from + ": " + enumerate(parts, "e") + "."
}

// mergedIT names the units that are merged into another: into goes on if keeps.
func (d *differ) mergedIT(merged []int, into int, keeps bool) string {
	verb := "si unisce"
	if many(d.old, merged) {
		verb = "si uniscono"
	}
	who := capital(listIT(d.old, merged, noPrep))
	if keeps {
		return who + " " + verb + " " + d.newPhrase(into).with(prepA) + ", che " + d.newPhrase(into).verb("resta", "restano") + "."
	}
	return who + " " + verb + " in " + quoteIT(d.new.Units[into].Name) + "."
}

// splitIT names the units that come out of one, which goes on if keeps.
func (d *differ) splitIT(o int, apart []int, keeps bool) string {
	p := d.oldPhrase(o)
	if !keeps {
		names := make([]string, 0, len(apart))
		for _, n := range apart {
			names = append(names, quoteIT(d.new.Units[n].Name))
		}
		return p.opening(noPrep) + " " + p.verb("si divide", "si dividono") + " in " + enumerate(names, "e") + "."
	}
	verb := "si separa"
	if many(d.new, apart) {
		verb = "si separano"
	}
	return p.opening(prepDa) + ", che " + p.verb("resta", "restano") + ", " + verb + " " + listIT(d.new, apart, noPrep) + "."
}

var fieldNamesIT = map[DiffFieldName]string{
	FieldID: "identificativo", FieldName: "nome", FieldKind: "tipo", FieldLevel: "livello",
	FieldExperimental: "carattere sperimentale",
}

var fieldValuesIT = map[string]string{
	"": "non indicato", "true": "sì", "false": "no",
	string(graph.KindInstitution): "istituzione", string(graph.KindOrgan): "organo", string(graph.KindDepartment): "dipartimento",
	string(graph.KindDirectorate): "direzione", string(graph.KindOffice): "ufficio", string(graph.KindCoordination): "coordinamento",
	string(graph.KindCommittee): "comitato", string(graph.KindPost): "incarico", string(graph.KindClass): "classe",
	string(graph.KindGroup): "gruppo", string(graph.KindExternal): "ente esterno", string(graph.KindOther): "altro",
}

func fieldsIT(p phrase, fields []DiffField) string {
	return fieldsWith(p.opening(prepPer)+" cambia: ", fields, fieldNamesIT, fieldValuesIT, "%s (prima %s, ora %s)", quoteIT, "e")
}

// fieldsWith lists what is different; ids and names are quoted as they are.
func fieldsWith(opening string, fields []DiffField, names map[DiffFieldName]string, values map[string]string, form string, quote func(string) string, and string) string {
	parts := make([]string, 0, len(fields))
	for _, f := range fields {
		word := func(v string) string {
			if said, ok := values[v]; ok && f.Name != FieldID && f.Name != FieldName {
				v = said
			}
			return quote(v)
		}
		parts = append(parts, fmt.Sprintf(form, names[f.Name], word(f.Old), word(f.New)))
	}
	return opening + enumerate(parts, and) + "."
}

func (d *differ) linkIT(l DiffLink, o, n int) string {
	p := d.oldPhrase(o)
	who := p.opening(noPrep) + " e " + d.newPhrase(n).with(noPrep)
	if l.SameID {
		who = p.opening(noPrep) + " " + p.verb("mantiene", "mantengono") + " l'identificativo"
	}
	return fmt.Sprintf("%s: funzioni in comune %d, su %d e %d; parole proprie del nome in comune %d%%; relazioni in comune %d%%.",
		who, l.Functions, l.OldFunctions, l.NewFunctions, l.Name, l.Relations)
}
