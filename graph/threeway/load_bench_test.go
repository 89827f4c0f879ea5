//go:build unix

package threeway

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"raccordo/graph"
	"raccordo/graph/graphtest"
	"raccordo/graph/sqlitestore"
)

// adminCommand is the variable with the words that start neo4j-admin, which must
// see the folder for temporary files under the same name.
const adminCommand = "RACCORDO_NEO4J_ADMIN"

// BenchmarkLoadAgainstNeo4jAdmin writes a large edition into a new SQLite file
// and, in turn, has `neo4j-admin database import full` read the same one from
// CSV files. Neither the making of the edition nor that of the CSV files counts.
func BenchmarkLoadAgainstNeo4jAdmin(b *testing.B) {
	words := strings.Fields(os.Getenv(adminCommand))
	if len(words) == 0 {
		b.Skipf("set %s to the words that start neo4j-admin", adminCommand)
	}
	units := 1_000_000
	if s := os.Getenv("RACCORDO_BENCH_UNITS"); s != "" {
		if _, err := fmt.Sscan(s, &units); err != nil {
			b.Fatal(err)
		}
	}
	g, err := graphtest.Organisation(units, 1)
	if err != nil {
		b.Fatal(err)
	}
	dir := b.TempDir()
	admin := slices.Concat(words, []string{"database", "import", "full", "neo4j", "--overwrite-destination"}, writeCSV(b, g, dir))
	var ours, theirs, oursWorked, theirsWorked time.Duration
	for b.Loop() {
		start, began := time.Now(), processorTime(b, syscall.RUSAGE_SELF)
		load(b, g)
		ours += time.Since(start)
		oursWorked += processorTime(b, syscall.RUSAGE_SELF) - began
		start, began = time.Now(), processorTime(b, syscall.RUSAGE_CHILDREN)
		if out, err := exec.CommandContext(b.Context(), admin[0], admin[1:]...).CombinedOutput(); err != nil {
			b.Fatalf("%v: %s", err, out)
		}
		theirs += time.Since(start)
		theirsWorked += processorTime(b, syscall.RUSAGE_CHILDREN) - began
	}
	b.ReportMetric(ours.Seconds()/float64(b.N), "sqlite-s")
	b.ReportMetric(theirs.Seconds()/float64(b.N), "neo4j-admin-s")
	b.ReportMetric(float64(theirs)/float64(ours), "neo4j-admin/sqlite")
	b.ReportMetric(oursWorked.Seconds()/float64(b.N), "sqlite-cpu-s")
	b.ReportMetric(theirsWorked.Seconds()/float64(b.N), "neo4j-admin-cpu-s")
}

// processorTime is what this process, or what it started and ended, used of all cores.
func processorTime(b *testing.B, whose int) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(whose, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// load writes the edition as a new process would: the file is closed in the end.
func load(b *testing.B, g *graph.Graph) {
	b.Helper()
	s, err := sqlitestore.Open(b.Context(), filepath.Join(b.TempDir(), "store.db"))
	if err != nil {
		b.Fatal(err)
	}
	if err := s.Write(b.Context(), g, nil); err != nil {
		b.Fatal(err)
	}
	if err := s.Close(); err != nil {
		b.Fatal(err)
	}
}

// writeCSV writes what the graph states, its citations too, and returns the
// arguments that name the files.
func writeCSV(b *testing.B, g *graph.Graph, dir string) []string {
	b.Helper()
	var args []string
	file := func(kind, header string, rows func(row func(fields ...any))) {
		name := filepath.Join(dir, fmt.Sprintf("%d.csv", len(args)))
		f, err := os.Create(name)
		if err != nil {
			b.Fatal(err)
		}
		w := bufio.NewWriterSize(f, 1<<20)
		_, _ = w.WriteString(header + "\n")
		rows(func(fields ...any) {
			for i, v := range fields {
				if i > 0 {
					_ = w.WriteByte(',')
				}
				_, _ = fmt.Fprint(w, v)
			}
			_ = w.WriteByte('\n')
		})
		if err := w.Flush(); err != nil {
			b.Fatal(err)
		}
		if err := f.Close(); err != nil {
			b.Fatal(err)
		}
		args = append(args, kind+"="+name)
	}
	const cited = ",source,first:int,last:int,quote"
	file("--nodes=Unit", "id:ID(u),name,kind"+cited, func(row func(...any)) {
		for _, u := range g.Units {
			c := u.Citations[0]
			row(u.ID, u.Name, u.Kind, c.Source, c.First, c.Last, c.Quote)
		}
	})
	file("--nodes=Function", "id:ID(f),text"+cited, func(row func(...any)) {
		for _, f := range g.Functions {
			c := f.Citations[0]
			row(f.ID, f.Text, c.Source, c.First, c.Last, c.Quote)
		}
	})
	file("--nodes=Competence", "id:ID(c),name", func(row func(...any)) {
		for _, c := range g.Competences {
			row(c.ID, c.Name)
		}
	})
	file("--relationships=PERFORMS", ":START_ID(u),:END_ID(f)", func(row func(...any)) {
		for _, f := range g.Functions {
			row(f.Unit, f.ID)
		}
	})
	file("--relationships=COVERS", ":START_ID(f),:END_ID(c)", func(row func(...any)) {
		for _, c := range g.Competences {
			for _, f := range c.Functions {
				row(f, c.ID)
			}
		}
	})
	file("--relationships", ":START_ID(u),:END_ID(u),:TYPE,basis,mode"+cited, func(row func(...any)) {
		for _, e := range g.Edges {
			c := e.Citations[0]
			row(e.From, e.To, e.Type, e.Basis, e.Mode, c.Source, c.First, c.Last, c.Quote)
		}
	})
	return args
}
