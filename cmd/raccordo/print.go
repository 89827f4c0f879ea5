package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
	"golang.org/x/term"
)

// print writes an answer in the form that --output asks for: JSON is the answer
// itself, the other forms are made from its report.
func (a *app) print(answer any, r report) error {
	switch a.output {
	case "json":
		return writeJSON(a.out, answer)
	case "csv":
		w := csv.NewWriter(a.out)
		return wrap("write the answer", w.WriteAll(append([][]string{r.header}, r.rows...)))
	case "html":
		return a.writePage(r)
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

func (a *app) writeText(r report) error {
	var b bytes.Buffer
	strong := a.style()
	for _, line := range r.lead {
		b.WriteString(line + "\n")
	}
	if r.table != nil && len(r.table.rows) > 0 {
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(a.tableText(*r.table) + "\n")
	}
	for _, s := range r.sections {
		b.WriteString("\n" + strong(s.heading) + "\n")
		for _, it := range s.items {
			a.itemText(&b, it)
		}
	}
	_, err := a.out.Write(b.Bytes())
	return wrap("write the answer", err)
}

func (a *app) itemText(b *bytes.Buffer, it item) {
	b.WriteString("  - " + it.text + "\n")
	for _, line := range it.under {
		b.WriteString("    " + line + "\n")
	}
	for i, c := range it.citations {
		if i == passagesShown && !a.verbose {
			fmt.Fprintf(b, a.say("      altri brani: %d (con -v si vedono tutti)\n", "      more passages: %d (-v shows all)\n"), len(it.citations)-i)
			break
		}
		b.WriteString("      " + a.passage(c) + "\n")
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

func (a *app) tableText(g grid) string {
	t := table.NewWriter()
	style := table.StyleLight
	style.Format.Header = text.FormatDefault
	style.Options = table.OptionsNoBordersAndSeparators
	t.SetStyle(style)
	t.AppendHeader(cellsOf(g.header))
	for _, row := range g.rows {
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
