package explore

import (
	"fmt"
	"strings"
)

// problemOf words one thing wrong with a scenario, in English as errors are and in
// both languages for people.
func problemOf(path, format string, args ...any) ScenarioProblem {
	what := fmt.Sprintf(format, args...)
	it := what
	if f, ok := problemsIT[format]; ok {
		it = fmt.Sprintf(f, args...)
	}
	return ScenarioProblem{Path: path, What: what, Sentence: Sentence{IT: sentenceOf(it), EN: sentenceOf(what)}}
}

// sentenceOf writes a text as a sentence: its first letter large, a full stop.
func sentenceOf(s string) string {
	if s == "" || s[0] == '"' || strings.Contains(s, "\n") {
		return s
	}
	return capital(strings.TrimSuffix(s, ".")) + "."
}

// problemsIT holds the Italian of every problem by its English, with the same
// verbs in the same order.
var problemsIT = map[string]string{
	"none given":                            "nessuna modifica",
	"change %q: want one of %s":             "tipo di modifica «%s» sconosciuto: quelli possibili sono %s",
	"unit %q: not found":                    "l'unità «%s» non c'è in questa edizione",
	"unit %q: several units have this name": "più unità si chiamano «%s»",
	"unit %q: change %d ended it":           "l'unità «%s» non c'è più: l'ha fatta cessare la modifica %d",
	"unit %q does not exist":                "l'unità «%s» non c'è",
	"unit %q stands twice":                  "l'unità «%s» è scritta due volte",
	"unit %q is the one that changes":       "l'unità «%s» è quella che cambia",
	"unit %q exists already":                "esiste già un'unità «%s»",
	"functions not assigned are no unit: they can be transferred":                                   "le funzioni non assegnate non sono un'unità: si possono trasferire",
	"functions not assigned are no unit: abolish without an heir, or split, leaves functions there": "le funzioni non assegnate non sono un'unità: sono quelle che una soppressione o una divisione lascia senza titolare",
	"%d given: this change is of one unit":                                                          "unità indicate: %d; questa modifica riguarda una sola unità",
	"%d given: a merger needs two or more":                                                          "unità indicate: %d; per unire ne servono almeno due",
	"%d given: a split needs two or more":                                                           "parti indicate: %d; per dividere ne servono almeno due",
	"%q cannot be the id of a unit":                                                                 "«%s» non può essere l'identificativo di un'unità",
	"%q: ids that begin with scenario: are kept for what a scenario leaves over":                    "«%s»: gli identificativi che cominciano con scenario: sono riservati",
	"is not UTF-8":                                              "il testo non è in UTF-8",
	"a change of type %s has no use for it":                     "una modifica di tipo %s non ne fa uso",
	"not given":                                                 "manca",
	"not given: the name of the part":                           "manca il nome della parte",
	"not given: the unit that receives the functions":           "manca l'unità che riceve le funzioni",
	"not given: the name of the new unit":                       "manca il nome della nuova unità",
	"not given: the new superior":                               "manca il nuovo superiore",
	"not given: the new name":                                   "manca il nuovo nome",
	"function %q: not found":                                    "la funzione «%s» non c'è",
	"function %q: %d functions hold these words; candidates:%s": "funzione «%s»: queste parole sono in %d funzioni:%s",
	"function %q does not exist":                                "la funzione «%s» non c'è",
	"function %q is of %q, not of %q":                           "la funzione «%s» è di «%s», non di «%s»",
	"function %q is of %q, not of the units given":              "la funzione «%s» è di «%s», non delle unità indicate",
	"function %q is already of part %d":                         "la funzione «%s» è già della parte %d",
	"function %q stands twice":                                  "la funzione «%s» è scritta due volte",
	"%q does not report directly to %q":                         "«%s» non dipende direttamente da «%s»",
	"%q comes already under part %d":                            "«%s» dipende già dalla parte %d",
	"none given, and no unit all of whose functions are to go":  "mancano le funzioni, o l'unità di cui trasferirle tutte",
	"no functions to transfer":                                  "non ci sono funzioni da trasferire",
	"%q performs %q already":                                    "«%s» svolge già la funzione «%s»",
	"%q: want one of %v":                                        "«%s»: i valori possibili sono %v",
	"%q: want %s or %s":                                         "«%s»: i valori possibili sono %s e %s",
	"%q reports to %q, directly or through others: a unit cannot come under its own sub-unit": "«%s» dipende da «%s», direttamente o tramite altre: un'unità non può dipendere da una che dipende da lei",
	"%q is the name it has": "«%s» è il nome che ha già",
}
