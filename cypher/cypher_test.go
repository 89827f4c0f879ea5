package cypher

import (
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The words a statement may use. What is stored under them is described in
// package neo4jstore.
var (
	labels        = []string{"Competence", "Edition", "Function", "Layout", "Scenario", "Source", "Staging", "Unit"}
	relationships = []string{"BELONGS_TO", "COLLABORATES_WITH", "COVERS", "PERFORMS", "REPORTS_TO", "SHARES_COMPETENCE"}
	properties    = []string{
		"aliases", "author", "base", "basis", "changes", "cited_confidence", "cited_first", "cited_last", "cited_of",
		"cited_page", "cited_quote", "cited_reason", "cited_section", "cited_source", "competences", "date", "edges",
		"edition", "experimental", "functions", "generation", "generations", "id", "kind", "level", "locked", "modes", "name",
		"note", "reading", "revision", "scope", "sha256", "text", "through", "title", "touched", "units",
		"version", "words", "writing",
	}
	// columns are the keys of what goes in as a row or comes out as a map, beside the properties.
	columns = []string{"competence", "distance", "from", "sources", "to", "type", "types", "unit", "via", "indexConfig"}
)

var (
	comment    = regexp.MustCompile(`(?m)//.*$`)
	literal    = regexp.MustCompile("'[^']*'|`[^`]*`")
	parameter  = regexp.MustCompile(`\$([a-z]+)`)
	label      = regexp.MustCompile(`:([A-Z]\w*(?:\|[A-Z]\w*)*)`)
	property   = regexp.MustCompile(`\b([a-z]\w*)\.([a-z]\w*)`)
	projection = regexp.MustCompile(`[{,]\s*\.(\w+)`)
	key        = regexp.MustCompile(`[{,]\s*(\w+):\s`)
)

// bare returns the text without comments and literals.
func bare(s Statement) string {
	return literal.ReplaceAllString(comment.ReplaceAllString(s.Text, ""), "''")
}

func captured(re *regexp.Regexp, group int, text string) []string {
	var out []string
	for _, m := range re.FindAllStringSubmatch(text, -1) {
		out = append(out, m[group])
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func TestEveryFileIsOneStatementInUse(t *testing.T) {
	names, err := fs.Glob(files, "*.cypher")
	if err != nil {
		t.Fatal(err)
	}
	var used []string
	for _, s := range all {
		used = append(used, s.Name+".cypher")
	}
	slices.Sort(used)
	if !slices.Equal(names, used) {
		t.Errorf("files %v\nare not the statements %v", names, used)
	}
	for _, s := range all {
		if strings.Contains(bare(s), ";") {
			t.Errorf("%s: holds more than one statement", s.Name)
		}
	}
}

func TestEveryStatementSaysWhatItReturns(t *testing.T) {
	for _, s := range all {
		head, _, _ := strings.Cut(s.Text, "\n\n")
		if !strings.HasPrefix(s.Text, "// ") || !regexp.MustCompile(`(?i)returns`).MatchString(strings.Join(comment.FindAllString(head, -1), " ")) {
			t.Errorf("%s: the header does not say what it returns", s.Name)
		}
	}
}

func TestParametersAreThoseDeclared(t *testing.T) {
	for _, s := range all {
		if got := captured(parameter, 1, bare(s)); !slices.Equal(got, s.Params) {
			t.Errorf("%s: uses %v, declares %v", s.Name, got, s.Params)
		}
	}
}

func TestWordsAreOfTheVocabulary(t *testing.T) {
	for _, s := range all {
		text := bare(s)
		for _, group := range captured(label, 1, text) {
			for _, l := range strings.Split(group, "|") {
				if !slices.Contains(labels, l) && !slices.Contains(relationships, l) {
					t.Errorf("%s: label or type %s is not declared", s.Name, l)
				}
			}
		}
		for _, m := range property.FindAllStringSubmatch(text, -1) {
			if p := m[2]; m[1] != "db" && m[1] != "index" && m[1] != "fulltext" && m[1] != "row" && m[1] != "key" && !slices.Contains(properties, p) {
				t.Errorf("%s: property %s.%s is not declared", s.Name, m[1], p)
			}
		}
		for _, p := range captured(projection, 1, text) {
			if !slices.Contains(properties, p) {
				t.Errorf("%s: property %s is not declared", s.Name, p)
			}
		}
		for _, k := range captured(key, 1, text) {
			if !slices.Contains(properties, k) && !slices.Contains(columns, k) {
				t.Errorf("%s: key %s is not declared", s.Name, k)
			}
		}
	}
}

func TestEveryWordOfTheVocabularyIsUsed(t *testing.T) {
	var text strings.Builder
	for _, s := range all {
		text.WriteString(bare(s))
	}
	for _, w := range slices.Concat(labels, relationships, properties) {
		if !regexp.MustCompile(`\b` + w + `\b`).MatchString(text.String()) {
			t.Errorf("%s is declared and not used", w)
		}
	}
}

// A read of one generation looks at the edition after everything else.
func TestReadsOfAGenerationLookAtItLast(t *testing.T) {
	for _, s := range all {
		if !slices.Contains(s.Params, "edition") || !slices.Contains(s.Params, "generation") || strings.HasPrefix(s.Name, "create_") || s.Name == "edition_switch" {
			continue
		}
		lines := strings.Split(strings.TrimSpace(s.Text), "\n")
		n := len(lines)
		if lines[n-2] != "MATCH (e:Edition {id: $edition, generation: $generation})" || !strings.HasPrefix(lines[n-1], "RETURN ") {
			t.Errorf("%s: does not end with a look at the edition", s.Name)
		}
	}
}

func TestAFamilyDiffersInItsBoundOnly(t *testing.T) {
	for _, f := range []Family{Paths, PathsDirected} {
		for n := 1; n <= f.Most; n++ {
			s := f.At(n)
			bounds := captured(regexp.MustCompile(`\{[01],(\d+)\}`), 1, bare(s))
			if len(bounds) != 1 || !strings.HasSuffix(s.Name, "_"+bounds[0]) {
				t.Errorf("%s: bounds %v", s.Name, bounds)
			}
		}
	}
}
