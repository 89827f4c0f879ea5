package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
	"golang.org/x/term"

	"raccordo/graph/explore/report"
)

// print writes an answer in the form that --output asks for: JSON is the answer
// itself, the other forms are made from its report.
func (a *app) print(answer any, r printed) error {
	switch a.output {
	case "json":
		return writeJSON(a.out, answer)
	case "csv":
		w := csv.NewWriter(a.out)
		return wrap("write the answer", w.WriteAll(append([][]string{r.header}, r.rows...)))
	case "html":
		_, err := a.out.Write(r.page())
		return wrap("write the page", err)
	default:
		return a.writeText(r)
	}
}

func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return wrap("write the answer", enc.Encode(v))
}

func (a *app) printf(format string, args ...any) error {
	_, err := fmt.Fprintf(a.out, format, args...)
	return wrap("write the answer", err)
}

// sayf writes for people on standard error, where a failure to write has no
// place left to be reported.
func (a *app) sayf(format string, args ...any) { _, _ = fmt.Fprintf(a.errs, format, args...) }

func wrap(operation string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", operation, err)
}

// passagesShown is how many passages stand under one sentence without --verbose.
const passagesShown = 3

func (a *app) writeText(r printed) error {
	var b bytes.Buffer
	strong := a.style()
	for _, line := range slices.Concat(r.Lead, r.Searched) {
		b.WriteString(line + "\n")
	}
	for _, t := range r.Tables {
		if len(t.Rows) == 0 || !a.inText(t.Only) {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(a.tableText(t) + "\n")
	}
	for _, s := range r.Sections {
		if !a.inText(s.Only) {
			continue
		}
		b.WriteString("\n" + strong(s.Heading) + "\n")
		for _, it := range s.Items {
			a.itemText(&b, it)
		}
	}
	_, err := a.out.Write(b.Bytes())
	return wrap("write the answer", err)
}

// inText reports whether text for a terminal shows what is for a medium.
func (a *app) inText(only report.Medium) bool {
	return only == report.Everywhere || only == report.InText || only == report.InDetail && a.verbose
}

func (a *app) itemText(b *bytes.Buffer, it report.Item) {
	b.WriteString("  - " + it.Text + "\n")
	if it.Decision != "" {
		b.WriteString("    " + it.Decision + "\n")
	}
	for _, line := range it.Under {
		b.WriteString("    " + line + "\n")
	}
	for i, c := range it.Citations {
		if i == passagesShown && !a.verbose {
			fmt.Fprintf(b, a.say("      altri brani: %d (con -v si vedono tutti)\n", "      more passages: %d (-v shows all)\n"), len(it.Citations)-i)
			break
		}
		b.WriteString("      " + a.language().Passage(c) + "\n")
	}
}

// style returns how headings are made to stand out: not at all unless standard
// output is a terminal and NO_COLOR is not set.
func (a *app) style() func(string) string {
	if !isTerminal(a.out) || os.Getenv("NO_COLOR") != "" {
		return func(s string) string { return s }
	}
	return func(s string) string { return text.Bold.EscapeSeq() + s + text.Reset.EscapeSeq() }
}

func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

func (a *app) tableText(g report.Table) string {
	t := table.NewWriter()
	style := table.StyleLight
	style.Format.Header = text.FormatDefault
	style.Options = table.OptionsNoBordersAndSeparators
	t.SetStyle(style)
	t.AppendHeader(cellsOf(g.Header))
	for _, row := range g.Rows {
		t.AppendRow(cellsOf(row))
	}
	lines := strings.Split(t.Render(), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n")
}

func cellsOf(ss []string) table.Row {
	row := make(table.Row, len(ss))
	for i, s := range ss {
		row[i] = s
	}
	return row
}
