package act

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"

	"raccordo/graph"
	"raccordo/importer/review"
)

// refuse reports why a text cannot be an act.
func (r *reader) refuse() error {
	if strings.TrimSpace(r.src.Text) == "" {
		return &graph.ProblemsError{Problems: []graph.Problem{{Where: r.src.Name, What: "the file is empty: give the text of an act"}}}
	}
	return nil
}

// commonSections finds the units that a heading such as "Responsabilità comuni
// a: X, Y e Z" obliges.
func (r *reader) commonSections() {
	for i, b := range r.blocks {
		s := r.sections[i]
		if b.kind != heading || !s.common {
			continue
		}
		m := commonRE.FindStringIndex(b.text.s)
		from := 0
		for from < len(b.toks) && int(b.toks[from].start) < m[1] {
			from++
		}
		for _, t := range r.targets(b, b.toks, from, "a", nil) {
			s.units = append(s.units, t.unit)
		}
	}
}

// properName makes a body of the Republic known; it counts only if it is named.
func (r *reader) properName(names string) {
	forms := strings.Split(names, "|")
	if r.ofTitle(forms) {
		return
	}
	u := r.external(forms[0], nil, 0, 0)
	if u.kind != graph.KindExternal {
		return
	}
	for _, f := range forms {
		r.reg.alias(u, f)
		p := r.reg.partsOf(tokenize(text{s: f}))
		r.reg.root.insert(p.full, u)
	}
	u.aliases = map[string]bool{}
}

// mergeNames makes one unit of a gathering name with and without the organ it
// serves: "Uffici di staff" and "Uffici di staff del Ministro".
func (r *reader) mergeNames() {
	for _, u := range r.reg.units {
		if !u.plural || u.kind == graph.KindExternal {
			continue
		}
		for n := len(u.full) - 1; n >= 2; n-- {
			v := r.reg.byFull[key(u.full[:n])]
			rest := r.reg.byFull[key(u.full[n:])]
			if v == nil || v == u || !v.plural {
				continue
			}
			above := rest != nil && rest != u && rest.plural && rest.kind != graph.KindOrgan
			if !above && (rest == nil || rest.kind != graph.KindOrgan) && !r.organWord(u.full[n:]) {
				continue
			}
			if above {
				for _, c := range u.cites {
					r.edge(v, rest, graph.Edge{Type: graph.ReportsTo, Basis: graph.Structural}, c)
				}
			}
			if v.level == "" {
				v.level = u.level
			}
			r.reg.alias(v, u.name)
			v.cites = append(v.cites, u.cites...)
			u.merged = v
			break
		}
	}
	r.dropMerged()
}

// organWord reports whether stems are the noun of an organ alone.
func (r *reader) organWord(stems []string) bool {
	for _, k := range r.lx.kinds {
		if k.Kind == graph.KindOrgan && k.Alone && slices.Equal(k.stems, stems) {
			return true
		}
	}
	return false
}

// dropMerged makes edges and sections speak of the units that stay.
func (r *reader) dropMerged() {
	for _, s := range r.sections {
		for i, u := range s.units {
			s.units[i] = u.real()
		}
	}
	for _, b := range r.blocks {
		b.lists = b.lists.real()
		for i, u := range b.alsoLists {
			b.alsoLists[i] = u.real()
		}
		for i, u := range b.named {
			b.named[i] = u.real()
		}
	}
	old := r.edges
	r.edges, r.edgeAt = nil, map[edgeKey]int{}
	for _, e := range old {
		for _, c := range e.edge.Citations {
			r.edge(e.from, e.to, e.edge, c)
		}
	}
	r.reg.units = slices.DeleteFunc(r.reg.units, func(u *unit) bool { return u.merged != nil })
}

// mergeShort makes one unit of a post named in full and in short: "Responsabile
// della prevenzione e della trasparenza" and "Responsabile della trasparenza".
func (r *reader) mergeShort() {
	r.reg.nouns = nil
	for _, u := range r.reg.units {
		if u.declared || u.noun == nil || u.noun.Kind != graph.KindPost || len(u.core) == 0 {
			continue
		}
		for _, v := range first(r.reg.byNoun(u.noun), maxPosts) {
			if v == u || v.merged != nil || len(v.core) <= len(u.core) || !subset(u.core, v.core) || r.apposed(u.name) != r.apposed(v.name) {
				continue
			}
			r.reg.alias(v, u.name)
			u.merged = v
			break
		}
	}
	r.dropMerged()
	r.reg.nouns = nil
	r.reg.build()
	for _, n := range r.lx.properNames {
		r.properName(n)
	}
}

// apposed reports whether no preposition stands behind the noun of a name:
// "Responsabile tecnico" and "Responsabile della trasparenza" are no short forms of
// each other.
func (r *reader) apposed(name string) bool {
	return r.reg.partsOf(tokenize(text{s: name})).apposed
}

const maxPosts = 200

func first(us []*unit, n int) []*unit { return us[:min(n, len(us))] }

func subset(a, b []string) bool {
	for _, s := range a {
		if !slices.Contains(b, s) {
			return false
		}
	}
	return true
}

// headOffices makes "Direzione generale" the Direttore generale where the act has
// no such directorates: the office is named for its head.
func (r *reader) headOffices() {
	for role, office := range r.lx.words.RoleOffices {
		for _, u := range r.reg.units {
			if u.kind != graph.KindOrgan || u.plural || len(u.full) != 2 || u.full[0] != stem(role) {
				continue
			}
			stems := []string{stem(office), u.full[1]}
			if !slices.ContainsFunc(r.reg.units, func(v *unit) bool { return hasPrefix(v.full, stems) }) {
				r.reg.root.insert(stems, u)
			}
		}
	}
}

// readAliases adds the other names that the file beside the source gives.
func (r *reader) readAliases(data []byte) error {
	if len(bytes.TrimSpace(data)) == 0 {
		return nil
	}
	var names yaml.MapSlice
	if err := yaml.UnmarshalWithOptions(data, &names, yaml.UseOrderedMap()); err != nil {
		return &graph.ProblemsError{Problems: []graph.Problem{{Where: "aliases", What: fmt.Sprintf("want a list of other names for each name of a unit: %v", err)}}}
	}
	var problems []graph.Problem
	for _, item := range names {
		name := fmt.Sprint(item.Key)
		u := r.reg.known(r.reg.partsOf(tokenize(text{s: name})))
		if u == nil {
			problems = append(problems, graph.Problem{Where: fmt.Sprintf("aliases: %q", name), What: "the act names no such unit"})
			continue
		}
		list, ok := item.Value.([]any)
		if !ok {
			list = []any{item.Value}
		}
		for _, a := range list {
			r.reg.alias(u, fmt.Sprint(a))
		}
	}
	if len(problems) > 0 {
		return &graph.ProblemsError{Problems: problems}
	}
	return nil
}

// result makes the graph of what was read.
func (r *reader) result(opts Options) (*Result, error) {
	g := graph.Graph{Edition: r.edition(opts)}
	kept := r.kept()
	if len(kept) == 0 {
		return nil, &graph.ProblemsError{Problems: []graph.Problem{{Where: r.src.Name,
			What: "no unit is named in it: is it an act of organisation? Headings, articles or tables with the names of offices are expected"}}}
	}
	ids := unitIDs(kept)
	r.dutyIDs(ids)
	reviewed := r.review(ids, opts.Decisions)
	orphans := reviewed.orphans()
	for _, u := range kept {
		if !orphans[u] {
			g.Units = append(g.Units, r.graphUnit(u, ids[u]))
		}
	}
	for _, d := range r.duties {
		g.Functions = append(g.Functions, graph.Function{ID: d.id, Unit: ids[d.unit], Text: d.text, Citations: d.cites})
	}
	g.Competences = r.graphCompetences()
	for _, e := range r.edges {
		e.edge.From, e.edge.To = ids[e.from], ids[e.to]
		g.Edges = append(g.Edges, e.edge)
	}
	slices.SortStableFunc(g.Edges, graph.CompareEdges)
	r.explain(reviewed)
	return &Result{Graph: g, Notes: append(r.report(), reviewed.bad...), Doubts: reviewed.doubts, Cues: r.cues}, nil
}

// kept returns the units that go into the graph, in the order of the text.
func (r *reader) kept() []*unit {
	var out []*unit
	for _, u := range r.reg.units {
		if u.merged == nil && len(u.cites) > 0 && (u.declared || u.used || u.proper) && !r.topic(u) && !r.field(u) {
			out = append(out, u)
		}
	}
	return out
}

// topic reports whether a plural noun alone that a heading has is only what the
// passages below are about: nothing is said of such units as a whole.
func (r *reader) topic(u *unit) bool {
	if !u.plural || u.used || u.members > 0 || u.level != "" || u.noun == nil || u.kind == graph.KindExternal || u.kind == graph.KindCommittee {
		return false
	}
	more := tokenize(text{s: u.name})[len(u.noun.many):]
	return len(more) == 0 || u.kind == graph.KindOrgan || len(more) == 1 && adjective(more[0].norm) && u.cites[0].Section == ""
}

func (r *reader) graphUnit(u *unit, id graph.UnitID) graph.Unit {
	out := graph.Unit{ID: id, Name: u.name, Kind: u.kind, Level: u.level, Experimental: u.experimental, Citations: u.cites}
	if u.kind != graph.KindExternal && u.plural {
		out.Kind = graph.KindGroup
		if u.class || u.level != "" || u.members == 0 && u.declared {
			out.Kind = graph.KindClass
		}
	}
	for a := range u.aliases {
		out.Aliases = append(out.Aliases, a)
	}
	if short := shortName(r.lx, u); short != "" {
		out.Aliases = append(out.Aliases, short)
	}
	slices.Sort(out.Aliases)
	out.Aliases = slices.Compact(out.Aliases)
	return out
}

// shortName returns the name without its adjective of rank, "" if it has none.
func shortName(lx *lexicon, u *unit) string {
	if u.noun == nil || u.kind == graph.KindExternal || len(u.core) == 0 || len(u.core) == len(u.full)-len(u.noun.stems) {
		return ""
	}
	toks := tokenize(text{s: u.name})
	i := len(u.noun.one)
	if i+1 >= len(toks) || !lx.qualifier[toks[i].norm] {
		return ""
	}
	return u.name[:toks[i-1].end] + u.name[toks[i].end:]
}

// report lists repairs and what was not understood.
func (r *reader) report() []graph.Problem {
	for _, p := range r.repairs {
		r.note(p.line, p.sentence())
	}
	for _, u := range r.unread {
		t := u.block.text
		from := t.source(u.block.toks[u.from].start)
		if u.kind == review.Mention {
			quote := r.cite(t, u.block.toks, u.from, u.to, "").Quote
			r.note(r.lineOf(from), graph.Sentence{
				IT: fmt.Sprintf("«%s» non indica un'unità riconoscibile: nessuna relazione", quote),
				EN: fmt.Sprintf("%q names no unit that could be told: no relation was made", quote),
			})
		}
	}
	slices.SortStableFunc(r.notes, func(a, b note) int { return cmp.Or(cmp.Compare(a.line, b.line), strings.Compare(a.what.EN, b.what.EN)) })
	r.notes = slices.Compact(r.notes)
	var out []graph.Problem
	for _, n := range r.notes {
		name, line := r.src.Name, n.line
		if len(r.spans) > 0 {
			s := of(r.spans, line)
			name, line = s.src.Name, line-s.first+1
		}
		out = append(out, graph.ProblemOf(fmt.Sprintf("%s:%d", name, line), n.what))
	}
	return out
}

// ofTitle reports whether the title of the act holds the words of one of the
// names, so that the body is the institution itself and no outside one.
func (r *reader) ofTitle(forms []string) bool {
	for _, f := range forms {
		words, held := 0, 0
		for _, t := range tokenize(text{s: f}) {
			if !r.lx.function[t.norm] {
				words++
				if r.titleWords[t.norm] {
					held++
				}
			}
		}
		if words > 2 && held == words {
			return true
		}
	}
	return false
}
