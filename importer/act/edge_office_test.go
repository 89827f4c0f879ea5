package act

import "testing"

// Whoever gives an office does so with those who agree or are heard; who proposes is no
// partner, and who gets the office is none either.
func TestOfficeGivenWithOthers(t *testing.T) {
	checkOutsiders(t, []lineCase{
		{"by decree, with a consent", "Il commissario è nominato con decreto del Ministro dei porti, d'intesa con la Conferenza unificata.",
			[]string{"ministro-dei-porti ~ conferenza-unificata agreement"}},
		{"by decree, on hearing", "Il presidente dell'Istituto è nominato con decreto del Ministro dei laghi, sentito il prefetto, e resta in carica tre anni.",
			[]string{"ministro-dei-laghi ~ prefetto hearing"}},
		{"who names them stands behind da", "I periti sono designati dal Ministero del lavoro, di concerto con il Ministero della sanità.",
			[]string{"ministero-del-lavoro ~ ministero-della-sanita agreement"}},
		{"some of several", "Del collegio fanno parte quattro membri, due scelti dal Ministro dei fari, sentito il Consiglio superiore dei lavori pubblici.",
			[]string{"ministro-dei-fari ~ consiglio-superiore-dei-lavori-pubblici hearing"}},
		{"who proposes", "Il direttore è nominato con decreto del Ministro dei porti, su proposta del consiglio direttivo.", nil},
		{"nobody gives it", "Il direttore è nominato per un triennio, sentito il prefetto.", nil},
	})
}
