package act

import (
	"testing"
)

// Whom a cue brings in: lists, pronouns, groups, names of which nothing else tells.
// The sentences are invented and stand in the section of the Direzione centrale Acque
// of the act in frame.
func TestPartners(t *testing.T) {
	cave := func(mode string) []string { return []string{"acque ~ cave " + mode} }
	both := func(mode string) []string {
		return []string{"acque ~ cave " + mode, "acque ~ boschi-e-sentieri " + mode}
	}
	checkEdges(t, []lineCase{
		{"a list goes on behind an aside", "Si avvale della Direzione centrale Cave e, ove occorra, della Direzione centrale Boschi e Sentieri.", both("support")},
		{"a list goes on behind nonché and an aside", "Acquisisce il parere della Direzione centrale Cave nonché, per i sentieri, della Direzione centrale Boschi e Sentieri.", both("hearing")},
		{"a list goes on behind an aside between dashes", "Cura i rapporti con la Direzione centrale Cave e - per le sole frane - con la Direzione centrale Boschi e Sentieri.", both("liaison")},
		{"a list goes on behind what one of its units is for", "Si avvale della Direzione centrale Cave per gli scavi, della Direzione centrale Boschi e Sentieri per i tagli.", both("support")},
		{"both of two", "Collabora sia con la Direzione centrale Cave sia con la Direzione centrale Boschi e Sentieri.", both("collaboration")},
		{"one or the other", "Si avvale della Direzione centrale Cave ovvero della Direzione centrale Boschi e Sentieri.", both("support")},
		{"beside one also another", "Svolge consulenza idraulica, oltre che per la Direzione centrale Cave, anche per la Direzione centrale Boschi e Sentieri.", both("support")},
		{"a relative pronoun is the partner", "Sente la Direzione centrale Cave, alla quale trasmette i rilievi.", []string{"acque ~ cave hearing", "acque ~ cave supply"}},
		{"a relative pronoun with the partner outside", "Aderisce al Consorzio dei laghi, con la quale scambia i dati, e collabora con il Ministero dell'aria, a cui fornisce assistenza.", []string{"acque ~ ministero-dell-aria collaboration", "acque ~ ministero-dell-aria support", "acque ~ consorzio-dei-laghi collaboration"}},
		{"a pronoun for the unit named before", "Informa la Direzione centrale Cave e redige con essa il piano.", []string{"acque ~ cave collaboration", "acque ~ cave supply"}},
		{"the same", "Cura i rapporti con la Direzione centrale Cave e fornisce supporto alla stessa.", []string{"acque ~ cave liaison", "acque ~ cave support"}},
		{"a pronoun of all whom a cue brought in", "Collabora con la Direzione centrale Cave e con la Direzione centrale Boschi e Sentieri, alle quali invia i dati.", append(both("collaboration"), both("supply")...)},
		{"a pronoun before the verb", "La Direzione centrale Cave cura gli scavi. La Direzione centrale Acque la coadiuva nei rilievi.", cave("support")},
		{"a plural noun in capitals", "Collabora con i Distretti.", []string{"acque ~ distretti collaboration"}},
		{"a plural noun in capitals with an adjective of any form", "Sente le Commissioni lacustri di valle.", []string{"acque ~ commissioni-lacustri-di-valle hearing"}},
		{"any such units are none", "Collabora con i Distretti competenti.", nil},
		{"heads of a sort of unit are the units", "Approva i turni, sentiti i Direttori di Agenzia.", []string{"acque ~ agenzie hearing"}},
		{"names in brackets for a plural noun", "Supporto agli organi (Presidente e Direttore generale).", []string{"acque ~ direttore-generale support", "acque ~ presidente support"}},
		{"a name in capitals of which nothing else tells", "Gestisce i rifugi con il concorso del Club Alpino delle Valli.", []string{"acque ~ club-alpino-delle-valli collaboration"}},
		{"a bare noun of an office that the act does not have", "Rilascia i permessi con l'assenso della Soprintendenza.", []string{"acque ~ soprintendenza agreement"}},
		{"who holds a charge", "Organizza le feste di comune accordo con il Delegato alla mensa.", []string{"acque ~ delegato-alla-mensa agreement"}},
		{"a name of two capitals without an article", "Recupera i canoni per il tramite di Riscossioni Riunite.", []string{"acque ~ riscossioni-riunite support"}},
		{"a paper in capitals is no partner", "Opera in raccordo con il Piano nazionale dei laghi.", nil},
		{"a plural body with an adjective of any form", "Cura i rapporti con le organizzazioni agricole.", []string{"acque ~ organizzazioni-agricole liaison"}},
		{"a data bank is no bank", "Trasmette i dati mediante banche dati.", nil},
		{"the offices of the institution by an adjective", "Opera in raccordo con le strutture tecniche dell'Ente.", []string{"acque ~ strutture-tecniche-dell-ente liaison"}},
	})
}

// Phrases of working together beside those of TestCollaborations, and what stands like one.
func TestMoreCollaborations(t *testing.T) {
	cave := func(mode string) []string { return []string{"acque ~ cave " + mode} }
	checkEdges(t, []lineCase{
		{"in integration", "Opera in stretta integrazione con la Direzione centrale Cave.", cave("collaboration")},
		{"side by side", "Lavora fianco a fianco con la Direzione centrale Cave.", cave("collaboration")},
		{"an exchange", "Scambia i rilievi con la Direzione centrale Cave.", cave("collaboration")},
		{"part in what another promotes", "Concorre ai censimenti promossi dalla Direzione centrale Cave.", cave("collaboration")},
		{"with alone, at the head", "Con la Direzione centrale Cave segue il recupero dei detriti.", cave("collaboration")},
		{"with alone, behind a comma", "- Servizio di piena, con la Direzione centrale Cave", cave("collaboration")},
		{"with alone, in brackets", "- Licenze e mercati (questi con la Direzione centrale Cave)", cave("collaboration")},
		{"with alone, behind a verb", "Interviene con la Direzione centrale Cave.", cave("collaboration")},
		{"correspondence", "Tiene la corrispondenza con la Direzione centrale Cave.", cave("liaison")},
		{"nothing against it", "Rilascia le concessioni previo nulla osta della Direzione centrale Cave.", cave("agreement")},
		{"in favour", "- Consulenza in favore della Direzione centrale Cave", cave("support")},
		{"towards", "Svolge consulenza nei confronti della Direzione centrale Cave.", cave("support")},
		{"the secretariat of an organ", "Provvede alla segreteria della Commissione Sorgenti.", []string{"acque ~ commissione-sorgenti support"}},
		{"by means of another", "Eroga i corsi anche mediante la Direzione centrale Cave.", cave("support")},
		{"what an organ has to do", "Svolge attività di supporto all'espletamento dei compiti del Presidente.", []string{"acque ~ presidente support"}},
		{"opinions as a noun-led duty", "- Pareri alla Direzione centrale Cave sugli acquisti", cave("hearing")},
		{"opinions for another", "- Piano delle piene: pareri tecnici per la Direzione centrale Cave", cave("hearing")},
		{"on the proposal of another", "Adotta il piano su proposta della Direzione centrale Cave.", cave("hearing")},
		{"asking another", "Nei casi dubbi interpella la Direzione centrale Cave.", cave("hearing")},
		{"on the reports of another", "Rilascia le licenze sulla base delle relazioni della Direzione centrale Cave.", cave("supply")},
		{"on what another proposes", "Redige il piano sulla base delle proposte formulate dalla Direzione centrale Cave.", cave("supply")},
		{"reporting of it", "Verifica le dighe e ne riferisce alla Direzione centrale Cave.", cave("supply")},
		{"sending it", "Raccoglie i rilievi, trasmettendoli alla Direzione centrale Cave.", cave("supply")},
		{"a passive of what the unit does", "I programmi sono concordati con la Direzione centrale Cave.", cave("agreement")},
		{"a passive of what is sent", "Gli esiti sono comunicati alla Direzione centrale Cave.", cave("supply")},
		{"a passive that another does for it", "I dati le sono trasmessi dalla Direzione centrale Cave.", cave("supply")},
		{"a passive that a decree does", "I compensi sono determinati con decreto, sentita la Direzione centrale Cave.", nil},
		{"who is heard where an office is given", "Il Presidente è nominato, sentita la Direzione centrale Cave, per tre anni.", nil},
		{"the helper does what help is for", "È coadiuvata dalla Direzione centrale Cave ai fini dei rapporti con il Ministero dell'aria.", []string{"acque ~ cave support", "cave ~ ministero-dell-aria liaison"}},
		{"what is denied ends at another verb", "Non dispone di barche e si serve della Direzione centrale Cave.", cave("support")},
		{"to whom something falls acts", "Cura le dighe, con esclusione delle vasche, che spettano alla Direzione centrale Cave in collaborazione con il Ministero dell'aria.", []string{"cave ~ ministero-dell-aria collaboration"}},
		{"what is assured to another", "Assicura alla Direzione centrale Cave la documentazione dei rilievi.", cave("supply")},
		{"the part of another", "Costituisce la squadra con la partecipazione della Direzione centrale Cave.", cave("collaboration")},
		{"what stays as it is", "Resta ferma la collaborazione con la Direzione centrale Cave.", nil},
		{"the purpose in the name of a committee", "La Direzione centrale Acque ospita il Comitato nazionale per i rapporti con la Direzione centrale Cave.", nil},
	})
}
