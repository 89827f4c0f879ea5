package web

import (
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"raccordo/graph/explore/report"
)

// languages are those in which problems are told; the first where none of them is asked for.
var languages = language.NewMatcher([]language.Tag{language.English, language.Italian})

// languageOf returns the language that a header Accept-Language likes best.
func languageOf(accepted string) report.Lang {
	if _, i := language.MatchStrings(languages, accepted); i == 1 {
		return report.Italian
	}
	return report.English
}

// in returns the problem in a language: title, detail and each thing that is
// wrong. What nobody translated stays in English, but never the title.
func (p *Problem) in(lang report.Lang) *Problem {
	told := *p
	if lang != report.Italian {
		return &told
	}
	if title, ok := titlesIT[p.Status]; ok {
		told.Title = title
	}
	told.Detail = italianOr(p.Detail, detailsIT[p.Status])
	told.Errors = nil
	for i, e := range p.Errors {
		one := *e
		one.Message = italianOr(e.Message, e.Message)
		if i < len(p.italian) && p.italian[i] != "" {
			one.Message = p.italian[i]
		}
		told.Errors = append(told.Errors, &one)
	}
	return &told
}

func italianOr(english, other string) string {
	if it, ok := italianOf(english); ok {
		return it
	}
	return other
}

// italianOf returns the Italian of a text that was made from one of sentences.
func italianOf(english string) (string, bool) {
	for _, s := range patterns() {
		found := s.english.FindStringSubmatch(english)
		if found == nil {
			continue
		}
		values := make([]any, 0, len(found)-1)
		for _, v := range found[1:] {
			if plain, err := strconv.Unquote(v); err == nil {
				v = plain
			}
			values = append(values, v)
		}
		return fmt.Sprintf(s.italian, values...), true
	}
	return "", false
}

type pattern struct {
	english *regexp.Regexp
	italian string // with %s for each value
}

var verb = regexp.MustCompile(`%[a-z]`)

var patterns = sync.OnceValue(func() []pattern {
	all := make([]pattern, 0, len(sentences))
	for _, s := range sentences {
		var re strings.Builder
		re.WriteString(`(?s)^`)
		last := 0
		for _, at := range verb.FindAllStringIndex(s.en, -1) {
			re.WriteString(regexp.QuoteMeta(s.en[last:at[0]]))
			re.WriteString(values[s.en[at[0]:at[1]]])
			last = at[1]
		}
		re.WriteString(regexp.QuoteMeta(s.en[last:]) + `$`)
		all = append(all, pattern{regexp.MustCompile(re.String()), s.it})
	}
	return all
})

// values says what each verb of a format stands for.
var values = map[string]string{"%q": `("(?:[^"\\]|\\.)*")`, "%d": `(-?\d+)`, "%s": `(.*?)`, "%v": `(.*?)`}

// titlesIT are the statuses in words.
var titlesIT = map[int]string{
	http.StatusBadRequest:            "Richiesta non valida",
	http.StatusForbidden:             "Non permesso",
	http.StatusNotFound:              "Non trovato",
	http.StatusMethodNotAllowed:      "Metodo non ammesso",
	http.StatusNotAcceptable:         "Forma non disponibile",
	http.StatusRequestTimeout:        "Richiesta arrivata troppo lentamente",
	http.StatusConflict:              "In conflitto",
	http.StatusLengthRequired:        "Lunghezza mancante",
	http.StatusPreconditionFailed:    "Condizione non soddisfatta",
	http.StatusRequestEntityTooLarge: "Richiesta troppo grande",
	http.StatusUnsupportedMediaType:  "Tipo di contenuto non accettato",
	http.StatusMisdirectedRequest:    "Richiesta per un altro server",
	http.StatusUnprocessableEntity:   "Richiesta che non si può eseguire",
	http.StatusPreconditionRequired:  "Condizione mancante",
	http.StatusInternalServerError:   "Errore del server",
	http.StatusNotImplemented:        "Non disponibile qui",
	http.StatusServiceUnavailable:    "Servizio non disponibile",
	http.StatusGatewayTimeout:        "Risposta troppo lenta",
	statusClientGone:                 "Richiesta interrotta",
}

// detailsIT stand for details that nobody translated.
var detailsIT = map[int]string{
	http.StatusBadRequest:          "la richiesta non si può leggere",
	http.StatusNotFound:            "quello che si chiede non c'è",
	http.StatusUnprocessableEntity: "la domanda non si può porre così",
	http.StatusConflict:            "quello che si chiede è in conflitto con quello che c'è",
}
