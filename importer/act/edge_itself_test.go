package act

import "testing"

// The bare noun of the institution is the institution, whatever purpose or object follows.
func TestItselfBeforePurpose(t *testing.T) {
	checkOutsiders(t, []lineCase{
		{"what for", "Le province e i comuni collaborano con l'Istituto per la prevenzione degli incendi.",
			[]string{"comuni ~ istituto-delle-acque collaboration", "province ~ istituto-delle-acque collaboration"}},
		{"who makes use of it", "Il Ministro dei porti si avvale dell'Istituto per gli studi sulle maree.",
			[]string{"ministro-dei-porti ~ istituto-delle-acque support"}},
		{"who helps it", "L'Istituto è assistito dall'Avvocatura dello Stato.",
			[]string{"istituto-delle-acque ~ avvocatura-dello-stato support"}},
		{"another of the same noun", "L'Istituto collabora con l'Istituto di statistica.",
			[]string{"istituto-delle-acque ~ istituto-di-statistica collaboration"}},
		{"what is asked is no part of a name", "L'Istituto può chiedere agli uffici tecnici delle province notizie e documenti.",
			[]string{"istituto-delle-acque ~ province supply"}},
	})
}

// Meetings are held with others, and a directorate provides what offices need for their work.
func TestMeetingsAndServices(t *testing.T) {
	checkPartners(t, []lineCase{
		{"with those who represent bodies", outsiderAct + "L'Istituto attua incontri periodici con i rappresentanti dei consorzi di bonifica.\n",
			[]string{"istituto-delle-acque ~ consorzi-di-bonifica liaison"}},
		{"what for is no part of the name", outsiderAct + "L'Istituto tiene incontri periodici con i rappresentanti degli enti irrigui al fine di ripartire le acque.\n",
			[]string{"istituto-delle-acque ~ enti-irrigui liaison"}},
		{"with heads of offices", outsiderAct + "Il direttore promuove riunioni con i capi degli uffici provinciali.\n",
			[]string{"direttore ~ uffici-provinciali liaison"}},
		{"services for the work of an office", "# Ministero dei fari\n\n## Ufficio di gabinetto\n\n1. Ai servizi necessari per l'attività dell'Ufficio di gabinetto provvede la Direzione generale del personale.\n\n## Direzione generale del personale\n\nGestisce i ruoli.\n",
			[]string{"direzione-generale-del-personale ~ ufficio-di-gabinetto support"}},
		{"for the works of a committee", "# Comune di Riva\n\n## Comitato dei gemellaggi\n\n## Ufficio Eventi\n\nFornisce i locali e i mezzi occorrenti per i lavori del Comitato.\n",
			[]string{"ufficio-eventi ~ comitato-dei-gemellaggi support"}},
	})
}
