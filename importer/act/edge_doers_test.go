package act

import "testing"

// What is done with others in the passive, and by nobody who is named, the institution does
// where the section has no unit of its own.
func TestInstitutionDoesWhatIsDone(t *testing.T) {
	checkOutsiders(t, []lineCase{
		{"with others", "Le ricerche sono svolte in collaborazione con le università.",
			[]string{"istituto-delle-acque ~ universita collaboration"}},
		{"within an agreement", "I programmi di studio sono attuati nel quadro di accordi con i consorzi irrigui.",
			[]string{"istituto-delle-acque ~ consorzi-irrigui agreement"}},
		{"as it may be", "I corsi possono essere organizzati d'intesa con gli ordini professionali.",
			[]string{"istituto-delle-acque ~ ordini-professionali agreement"}},
		{"with a reflexive verb", "Le analisi si eseguono con la collaborazione dei laboratori provinciali.",
			[]string{"istituto-delle-acque ~ laboratori-provinciali collaboration"}},
		{"what is sent, somebody else may send", "Gli atti sono trasmessi al Ministero dei porti.", nil},
	})
}

// A name in a list behind its verb is no subject.
func TestListBehindVerbIsNoSubject(t *testing.T) {
	checkPartners(t, []lineCase{
		{"the second of three", "# Comune di Riva\n\n## Ufficio Tributi\n\nL'Ufficio Tributi riscuote i canoni, anche per conto dell'INPS. Collabora, secondo la legge, con l'Agenzia delle entrate, l'INPS e l'INAIL.\n",
			[]string{"ufficio-tributi ~ agenzia-delle-entrate collaboration", "ufficio-tributi ~ inail collaboration", "ufficio-tributi ~ inps collaboration", "ufficio-tributi ~ inps support"}},
		{"subject and list", "# Ente dei laghi\n\n## Servizio Reti\n\nCoopera, per le analisi, con l'ARPA, l'INAF e il CNR.\n\n## Servizio Carte\n\nIl Servizio Carte pubblica i dati dell'INAF.\n",
			[]string{"servizio-reti ~ arpa collaboration", "servizio-reti ~ cnr collaboration", "servizio-reti ~ inaf collaboration"}},
	})
}
