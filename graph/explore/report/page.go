package report

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"strings"

	"raccordo/graph"
	"raccordo/graph/explore"
)

var (
	//go:embed page.html
	pageText string
	//go:embed page.css
	pageStyle string

	pageTemplate = template.Must(template.New("page").Funcs(template.FuncMap{
		"id": func(prefix string, i int) string { return fmt.Sprintf("%s-%d", prefix, i+1) },
	}).Parse(pageText))
)

// Policy is the Content-Security-Policy of a page: nothing is loaded, and no
// style but its own holds.
var Policy = func() string {
	sum := sha256.Sum256([]byte(pageStyle))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
}()

// Page returns the report as one HTML file that needs nothing but itself.
func (r Report) Page() []byte {
	var b bytes.Buffer
	if err := pageTemplate.Execute(&b, view{r}); err != nil {
		panic("report: write a page: " + err.Error()) // to memory, from a template of the program
	}
	return b.Bytes()
}

// view is a report as page.html asks for it.
type view struct{ Report }

func (v view) T(it, en string) string { return v.Lang.Say(it, en) }
func (view) Policy() string           { return Policy }
func (view) Style() template.CSS      { return template.CSS(pageStyle) } // of the program
func (view) Patterns() template.HTML  { return patterns }
func (view) SignWidth() int           { return signWidth }
func (view) SignHeight() int          { return signHeight }

// Tall reports whether a drawing is to begin on a page of its own.
func (view) Tall(d Drawing) bool {
	h := 0
	for _, p := range d.Panels {
		h = max(h, p.Height)
	}
	return h > treePanel/2 || len(d.Panels) > 2
}

func (view) Wide(p Panel) bool { return p.Width > treeWidth }
func (v view) PageTables() []Table {
	return shownOnPage(v.Tables, func(t Table) Medium { return t.Only })
}
func (v view) PageSections() []Section {
	return shownOnPage(v.Sections, func(s Section) Medium { return s.Only })
}

func shownOnPage[T any](parts []T, only func(T) Medium) []T {
	var shown []T
	for _, p := range parts {
		if only(p) != InText {
			shown = append(shown, p)
		}
	}
	return shown
}

// Quoted is a passage with the place where it stands.
type Quoted struct{ Place, Quote, Doubt string }

func (v view) Quotes(cs []graph.Citation) []Quoted {
	out := make([]Quoted, 0, len(cs))
	for _, c := range cs {
		out = append(out, Quoted{v.Lang.Place(c), c.Quote, v.doubt(c)})
	}
	return out
}

func (v view) doubt(c graph.Citation) string {
	switch c.Confidence {
	case graph.Doubtful:
		return v.T("lettura dubbia", "doubtful reading")
	case graph.Likely:
		return v.T("lettura probabile", "likely reading")
	default:
		return ""
	}
}

// run is some of a text, marked or not.
type run struct {
	Text   string
	Marked bool
}

// Runs cuts a text where it begins or ends to differ.
func (view) Runs(s Side) []run {
	text := []rune(s.Text)
	var runs []run
	at := 0
	add := func(to int, marked bool) {
		if to = min(to, len(text)); to > at {
			runs = append(runs, run{string(text[at:to]), marked})
			at = to
		}
	}
	for _, span := range s.Differs {
		add(span[0], false)
		add(span[1], true)
	}
	add(len(text), false)
	return runs
}

// Dated writes the title and date of an edition.
func (view) Dated(e explore.EditionRef) string {
	var parts []string
	for _, p := range []string{e.Title, e.Date} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, ", ")
}
