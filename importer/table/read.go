package table

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"raccordo/graph"
)

// Lengths of ids made from names and texts, in bytes.
const (
	longName = 80
	longText = 60
)

func (r *reader) edition(s *sheet, first File) {
	switch {
	case s == nil:
		r.g.Edition.ID = graph.EditionID(graph.Slug(strings.TrimSuffix(first.Name, path.Ext(first.Name)), longName))
		r.g.Edition.Title = string(r.g.Edition.ID)
	case s.parsed != nil:
		r.g.Edition = *s.parsed
	default:
		r.editionRows(s)
	}
	for _, src := range r.g.Edition.Sources {
		r.declared = append(r.declared, src.ID)
	}
}

func (r *reader) editionRows(s *sheet) {
	e := &r.g.Edition
	for _, row := range s.rows {
		for _, c := range []struct {
			column string
			field  *string
		}{{"id", (*string)(&e.ID)}, {"title", &e.Title}, {"date", &e.Date}} {
			switch t := row.text(c.column); {
			case *c.field == "":
				*c.field = t
			case t != "" && t != *c.field:
				r.add(row.at(c.column), "%s %q: an earlier row says %q", c.column, t, *c.field)
			}
		}
		if id := row.text("source"); id != "" {
			e.Sources = append(e.Sources, graph.Source{ID: id, Title: row.text("source_title"), SHA256: row.text("sha256")})
			r.id(row, "source", id)
		}
	}
}

func (r *reader) units(s *sheet) {
	r.byName, r.byID = make(map[string][]graph.UnitID), make(map[graph.UnitID]int)
	for _, row := range s.rows {
		u := graph.Unit{
			ID: graph.UnitID(row.text("id")), Name: row.text("name"),
			Kind:  graph.Kind(strings.ToLower(row.text("kind"))),
			Level: graph.Level(strings.ToLower(row.text("level"))), Experimental: r.truth(row, "experimental"),
			Citations: r.citations(s, row),
		}
		for a := range strings.SplitSeq(row.text("aliases"), "|") {
			if a = strings.TrimSpace(a); a != "" {
				u.Aliases = append(u.Aliases, a)
			}
		}
		if u.ID == "" {
			u.ID = graph.UnitID(graph.Slug(u.Name, longName))
		}
		if i, again := r.byID[u.ID]; again {
			r.sameUnit(row, &r.g.Units[i], u)
			continue
		}
		u.Kind = cmp.Or(u.Kind, graph.KindOther)
		r.checkUnit(row, u)
		r.byID[u.ID] = len(r.g.Units)
		r.g.Units = append(r.g.Units, u)
		key := strings.Join(graph.Words(u.Name), " ")
		r.byName[key] = append(r.byName[key], u.ID)
	}
	if len(s.rows) == 0 {
		r.add(s.where, "no unit: the table is empty")
	}
}

func (r *reader) checkUnit(row row, u graph.Unit) {
	if u.Name == "" {
		r.add(row.at("name"), "name is empty")
	} else {
		r.id(row, "id", string(u.ID))
	}
	if !slices.Contains(graph.Kinds, u.Kind) {
		r.add(row.at("kind"), "kind %q: want one of %s", u.Kind, join(graph.Kinds))
	}
	if levels := []graph.Level{graph.LevelUnstated, graph.LevelGeneral, graph.LevelExecutive}; !slices.Contains(levels, u.Level) {
		r.add(row.at("level"), "level %q: want %s or nothing", u.Level, join(levels[1:]))
	}
}

// sameUnit adds the citations of a row that repeats a unit, if it says the same.
func (r *reader) sameUnit(row row, old *graph.Unit, u graph.Unit) {
	differs := func(column, was, is string) {
		if is != "" && is != was {
			r.add(row.at(column), "%s %q: an earlier row of the unit %q says %q", column, is, old.ID, was)
		}
	}
	differs("name", old.Name, u.Name)
	differs("kind", string(old.Kind), string(u.Kind))
	differs("level", string(old.Level), string(u.Level))
	old.Experimental = old.Experimental || u.Experimental
	old.Aliases = append(old.Aliases, u.Aliases...)
	old.Citations = append(old.Citations, u.Citations...)
}

func (r *reader) functions(s *sheet) {
	if s == nil {
		return
	}
	byID := make(map[graph.FunctionID]int)
	covers := newCompetences(r)
	for _, row := range s.rows {
		unit, known := r.unit(row, "unit")
		f := graph.Function{ID: graph.FunctionID(row.text("id")), Unit: unit, Text: row.text("text"), Citations: r.citations(s, row)}
		if f.Text == "" {
			r.add(row.at("text"), "text is empty")
		}
		if !known || f.Text == "" {
			continue
		}
		if f.ID == "" {
			f.ID = freeID(f, r.g.Functions, byID)
		}
		if i, again := byID[f.ID]; again {
			if old := &r.g.Functions[i]; old.Unit != f.Unit || old.Text != f.Text {
				r.add(row.at("id"), "function %q stands twice with different units or texts", f.ID)
			} else {
				old.Citations = append(old.Citations, f.Citations...)
			}
			continue
		}
		r.id(row, "id", string(f.ID))
		byID[f.ID] = len(r.g.Functions)
		r.g.Functions = append(r.g.Functions, f)
		covers.add(row, f)
	}
	r.g.Competences = covers.list
}

// freeID makes an id from the unit and the words; one more number if another
// text has it. The same text of the same unit has the same id.
func freeID(f graph.Function, all []graph.Function, byID map[graph.FunctionID]int) graph.FunctionID {
	base := string(f.Unit) + ":" + cmp.Or(graph.Slug(f.Text, longText), "function")
	id := graph.FunctionID(base)
	for n := 2; ; n++ {
		i, taken := byID[id]
		if !taken || all[i].Text == f.Text && all[i].Unit == f.Unit {
			return id
		}
		id = graph.FunctionID(fmt.Sprintf("%s-%d", base, n))
	}
}

func (r *reader) edges(s *sheet) {
	if s == nil {
		return
	}
	for _, row := range s.rows {
		from, okFrom := r.unit(row, "from")
		to, okTo := r.unit(row, "to")
		e := graph.Edge{
			From: from, To: to, Type: graph.EdgeType(strings.ToUpper(row.text("type"))),
			Basis: graph.Basis(strings.ToLower(row.text("basis"))), Mode: graph.Mode(strings.ToLower(row.text("mode"))),
			Citations: r.citations(s, row),
		}
		if e.Type == graph.ReportsTo {
			e.Basis = cmp.Or(e.Basis, graph.Stated)
		}
		if okFrom && okTo && from == to {
			r.add(row.at("to"), "%q is joined to itself", to)
		}
		r.checkEdge(row, e)
		r.g.Edges = append(r.g.Edges, e)
	}
}

func (r *reader) checkEdge(row row, e graph.Edge) {
	types := []graph.EdgeType{graph.ReportsTo, graph.CollaboratesWith, graph.BelongsTo}
	if !slices.Contains(types, e.Type) {
		r.add(row.at("type"), "type %q: want one of %s", e.Type, join(types))
		return
	}
	bases := []graph.Basis{graph.Stated, graph.Structural}
	switch {
	case e.Type != graph.ReportsTo && e.Basis != "":
		r.add(row.at("basis"), "basis %q: only %s has one", e.Basis, graph.ReportsTo)
	case e.Type == graph.ReportsTo && !slices.Contains(bases, e.Basis):
		r.add(row.at("basis"), "basis %q: want one of %s", e.Basis, join(bases))
	}
	switch {
	case e.Type != graph.CollaboratesWith && e.Mode != "":
		r.add(row.at("mode"), "mode %q: only %s has one", e.Mode, graph.CollaboratesWith)
	case e.Type == graph.CollaboratesWith && !slices.Contains(graph.Modes, e.Mode):
		r.add(row.at("mode"), "mode %q: want one of %s", e.Mode, join(graph.Modes))
	}
}

// unit returns the unit a cell names, by id or by name.
func (r *reader) unit(row row, column string) (graph.UnitID, bool) {
	t := row.text(column)
	if _, ok := r.byID[graph.UnitID(t)]; ok {
		return graph.UnitID(t), true
	}
	switch ids := r.byName[strings.Join(graph.Words(t), " ")]; {
	case t == "":
		r.add(row.at(column), "%s is empty", column)
	case len(ids) == 1:
		return ids[0], true
	case len(ids) > 1:
		r.add(row.at(column), "%s %q is the name of several units: %s", column, t, join(ids))
	default:
		r.add(row.at(column), "%s %q is not in the table of units", column, t)
	}
	return "", false
}

func (r *reader) id(row row, column, id string) {
	if !graph.ValidID(id) {
		r.add(row.at(column), "id %q: want ASCII letters, digits and - _ . :, not beginning with a mark", id)
	}
}

func (r *reader) truth(row row, column string) bool {
	switch t := strings.ToLower(row.text(column)); t {
	case "", "false", "no", "0":
		return false
	case "true", "yes", "si", "sì", "x", "1":
		return true
	default:
		r.add(row.at(column), "%s %q: want true, false or nothing", column, t)
		return false
	}
}

func join[T ~string](ws []T) string {
	ss := make([]string, len(ws))
	for i, w := range ws {
		ss[i] = strconv.Quote(string(w))
	}
	return strings.Join(ss, ", ")
}
