package main

import (
	"bytes"
	_ "embed"
	"html/template"

	"raccordo/graph"
)

//go:embed page.html
var pageText string

// page is what page.html shows.
type page struct {
	Lang, Title string
	Edition     *pageEdition
	Lead        []string
	Table       *pageTable
	Sections    []pageSection
	Words       map[string]string
}

type pageEdition struct {
	Title, Date, ID, Revision string
	Sources                   []pageSource
}

type pageSource struct{ Title, ID, SHA256 string }

type pageTable struct {
	Header []string
	Rows   [][]string
}

type pageSection struct {
	Heading string
	Items   []pageItem
}

type pageItem struct {
	Text     string
	Under    []string
	Passages []pagePassage
}

type pagePassage struct{ Where, Quote string }

// writePage writes the report as one page that needs nothing but itself.
func (a *app) writePage(r report) error {
	p := page{Lang: a.lang, Title: r.title, Lead: r.lead, Words: map[string]string{
		"edition":  a.say("Edizione", "Edition"),
		"revision": a.say("impronta", "revision"),
		"source":   a.say("Fonte", "Source"),
		"answer":   a.say("Risposta", "Answer"),
		"table":    a.say("Tabella", "Table"),
	}}
	if e := r.edition; e != nil {
		p.Edition = &pageEdition{Title: e.Title, Date: e.Date, ID: string(e.ID), Revision: e.Revision}
		for _, s := range e.Sources {
			p.Edition.Sources = append(p.Edition.Sources, pageSource{s.Title, s.ID, s.SHA256})
		}
	}
	switch {
	case r.table != nil:
		p.Table = &pageTable{r.table.header, r.table.rows}
	case len(r.rows) > 0:
		p.Table = &pageTable{r.header, r.rows}
	}
	for _, s := range r.sections {
		ps := pageSection{Heading: s.heading}
		for _, it := range s.items {
			ps.Items = append(ps.Items, pageItem{it.text, it.under, a.pagePassages(it.citations)})
		}
		p.Sections = append(p.Sections, ps)
	}
	t, err := template.New("page").Parse(pageText)
	if err != nil {
		return wrap("read the page's template", err)
	}
	var b bytes.Buffer
	if err := t.Execute(&b, p); err != nil {
		return wrap("write the page", err)
	}
	_, err = a.out.Write(b.Bytes())
	return wrap("write the page", err)
}

func (a *app) pagePassages(cs []graph.Citation) []pagePassage {
	out := make([]pagePassage, 0, len(cs))
	for _, c := range cs {
		quote := c.Quote
		c.Quote = ""
		out = append(out, pagePassage{a.passage(c), quote})
	}
	return out
}
