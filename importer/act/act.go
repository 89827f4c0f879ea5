// Package act reads the acts by which Italian public institutions organise
// themselves: headings, articles, tables and lists become units, functions,
// reporting lines, collaborations and competences, each with the words of the
// act that say so.
//
// The stages are told by the names of the files, in this order:
//
//   - form_: lines, repairs, marks of form, blocks and the outline of headings;
//   - unit_: which units there are, by headings, tables, lists, definitions and
//     sentences, what they are called, and the institution itself;
//   - who_: whom a sentence speaks of and names, pronouns, lists and bodies outside;
//   - edge_: reporting lines and collaborations, by cue phrases and by structure;
//   - duty_: which passages are functions, and whose;
//   - competences: functions of the same or nearly the same words;
//   - doubt_: how sure each passage is, and the queue for review;
//   - assemble: the graph and the notes of what was not understood.
//
// reader carries an act through them, several joins the sources of one edition, and
// explain tells what each stage made of a line. What belongs to the language stands as
// data in the folder lexicon, which the files lexicon_ load; what belongs to one
// institution, in a file of aliases beside the source. The same bytes give the same
// graph.
package act

import (
	"context"
	"fmt"

	"raccordo/graph"
	"raccordo/importer/review"
)

// Source is the text of an act.
type Source struct {
	ID     string // of the source in citations
	Title  string
	SHA256 string // of the bytes that were read
	Name   string // base name of the file, for messages
	Text   string // UTF-8, lines joined by "\n", as the citations count them
}

// Options say what the text does not. The zero value derives all of it.
type Options struct {
	Edition     graph.EditionID
	Title, Date string
	Aliases     []byte // YAML: name of a unit to a list of its other names
	Decisions   []review.Decision
	// Trace is called with what each stage made of the lines Traced[0] to
	// Traced[1]; nil traces nothing and costs nothing.
	Trace  func(Step)
	Traced [2]int
}

// Result is what was read.
type Result struct {
	Graph graph.Graph // not yet passed through graph.New
	// Notes are the repairs made and what was not understood, in the order of the
	// text, then the decisions that could not be applied.
	Notes []graph.Problem
	Cues  Cues
	// Doubts is the queue for review, decided ones included, in the order of the text.
	Doubts []review.Doubt
}

// Read reads an act. A text in which no unit is named gives a
// *graph.ProblemsError. The time is linear in the length of the text.
func Read(ctx context.Context, src Source, opts Options) (*Result, error) {
	return readWhole(ctx, src, nil, opts)
}

func readWhole(ctx context.Context, src Source, spans []span, opts Options) (*Result, error) {
	lx, err := defaultLexicon()
	if err != nil {
		return nil, fmt.Errorf("read act: %w", err)
	}
	r := newReader(src, lx)
	r.spans = spans
	r.trace, r.traced = opts.Trace, opts.Traced
	r.rejected = decisionsByKey(opts.Decisions)
	if err := r.refuse(); err != nil {
		return nil, err
	}
	for _, stage := range []func() error{
		r.outlineStage,
		func() error { return r.unitStage(opts) },
		func() error { r.relate(); return nil },
		func() error { r.readDuties(); r.repealed(); return nil },
	} {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := stage(); err != nil {
			return nil, err
		}
	}
	res, err := r.result(opts)
	if err == nil && len(spans) > 0 {
		localise(spans, res)
	}
	return res, err
}

// titleBlocks is how many blocks can name the institution of the act.
const titleBlocks = 6

func newReader(src Source, lx *lexicon) *reader {
	r := &reader{lx: lx, src: src, reg: newRegistry(lx), edgeAt: map[edgeKey]int{}, superior: map[*unit][]*unit{}, serving: map[*unit][]servedBy{}}
	r.lines = splitLines(src.Text)
	r.starts = make([]int32, len(r.lines))
	for i, l := range r.lines {
		r.starts[i] = int32(l.start)
	}
	return r
}

func (r *reader) outlineStage() error {
	r.blocks = blocksOf(r.lines, r.lx, r.spans)
	r.noteLong()
	r.repairs = r.repairHeads()
	r.sections = outline(r.blocks)
	r.learnCase()
	r.titleWords = map[string]bool{}
	for _, b := range r.blocks[:min(len(r.blocks), titleBlocks)] {
		for _, t := range b.toks {
			if r.ownNoun == "" && r.lx.institutions[t.norm] && !r.lx.always[t.norm] {
				r.ownNoun = t.norm
			}
			r.titleWords[t.norm] = true
		}
	}
	for i, b := range r.blocks {
		if (b.kind == paragraph || b.kind == item) && phraseAt(b.toks, 0, r.lx.recitals) > 0 && !r.actsBehind(b.toks) {
			s := *r.sections[i]
			s.recital = true
			r.sections[i] = &s
		}
	}
	return nil
}

func (r *reader) unitStage(opts Options) error {
	r.learnNoun()
	r.declare()
	r.mergeNumbers()
	r.mergeNames()
	if err := r.readAliases(opts.Aliases); err != nil {
		return err
	}
	r.servedOrgans()
	r.titleUnit()
	r.ownInstitution()
	r.taughtClass()
	r.ownClass()
	r.ownLetters()
	r.unitLetters()
	r.definedInstitutions()
	r.outsideLetters()
	r.reg.build()
	for _, n := range r.lx.properNames {
		r.properName(n)
	}
	r.commonSections()
	r.namedGroups()
	r.calledNames()
	r.passing(false)
	r.headOffices()
	r.passing(true)
	r.classes()
	r.setUpClasses()
	r.enumerated()
	r.smallNames()
	r.smallSubjects()
	r.commandedNames()
	r.leadSubjects()
	r.posts()
	r.actingSubjects()
	r.setUpBodies()
	r.manyOrgans()
	r.positions()
	r.mergeShort()
	r.headOffices()
	r.nameAsSaid()
	r.bodyOfTitle()
	return nil
}
