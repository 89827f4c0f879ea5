package graph

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// maxID is the length of the longest id, in bytes.
const maxID = 200

// ValidID reports whether s can be an id: 1 to 200 ASCII letters, digits and
// the marks - _ . :, not beginning with a mark.
func ValidID(s string) bool {
	if s == "" || len(s) > maxID || strings.IndexByte("-_.:", s[0]) >= 0 {
		return false
	}
	for i := range len(s) {
		c := s[i]
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && strings.IndexByte("-_.:", c) < 0 {
			return false
		}
	}
	return true
}

// validate lists everything wrong with a canonical graph.
func validate(g *Graph) error {
	v := validator{lines: make(map[string]int)}
	v.edition(g.Edition)
	units := make(map[UnitID]bool, len(g.Units))
	for _, u := range g.Units {
		v.unit(u, units)
	}
	covered := make(map[FunctionID]int, len(g.Functions))
	for _, f := range g.Functions {
		v.function(f, units, covered)
	}
	v.competences(g.Competences, covered)
	for _, e := range g.Edges {
		v.edge(e, units)
	}
	return v.err()
}

type validator struct {
	problems
	lines map[string]int // by source: how many lines it has, -1 if its text is not known
}

// place is where a problem stands. It is put in words only where there is one: of
// millions of edges, hardly any.
type place struct {
	kind, id string
	to       string // of an edge
}

func (p place) String() string {
	switch p.kind {
	case "edge":
		return fmt.Sprintf("%s %q -> %q", p.kind, p.id, p.to)
	case "edition":
		return p.kind
	default:
		return fmt.Sprintf("%s %q", p.kind, p.id)
	}
}

func (v *validator) add(where place, format string, args ...any) {
	v.problems.add(where.String(), format, args...)
}

func (v *validator) id(where place, id string) {
	if !ValidID(id) {
		v.add(where, "id %q: want 1 to %d ASCII letters, digits and - _ . :, not beginning with a mark", id, maxID)
	}
}

func (v *validator) text(where place, name, s string) {
	switch {
	case strings.TrimSpace(s) == "":
		v.add(where, "%s is empty", name)
	default:
		v.utf8(where, name, s)
	}
}

func (v *validator) utf8(where place, name, s string) {
	if !utf8.ValidString(s) {
		v.add(where, "%s is not UTF-8", name)
	}
}

func (v *validator) edition(e Edition) {
	whole := place{kind: "edition"}
	v.id(whole, string(e.ID))
	v.utf8(whole, "title", e.Title)
	if e.Date != "" {
		if _, err := time.Parse(time.DateOnly, e.Date); err != nil {
			v.add(whole, "date %q: want YYYY-MM-DD or nothing", e.Date)
		}
	}
	if len(e.Sources) == 0 {
		v.add(whole, "no source: citations need one")
	}
	for _, s := range e.Sources {
		where := place{kind: "source", id: s.ID}
		v.id(where, s.ID)
		v.utf8(where, "title", s.Title)
		v.utf8(where, "sha256", s.SHA256)
		v.utf8(where, "text", s.Text)
		if r := s.Reading; r != nil {
			v.utf8(where, "what was read with it", r.Title+r.Aliases+r.Review)
		}
		if _, twice := v.lines[s.ID]; twice {
			v.add(where, "stands twice")
		}
		v.lines[s.ID] = -1
		if s.Text != "" {
			v.lines[s.ID] = strings.Count(s.Text, "\n") + 1
		}
	}
}

func (v *validator) citations(where place, cs []Citation) {
	if len(cs) == 0 {
		v.add(where, "no citation: nothing is in the graph without one")
	}
	for _, c := range cs {
		v.utf8(where, "section of a citation", c.Section)
		v.utf8(where, "quote of a citation", c.Quote)
		v.confidence(where, c)
		n, known := v.lines[c.Source]
		switch {
		case !known:
			v.add(where, "citation of source %q, which the edition does not list", c.Source)
		case c.First < 1 || c.Last < c.First:
			v.add(where, "citation of lines %d to %d: want 1 or more, the first not after the last", c.First, c.Last)
		case n >= 0 && c.Last > n:
			v.add(where, "citation of line %d of source %q, which has %d", c.Last, c.Source, n)
		}
	}
}

func (v *validator) confidence(where place, c Citation) {
	v.utf8(where, "reason of a citation", c.Reason)
	switch {
	case c.Confidence.doubt() < 0:
		v.add(where, "confidence %q of a citation: want %q, %q or nothing", c.Confidence, Likely, Doubtful)
	case c.Confidence != Certain && strings.TrimSpace(c.Reason) == "":
		v.add(where, "confidence %q of a citation without its reason", c.Confidence)
	}
	if c.Page < 0 {
		v.add(where, "citation of page %d: want 1 or more, or 0 where there are no pages", c.Page)
	}
}

func (v *validator) unit(u Unit, units map[UnitID]bool) {
	where := place{kind: "unit", id: string(u.ID)}
	v.id(where, string(u.ID))
	if units[u.ID] {
		v.add(where, "stands twice")
	}
	units[u.ID] = true
	v.text(where, "name", u.Name)
	for _, a := range u.Aliases {
		v.text(where, "an alias", a)
	}
	if !slices.Contains(Kinds, u.Kind) {
		v.add(where, "kind %q: want one of %s", u.Kind, joinWords(Kinds))
	}
	if u.Level != LevelUnstated && u.Level != LevelGeneral && u.Level != LevelExecutive {
		v.add(where, "level %q: want %q, %q or nothing", u.Level, LevelGeneral, LevelExecutive)
	}
	v.citations(where, u.Citations)
}

func (v *validator) function(f Function, units map[UnitID]bool, covered map[FunctionID]int) {
	where := place{kind: "function", id: string(f.ID)}
	v.id(where, string(f.ID))
	if _, twice := covered[f.ID]; twice {
		v.add(where, "stands twice")
	}
	covered[f.ID] = 0
	if !units[f.Unit] {
		v.add(where, "unit %q does not exist", f.Unit)
	}
	v.text(where, "text", f.Text)
	v.citations(where, f.Citations)
}

func (v *validator) competences(cs []Competence, covered map[FunctionID]int) {
	seen := make(map[CompetenceID]bool, len(cs))
	for _, c := range cs {
		where := place{kind: "competence", id: string(c.ID)}
		v.id(where, string(c.ID))
		if seen[c.ID] {
			v.add(where, "stands twice")
		}
		seen[c.ID] = true
		v.text(where, "name", c.Name)
		if len(c.Functions) == 0 {
			v.add(where, "covers no function")
		}
		for _, f := range c.Functions {
			n, exists := covered[f]
			switch {
			case !exists:
				v.add(where, "function %q does not exist", f)
			case n == 1:
				v.add(where, "function %q is already covered by another competence", f)
			}
			covered[f] = n + 1
		}
	}
	for _, f := range slices.Sorted(maps.Keys(covered)) {
		if covered[f] == 0 {
			v.add(place{kind: "function", id: string(f)}, "no competence covers it")
		}
	}
}

func (v *validator) edge(e Edge, units map[UnitID]bool) {
	where := place{kind: "edge", id: string(e.From), to: string(e.To)}
	for _, end := range []UnitID{e.From, e.To} {
		if !units[end] {
			v.add(where, "unit %q does not exist", end)
		}
	}
	if e.From == e.To {
		v.add(where, "joins a unit to itself")
	}
	switch e.Type {
	case ReportsTo:
		if e.Basis != Stated && e.Basis != Structural || e.Mode != "" {
			v.add(where, "%s wants basis %q or %q and no mode", e.Type, Stated, Structural)
		}
	case CollaboratesWith:
		if !slices.Contains(Modes, e.Mode) || e.Basis != "" {
			v.add(where, "%s wants no basis and a mode: one of %s", e.Type, joinWords(Modes))
		}
	case BelongsTo:
		if e.Basis != "" || e.Mode != "" {
			v.add(where, "%s has neither basis nor mode", e.Type)
		}
	default:
		v.add(where, "type %q: want %s, %s or %s", e.Type, ReportsTo, CollaboratesWith, BelongsTo)
	}
	v.citations(where, e.Citations)
}

func joinWords[T ~string](ws []T) string {
	ss := make([]string, len(ws))
	for i, w := range ws {
		ss[i] = string(w)
	}
	return strings.Join(ss, ", ")
}
