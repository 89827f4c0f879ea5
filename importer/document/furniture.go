package document

import (
	"cmp"
	"math"
	"regexp"
	"slices"
	"strings"
)

const (
	furnitureZone  = 0.14 // of the page's height, at its top and at its bottom
	furnitureLines = 4    // at most this many lines at either end
	furnitureShift = 6.0  // points by which a running line may move
)

// furniturePlace is a line near an edge of a page.
type furniturePlace struct {
	sheet *sheet
	line  line
	shape string // the text with every number as #
}

var (
	digits     = regexp.MustCompile(`\d+`)
	pageNumber = regexp.MustCompile(`(?i)^[-–—\s]*(?:pag(?:ina|\.)?\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:/|di|of)\s*\d{1,4})?[-–—\s.]*$`)
)

// removeFurniture takes the running headers, footers and page numbers off the
// pages: lines near the top or the bottom that stand at the same height, with
// the same words but for numbers, on at least two pages and a third of them all.
// Odd and even pages may have their own.
func removeFurniture(sheets []*sheet, notes *pageNotes) {
	if len(sheets) < 2 {
		return
	}
	byShape := map[string][]furniturePlace{}
	for _, s := range sheets {
		for _, p := range edges(s) {
			byShape[p.shape] = append(byShape[p.shape], p)
		}
	}
	remove := map[*sheet][]line{}
	for _, shape := range sortedKeys(byShape) {
		places := running(byShape[shape], len(sheets))
		if places == nil {
			continue
		}
		var pages []int
		for _, p := range places {
			pages = append(pages, p.sheet.number)
			remove[p.sheet] = append(remove[p.sheet], p.line)
		}
		notes.add(pages[0], "running line %q removed from page %s", places[0].line.text(), ranges(slices.Compact(pages)))
	}
	for s, lines := range remove {
		s.words = slices.DeleteFunc(s.words, func(w word) bool {
			return slices.ContainsFunc(lines, func(l line) bool { return slices.Contains(l.words, w) })
		})
	}
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// edges returns the lines near the top and the bottom of a page.
func edges(s *sheet) []furniturePlace {
	lines := rows(s.number, s.words)
	var out []furniturePlace
	for i, l := range lines {
		top := i < furnitureLines && l.base > s.height*(1-furnitureZone)
		bottom := i >= len(lines)-furnitureLines && l.base < s.height*furnitureZone
		if top || bottom {
			text := l.text()
			shape := digits.ReplaceAllString(text, "#")
			if pageNumber.MatchString(text) {
				shape = "#"
			}
			out = append(out, furniturePlace{s, l, shape})
		}
	}
	return out
}

// running returns those of the places that stand at the same height, if there
// are enough of them; nil otherwise.
func running(places []furniturePlace, pages int) []furniturePlace {
	slices.SortStableFunc(places, func(a, b furniturePlace) int { return cmp.Compare(a.line.base, b.line.base) })
	var best []furniturePlace
	for i := 0; i < len(places); {
		j := i
		for j < len(places) && math.Abs(places[j].line.base-places[i].line.base) <= furnitureShift {
			j++
		}
		if j-i > len(best) {
			best = places[i:j]
		}
		i = j
	}
	slices.SortStableFunc(best, func(a, b furniturePlace) int { return cmp.Compare(a.sheet.number, b.sheet.number) })
	if len(best) < 2 || len(best)*3 < pages {
		return nil
	}
	if strings.Trim(best[0].shape, "# .-–—") == "" && !oncePerPage(best) {
		return nil
	}
	return best
}

// oncePerPage tells page numbers, one on a page, from the numbers of a table or a
// list.
func oncePerPage(places []furniturePlace) bool {
	seen := map[int]bool{}
	for _, p := range places {
		if seen[p.sheet.number] {
			return false
		}
		seen[p.sheet.number] = true
	}
	return true
}
