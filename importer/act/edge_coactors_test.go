package act

import "testing"

// The institution and a body outside that act together work with each other.
func TestActingTogether(t *testing.T) {
	checkOutsiders(t, []lineCase{
		{"an agreement", "Il Ministero dei porti e l'Istituto stipulano apposite convenzioni per lo studio delle maree.",
			[]string{"ministero-dei-porti ~ istituto-delle-acque agreement"}},
		{"they may", "Le università e l'Istituto possono concludere accordi per lo svolgimento di corsi.",
			[]string{"universita ~ istituto-delle-acque agreement"}},
		{"the institution first", "L'Istituto e le regioni collaborano nella sorveglianza dei laghi.",
			[]string{"istituto-delle-acque ~ regioni collaboration"}},
		{"two organs in one meeting", "Il consiglio direttivo e il direttore si riuniscono in seduta congiunta.",
			[]string{"consiglio-direttivo ~ direttore collaboration"}},
		{"a meeting with another", "Il consiglio direttivo, in seduta comune con il comitato scientifico, approva il piano.",
			[]string{"consiglio-direttivo ~ comitato-scientifico collaboration"}},
		{"with a third, they act side by side", "L'Istituto e il Ministero dei porti approvano il piano d'intesa con le regioni.",
			[]string{"ministero-dei-porti ~ regioni agreement"}},
	})
}

// What a verb does something to, behind an aside, is none of those that the aside names.
func TestObjectBehindAside(t *testing.T) {
	checkOutsiders(t, []lineCase{
		{"whom it appoints", "Il direttore può nominare, sentito il consiglio direttivo, un vicario.",
			[]string{"direttore ~ consiglio-direttivo hearing"}},
		{"what it sets up", "L'Istituto costituisce, d'intesa con le regioni, un osservatorio delle piene.",
			[]string{"istituto-delle-acque ~ regioni agreement"}},
		{"those that are included are no sort", "L'Istituto collabora con le amministrazioni pubbliche, comprese quelle locali.",
			[]string{"istituto-delle-acque ~ amministrazioni-pubbliche collaboration"}},
		{"analogous bodies", "L'Istituto si raccorda con gli analoghi organismi delle regioni.",
			[]string{"istituto-delle-acque ~ organismi-delle-regioni liaison"}},
		{"they exchange behind a purpose", "Ai fini del soccorso, l'Istituto e il Corpo forestale si scambiano informazioni.",
			[]string{"istituto-delle-acque ~ corpo-forestale collaboration"}},
	})
}
