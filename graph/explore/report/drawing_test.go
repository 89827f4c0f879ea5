package report_test

import (
	"encoding/xml"
	"fmt"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"raccordo/graph/explore/report"
)

// element is one rect or text of a drawing.
type element struct {
	X      int    `xml:"x,attr"`
	Y      int    `xml:"y,attr"`
	Width  int    `xml:"width,attr"`
	Height int    `xml:"height,attr"`
	Class  string `xml:"class,attr"`
	Text   string `xml:",chardata"`
}

func (e element) is(class string) bool { return strings.Contains(" "+e.Class+" ", " "+class+" ") }

func (e element) size() (int, bool) {
	switch {
	case e.is("small"):
		return 11, e.is("bold")
	case e.is("cell"):
		return 12, e.is("bold")
	default:
		return 13, e.is("bold")
	}
}

// ill lists what is ill drawn: boxes or numbers over each other, labels that leave
// their box or the drawing.
func ill(p report.Panel) (problems []string) {
	var svg struct {
		Rects []element `xml:"rect"`
		Texts []element `xml:"text"`
	}
	if err := xml.Unmarshal([]byte("<svg>"+string(p.Body)+"</svg>"), &svg); err != nil {
		return []string{err.Error()}
	}
	for i, a := range svg.Rects {
		if a.X < 0 || a.Y < 0 || a.X+a.Width > p.Width || a.Y+a.Height > p.Height {
			problems = append(problems, fmt.Sprintf("%+v leaves the drawing of %d by %d", a, p.Width, p.Height))
		}
		for _, b := range svg.Rects[i+1:] {
			for _, class := range []string{"box", "letter", "tag"} {
				if a.is(class) && b.is(class) && a.X < b.X+b.Width && b.X < a.X+a.Width && a.Y < b.Y+b.Height && b.Y < a.Y+a.Height {
					problems = append(problems, fmt.Sprintf("%+v and %+v overlap", a, b))
				}
			}
		}
	}
	for _, t := range svg.Texts {
		size, strong := t.size()
		width := report.WidthOf(t.Text, size, strong)
		left, right := t.X, t.X+width
		if t.is("middle") || len([]rune(t.Text)) == 1 && t.is("small") {
			continue // one number or sign, in the middle of its place
		}
		if left < 0 || right > p.Width || t.Y > p.Height {
			problems = append(problems, fmt.Sprintf("%q leaves the drawing", t.Text))
		}
		for _, r := range svg.Rects {
			if !r.is("box") && !r.is("tag") || left < r.X || left > r.X+r.Width || t.Y < r.Y || t.Y-size > r.Y+r.Height {
				continue
			}
			if inside := t.Y <= r.Y+r.Height; inside && right > r.X+r.Width {
				problems = append(problems, fmt.Sprintf("%q leaves its box %+v", t.Text, r))
			}
		}
	}
	return problems
}

func TestNoLabelLeavesItsBoxAndNothingOverlaps(t *testing.T) {
	x := explorer(t)
	for _, l := range report.Langs {
		for name, r := range cases(t, x, l) {
			for _, d := range r.Drawings {
				for _, p := range d.Panels {
					for _, problem := range ill(p) {
						t.Errorf("%s %s, %s: %s", name, l, d.Title, problem)
					}
				}
			}
		}
	}
}

func TestAnyTreeIsWellDrawn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		labels := rapid.SliceOfN(rapid.StringMatching(`[A-Za-zàèìòù'’ ]{1,90}`), 1, 120).Draw(t, "labels")
		depths := rapid.SliceOfN(rapid.IntRange(0, 5), len(labels), len(labels)).Draw(t, "depths")
		boxes := 0
		for _, p := range report.RandomTree(report.Italian, labels, depths) {
			for _, problem := range ill(p) {
				t.Error(problem)
			}
			boxes += strings.Count(string(p.Body), `class="box`) - strings.Count(string(p.Body), `class="box again`)
			if p.Height > 990 {
				t.Errorf("a panel is %d high: more than a page", p.Height)
			}
		}
		if boxes != len(labels)+1 {
			t.Errorf("%d boxes for %d units", boxes, len(labels)+1)
		}
	})
}

func TestWrapKeepsEveryLetterAndEveryWidth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[A-Za-zàèìòù«» ]{0,200}`).Draw(t, "text")
		width := rapid.IntRange(20, 300).Draw(t, "width")
		lines := report.Wrap(text, 13, false, width)
		if got, want := strings.Join(lines, ""), strings.Join(strings.Fields(text), ""); strings.ReplaceAll(got, " ", "") != want {
			t.Errorf("%q became %q", want, got)
		}
		for _, line := range append(lines, report.Shortened(text, 13, true, width, 2)...) {
			if utf8.RuneCountInString(line) > 2 && report.WidthOf(line, 13, false) > width {
				t.Errorf("%q is wider than %d", line, width)
			}
		}
	})
}

func TestACommandIsReadByAShellAsItWasMeant(t *testing.T) {
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skip("no shell is here")
	}
	words := []string{"merge", "a-b", "--as", "Direzione dell'Acqua «e» $HOME `x` \"y\"", "", "*"}
	command := strings.Replace(report.ShellWords(words), "raccordo", `for w in`, 1) + `; do printf '%s\0' "$w"; done`
	out, err := exec.CommandContext(t.Context(), "sh", "-c", command).Output() // what is tested
	if err != nil {
		t.Fatal(err)
	}
	if got, want := string(out), strings.Join(words, "\x00")+"\x00"; got != want {
		t.Errorf("a shell reads %s, want %s", strconv.Quote(got), strconv.Quote(want))
	}
}
