package act

import (
	"strings"
	"sync"
)

// wordForms tell what a word says by its letters alone.
type wordForms struct {
	Adjectives     []string `yaml:"adjectives"`
	BareAdjectives []string `yaml:"bare_adjectives"`
	NoAdjectives   []string `yaml:"no_adjectives"`
	Qualities      []string `yaml:"qualities"`
	NoQualities    []string `yaml:"no_qualities"`
	Participles    []string `yaml:"participles"`
	Apart          []string `yaml:"apart"`
	Modals         []string `yaml:"modals"`
	Verbal         []string `yaml:"verbal"`
	VerbalEndings  []string `yaml:"verbal_endings"`
	Numerals       []string `yaml:"numerals"`
	Abbreviations  []string `yaml:"abbreviations"`
	Adverbs        []string `yaml:"adverbs"`
	Between        []string `yaml:"between"`

	adjectives, qualities, participles           endingSet
	bareAdjective, noAdjective, noQuality, apart map[string]bool
	modal, verbal, numeral, abbreviated          map[string]bool
	adverb, between                              map[string]bool
	verbalEndings                                endingSet
}

// forms panics where the embedded file is faulty.
var forms = sync.OnceValue(func() *wordForms {
	var e wordForms
	if err := readYAML("wordforms", &e); err != nil {
		panic(err)
	}
	e.adjectives, e.qualities, e.participles = endingsOf(e.Adjectives), endingsOf(e.Qualities), endingsOf(e.Participles)
	e.bareAdjective, e.noAdjective = wordSet(e.BareAdjectives), wordSet(e.NoAdjectives)
	e.noQuality, e.apart = wordSet(e.NoQualities), wordSet(e.Apart)
	e.modal, e.numeral, e.abbreviated = wordSet(e.Modals), wordSet(e.Numerals), wordSet(e.Abbreviations)
	e.adverb, e.between = wordSet(e.Adverbs), wordSet(e.Between)
	e.verbal, e.verbalEndings = wordSet(e.Verbal), endingsOf(e.VerbalEndings)
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
	e := forms()
	if len(norm) < 5 || strings.HasSuffix(norm, "mente") || e.noAdjective[norm] || quality(norm) {
		return false
	}
	return e.bareAdjective[norm[:len(norm)-1]] || e.adjectives.of(norm) != ""
}

// quality reports whether a word, its accent lost, is a noun in "-ità": "contabilita".
func quality(norm string) bool {
	e := forms()
	end := e.qualities.of(norm)
	return end != "" && len(norm) > len(end) && !e.noQuality[norm]
}

// participle reports whether a word has the form of a participle.
func participle(norm string) bool { return forms().participles.of(norm) != "" }

func isModal(norm string) bool { return forms().modal[norm] }

// verbal reports whether a word is the third person of the future or of the subjunctive, or
// one of what goes on: none of them belongs to a name.
func verbal(norm string) bool {
	return forms().verbal[norm] || forms().verbalEndings.of(norm) != ""
}

// numeral reports whether a word is a number, in words or in digits.
func numeral(norm string) bool {
	return forms().numeral[norm] || norm != "" && norm[0] >= '0' && norm[0] <= '9'
}
