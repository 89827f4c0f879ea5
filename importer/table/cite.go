package table

import (
	"slices"
	"strconv"
	"strings"

	"raccordo/graph"
)

// citations reads the citing columns of a row.
func (r *reader) citations(s *sheet, row row) []graph.Citation {
	c := graph.Citation{Source: row.text("source"), Section: row.text("section"), Quote: row.text("quote")}
	lines := row.text("lines")
	if lines == "" {
		if c.Source != "" {
			r.add(row.at("lines"), "lines is empty: which lines of %q?", c.Source)
		}
		r.cited[s.table] = true
		c.Source, c.First, c.Last = s.source.ID, row.line, row.line
		return []graph.Citation{c}
	}
	switch {
	case c.Source == "" && len(r.declared) == 1:
		c.Source = r.declared[0]
	case c.Source == "":
		r.add(row.at("source"), "source is empty and the edition lists %d: which one?", len(r.declared))
	case !slices.Contains(r.declared, c.Source):
		r.add(row.at("source"), "source %q is not listed by the edition", c.Source)
	}
	var out []graph.Citation
	for part := range strings.SplitSeq(lines, ";") {
		var ok bool
		if c.First, c.Last, ok = span(part); !ok {
			r.add(row.at("lines"), "lines %q: want such as 12, 12-14 or 12-14;30", lines)
			return nil
		}
		out = append(out, c)
	}
	return out
}

func span(s string) (first, last int, ok bool) {
	a, b, ranged := strings.Cut(s, "-")
	first, errFirst := strconv.Atoi(strings.TrimSpace(a))
	if !ranged {
		return first, first, errFirst == nil && first >= 1
	}
	last, errLast := strconv.Atoi(strings.TrimSpace(b))
	return first, last, errFirst == nil && errLast == nil && first >= 1 && last >= first
}

// addTables lists among the sources the tables whose rows are cited.
func (r *reader) addTables(sheets map[string]*sheet) {
	for _, t := range []string{"units", "functions", "edges"} {
		if !r.cited[t] {
			continue
		}
		src := sheets[t].source
		if slices.Contains(r.declared, src.ID) {
			r.add(sheets[t].where, "the edition lists a source %q, which is also the id of this table", src.ID)
			continue
		}
		r.g.Edition.Sources = append(r.g.Edition.Sources, src)
	}
}

// competences gathers functions under what they have in common.
type competences struct {
	r     *reader
	list  []graph.Competence
	byKey map[string]int // index in list
	taken map[graph.CompetenceID]bool
}

func newCompetences(r *reader) *competences {
	return &competences{r: r, list: []graph.Competence{}, byKey: make(map[string]int), taken: make(map[graph.CompetenceID]bool)}
}

func (c *competences) add(row row, f graph.Function) {
	id, name := row.text("competence_id"), row.text("competence")
	if name == "" {
		name = f.Text
	}
	key := "id " + id
	if id == "" {
		key = "words " + strings.Join(graph.Words(name), " ")
	} else {
		c.r.id(row, "competence_id", id)
	}
	i, ok := c.byKey[key]
	if !ok {
		i = len(c.list)
		c.byKey[key] = i
		c.list = append(c.list, graph.Competence{ID: c.free(id, name), Name: name})
	}
	if given := row.text("competence"); given != "" && id != "" && given != c.list[i].Name {
		c.r.add(row.at("competence"), "competence %q: an earlier row calls %q %q", given, id, c.list[i].Name)
	}
	c.list[i].Functions = append(c.list[i].Functions, f.ID)
}

// free returns id, or one made from the name that no other competence has.
func (c *competences) free(id, name string) graph.CompetenceID {
	base := graph.Slug(name, longText)
	if base == "" {
		base = "competence"
	}
	made := graph.CompetenceID(id)
	if id == "" {
		made = graph.CompetenceID(base)
	}
	for n := 2; c.taken[made]; n++ {
		made = graph.CompetenceID(base + "-" + strconv.Itoa(n))
	}
	c.taken[made] = true
	return made
}
