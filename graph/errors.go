package graph

import (
	"errors"
	"fmt"
	"strings"
)

// The kinds of error every package of raccordo reports; test with errors.Is.
// An error of a context is returned as it is, wrapped or not, never as one of these.
var (
	// ErrNotFound says that the edition, unit or other thing named does not exist.
	ErrNotFound = errors.New("not found")
	// ErrInvalid says that what was given cannot be accepted as it stands.
	ErrInvalid = errors.New("invalid")
	// ErrUnavailable says that the store cannot answer now: it is not there,
	// refuses the credentials, is locked, has a layout of another version, or
	// replaced the edition while a View of it was being read.
	ErrUnavailable = errors.New("unavailable")
	// ErrClosed says that the store was closed before the call.
	ErrClosed = errors.New("store is closed")
)

// problemsShown is how many problems the text of a ProblemsError lists.
const problemsShown = 20

// Problem is one thing wrong with an input: where it stands, what is wrong, and,
// where it helps, what to do.
type Problem struct {
	Where string // such as "act.md:412:7" or `edges[3] "a" -> "b"`
	What  string
	// IT is What in Italian; "" where it is for those who write files, not for
	// those who read acts.
	IT string
}

// ProblemOf is a problem that is told in both languages.
func ProblemOf(where string, s Sentence) Problem { return Problem{Where: where, What: s.EN, IT: s.IT} }

// Said returns what is wrong in both languages, as far as it is told in both.
func (p Problem) Said() Sentence {
	if p.IT == "" {
		return Sentence{IT: p.What, EN: p.What}
	}
	return Sentence{IT: p.IT, EN: p.What}
}

// Sentence is Said with where it stands.
func (p Problem) Sentence() Sentence {
	it := p
	it.What = p.Said().IT
	return Sentence{IT: it.String(), EN: p.String()}
}

func (p Problem) String() string {
	if p.Where == "" {
		return p.What
	}
	return p.Where + ": " + p.What
}

// ProblemsError holds every problem found in one input, in the order in which
// they stand there. It is ErrInvalid.
type ProblemsError struct {
	Problems []Problem
}

func (e *ProblemsError) Error() string {
	var b strings.Builder
	switch n := len(e.Problems); n {
	case 1:
		return e.Problems[0].String()
	default:
		fmt.Fprintf(&b, "%d problems", n)
	}
	for i, p := range e.Problems {
		if i == problemsShown {
			fmt.Fprintf(&b, "\n  and %d more", len(e.Problems)-i)
			break
		}
		b.WriteString("\n  ")
		b.WriteString(p.String())
	}
	return b.String()
}

func (e *ProblemsError) Unwrap() error { return ErrInvalid }

// problems collects what is wrong and becomes an error if anything was.
type problems []Problem

func (ps *problems) add(where, format string, args ...any) {
	*ps = append(*ps, Problem{Where: where, What: fmt.Sprintf(format, args...)})
}

// tell adds what is told in both languages, with the same values in the same order.
func (ps *problems) tell(where, it, en string, args ...any) {
	*ps = append(*ps, ProblemOf(where, Sentence{IT: fmt.Sprintf(it, args...), EN: fmt.Sprintf(en, args...)}))
}

func (ps problems) err() error {
	if len(ps) == 0 {
		return nil
	}
	return &ProblemsError{Problems: ps}
}
