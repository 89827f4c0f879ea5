package web

import (
	"context"
	"net/http"
	"slices"
	"strings"
	"testing"

	"raccordo/graph"
)

// fakeScenarios keeps scenarios as graph.Scenarios says.
type fakeScenarios map[graph.ScenarioID]graph.Scenario

func (f fakeScenarios) Scenarios(context.Context) ([]graph.Scenario, error) {
	var all []graph.Scenario
	for _, c := range f {
		all = append(all, c)
	}
	slices.SortFunc(all, func(a, b graph.Scenario) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return all, nil
}

func (f fakeScenarios) Scenario(_ context.Context, id graph.ScenarioID) (graph.Scenario, error) {
	c, ok := f[id]
	if !ok {
		return c, graph.ErrNotFound
	}
	return c, nil
}

func (f fakeScenarios) check(id graph.ScenarioID, held string) error {
	c, ok := f[id]
	switch {
	case !ok && held != "":
		return graph.ErrNotFound
	case ok && c.Revision() != held:
		return graph.ErrConflict
	default:
		return nil
	}
}

func (f fakeScenarios) PutScenario(_ context.Context, s graph.Scenario, held string) error {
	if err := f.check(s.ID, held); err != nil {
		return err
	}
	f[s.ID] = s
	return s.Valid()
}

func (f fakeScenarios) DeleteScenario(_ context.Context, id graph.ScenarioID, held string) error {
	if err := f.check(id, held); err != nil {
		return err
	}
	delete(f, id)
	return nil
}

const toSave = `{"name":"Riordino delle acque","author":"Studi","edition":"latest","changes":[{"type":"merge","units":["a","b"]}]}`

func TestAScenarioIsKeptReadReplacedAndDeleted(t *testing.T) {
	kept := fakeScenarios{}
	s := newSite(t, func(c *Config) { c.Scenarios = kept })
	contract := newContract(t)
	const all = "/api/v1/scenarios"
	one := all + "/riordino-delle-acque"

	created := s.do(http.MethodPost, all, toSave)
	contract.answer(t, http.MethodPost, all, created)
	tag := created.Header().Get("ETag")
	if created.Code != http.StatusCreated || created.Header().Get("Location") != one || tag == "" {
		t.Fatalf("%d %v %s", created.Code, created.Header(), created.Body)
	}
	if c := kept["riordino-delle-acque"]; c.Edition != "prova-2020" || c.Base != sample().Revision() {
		t.Errorf("kept %+v", c)
	}
	if again := s.do(http.MethodPost, all, toSave); again.Header().Get("Location") != one+"-2" {
		t.Errorf("a second of the same name: %d %v", again.Code, again.Header())
	}
	for _, target := range []string{all, one, one + "/evaluate", all + "/compare?a=riordino-delle-acque&b=riordino-delle-acque-2", all + "/schema"} {
		w := s.get(target)
		contract.answer(t, http.MethodGet, target, w)
		if w.Code != http.StatusOK {
			t.Errorf("GET %s: %d %s", target, w.Code, w.Body)
		}
	}
	changed := strings.Replace(toSave, "Studi", "Altri", 1)
	if w := s.do(http.MethodPut, one, changed); w.Code != http.StatusPreconditionRequired {
		t.Errorf("without a condition: %d", w.Code)
	}
	replaced := s.do(http.MethodPut, one, changed, "If-Match", tag)
	contract.answer(t, http.MethodPut, one, replaced)
	if replaced.Code != http.StatusOK || kept["riordino-delle-acque"].Author != "Altri" {
		t.Errorf("replace: %d %s", replaced.Code, replaced.Body)
	}
	for _, w := range []int{
		s.do(http.MethodPut, one, toSave, "If-Match", tag).Code,
		s.do(http.MethodDelete, one, "", "If-Match", tag).Code,
		s.do(http.MethodDelete, one, "", "If-Match", "*").Code,
	} {
		if w != http.StatusPreconditionFailed {
			t.Errorf("an old condition: %d", w)
		}
	}
	if w := s.do(http.MethodDelete, one, "", "If-Match", replaced.Header().Get("ETag")); w.Code != http.StatusNoContent || len(kept) != 1 {
		t.Errorf("delete: %d %s", w.Code, w.Body)
	}
	if w := s.get(one); w.Code != http.StatusNotFound {
		t.Errorf("read what was deleted: %d", w.Code)
	}
}

func TestNoScenarioTakesTheNameOfAPath(t *testing.T) {
	s := newSite(t, func(c *Config) { c.Scenarios = fakeScenarios{} })
	w := s.do(http.MethodPost, "/api/v1/scenarios", strings.Replace(toSave, "Riordino delle acque", "Compare", 1))
	if got := w.Header().Get("Location"); got != "/api/v1/scenarios/compare-2" {
		t.Errorf("%d at %q", w.Code, got)
	}
}

func TestWithoutAPlaceForScenariosNoneAreKept(t *testing.T) {
	s := newSite(t)
	for _, w := range []int{s.get("/api/v1/scenarios").Code, s.do(http.MethodPost, "/api/v1/scenarios", toSave).Code} {
		if w != http.StatusNotImplemented {
			t.Errorf("got %d", w)
		}
	}
}

func TestMergersAreRanked(t *testing.T) {
	const target = edition + "/mergers?units=a,b&limit=3"
	w := newSite(t).get(target)
	newContract(t).answer(t, http.MethodGet, target, w)
	if w.Code != http.StatusOK {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}
