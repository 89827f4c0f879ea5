package report

import (
	"fmt"
	"slices"
	"strconv"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// pairsShown is how many pairs of one competence a report sets side by side.
const pairsShown = 6

// Shared reports which competences units hold in common.
func Shared(l Lang, a *explore.SharedAnswer) Report {
	known := NamesOf(a.Units)
	r := Report{
		Lang: l, Title: l.Say("Competenze in comune", "Shared competences"), Asked: l.Sentence(a.Asked()),
		Editions: []explore.EditionRef{a.Edition}, Lead: []string{l.Sentence(a.Sentence)}, Repeat: sharedRepeat(l, a),
	}
	if len(a.Question.Units) > 0 {
		r.Title += ": " + known.List(a.Question.Units, " · ")
	}
	r.Lead = append(r.Lead, fmt.Sprintf(l.Say("Competenze comuni a tre o più unità: %d. Funzioni senza riscontro in altre unità: %d.",
		"Competences held by three or more units: %d. Functions without a twin in another unit: %d."), len(a.Widely), len(a.Alone)))
	if len(a.Competences) > 0 {
		r.Drawings = []Drawing{{
			Title:  l.Say("Chi ha quali competenze", "Who holds which competences"),
			Text:   l.Say("Una riga per unità, una colonna per competenza, con il numero della classifica; un quadrato pieno dice che l'unità la svolge.", "A row for each unit, a column for each competence, by its number in the ranking; a filled square says that the unit holds it."),
			Panels: drawMatrix(l, a.Matrix, known, a.Question.Units),
		}}
		r.Tables = append(r.Tables, sharedRanking(l, known, a))
	}
	left := 0
	for i, c := range a.Competences {
		part := Section{Heading: fmt.Sprintf("%s (%s, %.0f%%)", c.Name, l.match(c.Match), 100*c.Strength), Only: InText}
		for _, f := range c.Functions {
			part.Items = append(part.Items, Item{Text: known.Of(f.Unit) + ": " + f.Text, Under: l.through(known, f.Through), Citations: f.Citations})
		}
		r.Sections = append(r.Sections, part)
		part.Heading, part.Only = fmt.Sprintf("%d. %s", i+1, part.Heading), OnPage
		if len(c.Pairs) > 0 {
			part.Items = nil
			part.Pairs, left = pairsOf(l, known, c, left)
		}
		r.Sections = append(r.Sections, part)
	}
	r.Method, r.Searched = sharedMethod(l, left), sharedSearched(l, a)
	if len(a.Alone) > 0 {
		r.Sections = append(r.Sections, alone(l, known, a.Alone))
	}
	return r
}

// alone lists functions without a twin.
func alone(l Lang, known Names, functions []explore.HeldFunction) Section {
	part := Section{Heading: l.Say("Funzioni senza riscontro in altre unità", "Functions without a twin in another unit"), Only: InDetail}
	for _, f := range functions {
		part.Items = append(part.Items, Item{Text: known.Of(f.Unit) + ": " + f.Text, Under: l.through(known, f.Through), Citations: f.Citations})
	}
	return part
}

func sharedRanking(l Lang, known Names, a *explore.SharedAnswer) Table {
	t := Table{
		Caption: l.Say("Classifica: da quante unità e con quali parole", "Ranking: by how many units, and how alike the words"), Only: OnPage,
		Header: []string{l.Say("Numero", "Number"), l.Say("Competenza", "Competence"), l.Say("Unità", "Units"), l.Say("Quali", "Which"), l.Say("Perché", "Why"), l.Say("Forza", "Strength")},
	}
	for i, c := range a.Competences {
		count := strconv.Itoa(len(c.Units))
		if slices.Contains(a.Widely, c.ID) {
			count += l.Say(" (tre o più)", " (three or more)")
		}
		t.Rows = append(t.Rows, []string{strconv.Itoa(i + 1), c.Name, count, known.List(c.Units, " · "), l.match(c.Match), fmt.Sprintf("%.0f%%", 100*c.Strength)})
	}
	return t
}

// pairsOf sets the passages of a competence side by side, and counts those left
// out.
func pairsOf(l Lang, known Names, c explore.SharedCompetence, left int) ([]Pair, int) {
	functions := make(map[graph.FunctionID]explore.HeldFunction, len(c.Functions))
	for _, f := range c.Functions {
		functions[f.ID] = f
	}
	var pairs []Pair
	for i, p := range c.Pairs {
		if i == pairsShown {
			return pairs, left + len(c.Pairs) - pairsShown
		}
		pair := Pair{Caption: fmt.Sprintf("%s, %.0f%%", l.match(p.Match), 100*p.Strength)}
		for j, id := range p.Functions {
			f := functions[id]
			heading := known.Of(p.Units[j])
			if f.Through != "" {
				heading += ", " + l.Say("attraverso ", "through ") + known.Of(f.Through)
			}
			pair.Sides[j] = Side{Heading: heading, Text: f.Text, Differs: p.Words[j], Citations: f.Citations}
		}
		pairs = append(pairs, pair)
	}
	return pairs, left
}

// sharedMethod says how functions were matched, and how many pairs are left out.
func sharedMethod(l Lang, left int) []string {
	said := []string{l.Say("Due funzioni hanno la stessa competenza se dicono lo stesso con le stesse parole o quasi; la forza è la parte delle parole distinte che hanno in comune. Le parole che differiscono sono evidenziate e sottolineate.",
		"Two functions have the same competence if they say the same in the same or nearly the same words; the strength is the share of the distinct words that they have in common. The words that differ are marked and underlined.")}
	if left > 0 {
		said = append(said, fmt.Sprintf(l.Say("Di ogni competenza sono affiancate al più %d coppie di brani: ne restano fuori %d, che --output json elenca.",
			"Of each competence at most %d pairs of passages stand side by side: %d are left out, which --output json lists."), pairsShown, left))
	}
	return said
}

// sharedSearched says which passages were not compared.
func sharedSearched(l Lang, a *explore.SharedAnswer) []string {
	var said []string
	for _, c := range a.Competences {
		if c.MorePairs {
			said = append(said, fmt.Sprintf(l.Say("Di «%s» non tutte le coppie di brani sono state confrontate, perché sono troppe: per confrontarne altre, chiedere solo di alcune unità.",
				"Of “%s” not all pairs of passages were compared, since there are too many: ask of some of the units to compare theirs."), c.Name))
		}
	}
	return said
}

func sharedRepeat(l Lang, a *explore.SharedAnswer) Repeat {
	ask := newAsking(append([]string{"shared"}, texts(a.Question.Units)...)...)
	if len(a.Question.Units) > 0 {
		ask.query.Set("units", join(a.Question.Units, ","))
	}
	return ask.on(l, a.Edition.ID, "/shared/report")
}
