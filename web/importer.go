package web

import (
	"context"
	"time"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// Importer reads sources into editions.
type Importer interface {
	// Read reads one edition of the files, and keeps nothing. What is wrong with
	// them comes as one *graph.ProblemsError.
	Read(ctx context.Context, files SourceFiles, choice ImportChoice) (*Reading, error)
	// Keep writes an edition whole or not at all, if the store still holds the
	// revision held of it, "" for none; graph.ErrConflict if it does not.
	Keep(ctx context.Context, g *graph.Graph, held string) error
}

// SourceFiles is what a person gave to be read as one edition.
type SourceFiles struct {
	Sources []SourceFile // in the order in which they are read
	Aliases *SourceFile  // names peculiar to the institution; nil: none
}

// SourceFile is one file.
type SourceFile struct {
	Name string // its base name
	Data []byte
}

func (f SourceFiles) size() int {
	n := 0
	for _, s := range f.Sources {
		n += len(s.Data)
	}
	if f.Aliases != nil {
		n += len(f.Aliases.Data)
	}
	return n
}

// Reading is what an Importer read.
type Reading struct {
	Graph  *graph.Graph
	Format string
	Notes  []graph.Problem
	Queue  *ReviewQueue
	Badly  []explore.Sentence // why the sources read badly
	// Decisions is how many decisions of the stored edition it was read with.
	Decisions int
}

// ImportChoice is what a person says of an edition in place of its sources; what
// is empty is as they say.
type ImportChoice struct {
	Edition string `json:"edition,omitempty" maxLength:"200" doc:"Id of the edition"`
	Title   string `json:"title,omitempty" maxLength:"500"`
	Date    string `json:"date,omitempty" maxLength:"10" doc:"YYYY-MM-DD"`
}

// ImportLimits says what may be read.
type ImportLimits struct {
	Bytes    int `json:"bytes" doc:"Of all files of one import together"`
	Files    int `json:"files" doc:"Of one import"`
	Minutes  int `json:"minutes" doc:"For which a preview is held after its last use"`
	Previews int `json:"previews" doc:"How many are held; one more drops the one used longest ago"`
}

// ImportPreview is what would be kept.
type ImportPreview struct {
	ID          string              `json:"id" doc:"Of the preview"`
	Expires     time.Time           `json:"expires" doc:"Till when it is held if nobody uses it"`
	Files       []ImportedFile      `json:"files" doc:"In the order in which they were read"`
	Choice      ImportChoice        `json:"choice" doc:"What was said in place of the sources"`
	Format      string              `json:"format" enum:"act,json,table"`
	Edition     explore.EditionRef  `json:"edition"`
	Counts      graph.Counts        `json:"counts"`
	Result      string              `json:"result" enum:"new,replaced,unchanged" doc:"What keeping would do to the store"`
	Changes     *ImportChanges      `json:"changes,omitempty" doc:"Where an edition of that id is stored: what keeping changes"`
	Picture     explore.GraphAnswer `json:"picture" doc:"Units and their relations; truncated says whether units were left out"`
	Units       []graph.Unit        `json:"units" doc:"The first of them, as the sources state them; of each list below too, and counts says how many there are"`
	Functions   []graph.Function    `json:"functions"`
	Competences []graph.Competence  `json:"competences"`
	Relations   []graph.Edge        `json:"relations"`
	Doubts      ReviewQueue         `json:"doubts"`
	Decisions   int                 `json:"decisions" doc:"Decisions of the stored edition that were applied"`
	Notes       []ImportNote        `json:"notes" doc:"Repairs made and what was not understood"`
	Badly       []explore.Sentence  `json:"badly" doc:"Why the sources read badly; empty if they do not"`
}

// ImportedFile is a file that was read.
type ImportedFile struct {
	Name  string `json:"name"`
	Bytes int    `json:"bytes"`
}

// ImportNote is one thing to know of the reading.
type ImportNote struct {
	Where string           `json:"where,omitempty" doc:"File and line or page"`
	What  explore.Sentence `json:"what"`
}

// ImportChanges sums up what differs from the edition that is stored.
type ImportChanges struct {
	Sentence explore.Sentence         `json:"sentence"`
	Totals   map[explore.DiffType]int `json:"totals" doc:"Changes by type"`
	Changes  []explore.DiffChange     `json:"changes" doc:"The first of them; a passage of no edition is one of what was read"`
	Cut      bool                     `json:"cut" doc:"Changes were left out"`
	OldUnits []explore.UnitRef        `json:"old_units" doc:"Every unit of the stored edition mentioned"`
	NewUnits []explore.UnitRef        `json:"new_units" doc:"Every unit of what was read mentioned"`
}

// ImportKept is an edition that was kept.
type ImportKept struct {
	Edition explore.EditionRef `json:"edition"`
	Counts  graph.Counts       `json:"counts"`
	Result  string             `json:"result" enum:"new,replaced,unchanged"`
}

// What keeping does to the store.
const (
	importNew       = "new"
	importReplaced  = "replaced"
	importUnchanged = "unchanged"
)

// What one preview shows at most.
const (
	maxPreviewList    = 5_000 // of units, and of all else that was read
	maxPreviewChanges = 300
)

// preview words what was read and what keeping it would change. stored is nil
// where no edition of its id is.
func preview(p *pending, stored *graph.Graph) ImportPreview {
	g := p.reading.Graph
	a := ImportPreview{
		ID: p.id, Expires: p.expires, Choice: p.choice, Format: p.reading.Format, Counts: g.Counts(), Result: importNew,
		Picture: *explore.Picture(g, maxPreviewList), Units: firstOf(g.Units), Functions: firstOf(g.Functions), Competences: firstOf(g.Competences), Relations: firstOf(g.Edges), Doubts: *p.reading.Queue, Decisions: p.reading.Decisions,
		Notes: make([]ImportNote, 0, len(p.reading.Notes)), Badly: append([]explore.Sentence{}, p.reading.Badly...),
	}
	a.Edition = a.Picture.Edition
	for _, f := range p.files.Sources {
		a.Files = append(a.Files, ImportedFile{Name: f.Name, Bytes: len(f.Data)})
	}
	for _, n := range p.reading.Notes {
		a.Notes = append(a.Notes, ImportNote{Where: n.Where, What: n.Said()})
	}
	if stored == nil {
		return a
	}
	a.Result = importReplaced
	if stored.Revision() == a.Edition.Revision {
		a.Result = importUnchanged
	}
	read := *g
	read.Edition.ID = "" // tells its passages from those of the stored edition
	d := explore.Diff(stored, &read)
	a.Changes = &ImportChanges{Sentence: d.Sentence, Totals: d.Totals, Changes: d.Changes, OldUnits: d.OldUnits, NewUnits: d.NewUnits}
	if len(d.Changes) > maxPreviewChanges {
		a.Changes.Changes, a.Changes.Cut = d.Changes[:maxPreviewChanges], true
	}
	return a
}

func firstOf[T any](all []T) []T {
	return append([]T{}, all[:min(len(all), maxPreviewList)]...)
}
