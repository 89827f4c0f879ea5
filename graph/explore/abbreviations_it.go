package explore

import (
	"slices"
	"strings"

	"raccordo/graph"
)

// abbreviations are the short forms in which people write kinds of unit, folded
// as graph.Words gives them, with what each may stand for.
var abbreviations = map[string][]string{
	"amm":   {"amministrazione", "amministrativo", "amministrativa"},
	"ass":   {"assessorato"},
	"cda":   {"consiglio di amministrazione"},
	"com":   {"comitato", "commissione"},
	"coord": {"coordinamento", "coordinatore"},
	"dc":    {"direzione centrale"},
	"dcm":   {"direzione di coordinamento metropolitano", "direzione coordinamento metropolitano"},
	"dg":    {"direzione generale", "direttore generale"},
	"dip":   {"dipartimento"},
	"dipt":  {"dipartimento"},
	"dir":   {"direzione", "direttore", "dirigente"},
	"dp":    {"direzione provinciale"},
	"dr":    {"direzione regionale"},
	"gen":   {"generale"},
	"isp":   {"ispettorato"},
	"min":   {"ministero", "ministro"},
	"prov":  {"provinciale", "provincia"},
	"reg":   {"regionale", "regione"},
	"seg":   {"segreteria", "segretariato", "segretario"},
	"segr":  {"segreteria", "segretariato", "segretario"},
	"serv":  {"servizio", "servizi"},
	"sett":  {"settore"},
	"sez":   {"sezione"},
	"str":   {"struttura"},
	"uff":   {"ufficio", "uffici"},
}

// kindWords say what sort of unit a name is of, and not which: what is left of
// a name without the run of them that opens it is the unit's own name.
var kindWords = func() map[string]bool {
	all := make(map[string]bool)
	for _, entry := range strings.Fields(masculineNouns + " " + feminineNouns) {
		for noun := range strings.SplitSeq(entry, "/") {
			all[noun] = true
		}
	}
	for _, w := range strings.Fields(`centrale centrali generale generali regionale regionali provinciale provinciali
		metropolitano metropolitana metropolitani metropolitane interregionale nazionale territoriale
		di del dello della dell dei degli delle per e`) {
		all[w] = true
	}
	return all
}()

// maxReadings bounds how many ways of writing out one name are tried.
const maxReadings = 16

// readings returns the ways in which words may be meant: as they are, then with
// abbreviations written out, in the order of the table. At most maxReadings.
func readings(words []string) [][]string {
	all := [][]string{{}}
	for _, w := range words {
		forms := [][]string{{w}}
		for _, full := range abbreviations[w] {
			forms = append(forms, graph.Words(full))
		}
		var longer [][]string
		for _, head := range all {
			for _, form := range forms {
				if len(longer) < maxReadings {
					longer = append(longer, slices.Concat(head, form))
				}
			}
		}
		all = longer
	}
	return all
}

// ownName returns the words of a name after those that only say its kind; all
// of them if nothing else is left.
func ownName(words []string) []string {
	i := 0
	for i < len(words) && kindWords[words[i]] {
		i++
	}
	if i == len(words) {
		return words
	}
	return words[i:]
}
