package act

import "testing"

// Persons of a sort take part without an article; a list goes on with sorts of bodies that
// the same preposition brings in.
func TestPartnersWithoutArticle(t *testing.T) {
	checkOutsiders(t, []lineCase{
		{"behind one with its article", "L'Istituto può avvalersi del Corpo forestale e di guardie volontarie.",
			[]string{"istituto-delle-acque ~ corpo-forestale support", "istituto-delle-acque ~ guardie-volontarie support"}},
		{"alone, with a thing behind", "L'Istituto può avvalersi di ispettori tecnici e di strumenti informatici.",
			[]string{"istituto-delle-acque ~ ispettori-tecnici support"}},
		{"sorts of bodies", "L'Istituto svolge i compiti avvalendosi di laboratori universitari e di stazioni sperimentali.",
			[]string{"istituto-delle-acque ~ laboratori-universitari support", "istituto-delle-acque ~ stazioni-sperimentali support"}},
		{"the noun stands before its rank", "L'Istituto opera d'intesa con il medico capo e il cappellano.",
			[]string{"istituto-delle-acque ~ cappellano agreement", "istituto-delle-acque ~ medico-capo agreement"}},
		{"who leads a body outside", "L'Istituto fissa i turni d'intesa con il capo del compartimento marittimo.",
			[]string{"istituto-delle-acque ~ capo-del-compartimento-marittimo agreement"}},
		{"a body by its noun in liaison", "L'Istituto opera in relazione con i comandi militari.",
			[]string{"istituto-delle-acque ~ comandi-militari liaison"}},
		{"any persons, and who leads a matter", "L'Istituto si avvale di esperti e opera d'intesa con il responsabile del procedimento.", nil},
	})
}
