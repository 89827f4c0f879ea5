package web

import (
	"bytes"
	"context"
	"iter"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// fakeExplorer answers every question with a small answer, or with err, and
// keeps what it was asked.
type fakeExplorer struct {
	editions []explore.EditionAnswer
	err      error
	wait     func(context.Context) // called by Path before it answers
	edition  graph.EditionID
	asked    any
}

func (f *fakeExplorer) keep(edition graph.EditionID, asked any) (explore.EditionRef, error) {
	f.edition, f.asked = edition, asked
	return f.editions[0].EditionRef, f.err
}

func (f *fakeExplorer) Editions(context.Context) ([]explore.EditionAnswer, error) {
	return f.editions, nil
}

func (f *fakeExplorer) Unit(_ context.Context, e graph.EditionID, name string) (*explore.UnitAnswer, error) {
	ref, err := f.keep(e, name)
	return &explore.UnitAnswer{
		Edition: ref, Unit: sample().Units[0], Superiors: []explore.Step{}, Subordinates: []explore.Step{},
		Collaborations: []explore.Step{}, Groups: []explore.Step{}, Members: []explore.Step{},
		Functions: []explore.HeldFunction{}, Competences: []explore.SharedCompetence{}, Units: []explore.UnitRef{},
	}, err
}

func (f *fakeExplorer) Search(_ context.Context, e graph.EditionID, req explore.SearchRequest) (*explore.SearchAnswer, error) {
	ref, err := f.keep(e, req)
	return &explore.SearchAnswer{
		Edition: ref, Question: explore.SearchQuestion{Text: req.Text, Types: []graph.FoundType{graph.FoundUnit}, Limit: req.Limit},
		Results: []explore.SearchResult{{Type: graph.FoundUnit, ID: "ufficio-acque", Text: "Ufficio acque", Kind: graph.KindOffice}},
		Units:   []explore.UnitRef{},
	}, err
}

func (f *fakeExplorer) Path(ctx context.Context, e graph.EditionID, req explore.PathRequest) (*explore.PathAnswer, error) {
	ref, err := f.keep(e, req)
	if f.wait != nil {
		f.wait(ctx)
		err = ctx.Err()
	}
	return &explore.PathAnswer{
		Edition: ref,
		Question: explore.PathQuestion{
			From: "ufficio-acque", To: "ufficio-strade", Kinds: graph.DefaultPathTypes, Avoid: []graph.UnitID{}, Via: []graph.UnitID{},
			MaxHops: req.MaxHops, Limit: req.Limit,
		},
		Paths:    []explore.Path{},
		Searched: explore.Searched{MaxHops: req.MaxHops, Limit: req.Limit},
		Absence:  &explore.Absence{SharedCompetences: []explore.CompetenceRef{}},
		Units:    []explore.UnitRef{},
	}, err
}

func (f *fakeExplorer) Impact(_ context.Context, e graph.EditionID, req explore.ImpactRequest) (*explore.ImpactAnswer, error) {
	ref, err := f.keep(e, req)
	return &explore.ImpactAnswer{
		Edition: ref, Question: explore.ImpactQuestion{Unit: "ufficio-acque", Kinds: graph.DefaultReachTypes, Levels: req.Levels},
		Unit: "ufficio-acque", Levels: []explore.ImpactLevel{}, Totals: map[graph.Kind]int{graph.KindOffice: 1},
		External: []graph.UnitID{}, ToHear: []explore.Heard{}, Units: []explore.UnitRef{},
	}, err
}

func (f *fakeExplorer) Shared(_ context.Context, e graph.EditionID, req explore.SharedRequest) (*explore.SharedAnswer, error) {
	ref, err := f.keep(e, req)
	return &explore.SharedAnswer{
		Edition: ref, Question: explore.SharedQuestion{Units: []graph.UnitID{}},
		Competences: []explore.SharedCompetence{}, Units: []explore.UnitRef{},
		Widely: []graph.CompetenceID{}, Alone: []explore.HeldFunction{},
		Matrix: explore.Matrix{Units: []graph.UnitID{}, Competences: []graph.CompetenceID{}, Held: [][]int{}},
	}, err
}

func (f *fakeExplorer) Scenario(_ context.Context, e graph.EditionID, req explore.ScenarioRequest) (*explore.ScenarioAnswer, error) {
	ref, err := f.keep(e, req)
	return &explore.ScenarioAnswer{Edition: ref, Changes: []explore.Change{}, Effects: []explore.Effect{}, Units: []explore.UnitRef{}}, err
}

func (f *fakeExplorer) After(_ context.Context, e graph.EditionID, req explore.AfterRequest) (*explore.AfterAnswer, error) {
	ref, err := f.keep(e, req)
	return &explore.AfterAnswer{
		GraphAnswer: explore.GraphAnswer{Edition: ref, Units: []explore.GraphUnit{}, Steps: []explore.GraphStep{}},
		Made:        []graph.UnitID{}, Ended: []graph.UnitID{}, Functions: []explore.HeldFunction{},
	}, err
}

func (f *fakeExplorer) Mergers(_ context.Context, e graph.EditionID, req explore.MergersRequest) (*explore.MergersAnswer, error) {
	ref, err := f.keep(e, req)
	return &explore.MergersAnswer{
		Edition: ref, Question: explore.MergersQuestion{Units: []graph.UnitID{}}, Units: []explore.UnitRef{},
		Mergers: []explore.RankedMerger{{Units: []graph.UnitID{"a", "b"}, Types: map[explore.EffectType]int{explore.FunctionMoved: 1}}},
	}, err
}

func (f *fakeExplorer) Evaluate(ctx context.Context, e graph.EditionID, s graph.Scenario) (*explore.SavedAnswer, error) {
	a, err := f.Scenario(ctx, e, explore.ScenarioRequest{})
	return &explore.SavedAnswer{Scenario: explore.RefOf(s), Stale: true, Answer: a}, err
}

func (f *fakeExplorer) CompareScenarios(_ context.Context, e graph.EditionID, a, b graph.Scenario) (*explore.ScenarioComparison, error) {
	ref, err := f.keep(e, b.ID)
	side := func(s graph.Scenario) explore.ComparedSide {
		return explore.ComparedSide{Scenario: explore.RefOf(s), Changes: []explore.Change{}}
	}
	return &explore.ScenarioComparison{
		Edition: ref, A: side(a), B: side(b), OnlyA: []explore.Effect{}, OnlyB: []explore.Effect{}, Both: []explore.Effect{}, Units: []explore.UnitRef{},
	}, err
}

func (f *fakeExplorer) Graph(_ context.Context, e graph.EditionID, req explore.GraphRequest) (*explore.GraphAnswer, error) {
	ref, err := f.keep(e, req)
	return &explore.GraphAnswer{Edition: ref, Units: []explore.GraphUnit{}, Steps: []explore.GraphStep{}}, err
}

func (f *fakeExplorer) Diff(_ context.Context, req explore.DiffRequest) (*explore.DiffAnswer, error) {
	_, err := f.keep(req.Old, req)
	return explore.Diff(sample(), reorganised()), err
}

// fakeStore holds the sample in memory.
type fakeStore struct {
	g   *graph.Graph
	err error
}

func (f *fakeStore) Editions(context.Context) ([]graph.Summary, error) {
	return []graph.Summary{{Edition: f.g.Edition, Counts: f.g.Counts(), Revision: f.g.Revision()}}, f.err
}

func (f *fakeStore) View(_ context.Context, id graph.EditionID) (graph.View, error) {
	if id != f.g.Edition.ID {
		return nil, graph.ErrNotFound
	}
	return &fakeView{g: f.g}, f.err
}

// fakeView has the methods of a view that the handlers call.
type fakeView struct {
	graph.View
	g *graph.Graph
}

func (v *fakeView) Edition() graph.Edition { return v.g.Edition }
func (v *fakeView) Revision() string       { return v.g.Revision() }
func (v *fakeView) Counts() graph.Counts   { return v.g.Counts() }

func (v *fakeView) Records(context.Context) iter.Seq2[graph.Record, error] {
	return func(yield func(graph.Record, error) bool) {
		for r := range v.g.Records() {
			if !yield(r, nil) {
				return
			}
		}
	}
}

func (v *fakeView) Functions(_ context.Context, units []graph.UnitID) ([]graph.Function, error) {
	var of []graph.Function
	for _, f := range v.g.Functions {
		if f.Unit == units[0] {
			of = append(of, f)
		}
	}
	return of, nil
}

func (v *fakeView) Competences(context.Context, []graph.UnitID) ([]graph.Competence, error) {
	return v.g.Competences[:1], nil
}

// sample is an edition of an invented institution.
func sample() *graph.Graph {
	cite := func(line int, quote string) []graph.Citation {
		return []graph.Citation{{Source: "atto", First: line, Last: line, Section: "Uffici", Quote: quote}}
	}
	text := strings.Join([]string{
		"# Comune di Prova", "L'Ufficio acque cura le fontane.", "L'Ufficio strade cura i ponti.",
		"L'Ufficio acque collabora con l'Ufficio strade <sempre>.",
	}, "\n")
	g, err := graph.New(graph.Graph{
		Edition: graph.Edition{ID: "prova-2020", Title: "Comune di Prova", Date: "2020-01-31", Sources: []graph.Source{
			{ID: "atto", Title: "Atto di prova", SHA256: strings.Repeat("ab", 32), Text: text},
			{ID: "tabella", Title: "Tabella", SHA256: strings.Repeat("cd", 32)},
		}},
		Units: []graph.Unit{
			{ID: "ufficio-acque", Name: "Ufficio acque", Kind: graph.KindOffice, Level: graph.LevelExecutive, Citations: cite(2, "Ufficio acque")},
			{ID: "ufficio-strade", Name: "Ufficio strade", Kind: graph.KindOffice, Citations: cite(3, "Ufficio strade")},
		},
		Functions: []graph.Function{
			{ID: "cura-fontane", Unit: "ufficio-acque", Text: "cura le fontane", Citations: cite(2, "cura le fontane")},
			{ID: "cura-ponti", Unit: "ufficio-strade", Text: "cura i ponti", Citations: cite(3, "cura i ponti")},
		},
		Competences: []graph.Competence{
			{ID: "fontane", Name: "fontane", Functions: []graph.FunctionID{"cura-fontane"}},
			{ID: "ponti", Name: "ponti", Functions: []graph.FunctionID{"cura-ponti"}},
		},
		Edges: []graph.Edge{{
			From: "ufficio-acque", To: "ufficio-strade", Type: graph.CollaboratesWith, Mode: graph.Collaboration,
			Citations: cite(4, "collabora con l'Ufficio strade"),
		}},
	})
	if err != nil {
		panic(err)
	}
	return g
}

// site is a handler over fakes, with what it logged.
type site struct {
	http.Handler
	explorer *fakeExplorer
	store    *fakeStore
	log      *bytes.Buffer
}

// newSite returns a site; change may alter its configuration.
func newSite(t testing.TB, change ...func(*Config)) *site {
	t.Helper()
	g := sample()
	ref := func(id graph.EditionID, revision string) explore.EditionAnswer {
		return explore.EditionAnswer{
			EditionRef: explore.EditionRef{
				ID: id, Title: g.Edition.Title, Date: g.Edition.Date, Revision: revision,
				Sources: []explore.SourceRef{sourceRef(g.Edition.Sources[0]), sourceRef(g.Edition.Sources[1])},
			},
			Counts: g.Counts(),
		}
	}
	s := &site{
		explorer: &fakeExplorer{editions: []explore.EditionAnswer{ref("prova-2020", g.Revision()), ref("prova-2010", "older")}},
		store:    &fakeStore{g: g},
		log:      &bytes.Buffer{},
	}
	c := Config{Explorer: s.explorer, Store: s.store, Log: slog.New(slog.NewTextHandler(s.log, nil)), Version: "v9"}
	for _, f := range change {
		f(&c)
	}
	s.Handler = New(c)
	return s
}

// get answers a GET; headers come in pairs of name and value.
func (s *site) get(target string, headers ...string) *httptest.ResponseRecorder {
	return s.do(http.MethodGet, target, "", headers...)
}

func (s *site) do(method, target, body string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, strings.NewReader(body))
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}
