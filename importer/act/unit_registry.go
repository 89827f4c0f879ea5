package act

import (
	"slices"
	"strings"

	"raccordo/graph"
)

// registry holds the units of an act by their names.
type registry struct {
	lx      *lexicon
	units   []*unit
	byFull  map[string]*unit
	byCore  map[string]*unit // noun and core, without qualifiers
	bare    map[string]*unit // core alone; nil where several have it
	root    *node
	cores   map[string]*node // by stem of the noun; "" for all
	nouns   map[*kindEntry][]*unit
	numbers map[string][]*unit // by noun and number
	below   map[partKey]*unit  // by superior, noun and number
	parts   map[partKey]*unit  // those told apart from one of the same name
}

// node is one step of a trie over stems.
type node struct {
	next  map[string]*node
	units []*unit // whose name ends here
	below *unit   // the only unit at or below, if there is one
	many  bool    // several units at or below
}

func newRegistry(lx *lexicon) *registry {
	return &registry{lx: lx, byFull: map[string]*unit{}, byCore: map[string]*unit{}, bare: map[string]*unit{}, numbers: map[string][]*unit{}, below: map[partKey]*unit{}, parts: map[partKey]*unit{}}
}

// add returns the unit of that name, a new one if there is none.
func (g *registry) add(name string, strength int) *unit {
	toks := tokenize(text{s: name})
	p := g.partsOf(toks)
	if len(p.full) == 0 {
		return nil
	}
	if u := g.known(p); u != nil {
		g.improve(u, name, strength, p)
		return u
	}
	u := &unit{name: name, strength: strength, noun: p.noun, plural: p.plural, full: p.full, core: p.core,
		aliases: map[string]bool{}, order: len(g.units), kind: graph.KindOther}
	if p.noun != nil {
		u.kind = p.noun.Kind
	}
	g.units = append(g.units, u)
	g.index(u, p)
	return u
}

func (g *registry) known(p nameParts) *unit {
	if u := g.byFull[key(p.full)]; u != nil {
		return u
	}
	if len(p.core) == 0 {
		return nil
	}
	if p.noun == nil {
		return g.bare[key(p.core)]
	}
	if u := g.byCore[p.noun.stems[0]+"|"+key(p.core)]; u != nil && u.plural == p.plural {
		return u
	}
	// A table may give the name without its noun, or with one that opens the rest.
	// What has a noun of its own by now is another: "Area Servizi agli utenti" is not
	// "Direzione Servizi agli utenti".
	if u := g.byFull[key(p.core)]; u != nil && u.kind != graph.KindExternal && p.apposed && (!u.plural || u.level != "") && !p.plural && (len(u.full) == len(p.core) || u.full[0] == p.full[0]) {
		return u
	}
	if u := g.bare[key(p.full)]; u != nil && len(p.full) > 1 && !g.ofTheirs(u, p) && !(p.noun.Kind == graph.KindOrgan && u.noun != nil && u.noun != p.noun) {
		return u
	}
	return nil
}

// ofTheirs reports whether the plural that a name opens with means bodies of their own, of
// which the known unit is the head office: "Archivi di Stato" are none of the "Direzione
// generale degli archivi di Stato", where "Servizi agli utenti" may be the "Direzione
// Servizi agli utenti".
func (g *registry) ofTheirs(u *unit, p nameParts) bool {
	return p.plural && u.noun != nil && u.noun != p.noun && !g.partsOf(tokenize(text{s: u.name})).apposed
}

// improve takes a better name for a known unit and keeps the other as an alias.
func (g *registry) improve(u *unit, name string, strength int, p nameParts) {
	if name == u.name {
		return
	}
	if strength > u.strength || strength == u.strength && len(p.full) > len(u.full) {
		g.alias(u, u.name)
		u.name, u.strength = name, strength
		u.full, u.core, u.plural = p.full, p.core, p.plural
		if p.noun != nil {
			u.noun = p.noun
			if u.kind == graph.KindOther || u.kind != graph.KindExternal && u.kind != graph.KindGroup {
				u.kind = p.noun.Kind
			}
		}
		g.index(u, p)
		return
	}
	g.alias(u, name)
	g.index(u, p)
}

func (g *registry) index(u *unit, p nameParts) {
	put := func(m map[string]*unit, k string) {
		if old, taken := m[k]; taken && old != u {
			if old != nil && old.order < u.order {
				return
			}
		}
		m[k] = u
	}
	put(g.byFull, key(p.full))
	if len(p.core) == 0 {
		return
	}
	if p.noun != nil {
		put(g.byCore, p.noun.stems[0]+"|"+key(p.core))
	}
	if old, taken := g.bare[key(p.core)]; taken && old != u {
		g.bare[key(p.core)] = nil
	} else {
		g.bare[key(p.core)] = u
	}
}

func (g *registry) alias(u *unit, name string) {
	name = strings.TrimSpace(name)
	if name != "" && !strings.EqualFold(name, u.name) {
		u.aliases[name] = true
	}
}

// build makes the tries that mentions are found with.
func (g *registry) build() {
	g.root, g.cores = &node{}, map[string]*node{"": {}}
	for _, u := range g.units {
		names := []string{u.name}
		for a := range u.aliases {
			names = append(names, a)
		}
		slices.Sort(names)
		for _, n := range names {
			g.insertName(u, n)
		}
	}
}

// learn adds one unit or name to tries that are already built.
func (g *registry) learn(u *unit, name string) {
	if g.root != nil {
		g.insertName(u, name)
	}
}

func (g *registry) insertName(u *unit, name string) {
	p := g.partsOf(tokenize(text{s: name}))
	g.root.insert(p.full, u)
	if u.noun != nil && p.noun == nil && isAcronym(name) {
		g.root.insert(append(slices.Clone(u.noun.stems), p.full...), u) // "la UOC SISP"
	}
	if p.noun == nil || len(p.core) == 0 {
		return
	}
	g.root.insert(append(slices.Clone(p.noun.stems), p.core...), u)
	if u.kind == graph.KindExternal || p.plural {
		return
	}
	for _, k := range []string{p.noun.stems[0], ""} {
		if g.cores[k] == nil {
			g.cores[k] = &node{}
		}
		g.cores[k].insert(p.core, u)
	}
	if p.apposed && g.lx.kindByStem(p.core[0]) && len(p.core) > 1 {
		g.root.insert(p.core, u)
	}
}

func (n *node) insert(stems []string, u *unit) {
	for _, s := range stems {
		if n.next == nil {
			n.next = map[string]*node{}
		}
		c := n.next[s]
		if c == nil {
			c = &node{}
			n.next[s] = c
		}
		if c.below == nil && !c.many {
			c.below = u
		} else if c.below != u {
			c.below, c.many = nil, true
		}
		n = c
	}
	if !slices.Contains(n.units, u) {
		n.units = append(n.units, u)
	}
}
