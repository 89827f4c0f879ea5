package explore

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"raccordo/graph"
)

// uncapital undoes capital: a sentence inside another one.
func uncapital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return strings.ToLower(string(r)) + s[n:]
}

// reason says what joins the units of a renaming, merger or split.
func (d *differ) reason(links []DiffLink) *Sentence {
	var it, en []string
	for _, l := range links {
		o, n := d.old.index[l.Old], d.new.index[l.New]
		it, en = append(it, d.linkIT(l, o, n)), append(en, d.linkEN(l, o, n))
	}
	return &Sentence{IT: strings.Join(it, " "), EN: strings.Join(en, " ")}
}

// scattered is where the functions of one unit went or came from.
type scattered struct {
	total, found int
	units        []int // by index
	counts       map[int]int
}

func scatter(functions, matches, holders []int) scattered {
	s := scattered{total: len(functions), counts: make(map[int]int)}
	for _, f := range functions {
		if g := matches[f]; g >= 0 {
			s.found++
			s.counts[holders[g]]++
		}
	}
	for u := range s.counts {
		s.units = append(s.units, u)
	}
	slices.Sort(s.units)
	return s
}

// list names the units with their counts, at most namedHolders of them.
func (s scattered) list(name func(u int) string, more, and string) string {
	var parts []string
	for i, u := range s.units {
		if i == namedHolders && len(s.units) > namedHolders+1 {
			rest := 0
			for _, v := range s.units[i:] {
				rest += s.counts[v]
			}
			parts = append(parts, fmt.Sprintf(more, rest))
			break
		}
		parts = append(parts, fmt.Sprintf("%d %s", s.counts[u], name(u)))
	}
	return enumerate(parts, and)
}

// scatteredOld says why a unit counts as closed.
func (d *differ) scatteredOld(o int) *Sentence {
	s := scatter(d.old.functions[o], d.toNew, d.new.holder)
	if s.total == 0 {
		return &Sentence{
			IT: "Non svolge funzioni, e nessuna unità della nuova edizione ha nome e relazioni abbastanza simili.",
			EN: "It performs no function, and no unit of the new edition has a name and relations alike enough.",
		}
	}
	if s.found == 0 {
		return &Sentence{
			IT: fmt.Sprintf("Delle sue funzioni (%d) nessuna si ritrova nella nuova edizione.", s.total),
			EN: fmt.Sprintf("None of its functions (%d) is found in the new edition.", s.total),
		}
	}
	return &Sentence{
		IT: fmt.Sprintf("Nessuna unità ne raccoglie abbastanza funzioni: su %d ne passano %s.", s.total,
			s.list(func(u int) string { return d.newPhrase(u).with(prepA) }, "%d ad altre", "e")),
		EN: fmt.Sprintf("No unit takes enough of its functions: of %d there go %s.", s.total,
			s.list(func(u int) string { return "to " + d.newName(u) }, "%d to others", "and")),
	}
}

// scatteredNew says why a unit counts as born.
func (d *differ) scatteredNew(n int) *Sentence {
	s := scatter(d.new.functions[n], d.toOld, d.old.holder)
	if s.total == 0 {
		return &Sentence{
			IT: "Non svolge funzioni, e nessuna unità della vecchia edizione ha nome e relazioni abbastanza simili.",
			EN: "It performs no function, and no unit of the old edition has a name and relations alike enough.",
		}
	}
	if s.found == 0 {
		return &Sentence{
			IT: fmt.Sprintf("Delle sue funzioni (%d) nessuna c'era nella vecchia edizione.", s.total),
			EN: fmt.Sprintf("None of its functions (%d) was in the old edition.", s.total),
		}
	}
	return &Sentence{
		IT: fmt.Sprintf("Da nessuna unità vengono abbastanza funzioni: su %d ne vengono %s.", s.total,
			s.list(func(u int) string { return d.oldPhrase(u).with(prepDa) }, "%d da altre", "e")),
		EN: fmt.Sprintf("No unit gives enough of its functions: of %d there come %s.", s.total,
			s.list(func(u int) string { return "from " + d.oldName(u) }, "%d from others", "and")),
	}
}

// wordsReason says why two functions count as one.
func wordsReason(a alike) *Sentence {
	switch {
	case a.same:
		return &Sentence{IT: "Le parole sono le stesse.", EN: "The words are the same."}
	case a.nearly():
		return &Sentence{
			IT: fmt.Sprintf("Le parole sono quasi le stesse: %d su %d in comune.", a.common, a.longest),
			EN: fmt.Sprintf("The words are nearly the same: %d of %d in common.", a.common, a.longest),
		}
	default:
		return &Sentence{
			IT: fmt.Sprintf("L'identificativo è lo stesso; parole in comune: %d su %d.", a.common, a.longest),
			EN: fmt.Sprintf("The id is the same; words in common: %d of %d.", a.common, a.longest),
		}
	}
}

// listIT names units of one edition, each after the preposition.
func listIT(s *side, units []int, prep preposition) string {
	ids := make([]graph.UnitID, 0, len(units))
	for _, u := range units {
		ids = append(ids, s.Units[u].ID)
	}
	return enumerate(s.names.namedIT(ids, prep), "e")
}

func listEN(s *side, units []int) string {
	names := make([]string, 0, len(units))
	for _, u := range units {
		names = append(names, quoteEN(s.Units[u].Name))
	}
	return enumerate(names, "and")
}

// many reports whether the verb of these units is in the plural.
func many(s *side, units []int) bool {
	return len(units) > 1 || phraseOf(s.Units[units[0]]).plural
}
