package act

import "testing"

// Units that a sentence says work with each other, and who acts where the words stand in
// another order than subject, verb, partner.
func TestMutual(t *testing.T) {
	pair := func(mode string) []string { return []string{"presidente ~ cave " + mode} }
	checkEdges(t, []lineCase{
		{"several that act together", "Il Presidente e la Direzione centrale Cave collaborano alla stesura del piano.", pair("collaboration")},
		{"each other said", "Il Presidente e la Direzione centrale Cave collaborano tra loro.", pair("collaboration")},
		{"three", "Il Presidente, la Direzione centrale Acque e la Direzione centrale Cave si coordinano tra loro.", []string{"presidente ~ acque collaboration", "presidente ~ cave collaboration", "acque ~ cave collaboration"}},
		{"liaison and coordination", "Il Presidente e la Direzione centrale Cave operano in costante raccordo e coordinamento.", pair("liaison")},
		{"of common accord", "Il Presidente e la Direzione centrale Cave adottano il piano di comune accordo.", pair("agreement")},
		{"jointly", "Il Presidente e la Direzione centrale Cave adottano congiuntamente il piano.", pair("collaboration")},
		{"consulting", "Il Presidente e la Direzione centrale Cave si consultano periodicamente.", pair("hearing")},
		{"a partner that is not understood", "Il Presidente e la Direzione centrale Cave collaborano con chi ne ha titolo.", nil},
		{"what several do is no work with each other", "Il Presidente e la Direzione centrale Cave curano i laghi.", nil},
		{"between two", "Il piano è adottato d'intesa tra il Presidente e la Direzione centrale Cave.", pair("agreement")},
		{"two that do it in the passive", "Il piano è predisposto congiuntamente dal Presidente e dalla Direzione centrale Cave.", pair("collaboration")},
		{"cooperation between two as the subject", "La collaborazione tra il Presidente e la Direzione centrale Cave è assicurata con riunioni mensili.", pair("collaboration")},
		{"two subjects behind a semicolon", "Il Presidente dirige l'Ente; la Direzione centrale Acque e la Direzione centrale Cave curano i laghi ed operano in costante raccordo; il Presidente nomina i capi.", []string{"acque ~ cave liaison"}},
		{"the subject behind a gerund", "Avvalendosi della Direzione centrale Cave, il Presidente adotta il piano.", pair("support")},
		{"the partner before its verb", "Della Direzione centrale Cave si avvale il Presidente.", pair("support")},
		{"the partner before an infinitive", "Della Direzione centrale Cave può avvalersi anche il Presidente.", pair("support")},
		{"the subject of a relative clause behind its verb", "La Direzione centrale Cave, di cui si avvale il Presidente, cura gli scavi.", pair("support")},
		{"who is heard in the passive", "La Direzione centrale Cave è sentita dal Presidente.", []string{"cave ~ presidente hearing"}},
		{"help given in the passive", "Un supporto tecnico è fornito al Presidente dalla Direzione centrale Cave.", []string{"cave ~ presidente support"}},
		{"who makes a measure agrees", "Con decreto del Presidente, da adottare di concerto con la Direzione centrale Cave, sono definiti i compiti.", pair("agreement")},
		{"who makes a measure hears", "Con provvedimento del Presidente, emanato sentita la Direzione centrale Cave, sono definiti i compiti.", pair("hearing")},
		{"a secretariat among other duties", "Albo dei pozzi; segreteria della Commissione Sorgenti.", []string{"acque ~ commissione-sorgenti support"}},
	})
}
