package act

import "testing"

// The forms of one cue: its noun, verb, gerund and participle, and what may stand in
// them. The sentences stand in the section of the Direzione centrale Acque.
func TestCueForms(t *testing.T) {
	cave := func(mode string) []string { return []string{"acque ~ cave " + mode} }
	checkEdges(t, []lineCase{
		{"an opinion that agrees", "Adotta il piano, su conforme parere della Direzione centrale Cave.", cave("hearing")},
		{"an opinion seen", "Adotta il piano, visto il parere della Direzione centrale Cave.", cave("hearing")},
		{"a visa obtained", "Adotta il piano, acquisito il visto della Direzione centrale Cave.", cave("agreement")},
		{"who has been told", "Adotta il piano, informata la Direzione centrale Cave.", cave("supply")},
		{"agreeing on several things", "Adotta il piano, concordandone preventivamente i tempi e le modalità con la Direzione centrale Cave.", cave("agreement")},
		{"an agreement after its partner", "Sigla con la Direzione centrale Cave un protocollo.", cave("agreement")},
		{"an agreement for a purpose", "Può stipulare convenzioni per la gestione delle sponde con la Direzione centrale Cave.", cave("agreement")},
		{"in common", "Gestisce le dighe in comune con la Direzione centrale Cave.", cave("collaboration")},
		{"programmes brought into line", "Armonizza i propri programmi con quelli della Direzione centrale Cave.", cave("collaboration")},
		{"a relation in the singular", "Cura il rapporto con la Direzione centrale Cave.", cave("liaison")},
		{"trust is no liaison", "È scelto sulla base di un rapporto fiduciario con la Direzione centrale Cave.", nil},
		{"exchanges", "Cura gli scambi con la Direzione centrale Cave.", cave("liaison")},
		{"tables", "Cura i tavoli tecnici con la Direzione centrale Cave.", cave("collaboration")},
		{"the people of a unit are the unit", "Accerta gli abusi congiuntamente ai tecnici della Direzione centrale Cave.", cave("collaboration")},
		{"the inspectors of a unit are the unit", "Accerta gli abusi insieme agli ispettori della Direzione centrale Cave.", cave("collaboration")},
		{"the initiatives of a unit are the unit's", "Promuove i laghi, assicurando la necessaria sinergia con le iniziative della Direzione centrale Cave.", cave("synergy")},
		{"support of what a unit watches", "Presta attività di supporto alla vigilanza della Direzione centrale Cave.", cave("support")},
		{"recourse", "Per i rilievi fa ricorso alla Direzione centrale Cave.", cave("support")},
		{"the people of another are used", "Per i rilievi utilizza il personale della Direzione centrale Cave.", cave("support")},
		{"another is asked to act", "Per i rilievi richiede l'intervento della Direzione centrale Cave.", cave("support")},
		{"at the service", "Opera al servizio della Direzione centrale Cave.", cave("support")},
		{"to the benefit", "Svolge i rilievi a beneficio della Direzione centrale Cave.", cave("support")},
		{"money in favour is no help", "Liquida i compensi in favore della Direzione centrale Cave.", nil},
		{"at the request", "Esprime pareri a richiesta della Direzione centrale Cave.", cave("hearing")},
		{"questions that another puts", "Rende pareri sulle questioni sottoposte dalla Direzione centrale Cave.", cave("hearing")},
		{"in regard of another", "Svolge assistenza nei riguardi della Direzione centrale Cave.", cave("support")},
		{"behind a comma with also", "Svolge attività di consulenza giuridica, anche nei confronti della Direzione centrale Cave.", cave("support")},
		{"sustaining", "Sostiene la Direzione centrale Cave nei rilievi.", cave("support")},
		{"sustained in the passive", "È affiancata, nei rilievi, dalla Direzione centrale Cave.", cave("support")},
		{"a report presented, far", "Presenta ogni anno una relazione sull'attività svolta alla Direzione centrale Cave.", cave("supply")},
		{"put to another's judgement", "Sottopone alla valutazione della Direzione centrale Cave le scelte tecniche.", cave("supply")},
		{"put at another's disposal", "Mette i dati a disposizione della Direzione centrale Cave.", cave("supply")},
		{"made available", "Rende disponibili i dati alla Direzione centrale Cave.", cave("supply")},
		{"access given", "Assicura l'accesso ai dati alla Direzione centrale Cave.", cave("supply")},
		{"the secretariat given to", "Assicura la segreteria alla Commissione Sorgenti.", []string{"acque ~ commissione-sorgenti support"}},
		{"under another's advocacy", "Rappresenta l'Ente in giudizio con il patrocinio dell'Avvocatura dello Stato.", []string{"acque ~ avvocatura-dello-stato support"}},
		{"by means of another", "Rappresenta l'Ente per mezzo dell'Avvocatura dello Stato.", []string{"acque ~ avvocatura-dello-stato support"}},
	})
}
