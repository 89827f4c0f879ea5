package explore

import (
	"fmt"
	"strings"

	"raccordo/graph"
)

// modeVerb is how one mode of collaboration is said in Italian: the verb in
// both numbers, and the preposition before the other unit.
type modeVerb struct {
	singular, plural string
	before           preposition
}

var modeVerbs = map[graph.Mode]modeVerb{
	graph.Collaboration: {"collabora", "collaborano", prepCon},
	graph.Liaison:       {"opera in raccordo", "operano in raccordo", prepCon},
	graph.Agreement:     {"agisce d'intesa", "agiscono d'intesa", prepCon},
	graph.Support:       {"ha un rapporto di supporto", "hanno un rapporto di supporto", prepCon},
	graph.Synergy:       {"opera in sinergia", "operano in sinergia", prepCon},
	graph.Hearing:       {"si consulta", "si consultano", prepCon},
	graph.Supply:        {"fornisce elementi", "forniscono elementi", prepA},
}

var modeNounsIT = map[graph.Mode]string{
	graph.Collaboration: "collaborazione",
	graph.Liaison:       "raccordo",
	graph.Agreement:     "intesa",
	graph.Support:       "supporto",
	graph.Synergy:       "sinergia",
	graph.Hearing:       "consultazione",
	graph.Supply:        "fornitura di elementi",
}

// stepIT says a hop in the order of the walk: "X dipende da Y", or, walked
// against its direction, "da Y dipende X".
func stepIT(g glossary, h graph.Hop) string {
	from, to := g.it(h.From), g.it(h.To)
	switch h.Type {
	case graph.StepSharesCompetence:
		if !h.Forward {
			from, to = to, from
		}
		return from.opening(noPrep) + " e " + to.with(noPrep) + " hanno in comune " + competencesIT(g, h.Competences) + "."
	case graph.StepBelongsTo:
		return inOrderIT(h, from, to, modeVerb{"fa parte", "fanno parte", prepDi}) + "."
	case graph.StepReportsTo:
		s := inOrderIT(h, from, to, modeVerb{"dipende", "dipendono", prepDa})
		if h.Basis == graph.Structural {
			s += ", secondo il solo ordine dell'atto"
		}
		return s + throughIT(g, h) + "."
	default:
		verb, more := modeVerbs[graph.Collaboration], ""
		if len(h.Modes) == 1 {
			verb = modeVerbs[h.Modes[0]]
		} else if len(h.Modes) > 1 {
			more = " (" + enumerate(modesIn(h.Modes, modeNounsIT), "e") + ")"
		}
		return inOrderIT(h, from, to, verb) + more + throughIT(g, h) + "."
	}
}

func inOrderIT(h graph.Hop, from, to phrase, v modeVerb) string {
	if h.Forward {
		return from.opening(noPrep) + " " + from.verb(v.singular, v.plural) + " " + to.with(v.before)
	}
	return to.opening(v.before) + " " + from.verb(v.singular, v.plural) + " " + from.with(noPrep)
}

func throughIT(g glossary, h graph.Hop) string {
	if h.Through == "" {
		return ""
	}
	return ", come è detto " + g.it(h.Through).with(prepPer)
}

// modesIn names modes in the order in which they are shown.
func modesIn(modes []graph.Mode, words map[graph.Mode]string) []string {
	held := make(map[graph.Mode]bool, len(modes))
	for _, m := range modes {
		held[m] = true
	}
	var said []string
	for _, m := range graph.Modes {
		if held[m] {
			said = append(said, words[m])
		}
	}
	return said
}

func competencesIT(g glossary, ids []graph.CompetenceID) string {
	shown := namedOf(ids)
	names := make([]string, 0, len(shown)+1)
	for _, id := range shown {
		names = append(names, quoteIT(g.competence(id)))
	}
	if rest := len(ids) - len(shown); rest > 0 {
		names = append(names, fmt.Sprintf("altre %d", rest))
	}
	return count(len(ids), "la competenza", "competenze") + " " + enumerate(names, "e")
}

func pathIT(g glossary, a PathAnswer) string {
	q := a.Question
	ends := g.it(q.From).with(prepDa) + " " + g.it(q.To).with(prepA)
	if !a.Found {
		return absenceIT(g, a)
	}
	ends += viaIT(g, q.Via)
	n := len(a.Paths)
	length, lengths := number(a.Paths[0].Length, "passaggio", "passaggi"), lengthsOf(a.Paths)
	first := fmt.Sprintf("i primi %d percorsi", n)
	if len(lengths) > 1 {
		first += ", di " + enumerate(lengths, "e") + " passaggi"
	}
	switch {
	case a.Searched.GivenUp:
		return fmt.Sprintf("%s si arriva in %s; la ricerca si è fermata al suo limite: sono mostrati %s, possono essercene altri.", capital(ends), length, first)
	case a.Searched.Truncated:
		return fmt.Sprintf("%s si arriva in %s; sono mostrati %s, ce ne sono altri.", capital(ends), length, first)
	case len(lengths) > 1:
		return fmt.Sprintf("%s si arriva in %s; sono mostrati %d percorsi, di %s passaggi.", capital(ends), length, n, enumerate(lengths, "e"))
	case n == 1:
		return fmt.Sprintf("%s si arriva in %s, per un solo percorso.", capital(ends), length)
	default:
		return fmt.Sprintf("%s si arriva in %s, per %d percorsi ugualmente brevi.", capital(ends), length, n)
	}
}

// viaIT says which units a path passes, between commas.
func viaIT(g glossary, via []graph.UnitID) string {
	if len(via) == 0 {
		return ""
	}
	return ", passando " + enumerate(g.namedIT(via, prepPer), "e poi") + ","
}

func absenceIT(g glossary, a PathAnswer) string {
	q := a.Question
	var b strings.Builder
	found := "Nessun percorso"
	if a.Searched.GivenUp {
		found = "La ricerca si è fermata al suo limite: finora nessun percorso"
	}
	fmt.Fprintf(&b, "%s di al più %s porta %s %s%s.", found, number(q.MaxHops, "passaggio", "passaggi"),
		g.it(q.From).with(prepDa), g.it(q.To).with(prepA), strings.TrimSuffix(viaIT(g, q.Via), ","))
	if s := a.Absence.NearestCommonSuperior; s != nil {
		fmt.Fprintf(&b, " Il superiore comune più vicino è %s.", g.it(s.Unit).with(noPrep))
	} else {
		b.WriteString(" Non c'è un superiore comune.")
	}
	if ids := competenceIDs(a.Absence.SharedCompetences); len(ids) > 0 {
		fmt.Fprintf(&b, " Le due unità hanno in comune %s.", competencesIT(g, ids))
	} else {
		b.WriteString(" Non hanno competenze in comune.")
	}
	return b.String()
}

func reachedIT(g glossary, start graph.UnitID, r graph.UnitID, distance int) string {
	p := g.it(r)
	if distance == 1 {
		return fmt.Sprintf("%s %s direttamente di una modifica %s.", p.opening(noPrep), touchedIT(p), g.it(start).with(prepDi))
	}
	return fmt.Sprintf("%s %s di una modifica %s in %d passaggi.", p.opening(noPrep), touchedIT(p), g.it(start).with(prepDi), distance)
}

func touchedIT(p phrase) string { return p.verb("risente", "risentono") }

func impactIT(g glossary, a ImpactAnswer) string {
	var b strings.Builder
	if total := reachedCount(a); total == 0 {
		fmt.Fprintf(&b, "Una modifica %s non raggiunge altre unità.", g.it(a.Unit).with(prepDi))
	} else {
		fmt.Fprintf(&b, "Una modifica %s raggiunge %s entro %s.", g.it(a.Unit).with(prepDi),
			number(total, "unità", "unità"), number(a.Question.Levels, "livello", "livelli"))
	}
	if n := len(a.External); n > 0 {
		fmt.Fprintf(&b, " Di queste, %s.", number(n, "è un ente esterno", "sono enti esterni"))
	}
	if heard := heardUnits(a); len(heard) > namedHolders {
		fmt.Fprintf(&b, " Da sentire o da coinvolgere nell'intesa: %d unità.", len(heard))
	} else if len(heard) > 0 {
		fmt.Fprintf(&b, " Da sentire o da coinvolgere nell'intesa: %s.", enumerate(g.namedIT(heard, noPrep), "e"))
	}
	return b.String()
}

var matchIT = map[Match]string{
	SameWords:   "con le stesse parole",
	NearlySame:  "con quasi le stesse parole",
	SameSubject: "per lo stesso oggetto",
}

func heldIT(g glossary, c SharedCompetence) string {
	return fmt.Sprintf("La competenza %s è comune %s, %s.", quoteIT(plain(c.Name)), holdersIT(g, c.Units), matchIT[c.Match])
}

func holdersIT(g glossary, ids []graph.UnitID) string {
	if len(ids) > namedHolders {
		return fmt.Sprintf("a %d unità", len(ids))
	}
	return enumerate(g.namedIT(ids, prepA), "e")
}

// namedIT returns each name after the preposition.
func (g glossary) namedIT(ids []graph.UnitID, prep preposition) []string {
	names := make([]string, 0, len(ids))
	for _, id := range ids {
		names = append(names, g.it(id).with(prep))
	}
	return names
}

func sharedIT(g glossary, a SharedAnswer) string {
	n := len(a.Competences)
	switch len(a.Question.Units) {
	case 0:
		if n == 0 {
			return "Nessuna competenza è comune a più unità."
		}
		return capital(number(n, "competenza è comune", "competenze sono comuni")) + " a più unità."
	case 1:
		p := g.it(a.Question.Units[0])
		if n == 0 {
			return p.opening(noPrep) + " non " + p.verb("ha", "hanno") + " competenze in comune con altre unità."
		}
		return p.opening(noPrep) + " " + p.verb("ha", "hanno") + " " + number(n, "competenza", "competenze") + " in comune con altre unità."
	default:
		who := capital(enumerate(g.namedIT(a.Question.Units, noPrep), "e"))
		if n == 0 {
			return who + " non hanno competenze in comune."
		}
		return who + " hanno in comune " + number(n, "competenza", "competenze") + "."
	}
}
