package act

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestWhereNamesEnd reads sentences in which a name might go on too far or stop too soon.
func TestWhereNamesEnd(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a second genitive needs a first", "L'Ufficio Boe opera d'intesa con il Segretariato generale e della sicurezza informa i porti.",
			[]string{"Segretariato generale"}},
		{"others of a kind are no purpose", "L'Ufficio Boe provvede, sentito il Comitato nazionale per le maree e gli altri organi collegiali.",
			[]string{"Altri organi collegiali", "Comitato nazionale per le maree"}},
		{"the purpose of the unit in a name", "L'Ufficio Boe opera d'intesa con la Segreteria del Nucleo per la semplificazione delle norme.",
			[]string{"Segreteria del Nucleo per la semplificazione delle norme"}},
		{"sorts of one matter, one with a preposition", "L'Ufficio Boe opera d'intesa con la Direzione centrale della polizia lagunare, fluviale, di litorale e portuale.",
			[]string{"Direzione centrale della polizia lagunare, fluviale, di litorale e portuale"}},
		{"matters of a class", "L'Ufficio Boe opera d'intesa con le Scuole di archivistica, paleografia e diplomatica.",
			[]string{"Scuole di archivistica, paleografia e diplomatica"}},
		{"the relation in a purpose", "L'Ufficio Boe opera d'intesa con il Dipartimento per i rapporti con le Regioni e informa i porti.", []string{"Dipartimento per i rapporti con le Regioni"}},
		{"in whose favour a purpose is", "L'Ufficio Boe opera d'intesa con l'Ufficio per gli interventi in favore dei pescatori.", []string{"Ufficio per gli interventi in favore dei pescatori"}},
		{"who practises a profession", "L'Ufficio Boe opera d'intesa con la Commissione centrale per gli esercenti le arti nautiche.", []string{"Commissione centrale per gli esercenti le arti nautiche"}},
		{"what is handed to a body", "L'Ufficio Boe cura la trasmissione al Consiglio nazionale dei dati sulle maree.", []string{"Consiglio nazionale"}},
		{"what is handed to authorities", "L'Ufficio Boe provvede alla comunicazione alle autorità portuali delle misure adottate.", []string{"Autorità portuali"}},
		{"what is handed to those presiding", "L'Ufficio Boe provvede all'invio ai Presidenti delle giunte regionali delle relazioni annuali.", []string{"Presidenti delle giunte regionali"}},
		{"an office of a matter gets it", "L'Ufficio Boe cura la trasmissione alla Direzione generale dei trasporti marittimi delle domande.",
			[]string{"Direzione generale dei trasporti marittimi"}},
		{"an infinitive ends a name", "L'Ufficio Boe opera d'intesa con il Segretario generale. Spetta al Segretario generale di provvedere ai pagamenti.",
			[]string{"Segretario generale"}},
		{"a purpose with an indefinite article ends it", "L'Ufficio Boe convoca la Conferenza permanente per un esame delle domande. La Conferenza permanente esprime pareri.",
			[]string{"Conferenza permanente"}},
		{"who sits in a committee", "L'Ufficio Boe assiste il Comitato tecnico. Il Comitato tecnico è così composto:\n\na) il direttore generale delle dogane o un suo delegato;\nb) il segretario generale del Ministero o un suo delegato.",
			[]string{"Comitato tecnico"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			var have []string
			for _, u := range read(t, "x.md", "# Regolamento\n\n## Ufficio Boe\n\n"+c.text+"\n").Units {
				if u.Name != "Ufficio Boe" {
					have = append(have, u.Name)
				}
			}
			slices.Sort(have)
			if diff := cmp.Diff(c.want, have); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
