package explore

import (
	"slices"
	"strconv"

	"raccordo/graph"
)

// units reports the changes of units.
func (d *differ) units() {
	for o, next := range d.next {
		switch {
		case len(next) == 0:
			d.closed(o)
		case len(next) > 1:
			d.split(o, next)
		case len(d.origins[next[0]]) == 1:
			d.same(o, next[0])
		}
	}
	for n, origins := range d.origins {
		switch {
		case len(origins) == 0:
			d.born(n)
		case len(origins) > 1:
			d.merged(origins, n)
		}
	}
}

func (d *differ) closed(o int) {
	p := d.oldPhrase(o)
	d.add(DiffChange{
		Type: DiffUnitClosed,
		Sentence: Sentence{
			IT: p.opening(noPrep) + " " + p.verb("cessa", "cessano") + " di esistere: nella nuova edizione nessuna unità ne prende il posto.",
			EN: d.oldName(o) + " ends: no unit of the new edition takes its place.",
		},
		Reason:    d.scatteredOld(o),
		Citations: d.cite(d.old.Units[o].Citations, nil),
	}, []int{o}, nil)
}

func (d *differ) born(n int) {
	p := d.newPhrase(n)
	d.add(DiffChange{
		Type: DiffUnitBorn,
		Sentence: Sentence{
			IT: p.opening(noPrep) + " " + p.verb("nasce", "nascono") + " con la nuova edizione.",
			EN: d.newName(n) + " is new in the new edition.",
		},
		Reason:    d.scatteredNew(n),
		Citations: d.cite(nil, d.new.Units[n].Citations),
	}, nil, []int{n})
}

// same reports the changes of a unit that goes on as one.
func (d *differ) same(o, n int) {
	var fields []DiffField
	for _, f := range d.fields(o, n) {
		if f.Name != FieldName || d.namesOld[o][0].text == d.namesNew[n][0].text {
			fields = append(fields, f)
			continue
		}
		d.renamed(o, n)
	}
	if len(fields) == 0 || len(fields) == 1 && fields[0].Name == FieldID && d.renames(o, n) {
		return // an id follows the name
	}
	d.add(DiffChange{
		Type: DiffUnitChanged, Fields: fields,
		Sentence:  Sentence{IT: fieldsIT(d.newPhrase(n), fields), EN: fieldsEN(d.newName(n), fields)},
		Citations: d.cite(d.old.Units[o].Citations, d.new.Units[n].Citations),
	}, []int{o}, []int{n})
}

func (d *differ) renames(o, n int) bool { return d.namesOld[o][0].text != d.namesNew[n][0].text }

func (d *differ) renamed(o, n int) {
	p := d.oldPhrase(o)
	links := []DiffLink{d.linkOf(o, n)}
	d.add(DiffChange{
		Type: DiffUnitRenamed, Links: links,
		Sentence: Sentence{
			IT: p.opening(noPrep) + " " + p.verb("prende", "prendono") + " il nome di " + quoteIT(d.new.Units[n].Name) + ".",
			EN: d.oldName(o) + " " + p.verb("takes", "take") + " the name " + d.newName(n) + ".",
		},
		Reason:    d.reason(links),
		Citations: d.cite(d.old.Units[o].Citations, d.new.Units[n].Citations),
	}, []int{o}, []int{n})
}

func (d *differ) merged(origins []int, n int) {
	links := make([]DiffLink, 0, len(origins))
	for _, o := range origins {
		links = append(links, d.linkOf(o, n))
	}
	goesOnAs, into := slices.IndexFunc(origins, func(o int) bool { return d.keptOld[o] == n }), origins
	var fields []DiffField
	if goesOnAs >= 0 {
		fields = d.fields(origins[goesOnAs], n)
		into = slices.Delete(slices.Clone(origins), goesOnAs, goesOnAs+1)
	}
	said := Sentence{IT: d.mergedIT(into, n, goesOnAs >= 0), EN: d.mergedEN(into, n, goesOnAs >= 0)}
	d.add(DiffChange{
		Type: DiffUnitMerged, Links: links, Fields: fields,
		Sentence:  d.withFields(said, n, fields),
		Reason:    d.reason(links),
		Citations: d.cite(d.old.citationsOf(origins), d.new.Units[n].Citations),
	}, origins, []int{n})
}

func (d *differ) split(o int, next []int) {
	links := make([]DiffLink, 0, len(next))
	for _, n := range next {
		links = append(links, d.linkOf(o, n))
	}
	goesOnAs, apart := slices.Index(next, d.keptOld[o]), next
	var fields []DiffField
	if goesOnAs >= 0 {
		fields = d.fields(o, next[goesOnAs])
		apart = slices.Delete(slices.Clone(next), goesOnAs, goesOnAs+1)
	}
	said := Sentence{IT: d.splitIT(o, apart, goesOnAs >= 0), EN: d.splitEN(o, apart, goesOnAs >= 0)}
	d.add(DiffChange{
		Type: DiffUnitSplit, Links: links, Fields: fields,
		Sentence:  d.withFields(said, d.keptOld[o], fields),
		Reason:    d.reason(links),
		Citations: d.cite(d.old.Units[o].Citations, d.new.citationsOf(next)),
	}, []int{o}, next)
}

// withFields adds to a sentence what is different of the unit that goes on.
func (d *differ) withFields(said Sentence, n int, fields []DiffField) Sentence {
	if len(fields) == 0 {
		return said
	}
	return Sentence{
		IT: said.IT + " " + fieldsIT(d.newPhrase(n), fields),
		EN: said.EN + " " + fieldsEN(d.newName(n), fields),
	}
}

// fields returns what is different of a unit that goes on, by DiffFieldNames.
func (d *differ) fields(o, n int) []DiffField {
	a, b := d.old.Units[o], d.new.Units[n]
	var fields []DiffField
	for _, name := range DiffFieldNames {
		if f := (DiffField{name, fieldOf(a, name), fieldOf(b, name)}); f.Old != f.New {
			fields = append(fields, f)
		}
	}
	return fields
}

func fieldOf(u graph.Unit, name DiffFieldName) string {
	switch name {
	case FieldID:
		return string(u.ID)
	case FieldName:
		return u.Name
	case FieldKind:
		return string(u.Kind)
	case FieldLevel:
		return string(u.Level)
	default:
		return strconv.FormatBool(u.Experimental)
	}
}

func (d *differ) linkOf(o, n int) DiffLink {
	e := d.evidenceOf(unitPair{o, n}, d.shared[unitPair{o, n}])
	return DiffLink{
		Old: d.old.Units[o].ID, New: d.new.Units[n].ID, SameID: d.old.Units[o].ID == d.new.Units[n].ID,
		Functions: e.functions, OldFunctions: len(d.old.functions[o]), NewFunctions: len(d.new.functions[n]),
		Name: percent(max(e.nameOld, e.nameNew)), Relations: percent(max(e.tiesOld, e.tiesNew)),
	}
}

func percent(share float64) int { return int(100 * share) }
