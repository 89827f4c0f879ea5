package explore

// What may be wrong with a scenario, as formats of the same values in both
// languages.
var (
	badType        = Sentence{IT: "modifica «%s»: scegliere una di %s", EN: "change %q: want one of %s"}
	badNone        = Sentence{IT: "nessuna modifica", EN: "none given"}
	badNoUnit      = Sentence{IT: "l'unità «%s» non esiste", EN: "unit %q does not exist"}
	badUnitTwice   = Sentence{IT: "l'unità «%s» compare due volte", EN: "unit %q stands twice"}
	badNotAUnit    = Sentence{IT: "«%s» non è un'unità: se ne possono trasferire le funzioni", EN: "%q is no unit: its functions can be transferred"}
	badNoReceiver  = Sentence{IT: "«%s» non è un'unità: una soppressione senza erede o una divisione vi lasciano funzioni", EN: "%q is no unit: abolish without an heir, or split, leaves functions there"}
	badOneUnit     = Sentence{IT: "unità indicate: %d; questa modifica è di una sola", EN: "%d given: this change is of one unit"}
	badItself      = Sentence{IT: "l'unità «%s» è quella che cambia", EN: "unit %q is the one that changes"}
	badID          = Sentence{IT: "«%s» non può essere l'id di un'unità", EN: "%q cannot be the id of a unit"}
	badReservedID  = Sentence{IT: "«%s»: gli id che cominciano con scenario: sono riservati a ciò che uno scenario lascia", EN: "%q: ids that begin with scenario: are kept for what a scenario leaves over"}
	badTakenID     = Sentence{IT: "l'unità «%s» esiste già", EN: "unit %q exists already"}
	badEncoding    = Sentence{IT: "non è UTF-8", EN: "is not UTF-8"}
	badUseless     = Sentence{IT: "una modifica di tipo %s non ne fa uso", EN: "a change of type %s has no use for it"}
	badMerger      = Sentence{IT: "unità indicate: %d; una fusione ne vuole due o più", EN: "%d given: a merger needs two or more"}
	badNoSuperior  = Sentence{IT: "manca il nuovo superiore", EN: "not given: the new superior"}
	badUnderOwn    = Sentence{IT: "«%s» dipende da «%s», direttamente o tramite altri: un'unità non può passare sotto una che ne dipende", EN: "%q reports to %q, directly or through others: a unit cannot come under its own sub-unit"}
	badSplit       = Sentence{IT: "parti indicate: %d; una divisione ne vuole due o più", EN: "%d given: a split needs two or more"}
	badNoPartName  = Sentence{IT: "manca il nome della parte", EN: "not given: the name of the part"}
	badNoFunction  = Sentence{IT: "la funzione «%s» non esiste", EN: "function %q does not exist"}
	badNotOfUnit   = Sentence{IT: "la funzione «%s» è di «%s», non di «%s»", EN: "function %q is of %q, not of %q"}
	badPartHas     = Sentence{IT: "la funzione «%s» è già della parte %d", EN: "function %q is already of part %d"}
	badNotBelow    = Sentence{IT: "«%s» non dipende direttamente da «%s»", EN: "%q does not report directly to %q"}
	badPartAbove   = Sentence{IT: "«%s» sta già sotto la parte %d", EN: "%q comes already under part %d"}
	badNoNewName   = Sentence{IT: "manca il nome della nuova unità", EN: "not given: the name of the new unit"}
	badKind        = Sentence{IT: "«%s»: scegliere uno di %v", EN: "%q: want one of %v"}
	badLevel       = Sentence{IT: "«%s»: scegliere %s o %s", EN: "%q: want %s or %s"}
	badNoName      = Sentence{IT: "manca il nuovo nome", EN: "not given: the new name"}
	badSameName    = Sentence{IT: "«%s» è il nome che ha già", EN: "%q is the name it has"}
	badNoGainer    = Sentence{IT: "manca l'unità che riceve le funzioni", EN: "not given: the unit that receives the duties"}
	badNoDuties    = Sentence{IT: "nessuna funzione, e nessuna unità le cui funzioni passano tutte", EN: "none given, and no unit all of whose duties are to go"}
	badWithoutDuty = Sentence{IT: "non ci sono funzioni da trasferire", EN: "no duties to transfer"}
	badHasAlready  = Sentence{IT: "«%s» svolge già «%s»", EN: "%q performs %q already"}
	badOfOthers    = Sentence{IT: "la funzione «%s» è di «%s», non delle unità indicate", EN: "function %q is of %q, not of the units given"}
	badDutyTwice   = Sentence{IT: "la funzione «%s» compare due volte", EN: "function %q stands twice"}
	badUnknown     = Sentence{IT: "nessuna unità si chiama «%s»", EN: "unit %q: not found"}
	badAmbiguous   = Sentence{IT: "«%s» può essere più unità", EN: "unit %q: several units have this name"}
	badEnded       = Sentence{IT: "l'unità «%s» non c'è più: la modifica %d l'ha fatta cessare", EN: "unit %q: change %d ended it"}
	badNoWords     = Sentence{IT: "nessuna funzione ha le parole «%s»", EN: "function %q: not found"}
	badManyHold    = Sentence{IT: "«%s»: hanno queste parole %d funzioni", EN: "function %q: %d functions hold these words"}
)
