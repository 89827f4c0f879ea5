package act

import (
	"strings"
	"sync"
)

// wordEndings tell what the letters of a word say of it, whatever stands around it.
type wordEndings struct {
	Adjectives     []string `yaml:"adjectives"`
	BareAdjectives []string `yaml:"bare_adjectives"`
	NoAdjectives   []string `yaml:"no_adjectives"`
	Qualities      []string `yaml:"qualities"`
	NoQualities    []string `yaml:"no_qualities"`
	Participles    []string `yaml:"participles"`
	Apart          []string `yaml:"apart"`

	adjectives, qualities, participles           endingSet
	bareAdjective, noAdjective, noQuality, apart map[string]bool
}

// endings panics where the embedded file is faulty.
var endings = sync.OnceValue(func() *wordEndings {
	var e wordEndings
	if err := readYAML("endings", &e); err != nil {
		panic(err)
	}
	e.adjectives, e.qualities, e.participles = endingsOf(e.Adjectives), endingsOf(e.Qualities), endingsOf(e.Participles)
	e.bareAdjective, e.noAdjective = wordSet(e.BareAdjectives), wordSet(e.NoAdjectives)
	e.noQuality, e.apart = wordSet(e.NoQualities), wordSet(e.Apart)
	return &e
})

type endingSet struct {
	has         map[string]bool
	least, most int // bytes
}

func endingsOf(es []string) endingSet {
	s := endingSet{has: wordSet(es), least: len(es[0])}
	for _, e := range es {
		s.least, s.most = min(s.least, len(e)), max(s.most, len(e))
	}
	return s
}

// of returns an ending that a word has, or "".
func (s endingSet) of(norm string) string {
	for n := s.least; n <= s.most && n <= len(norm); n++ {
		if e := norm[len(norm)-n:]; s.has[e] {
			return e
		}
	}
	return ""
}

// adjective reports whether a word has the form of an adjective.
func adjective(norm string) bool {
	e := endings()
	if len(norm) < 5 || strings.HasSuffix(norm, "mente") || e.noAdjective[norm] || quality(norm) {
		return false
	}
	return e.bareAdjective[norm[:len(norm)-1]] || e.adjectives.of(norm) != ""
}

// quality reports whether a word, its accent lost, is a noun in "-ità": "contabilita".
func quality(norm string) bool {
	e := endings()
	end := e.qualities.of(norm)
	return end != "" && len(norm) > len(end) && !e.noQuality[norm]
}

// participle reports whether a word has the form of a participle.
func participle(norm string) bool { return endings().participles.of(norm) != "" }
