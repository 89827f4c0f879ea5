package report_test

import (
	"bytes"
	"errors"
	"flag"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"raccordo/graph/explore/report"
)

var update = flag.Bool("update", false, "write the golden files anew")

// own is what all pages have alike, and what changes with the look.
var own = regexp.MustCompile(`(?s)<style>.*?</style>|sha256-[^&]*`)

func TestPagesAreTheGoldenOnes(t *testing.T) {
	x := explorer(t)
	for _, l := range report.Langs {
		reports := cases(t, x, l)
		for _, name := range []string{"path", "shared", "merger", "diff"} {
			got := own.ReplaceAll(reports[name].Page(), []byte("…"))
			file := filepath.Join("testdata", name+"."+string(l)+".golden.html")
			if *update {
				if err := os.WriteFile(file, got, 0o644); err != nil { // a golden file
					t.Fatal(err)
				}
				continue
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), string(got)); diff != "" {
				t.Errorf("%s differs (-want +got); -update writes it anew:\n%s", file, diff)
			}
		}
	}
}

func TestTheSameQuestionGivesTheSameBytes(t *testing.T) {
	first, second := cases(t, explorer(t), report.Italian), cases(t, explorer(t), report.Italian)
	for _, name := range slices.Sorted(maps.Keys(first)) {
		if !bytes.Equal(first[name].Page(), second[name].Page()) {
			t.Errorf("%s: two pages of one question differ", name)
		}
	}
}

func TestEveryPageIsValidWholeAndForEveryone(t *testing.T) {
	x := explorer(t)
	for _, l := range report.Langs {
		for name, r := range cases(t, x, l) {
			t.Run(name+" "+string(l), func(t *testing.T) {
				page := r.Page()
				for _, p := range invalid(page) {
					t.Error(p)
				}
				if !bytes.Contains(page, []byte(`<html lang="`+string(l)+`">`)) {
					t.Error("the page does not say its language")
				}
				for _, part := range []string{`id="question"`, `id="edition"`, "SHA-256 <code>", `id="answer"`, `id="repeat"`, "raccordo ", "/api/v1/"} {
					if !bytes.Contains(page, []byte(part)) {
						t.Errorf("the page has no %s", part)
					}
				}
				if name != "path-none" && !bytes.Contains(page, []byte("<svg role=\"img\"")) {
					t.Error("the page has no drawing")
				}
			})
		}
	}
}

// without are elements that have no end tag.
var without = []atom.Atom{atom.Meta, atom.Br, atom.Img, atom.Link, atom.Hr, atom.Input}

// invalid lists what is wrong with a page: tags that do not nest, ids that stand
// twice or that nothing has, headings that leave out a level, tables without
// headings, drawings without words, scripts, and anything that loads.
func invalid(page []byte) (problems []string) {
	say := func(what ...string) { problems = append(problems, strings.Join(what, " ")) }
	var open []string
	ids, asked, count := map[string]bool{}, map[string]bool{}, map[string]int{}
	level := 0
	z := html.NewTokenizer(bytes.NewReader(page))
	for {
		kind := z.Next()
		token := z.Token()
		switch kind {
		case html.ErrorToken:
			if !errors.Is(z.Err(), io.EOF) {
				say("cannot be read:", z.Err().Error())
			}
			if len(open) > 0 {
				say("not closed:", strings.Join(open, " "))
			}
			for id := range asked {
				if !ids[id] {
					say("nothing has the id", id)
				}
			}
			for element, want := range map[string]int{"h1": 1, "main": 1, "header": 1, "title": 1, "script": 0, "img": 0, "link": 0, "iframe": 0} {
				if count[element] != want && element != "title" {
					say("wrong number of", element)
				}
			}
			if count["svg title"] != count["svg desc"] || count["svg title"] != count["drawing"] {
				say("a drawing without title or description")
			}
			if count["table"] != count["caption"] {
				say("a table without caption")
			}
			return problems
		case html.StartTagToken, html.SelfClosingTagToken:
			count[token.Data]++
			if slices.Contains(open, "svg") {
				count["svg "+token.Data]++
			}
			if kind == html.StartTagToken && !slices.Contains(without, token.DataAtom) {
				open = append(open, token.Data)
			}
			if len(token.Data) == 2 && token.Data[0] == 'h' && token.Data[1] >= '1' && token.Data[1] <= '6' {
				if next := int(token.Data[1] - '0'); next > level+1 {
					say("heading of level", token.Data[1:], "after another")
				} else {
					level = next
				}
			}
			for _, a := range token.Attr {
				switch a.Key {
				case "id":
					if ids[a.Val] {
						say("id twice:", a.Val)
					}
					ids[a.Val] = true
				case "aria-labelledby", "aria-describedby":
					for id := range strings.FieldsSeq(a.Val) {
						asked[id] = true
					}
				case "href":
					if !strings.HasPrefix(a.Val, "#") {
						say("leads out:", a.Val)
					}
					asked[strings.TrimPrefix(a.Val, "#")] = true
				case "src", "style":
					say("has", a.Key)
				case "role":
					if a.Val == "img" {
						count["drawing"]++
					}
				}
				if strings.HasPrefix(a.Key, "on") {
					say("a script in", a.Key)
				}
			}
			if token.Data == "th" && !slices.ContainsFunc(token.Attr, func(a html.Attribute) bool { return a.Key == "scope" }) {
				say("a heading cell without scope")
			}
		case html.EndTagToken:
			if len(open) == 0 || open[len(open)-1] != token.Data {
				say("end of", token.Data, "in", strings.Join(open, " "))
				return problems
			}
			open = open[:len(open)-1]
		}
	}
}

func TestInvalidFindsWhatIsWrong(t *testing.T) {
	const right = `<!DOCTYPE html><html lang="it"><head><title>t</title></head><body><header><h1>t</h1></header><main>%</main></body></html>`
	for body, want := range map[string]string{
		"<p>fine</p>":                "",
		"<p><b>x</p></b>":            "end of p in",
		"<p id=a></p><p id=a></p>":   "id twice: a",
		"<p aria-labelledby=q></p>":  "nothing has the id q",
		"<h4>x</h4>":                 "heading of level 4",
		"<table></table>":            "a table without caption",
		"<script></script>":          "wrong number of script",
		"<a href=https://x.it>x</a>": "leads out",
		`<p style="color:red">x</p>`: "has style",
		`<svg role="img"></svg>`:     "a drawing without title",
		`<p onclick="x()">x</p>`:     "a script in onclick",
		"<div>":                      "end of main in",
		"<table><caption>c</caption><th>x</th></table>": "without scope",
	} {
		got := strings.Join(invalid([]byte(strings.Replace(right, "%", body, 1))), "\n")
		if want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%s: got %q, want %q", body, got, want)
		}
	}
}
