package report

import (
	"net/url"
	"regexp"
	"strconv"
	"strings"

	"raccordo/graph"
)

// apiPath is where the API is below the address of a server.
const apiPath = "/api/v1"

// Repeat is how to ask the same again.
type Repeat struct {
	Command string // the command line
	File    string // the scenario file that the command reads; "": none
	Method  string // of the request
	Address string // of the request, below the address of a server
	Body    string // of the request; "": the file, or none
}

// asking gathers the words of a command and the values of a query.
type asking struct {
	command []string
	query   url.Values
}

func newAsking(command ...string) *asking { return &asking{command: command, query: url.Values{}} }

// set gives a flag and a parameter one value.
func (a *asking) set(flag, parameter, value string) {
	a.command = append(a.command, "--"+flag, value)
	a.query.Set(parameter, value)
}

func (a *asking) number(flag, parameter string, n int) { a.set(flag, parameter, strconv.Itoa(n)) }

// list gives a flag and a parameter several values, if there are any.
func list[T ~string](a *asking, name string, values []T) {
	if len(values) > 0 {
		a.set(name, name, join(values, ","))
	}
}

// on names the edition and the language and returns how to ask; path is that of
// the question below the edition, with the values of the query.
func (a *asking) on(l Lang, edition graph.EditionID, path string) Repeat {
	a.command = append(a.command, "--edition", string(edition))
	return a.at(l, "/editions/"+url.PathEscape(string(edition))+path)
}

func (a *asking) at(l Lang, path string) Repeat {
	a.command = append(a.command, "--lang", string(l), "--output", "html")
	a.query.Set("lang", string(l))
	return Repeat{Command: shellWords(a.command), Method: "GET", Address: apiPath + path + "?" + a.query.Encode()}
}

var plainWord = regexp.MustCompile(`^[A-Za-z0-9_./:,@%+=-]+$`)

// shellWords writes words as a POSIX shell reads them.
func shellWords(words []string) string {
	quoted := make([]string, len(words))
	for i, w := range words {
		if !plainWord.MatchString(w) {
			w = "'" + strings.ReplaceAll(w, "'", `'\''`) + "'"
		}
		quoted[i] = w
	}
	return "raccordo " + strings.Join(quoted, " ")
}

func join[T ~string](values []T, between string) string {
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = string(v)
	}
	return strings.Join(words, between)
}

// texts returns values as strings.
func texts[T ~string](values []T) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = string(v)
	}
	return out
}
