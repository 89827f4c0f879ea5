package act

import "strings"

// membersFollow reports whether a lead-in says who sits in an organ: "Il Comitato
// è composto da:". Its items are members, no parts that answer to it.
func membersFollow(lead *block) bool {
	n := len(lead.toks) - 1
	if n < 1 || lead.toks[n].norm != ":" {
		return false
	}
	for i := n - 1; i >= 0 && n-i < 12; i-- {
		w := lead.toks[i].norm
		for _, said := range []string{"compost", "costituit", "format", "integrat"} {
			if strings.HasPrefix(w, said) && len(w) == len(said)+1 {
				return true
			}
		}
		if w == "membri" || w == "componenti" || w == "compone" || w == "compongono" {
			return true
		}
	}
	return false
}
