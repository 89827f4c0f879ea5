package exchange

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"raccordo/graph"
)

// WriteDOT writes units and edges for Graphviz.
func WriteDOT(w io.Writer, g *graph.Graph) error {
	b := bufio.NewWriter(w)
	_, _ = fmt.Fprintf(b, "digraph %s {\n  rankdir=BT;\n  node [shape=box];\n", dotQuote(string(g.Edition.ID)))
	for _, u := range g.Units {
		_, _ = fmt.Fprintf(b, "  %s [label=%s];\n", dotQuote(string(u.ID)), dotQuote(u.Name))
	}
	for _, e := range g.Edges {
		style := map[graph.EdgeType]string{graph.ReportsTo: "solid", graph.CollaboratesWith: "dashed", graph.BelongsTo: "dotted"}[e.Type]
		_, _ = fmt.Fprintf(b, "  %s -> %s [label=%s, style=%s];\n", dotQuote(string(e.From)), dotQuote(string(e.To)), dotQuote(edgeLabel(e)), style)
	}
	_, _ = b.WriteString("}\n")
	return b.Flush() // keeps the first error
}

// dotQuote writes a quoted id of the DOT language, where only the quotation
// mark and the backslash need a backslash.
func dotQuote(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", " ").Replace(s) + `"`
}

func edgeLabel(e graph.Edge) string {
	label := string(e.Type.Step())
	if e.Mode != "" {
		label += ": " + string(e.Mode)
	}
	return label
}

// WriteMermaid writes units and edges as a Mermaid flow chart.
func WriteMermaid(w io.Writer, g *graph.Graph) error {
	b := bufio.NewWriter(w)
	_, _ = b.WriteString("flowchart BT\n")
	node := make(map[graph.UnitID]string, len(g.Units)) // ids of ours may hold marks that Mermaid reads
	for i, u := range g.Units {
		node[u.ID] = fmt.Sprintf("u%d", i+1)
		_, _ = fmt.Fprintf(b, "  %s[\"%s\"]\n", node[u.ID], mermaidText(u.Name))
	}
	for _, e := range g.Edges {
		arrow := map[graph.EdgeType]string{graph.ReportsTo: "-->", graph.CollaboratesWith: "-.->", graph.BelongsTo: "==>"}[e.Type]
		_, _ = fmt.Fprintf(b, "  %s %s|%s| %s\n", node[e.From], arrow, edgeLabel(e), node[e.To])
	}
	return b.Flush() // keeps the first error
}

// mermaidText replaces what would end a quoted label by entity codes.
func mermaidText(s string) string {
	return strings.NewReplacer("#", "#35;", `"`, "#quot;", "<", "#lt;", ">", "#gt;", "\n", " ").Replace(s)
}

// WriteGraphML writes units and edges with their properties as GraphML.
func WriteGraphML(w io.Writer, g *graph.Graph) error {
	b := bufio.NewWriter(w)
	_, _ = b.WriteString(xml.Header + "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n")
	for _, k := range []struct{ name, of string }{
		{"name", "node"}, {"kind", "node"}, {"level", "node"}, {"citations", "node"},
		{"type", "edge"}, {"basis", "edge"}, {"mode", "edge"}, {"cited", "edge"},
	} {
		_, _ = fmt.Fprintf(b, "  <key id=\"%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"string\"/>\n", k.name, k.of, k.name)
	}
	_, _ = fmt.Fprintf(b, "  <graph id=\"%s\" edgedefault=\"directed\">\n", xmlText(string(g.Edition.ID)))
	for _, u := range g.Units {
		_, _ = fmt.Fprintf(b, "    <node id=\"%s\">%s</node>\n", xmlText(string(u.ID)),
			data("name", u.Name)+data("kind", string(u.Kind))+data("level", string(u.Level))+data("citations", cited(u.Citations)))
	}
	for i, e := range g.Edges {
		_, _ = fmt.Fprintf(b, "    <edge id=\"e%d\" source=\"%s\" target=\"%s\">%s</edge>\n", i+1, xmlText(string(e.From)), xmlText(string(e.To)),
			data("type", string(e.Type))+data("basis", string(e.Basis))+data("mode", string(e.Mode))+data("cited", cited(e.Citations)))
	}
	_, _ = b.WriteString("  </graph>\n</graphml>\n")
	return b.Flush() // keeps the first error
}

func data(key, value string) string {
	if value == "" {
		return ""
	}
	return `<data key="` + key + `">` + xmlText(value) + `</data>`
}

func cited(cs []graph.Citation) string {
	out := make([]string, len(cs))
	for i, c := range cs {
		out[i] = fmt.Sprintf("%s:%d-%d", c.Source, c.First, c.Last)
	}
	return strings.Join(out, " ")
}

func xmlText(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a Builder does not fail
	return b.String()
}
