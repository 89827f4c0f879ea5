package act

import (
	"slices"
	"sort"
	"strings"

	"raccordo/graph"
	"raccordo/importer/review"
)

// reader carries one act through the stages.
type reader struct {
	lx          *lexicon
	src         Source
	trace       func(Step)
	traced      [2]int
	cues        Cues
	spans       []span // of several sources; nil of one
	lines       []line
	starts      []int32 // of the lines
	blocks      []*block
	sections    []*section // by block
	reg         *registry
	cased       map[string]string // how words in capitals are written elsewhere
	serving     map[*unit][]servedBy
	serves      []served
	underStaff  []answering
	staffLines  map[*block]*staffHead // the heading of a staff above a line
	fieldValues []fieldValue
	ownNoun     string                     // of the institution, as its title has it
	own         *unit                      // the institution of the act, if its title names it
	here        *section                   // whose relations are being read
	letters     map[comma]map[string]*unit // of each comma, what stands there
	ownWord     string
	bodies      *kindEntry      // the noun of the bodies that the act orders, if it taught one
	titled      place           // where it did
	bodyClass   *unit           // the class of those bodies
	bodyWords   []string        // its noun, where the lexicon has it as an institution's
	bodyHeads   map[string]bool // by stem: whether each has such a head
	defines     []place         // where the act gives an institution a short name
	heirs       []heir
	edges       []edge
	edgeAt      map[edgeKey]int
	superior    map[*unit][]*unit // to whom units were read to report so far
	channels    map[edgeKey]bool  // of collaborations: only a channel says it
	duties      []*duty
	notes       []note
	repairs     []repair
	rejected    map[string]review.Decision // by key; consulted for repairs, which come before all else
	unread      []unmade
	silence     *unmade // of the sentence that is read
	spoken      []*unit // of whom the sentence before speaks, while a block is read
	whole       *unit   // under which it puts others
	lastClass   map[*kindEntry]classBack
	lastOne     map[*kindEntry]*unit // of which organ sentences spoke last
	lastBody    spokenBody           // of whom the sentence before spoke
	inTitle     *unit                // of whose organisation the title speaks
	often       map[string]int       // how many sentences say that a thing in capitals does something
	made        int                  // relations recorded so far, doubled ones counted
	// titleWords are the words of the first blocks, which name the institution.
	titleWords map[string]bool
	labelled   map[string]*unit       // by the number of its heading
	singular   map[nounAt]bool        // nouns that headings have in the singular
	called     map[*token]calledAs    // by its noun: what an act calls otherwise than it brings it in
	turned     map[[2]*kindEntry]bool // nouns that the act uses in the other order of rank
	phrases    map[string]int         // how often a plural noun has a complement
}

// servedBy is the part of a heading that says whom its units support.
type servedBy struct {
	text  text
	block *block
}

type served struct {
	unit *unit
	by   servedBy
	at   *block
}

type edge struct {
	from, to *unit
	edge     graph.Edge
}

type edgeKey struct {
	from, to *unit
	typ      graph.EdgeType
	basis    graph.Basis
	mode     graph.Mode
}

func (e edge) key() edgeKey { return edgeKey{e.from, e.to, e.edge.Type, e.edge.Basis, e.edge.Mode} }

type note struct {
	line int
	what graph.Sentence
}

// lineOf returns the number of the line on which a byte of the source stands.
func (r *reader) lineOf(off int32) int {
	return sort.Search(len(r.starts), func(i int) bool { return r.starts[i] > off })
}

const quoteWords = 25

// cite returns a citation of the tokens i to j of a text, j not included, with at
// most quoteWords words from i-before on.
func (r *reader) cite(t text, toks []token, i, j int, heading string) graph.Citation {
	i, j = max(i, 0), min(j, len(toks))
	if j-i > quoteWords {
		j = i + quoteWords
	}
	from, to := t.source(toks[i].start), t.source(toks[j-1].end-1)+1
	return graph.Citation{Source: r.src.ID, First: r.lineOf(from), Last: r.lineOf(to - 1), Section: heading, Quote: r.quote(from, to)}
}

// quote returns a passage of the source with its spaces made single. The marks
// of emphasis at its ends are left out.
func (r *reader) quote(from, to int32) string {
	for int(to) < len(r.src.Text) && r.src.Text[to]&0xC0 == 0x80 {
		to++
	}
	return strings.Join(strings.Fields(r.src.Text[from:to]), " ")
}

// citeBlock cites a heading, a row or another block from its first word.
func (r *reader) citeBlock(b *block) graph.Citation {
	t := b.text
	toks := tokenize(t)
	if len(toks) == 0 {
		return graph.Citation{Source: r.src.ID, First: b.first, Last: b.last}
	}
	return r.cite(t, toks, 0, len(toks), "")
}

// edge records an edge once, with all its citations. An edge of a unit to itself
// is none.
func (r *reader) edge(from, to *unit, e graph.Edge, c graph.Citation) bool {
	from, to = from.real(), to.real()
	if from == to || from == nil || to == nil || e.Type == graph.ReportsTo && ofClass(from, to) {
		return false
	}
	r.made++
	if e.Type == graph.ReportsTo && !slices.Contains(r.superior[from], to) {
		r.superior[from] = append(r.superior[from], to)
	}
	from.used, to.used = true, true
	for _, u := range []*unit{from, to} {
		if len(u.cites) == 0 {
			u.cites = []graph.Citation{certain(c)}
		}
	}
	k := edge{from, to, e}.key()
	if i, ok := r.edgeAt[k]; ok {
		r.edges[i].edge.Citations = addCitation(r.edges[i].edge.Citations, c)
		return true
	}
	r.edgeAt[k] = len(r.edges)
	e.Citations = []graph.Citation{c}
	r.edges = append(r.edges, edge{from, to, e})
	return true
}

// ofClass reports whether a unit is one of a class by its name: it is none of its parts.
func ofClass(u, c *unit) bool {
	return c.plural && !u.plural && u.noun != nil && u.noun == c.noun && len(c.full) > len(c.noun.stems) && hasPrefix(u.full, c.full)
}

// certain returns a citation for what its words say without doubt.
func certain(c graph.Citation) graph.Citation {
	c.Confidence, c.Reason = graph.Certain, ""
	return c
}

// recentCitations is how many citations of an edge a new one is compared with.
const recentCitations = 8

// addCitation appends c. Of two on the same lines whose words hold each other the
// longer stays, with the surer reading of the two.
func addCitation(cs []graph.Citation, c graph.Citation) []graph.Citation {
	for i := max(0, len(cs)-recentCitations); i < len(cs); i++ {
		o := cs[i]
		if o.Source != c.Source || o.First != c.First || o.Last != c.Last || o.Section != c.Section {
			continue
		}
		if !strings.Contains(o.Quote, c.Quote) {
			if !strings.Contains(c.Quote, o.Quote) {
				continue
			}
			o.Quote = c.Quote
		}
		c.Quote = o.Quote
		if graph.CompareCitations(c, o) < 0 {
			o = c
		}
		cs[i] = o
		return cs
	}
	return append(cs, c)
}

func (u *unit) real() *unit {
	for u != nil && u.merged != nil {
		u = u.merged
	}
	return u
}

func (r *reader) note(line int, what graph.Sentence) { r.notes = append(r.notes, note{line, what}) }

// learnCase remembers how words are written where not all of the line is in capitals.
func (r *reader) learnCase() {
	count := map[string]map[string]int{}
	for _, b := range r.blocks {
		parts := b.cells
		if len(parts) == 0 {
			parts = []text{b.text}
		}
		for _, t := range parts {
			if strings.ToUpper(t.s) == t.s {
				continue
			}
			toks := tokenize(t)
			for i, k := range toks {
				if !k.word || i > 0 && toks[i-1].norm == "." || b.kind != row && b.kind != title && b.kind != heading && i == 0 {
					continue
				}
				if !k.capital {
					continue
				}
				if count[k.norm] == nil {
					count[k.norm] = map[string]int{}
				}
				count[k.norm][t.s[k.start:k.end]]++
			}
		}
	}
	r.cased = make(map[string]string, len(count))
	for w, forms := range count {
		best := ""
		for f, n := range forms {
			if best == "" || n > forms[best] || n == forms[best] && f > best {
				best = f
			}
		}
		r.cased[w] = best
	}
}

// lower returns a name in capitals as it would be written in a sentence.
func (r *reader) lower(name string) string {
	toks := tokenize(text{s: name})
	noun := 1
	if m := kindAt(r.lx, toks, 0); m != nil {
		noun = len(m.entry.one)
	}
	core := false // a word of substance stood before
	var b strings.Builder
	last := int32(0)
	for i, k := range toks {
		b.WriteString(name[last:k.start])
		w := name[k.start:k.end]
		last = k.end
		switch form, known := r.cased[k.norm]; {
		case !k.word || i > 0 && ordinal(k):
			b.WriteString(w)
		case i > 0 && (r.lx.function[k.norm] || r.lx.qualifier[k.norm] || preposition(k.norm) != ""):
			b.WriteString(strings.ToLower(w))
		case known:
			b.WriteString(form)
		case i == 0 || !core || !toks[i-1].word:
			b.WriteString(sentenceCase(w))
		default:
			b.WriteString(strings.ToLower(w))
		}
		core = core || k.word && i >= noun && !r.lx.function[k.norm] && !r.lx.qualifier[k.norm] && !ordinal(k)
	}
	b.WriteString(name[last:])
	return b.String()
}
