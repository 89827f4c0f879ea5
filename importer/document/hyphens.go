package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// joiner joins lines to paragraphs, and knows the words of the document to tell
// a hyphen that was put in at the end of a line from one that belongs there.
type joiner struct {
	words map[string]bool // lower case, hyphens kept, but for those at the end of a line
	notes *pageNotes
}

func newJoiner(lines []line, notes *pageNotes) *joiner {
	j := &joiner{words: map[string]bool{}, notes: notes}
	for _, l := range lines {
		for i, w := range l.words {
			s := strings.ToLower(strings.TrimFunc(w.text, func(r rune) bool { return !unicode.IsLetter(r) && r != hyphen }))
			if after, found := afterLast(s, "'’"); found {
				j.words[after] = true
			}
			if i < len(l.words)-1 || !strings.HasSuffix(s, string(hyphen)) {
				j.words[s] = true
			}
		}
	}
	return j
}

// afterLast returns what stands after the last of the characters.
func afterLast(s, chars string) (after string, found bool) {
	i := strings.LastIndexAny(s, chars)
	if i < 0 {
		return "", false
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return s[i+n:], true
}

// join returns the text of the lines as one.
func (j *joiner) join(lines []line) string {
	var text string
	for i, l := range lines {
		next := l.text()
		if i == 0 {
			text = next
			continue
		}
		text = j.two(text, next, lines[i-1].page)
	}
	return text
}

func (j *joiner) two(text, next string, page int) string {
	left, right := lastLetters(strings.TrimSuffix(text, string(hyphen))), firstLetters(next)
	switch {
	case !strings.HasSuffix(text, string(hyphen)) || left == "" || right == "":
		return text + " " + next
	case !startsLower(right) || j.belongs(strings.ToLower(left), right):
		return text + next
	}
	j.notes.add(page, "%q and %q joined to %q", left+string(hyphen), right, left+right)
	return strings.TrimSuffix(text, string(hyphen)) + next
}

// belongs reports whether the hyphen between left and right is part of the word:
// the document writes it elsewhere within a line, the left half is one that joins
// others by a hyphen, or both halves are words of their own and the whole is not.
func (j *joiner) belongs(left, right string) bool {
	switch {
	case j.words[left+right]:
		return false
	case j.words[left+string(hyphen)+right], compoundHeads[left]:
		return true
	}
	const leastHalf = 4
	return utf8.RuneCountInString(left) >= leastHalf && utf8.RuneCountInString(right) >= leastHalf &&
		j.words[left] && j.words[right]
}

// compoundHeads are adjectives that join another by a hyphen (medico-legale) and
// begin no longer word.
var compoundHeads = setOf(
	"amministrativo", "ambientale", "artistico", "commerciale", "contabile", "culturale", "economico", "finanziario",
	"fiscale", "gestionale", "giuridico", "igienico", "informatico", "legale", "logistico", "medico", "metodologico",
	"normativo", "operativo", "organizzativo", "patrimoniale", "politico", "previdenziale", "procedurale", "sanitario",
	"scientifico", "sociale", "statistico", "storico", "strategico", "tecnico", "territoriale", "turistico", "urbanistico",
)

func setOf(words ...string) map[string]bool {
	out := make(map[string]bool, len(words))
	for _, w := range words {
		out[w] = true
	}
	return out
}

func lastLetters(s string) string {
	i := strings.LastIndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	if i < 0 {
		return s
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return s[i+n:]
}

func firstLetters(s string) string {
	if i := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }); i >= 0 {
		return s[:i]
	}
	return s
}
