package report

import (
	"fmt"
	"strconv"

	"raccordo/graph/explore"
)

// Path reports how two units are connected.
func Path(l Lang, a *explore.PathAnswer) Report {
	known, q := NamesOf(a.Units), a.Question
	r := Report{
		Lang: l, Title: l.Say("Percorsi: ", "Paths: ") + known.Of(q.From) + " → " + known.Of(q.To),
		Asked: l.Sentence(a.Asked()), Editions: []explore.EditionRef{a.Edition}, Lead: []string{l.Sentence(a.Sentence)},
		Terms: []Term{
			{l.Say("Passaggi ammessi", "Steps allowed"), l.stepKinds(q.Kinds)},
			{l.Say("Solo nel verso dell'atto", "Only as the act states them"), l.yes(q.Directed)},
			{l.Say("Passaggi al più", "Steps at most"), strconv.Itoa(q.MaxHops)},
			{l.Say("Percorsi al più", "Paths at most"), strconv.Itoa(q.Limit)},
			{l.Say("Lunghezze oltre la minima", "Lengths beyond the least"), strconv.Itoa(q.Longer)},
		},
		Searched: pathSearched(l, a), Repeat: pathRepeat(l, a),
	}
	numbers := numberSteps(a.Paths)
	if a.Found {
		r.Drawings = []Drawing{{
			Title:  l.Say("Percorsi", "Paths"),
			Text:   l.Say("Da sinistra a destra; ogni linea è un passaggio e porta il suo numero, quello dell'elenco «I passaggi»; la freccia ha il verso in cui lo dice l'atto.", "From left to right; each line is a step and has its number, that of the list “The steps”; the arrow points as the act states it."),
			Panels: []Panel{drawChains(a.Paths, known, numbers)}, Legend: stepLegend(l, numbers.steps),
		}}
	}
	list := Table{Caption: l.Say("I percorsi, passaggio per passaggio", "The paths, step by step"), Only: OnPage, Header: []string{
		l.Say("Percorso", "Path"), l.Say("Passaggio", "Step"), l.Say("Numero", "Number"), l.Say("Che cosa dice", "What it says"), l.Say("Righe", "Lines"),
	}}
	for i, p := range a.Paths {
		heading := fmt.Sprintf(l.Say("Percorso %d: %s", "Path %d: %s"), i+1, known.List(p.Units, " — "))
		r.Sections = append(r.Sections, Section{Heading: heading, Only: InText, Items: stepItems(l, p.Steps)})
		for j, s := range p.Steps {
			list.Rows = append(list.Rows, []string{strconv.Itoa(i + 1), strconv.Itoa(j + 1), strconv.Itoa(numbers.of(s)), l.Sentence(s.Sentence), lineList(s.Citations)})
		}
	}
	if a.Found {
		r.Sections = append(r.Sections, Section{Heading: l.Say("I passaggi", "The steps"), Only: OnPage, Items: stepItems(l, numbers.steps)})
		r.Tables = append(r.Tables, list)
	}
	if a.Absence != nil {
		r.Sections = append(r.Sections, absence(l, known, a.Absence)...)
	}
	return r
}

func pathSearched(l Lang, a *explore.PathAnswer) []string {
	said := []string{fmt.Sprintf(l.Say("Cercati: %s; al più %d passaggi e %d percorsi.", "Searched: %s; at most %d steps and %d paths."),
		l.stepKinds(a.Question.Kinds), a.Searched.MaxHops, a.Searched.Limit)}
	switch {
	case a.Searched.GivenUp:
		said = append(said, l.Say("La ricerca si è fermata al suo limite: meno passaggi (--max-hops) o meno lunghezze (--longer) la accorciano.",
			"The search came to its bound: fewer steps (--max-hops) or fewer lengths (--longer) make it shorter."))
	case a.Searched.Truncated:
		said = append(said, l.Say("Ci sono altri percorsi: --limit ne mostra di più.", "There are more paths: --limit shows more."))
	}
	return said
}

func pathRepeat(l Lang, a *explore.PathAnswer) Repeat {
	q := a.Question
	ask := newAsking("path", string(q.From), string(q.To))
	ask.query.Set("from", string(q.From))
	ask.query.Set("to", string(q.To))
	list(ask, "kinds", q.Kinds)
	if q.Directed {
		ask.command = append(ask.command, "--directed")
		ask.query.Set("directed", "true")
	}
	list(ask, "avoid", q.Avoid)
	list(ask, "via", q.Via)
	ask.number("max-hops", "max_hops", q.MaxHops)
	ask.number("limit", "limit", q.Limit)
	ask.number("longer", "longer", q.Longer)
	return ask.on(l, a.Edition.ID, "/paths/report")
}

func absence(l Lang, known Names, absent *explore.Absence) []Section {
	var out []Section
	if c := absent.NearestCommonSuperior; c != nil {
		heading := fmt.Sprintf(l.Say("Superiore comune più vicino: %s", "Nearest common superior: %s"), known.Of(c.Unit))
		out = append(out, Section{Heading: heading, Items: append(stepItems(l, c.From), stepItems(l, c.To)...)})
	}
	shared := Section{Heading: l.Say("Competenze in comune", "Shared competences")}
	for _, c := range absent.SharedCompetences {
		shared.Items = append(shared.Items, Item{Text: c.Name})
	}
	if len(shared.Items) > 0 {
		out = append(out, shared)
	}
	return out
}
