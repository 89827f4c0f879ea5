package document

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// docxStyle is what a style says of a paragraph, its ancestors' word included.
type docxStyle struct {
	outline  int // from 0; -1 for text
	num      string
	numLevel int
	bold     bool
	caps     bool
	toc      bool // an entry of a table of contents
}

// docxStyles are the styles of a document.
type docxStyles struct {
	byID     map[string]*element
	standard string // the id of the style of paragraphs that name none
	resolved map[string]docxStyle
}

func newDocxStyles() docxStyles {
	return docxStyles{byID: map[string]*element{}, resolved: map[string]docxStyle{}}
}

func (s *docxStyles) read(root *element) {
	for _, c := range root.children {
		if c.name != "style" {
			continue
		}
		id := c.attr("styleId")
		s.byID[id] = c
		if c.attr("type") == "paragraph" && c.attr("default") == "1" {
			s.standard = id
		}
	}
}

// headingName matches the names of the built-in heading styles; Word keeps them
// in English whatever the language of its menus.
var headingName = regexp.MustCompile(`^(?i:heading|titolo|intestazione)\s*([1-9])$`)

// resolve returns the style of that id; "" is the standard one.
func (s *docxStyles) resolve(id string) docxStyle {
	if id == "" {
		id = s.standard
	}
	return s.walk(id, 0)
}

func (s *docxStyles) walk(id string, depth int) docxStyle {
	const deepest = 20
	if known, ok := s.resolved[id]; ok {
		return known
	}
	e := s.byID[id]
	if e == nil || depth > deepest {
		return docxStyle{outline: -1}
	}
	out := docxStyle{outline: -1}
	if base := e.child("basedOn").val(); base != "" && base != id {
		out = s.walk(base, depth+1)
	}
	name := strings.TrimSpace(e.child("name").val())
	if m := headingName.FindStringSubmatch(name); m != nil {
		out.outline = int(m[1][0] - '1')
	} else if strings.EqualFold(name, "title") {
		out.outline = 0
	}
	props, run := e.child("pPr"), e.child("rPr")
	out.outline = props.child("outlineLvl").number(out.outline)
	if n := props.child("numPr"); n != nil {
		if num := n.child("numId").val(); num != "" {
			out.num = num
		}
		out.numLevel = n.child("ilvl").number(out.numLevel)
	}
	out.bold = run.child("b").on(out.bold)
	out.caps = run.child("caps").on(out.caps)
	lower := strings.ToLower(name)
	out.toc = strings.HasPrefix(lower, "toc ") || lower == "toc heading" || strings.HasPrefix(lower, "table of figures")
	s.resolved[id] = out
	return out
}

// docxLevel is how the items of one level of a list are numbered.
type docxLevel struct {
	format string // decimal, lowerLetter, bullet, ...
	text   string // such as "%1.%2)"
	start  int
}

const docxLevels = 9

// docxNumbering numbers the items of lists as Word does.
type docxNumbering struct {
	abstract map[string][docxLevels]docxLevel
	nums     map[string]docxNum
	counts   map[string]*[docxLevels]int // by abstract list, which its instances share
	started  map[string]bool             // instances whose own starts were applied
}

type docxNum struct {
	abstract string
	override map[int]docxLevel // levels that the instance defines anew
	restart  map[int]int
}

func newDocxNumbering() *docxNumbering {
	return &docxNumbering{
		abstract: map[string][docxLevels]docxLevel{},
		nums:     map[string]docxNum{},
		counts:   map[string]*[docxLevels]int{},
		started:  map[string]bool{},
	}
}

func (n *docxNumbering) read(root *element) {
	for _, c := range root.children {
		switch c.name {
		case "abstractNum":
			var levels [docxLevels]docxLevel
			for _, l := range c.children {
				if i := levelIndex(l.attr("ilvl")); l.name == "lvl" && i >= 0 {
					levels[i] = readLevel(l)
				}
			}
			n.abstract[c.attr("abstractNumId")] = levels
		case "num":
			num := docxNum{abstract: c.child("abstractNumId").val(), override: map[int]docxLevel{}, restart: map[int]int{}}
			for _, o := range c.children {
				i := levelIndex(o.attr("ilvl"))
				if o.name != "lvlOverride" || i < 0 {
					continue
				}
				if l := o.child("lvl"); l != nil {
					num.override[i] = readLevel(l)
				}
				if start := o.child("startOverride"); start != nil {
					num.restart[i] = start.number(1)
				}
			}
			n.nums[c.attr("numId")] = num
		}
	}
}

func levelIndex(s string) int {
	if len(s) == 1 && s[0] >= '0' && s[0] < '0'+docxLevels {
		return int(s[0] - '0')
	}
	return -1
}

func readLevel(l *element) docxLevel {
	return docxLevel{format: l.child("numFmt").val(), text: l.child("lvlText").val(), start: l.child("start").number(1)}
}

// next counts one item and returns its marker: bullet, a number as Word writes
// it, or "" where the list shows none.
func (n *docxNumbering) next(id string, level int) string {
	num, ok := n.nums[id]
	if !ok {
		return bullet
	}
	level = min(max(level, 0), docxLevels-1)
	levels := n.abstract[num.abstract]
	for i, l := range num.override {
		levels[i] = l
	}
	counts := n.counts[num.abstract]
	if counts == nil {
		counts = &[docxLevels]int{}
		for i := range counts {
			counts[i] = levels[i].start - 1
		}
		n.counts[num.abstract] = counts
	}
	if !n.started[id] {
		n.started[id] = true
		for i, start := range num.restart {
			counts[i] = start - 1
		}
	}
	counts[level]++
	for i := level + 1; i < docxLevels; i++ {
		counts[i] = levels[i].start - 1
	}
	return marker(levels, counts, level)
}

func marker(levels [docxLevels]docxLevel, counts *[docxLevels]int, level int) string {
	switch levels[level].format {
	case "bullet":
		return bullet
	case "none", "":
		return ""
	}
	s := levels[level].text
	for i := range level + 1 {
		// A level that has had no item yet shows its first number.
		n := max(counts[i], levels[i].start)
		s = strings.ReplaceAll(s, fmt.Sprintf("%%%d", i+1), wordNumber(levels[i].format, n))
	}
	return oneLine(s)
}

func wordNumber(format string, n int) string {
	switch format {
	case "lowerLetter":
		return letters(n)
	case "upperLetter":
		return strings.ToUpper(letters(n))
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "upperRoman":
		return roman(n)
	case "decimalZero":
		return fmt.Sprintf("%02d", n)
	case "bullet", "none":
		return ""
	default:
		return strconv.Itoa(n)
	}
}
