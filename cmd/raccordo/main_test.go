package main

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"raccordo/graph/neo4jstore/neo4jtest"
)

var update = flag.Bool("update", false, "write the golden parts of testdata/*.txtar anew")

func TestMain(m *testing.M) {
	testscript.Main(neo4jtest.M{M: m}, map[string]func(){
		"raccordo": main,
		"exits":    exitsWith,
	})
}

// exitsWith runs raccordo with the arguments after the first, which is the exit
// code it must end with.
func exitsWith() {
	code := run(context.Background(), os.Args[2:], os.Stdin, os.Stdout, os.Stderr)
	if want := os.Args[1]; strconv.Itoa(code) != want {
		fmt.Fprintf(os.Stderr, "exit code %d, want %s\n", code, want)
		os.Exit(1)
	}
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata",
		UpdateScripts: *update,
		Setup: func(env *testscript.Env) error {
			env.Setenv("XDG_DATA_HOME", env.WorkDir+"/data")
			env.Setenv("LC_ALL", "C.UTF-8")
			env.Setenv("RACCORDO_STORE", "")
			return nil
		},
	})
}

// raccordo runs the command in this process and returns what it printed.
func raccordo(ctx context.Context, t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	code = run(ctx, args, strings.NewReader(""), &out, &errs)
	return code, out.String(), errs.String()
}

func must(t *testing.T, args ...string) string {
	t.Helper()
	code, out, errs := raccordo(context.Background(), t, args...)
	if code != 0 {
		t.Fatalf("raccordo %s: exit code %d\n%s", strings.Join(args, " "), code, errs)
	}
	return out
}

func writeTable(t *testing.T, unit string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "units.csv")
	if err := os.WriteFile(path, []byte("name\n"+unit+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestACancelledImportLeavesTheStoreAsItWas(t *testing.T) {
	store := filepath.Join(t.TempDir(), "store.db")
	must(t, "import", "--lang", "en", "--store", store, writeTable(t, "Ufficio Dighe"))
	before := must(t, "export", "--store", store)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	code, _, errs := raccordo(ctx, t, "import", "--lang", "en", "--store", store, writeTable(t, "Ufficio Laghi"))
	if code != 130 || !strings.Contains(errs, "interrupted: no edition was left half written") {
		t.Errorf("exit code %d and %q, want 130 and a sentence", code, errs)
	}
	if after := must(t, "export", "--store", store); after != before {
		t.Error("the store has changed")
	}
}

func TestAnExportIsWrittenToWhatALinkNames(t *testing.T) {
	store, dir := filepath.Join(t.TempDir(), "store.db"), t.TempDir()
	must(t, "import", "--store", store, writeTable(t, "Ufficio Dighe"))
	file, link := filepath.Join(dir, "file.json"), filepath.Join(dir, "link.json")
	if err := os.Symlink(file, link); err != nil {
		t.Skip(err)
	}
	must(t, "export", "--store", store, "--out", link)
	data, err := os.ReadFile(file)
	if want := must(t, "export", "--store", store); err != nil || string(data) != want {
		t.Errorf("%v, the file behind the link holds %q", err, data)
	}
}

func TestAStoreThatIsNoStoreIsUnavailable(t *testing.T) {
	store := filepath.Join(t.TempDir(), "store.db")
	if err := os.WriteFile(store, []byte(strings.Repeat("not a database ", 500)), 0o600); err != nil {
		t.Fatal(err)
	}
	code, _, errs := raccordo(context.Background(), t, "editions", "--lang", "en", "--store", store)
	if code != 5 || !strings.Contains(errs, "the store is unavailable") {
		t.Errorf("exit code %d and %q, want 5 and a sentence", code, errs)
	}
}

// Offset of the user version in the header of a SQLite file, big-endian.
const userVersionAt = 60

func TestAStoreOfAnotherLayoutIsUnavailable(t *testing.T) {
	store := filepath.Join(t.TempDir(), "store.db")
	must(t, "import", "--store", store, writeTable(t, "Ufficio Dighe"))
	data, err := os.ReadFile(store)
	if err != nil {
		t.Fatal(err)
	}
	data[userVersionAt+2] = 0x7f
	other := filepath.Join(t.TempDir(), "other.db")
	if err := os.WriteFile(other, data, 0o600); err != nil {
		t.Fatal(err)
	}
	code, _, errs := raccordo(context.Background(), t, "editions", "--lang", "en", "--store", other)
	if code != 5 || !strings.Contains(errs, "layout") {
		t.Errorf("exit code %d and %q, want 5 and the layout named", code, errs)
	}
}

func TestALockedStoreIsUnavailable(t *testing.T) {
	store := filepath.Join(t.TempDir(), "store.db")
	must(t, "import", "--store", store, writeTable(t, "Ufficio Dighe"))
	db, err := sql.Open("sqlite", store)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	conn, err := db.Conn(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	if _, err := conn.ExecContext(context.Background(), "BEGIN IMMEDIATE"); err != nil {
		t.Fatal(err)
	}
	code, _, errs := raccordo(context.Background(), t, "import", "--lang", "en", "--store", store, writeTable(t, "Ufficio Laghi"))
	if code != 5 || !strings.Contains(errs, "locked") {
		t.Errorf("exit code %d and %q, want 5 and the lock named", code, errs)
	}
}

// lines hands on what is written to it, line by line.
type lines chan string

func (l lines) Write(p []byte) (int, error) {
	for line := range strings.Lines(string(p)) {
		l <- line
	}
	return len(p), nil
}

func TestServeAtAnAddressThatIsTakenSaysWhatToDo(t *testing.T) {
	taken, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = taken.Close() }()
	code, _, errs := raccordo(t.Context(), t, "serve", "--lang", "en", "--addr", taken.Addr().String(), "--store", filepath.Join(t.TempDir(), "store.db"))
	if code != 1 || !strings.Contains(errs, taken.Addr().String()) || !strings.Contains(errs, "“--addr 127.0.0.1:0” chooses a free port") {
		t.Errorf("exit code %d and %q", code, errs)
	}
}

func TestServeLoadsTheSamplesAndStopsWhenAsked(t *testing.T) {
	store := filepath.Join(t.TempDir(), "store.db")
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	errs, ended := make(lines, 100), make(chan int, 1)
	go func() {
		ended <- run(ctx, []string{"serve", "--samples", "--lang", "en", "--addr", "127.0.0.1:0", "--store", store}, strings.NewReader(""), io.Discard, errs)
	}()
	var address string
	select {
	case line := <-errs:
		if _, err := fmt.Sscanf(line, "raccordo answers at %s", &address); err != nil {
			t.Fatalf("first line %q: %v", line, err)
		}
	case code := <-ended:
		t.Fatalf("ended with %d before it served", code)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address+"/api/v1/editions", http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(res.Body)
	if err := errors.Join(err, res.Body.Close()); err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{`"inps-2016"`, `"istituto-acque-interne-2014"`} {
		if !strings.Contains(string(body), id) {
			t.Errorf("no edition %s in %s", id, body)
		}
	}
	cancel()
	if code := <-ended; code != 0 {
		t.Errorf("exit code %d, want 0", code)
	}
}

// act returns the text of the act of INPS, which the repository does not hold.
func act(t *testing.T) string {
	t.Helper()
	path, ok := realAct(t)
	if !ok {
		t.Skip("the act of INPS is not beside the repository")
	}
	return path
}

// realAct returns where the act of INPS is, if it is beside the repository.
func realAct(t *testing.T) (path string, ok bool) {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err != nil {
			continue
		}
		path := filepath.Join(dir, "..", "shared", "acts", "inps-determinazione-110-2016.md")
		_, err := os.Stat(path)
		return path, err == nil
	}
	t.Fatal("no go.mod above the test")
	return "", false
}

func TestTheRealActAnswers(t *testing.T) {
	source := act(t)
	store := filepath.Join(t.TempDir(), "store.db")
	must(t, "import", "--store", store, source)
	ask := func(args ...string) string { return must(t, append(args, "--store", store, "--output", "json")...) }
	for _, ends := range [][2]string{
		{"pensioni", "risorse umane"}, {"DC Pensioni", "Ammortizzatori Sociali"}, {"acquisti e appalti", "patrimonio e archivi"},
		{"direzione regionale lazio", "direttore generale"}, {"agenzie", "direzioni regionali"}, {"studi e ricerche", "relazioni esterne"},
		{"entrate", "coordinamento generale legale"}, {"filiali provinciali", "pensioni"}, {"sede virtuale", "servizi agli utenti"},
		{"punti inps", "presidente"},
	} {
		if out := ask("path", ends[0], ends[1]); !strings.Contains(out, `"found"`) {
			t.Errorf("path %v: %s", ends, out)
		}
	}
	for _, unit := range []string{"pensioni", "risorse umane", "servizi agli utenti", "direzioni regionali", "coordinamento generale legale"} {
		if out := ask("impact", unit); !strings.Contains(out, `"levels"`) {
			t.Errorf("impact %s: %s", unit, out)
		}
	}
	for _, units := range [][]string{nil, {"pensioni"}, {"pensioni", "ammortizzatori sociali"}, {"acquisti e appalti", "patrimonio e archivi"}, {"entrate", "pensioni"}} {
		if out := ask(append([]string{"shared"}, units...)...); !strings.Contains(out, `"competences"`) {
			t.Errorf("shared %v: %s", units, out)
		}
	}
	for _, units := range [][]string{{"acquisti e appalti", "patrimonio e archivi"}, {"pensioni", "ammortizzatori sociali"}, {"studi e ricerche", "relazioni esterne"}} {
		if out := ask(append([]string{"merge"}, units...)...); !strings.Contains(out, `"effects"`) {
			t.Errorf("merge %v: %s", units, out)
		}
	}
	first := must(t, "export", "--store", store)
	if second := must(t, "export", "--store", store); first != second {
		t.Error("two exports differ")
	}
	again := filepath.Join(t.TempDir(), "again.json")
	if err := os.WriteFile(again, []byte(first), 0o600); err != nil {
		t.Fatal(err)
	}
	other := filepath.Join(t.TempDir(), "other.db")
	must(t, "import", "--store", other, again)
	if read := must(t, "export", "--store", other); read != first {
		t.Error("export, import and export again differ")
	}
}
