// Package review holds what a reading left in doubt and what people decided
// about it. It is pure: files are read and written by the caller.
//
// A doubt has a key made of its kind, its words and its units, not of its line:
// it stays when the source is amended elsewhere.
package review

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"raccordo/graph"
)

// Kind is what is in doubt.
type Kind string

// The kinds of doubt.
const (
	Relation Kind = "relation" // a relation was read that may not be meant
	Mention  Kind = "mention"  // a cue brings in a name that no unit has: nothing was made
	Cue      Kind = "cue"      // a sentence has a cue and gave no relation
	Repair   Kind = "repair"   // a damaged word was read as another
)

// Kinds lists the kinds in the order in which they are shown.
var Kinds = []Kind{Relation, Mention, Cue, Repair}

// Doubt is one thing to decide, in the order of the text.
type Doubt struct {
	Key     string `json:"key"`
	Kind    Kind   `json:"kind"`
	Source  string `json:"source"`
	First   int    `json:"line_start"`
	Last    int    `json:"line_end"`
	Section string `json:"section,omitempty"`
	Quote   string `json:"quote"`
	// Reason is that of a Relation's citation.
	Reason string `json:"reason,omitempty"`
	// Name is what a Mention takes for a name, As what a Repair reads Quote as.
	Name string `json:"name,omitempty"`
	As   string `json:"as,omitempty"`
	// From, To and the rest are of the relation; To is empty where none was made.
	From []graph.UnitID `json:"from,omitempty"`
	To   graph.UnitID   `json:"to,omitempty"`
	Type graph.EdgeType `json:"type,omitempty"`
	Mode graph.Mode     `json:"mode,omitempty"`
	// Candidates are units that may be meant, the likeliest first.
	Candidates []graph.UnitID `json:"candidates,omitempty"`
	Decision   *Decision      `json:"decision,omitempty"` // nil while it is open
}

// Allows reports whether a verdict makes sense of the doubt: where nothing was
// made, there is nothing to reject; a repair has no unit to correct.
func (d Doubt) Allows(v Verdict) bool {
	switch v {
	case Accept:
		return true
	case Reject:
		return d.Kind == Relation || d.Kind == Repair
	case Correct:
		return d.Kind != Repair
	}
	return false
}

// NoAnswer says that a verdict makes no sense of the doubt.
func (d Doubt) NoAnswer(v Verdict) graph.Sentence {
	return graph.Sentence{
		IT: fmt.Sprintf("%s non risponde a un dubbio del tipo %s", v, d.Kind),
		EN: fmt.Sprintf("%s is no answer to a doubt of the kind %s", v, d.Kind),
	}
}

// Open counts the doubts without a decision.
func Open(ds []Doubt) int {
	n := 0
	for _, d := range ds {
		if d.Decision == nil {
			n++
		}
	}
	return n
}

// Keys makes the keys of one reading: equal doubts are told apart by their
// order. The zero value is ready; not for concurrent use.
type Keys struct{ seen map[string]int }

// keyDigits is the length of the hash in a key: 40 bits, against chance only.
const keyDigits = 10

// Next returns the key of a doubt of these words and units.
func (k *Keys) Next(kind Kind, words string, units ...graph.UnitID) string {
	h := sha256.New()
	for _, part := range append([]string{string(kind), strings.Join(graph.Words(words), " ")}, texts(units)...) {
		h.Write([]byte(part + "\x00"))
	}
	key := string(kind) + "-" + hex.EncodeToString(h.Sum(nil))[:keyDigits]
	if k.seen == nil {
		k.seen = make(map[string]int)
	}
	k.seen[key]++
	if n := k.seen[key]; n > 1 {
		key += "-" + strconv.Itoa(n)
	}
	return key
}

func texts(ids []graph.UnitID) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = string(id)
	}
	return out
}
