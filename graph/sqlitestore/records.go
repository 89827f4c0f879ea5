package sqlitestore

import "raccordo/graph"

// part is a kind of thing that blocks hold.
type part int

// The parts of a generation. Their numbers stand in files.
const (
	unitPart part = iota
	functionPart
	competencePart
	stepPart // one thing: the steps that go out from a unit
	parts
)

// function is one as its record says it.
type function struct {
	graph.Function
	unit, competence int // ordinals; Function.Unit is not in the record
}

func packUnit(p *packer, u *graph.Unit, functions []uint32) {
	p.string(string(u.ID))
	p.string(u.Name)
	packStrings(p, u.Aliases)
	p.string(string(u.Kind))
	p.string(string(u.Level))
	experimental := 0
	if u.Experimental {
		experimental = 1
	}
	p.number(experimental)
	p.citations(u.Citations)
	p.number(len(functions))
	for _, f := range functions {
		p.number(int(f))
	}
	p.end()
}

// unit returns a unit and the ordinals of its functions, ascending.
func (u *unpacker) unit() (graph.Unit, []int) {
	got := graph.Unit{
		ID: graph.UnitID(u.string()), Name: u.string(), Aliases: unpackStrings[string](u), Kind: graph.Kind(u.string()),
		Level: graph.Level(u.string()), Experimental: u.number() != 0, Citations: u.citations(),
	}
	functions := make([]int, u.count())
	for i := range functions {
		functions[i] = u.number()
	}
	return got, functions
}

func packFunction(p *packer, f *graph.Function, unit, competence uint32) {
	p.string(string(f.ID))
	p.number(int(unit))
	p.number(int(competence))
	p.string(f.Text)
	p.citations(f.Citations)
	p.end()
}

func (u *unpacker) function() function {
	f := function{Function: graph.Function{ID: graph.FunctionID(u.string())}, unit: u.number(), competence: u.number()}
	f.Text, f.Citations = u.string(), u.citations()
	return f
}

func packCompetence(p *packer, c *graph.Competence) {
	p.string(string(c.ID))
	p.string(c.Name)
	packStrings(p, c.Functions)
	p.end()
}

func (u *unpacker) competence() graph.Competence {
	return graph.Competence{ID: graph.CompetenceID(u.string()), Name: u.string(), Functions: unpackStrings[graph.FunctionID](u)}
}

// step is one as its record says it: a stated one as its edges, so that each edge
// stands in the file once.
type step struct {
	to        uint32
	typ       hop
	inherited bool
	through   uint32       // of an inherited one
	said      graph.Step   // of one that is not stated, without its ends
	edges     []graph.Edge // of a stated one, without their ends and type
}

const inheritedStep = 4 // besides the type bits

// packStep packs a step and takes its edges, if it is a stated one, from the
// beginning of those that come next. It returns the rest.
func packStep(p *packer, s *graph.Step, to, through uint32, edges []graph.Edge) []graph.Edge {
	p.number(int(to))
	typ := int(placeOf(s.Type))
	switch {
	case s.Type == graph.StepSharesCompetence:
		p.number(typ)
		packStrings(p, s.Competences)
	case s.Through != "":
		p.number(typ | inheritedStep)
		p.number(int(through))
		p.string(string(s.Basis))
		packStrings(p, s.Modes)
		p.citations(s.Citations)
	default:
		n := 0
		for n < len(edges) && edges[n].From == s.From && edges[n].To == s.To && edges[n].Type.Step() == s.Type {
			n++
		}
		p.number(typ)
		p.number(n)
		for i := range edges[:n] {
			p.string(string(edges[i].Basis))
			p.string(string(edges[i].Mode))
			p.citations(edges[i].Citations)
		}
		edges = edges[n:]
	}
	return edges
}

// step reads the next step of a record; false after the last one.
func (u *unpacker) step() (step, bool) {
	if u.at >= u.end || u.bad {
		return step{}, false
	}
	s := step{to: uint32(u.number())}
	head := u.number()
	s.typ, s.inherited = hop(head)&typeBits, head&inheritedStep != 0
	switch {
	case s.typ == sharesCompetence:
		s.said.Competences = unpackStrings[graph.CompetenceID](u)
	case s.inherited:
		s.through = uint32(u.number())
		s.said.Basis, s.said.Modes, s.said.Citations = graph.Basis(u.string()), unpackStrings[graph.Mode](u), u.citations()
	default:
		if s.edges = make([]graph.Edge, u.count()); len(s.edges) == 0 {
			u.bad = true
		}
		for i := range s.edges {
			s.edges[i] = graph.Edge{Basis: graph.Basis(u.string()), Mode: graph.Mode(u.string()), Citations: u.citations()}
		}
	}
	return s, !u.bad
}
