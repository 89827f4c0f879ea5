// Package cypher holds every Cypher statement of raccordo, one a file, whose
// header says what it returns and why its pattern is right.
//
// Values reach a statement as parameters only. The one thing that Cypher takes no
// parameter for is the bound of a quantifier: a statement with one is a Family,
// made once from its file for every bound there is.
package cypher

import (
	"embed"
	"fmt"
	"strconv"
	"strings"
)

//go:embed *.cypher
var files embed.FS

// Statement is one statement of this package.
type Statement struct {
	Name   string // of the file, without its ending
	Text   string
	Params []string // the parameters it takes, sorted
}

// Family is one statement with a quantifier, or several of one bound, at every
// bound from 1 to Most.
type Family struct {
	Most int
	at   []Statement // at[n-1] has the bound n
}

// At returns the statement whose quantifier goes to bound, which is 1 to Most.
func (f Family) At(bound int) Statement { return f.at[bound-1] }

var all []Statement

// statement reads the statement of a file. A file that is missing is a fault of
// the build: it panics.
func statement(name string, params ...string) Statement {
	text, err := files.ReadFile(name + ".cypher")
	if err != nil {
		panic("cypher: " + err.Error())
	}
	s := Statement{Name: name, Text: string(text), Params: params}
	all = append(all, s)
	return s
}

// family reads a statement whose file has quantifiers with the bound most.
func family(name string, most int, params ...string) Family {
	s := statement(name, params...)
	f := Family{Most: most, at: make([]Statement, most)}
	bound := fmt.Sprintf(",%d}", most)
	if !strings.Contains(s.Text, bound) {
		panic("cypher: " + name + ": want a quantifier that ends in " + bound)
	}
	for n := 1; n <= most; n++ {
		f.at[n-1] = Statement{
			Name:   name + "_" + strconv.Itoa(n),
			Text:   strings.ReplaceAll(s.Text, bound, fmt.Sprintf(",%d}", n)),
			Params: params,
		}
	}
	return f
}
