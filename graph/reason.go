package graph

import "strings"

// A reason of a citation is what was seen, or who decided: names, so that every
// screen can say them in its own language.

const (
	between   = ", "          // of the names of what was seen
	decidedBy = "decided by " // a person, whose name follows
	somebody  = "a person"    // who gave no name
)

// JoinReasons makes one reason of the names of what was seen, such as
// "short_name", in their order.
func JoinReasons(names []string) string { return strings.Join(names, between) }

// DecidedBy is the reason of a citation that a person settled; who may be "".
func DecidedBy(who string) string {
	if who == "" {
		who = somebody
	}
	return decidedBy + who
}

// Reasons takes a reason apart: who decided ("" if nobody did or the person gave no
// name), and the names of what was seen.
func Reasons(reason string) (decided bool, who string, names []string) {
	if who, ok := strings.CutPrefix(reason, decidedBy); ok {
		if who == somebody {
			who = ""
		}
		return true, who, nil
	}
	if reason == "" {
		return false, "", nil
	}
	return false, "", strings.Split(reason, between)
}
