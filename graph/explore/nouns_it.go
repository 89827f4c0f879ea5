package explore

import "strings"

// noun is what an article must agree with.
type noun struct {
	feminine, plural bool
	invariable       bool // one form for both numbers
}

// Nouns that open the names of public offices and bodies, folded as graph.Words
// gives them: singular/plural pairs, or one word where both are alike.
const (
	masculineNouns = `
		ambito/ambiti archivio/archivi assessorato/assessorati assessore/assessori ausiliario/ausiliari
		capo/capi centro/centri collegio/collegi comando/comandi comitato/comitati commissario/commissari
		comune/comuni consiglio/consigli consolato/consolati consulente/consulenti coordinamento/coordinamenti
		coordinatore/coordinatori corpo/corpi dipartimento/dipartimenti direttore/direttori dirigente/dirigenti
		distretto/distretti ente/enti esperto/esperti fondo/fondi fornitore/fornitori gabinetto/gabinetti
		garante/garanti gruppo/gruppi incarico/incarichi ispettorato/ispettorati ispettore/ispettori
		istituto/istituti laboratorio/laboratori magistrato/magistrati mezzo/mezzi ministero/ministeri
		ministro/ministri mondo/mondi museo/musei nucleo/nuclei ordine/ordini organismo/organismi organo/organi
		osservatorio/osservatori parlamento/parlamenti patronato/patronati polo/poli portavoce
		presidente/presidenti presidio/presidi professionista/professionisti provveditorato/provveditorati
		punto/punti referente/referenti reparto/reparti responsabile/responsabili segretariato/segretariati
		segretario/segretari servizio/servizi settore/settori sindaco/sindaci sindacato/sindacati
		sistema/sistemi soggetto/soggetti sottosegretario/sottosegretari sportello/sportelli stato/stati
		tavolo/tavoli tribunale/tribunali ufficio/uffici vertice/vertici
		altri diversi pubblici`
	feminineNouns = `
		agenzia/agenzie ambasciata/ambasciate amministrazione/amministrazioni area/aree articolazione/articolazioni
		assemblea/assemblee associazione/associazioni autorita avvocatura/avvocature azienda/aziende
		biblioteca/biblioteche cabina/cabine camera/camere cancelleria/cancellerie cassa/casse
		commissione/commissioni conferenza/conferenze consulta/consulte corte/corti delegazione/delegazioni
		direzione/direzioni divisione/divisioni federazione/federazioni figura/figure filiale/filiali
		fondazione/fondazioni funzione/funzioni giunta/giunte impresa/imprese istituzione/istituzioni
		linea/linee organizzazione/organizzazioni posizione/posizioni prefettura/prefetture
		presidenza/presidenze procura/procure provincia/province questura/questure ragioneria/ragionerie
		rappresentanza/rappresentanze regione/regioni rete/reti ripartizione/ripartizioni scuola/scuole
		sede/sedi segreteria/segreterie sezione/sezioni societa soprintendenza/soprintendenze
		sovrintendenza/sovrintendenze squadra/squadre struttura/strutture task/task unita universita
		altre diverse pubbliche`
)

// Nouns that open such names too but say what a unit deals with or who it is as
// often as what kind it is: they take their article and are not kindWords.
const (
	masculineMatters = `
		accordo/accordi acquisto/acquisti addetto/addetti affare/affari albo/albi ambulatorio/ambulatori appalto/appalti
		apparato/apparati archivista/archivisti arsenale/arsenali asilo/asili avvocato/avvocati bacino/bacini
		bilancio/bilanci cantiere/cantieri catasto/catasti centralino/centralini cerimoniale/cerimoniali circolo/circoli
		cittadino/cittadini compartimento/compartimenti compito/compiti concorso/concorsi consorzio/consorzi
		contenzioso/contenziosi controllo/controlli datore/datori delegato/delegati demanio/demani deposito/depositi
		difensore/difensori direttivo/direttivi economato/economati elenco/elenchi esecutivo/esecutivi esercito/eserciti
		funzionario/funzionari gestore/gestori giudice/giudici governo/governi hub incaricato/incaricati
		incubatore/incubatori indirizzo/indirizzi intervento/interventi lavoratore/lavoratori liceo/licei
		magazzino/magazzini mandamento/mandamenti medico/medici mercato/mercati monitoraggio/monitoraggi
		municipio/municipi nodo/nodi notaio/notai notariato/notariati ospedale/ospedali parco/parchi patrimonio/patrimoni
		personale/personali piano/piani policlinico/policlinici politecnico/politecnici porto/porti prefetto/prefetti
		processo/processi procuratore/procuratori progetto/progetti programma/programmi protocollo/protocolli
		provveditore/provveditori quartiere/quartieri questore/questori raggruppamento/raggruppamenti reggente/reggenti
		registro/registri relatore/relatori rettorato/rettorati rettore/rettori revisore/revisori ricercatore/ricercatori
		ruolo/ruoli seggio/seggi senato/senati soprintendente/soprintendenti sottocomitato/sottocomitati
		sottogruppo/sottogruppi staff statistico/statistici supporto/supporti team teatro/teatri tecnico/tecnici
		territorio/territori tesoriere/tesorieri titolare/titolari utente/utenti vicario/vicari
		vicedirettore/vicedirettori vicepresidente/vicepresidenti vicesegretario/vicesegretari vigile/vigili
		volontario/volontari`
	feminineMatters = `
		abbazia/abbazie accademia/accademie alleanza/alleanze anagrafe/anagrafi antenna/antenne attivita banca/banche
		base/basi brigata/brigate caserma/caserme cattedra/cattedre centrale/centrali circoscrizione/circoscrizioni citta
		clinica/cliniche collaborazione/collaborazioni colonia/colonie compagnia/compagnie comunicazione/comunicazioni
		comunita confederazione/confederazioni consulenza/consulenze contabilita convenzione/convenzioni
		cooperativa/cooperative coordinatrice/coordinatrici direttrice/direttrici dirigenza/dirigenze dogana/dogane equipe
		facolta fattoria/fattorie foresteria/foresterie formazione/formazioni galleria/gallerie gendarmeria/gendarmerie
		gestione/gestioni guardia/guardie intendenza/intendenze ispettrice/ispettrici ispezione/ispezioni lega/leghe
		libreria/librerie logistica/logistiche magistratura/magistrature manutenzione/manutenzioni mensa/mense
		missione/missioni motorizzazione/motorizzazioni municipalita officina/officine opera/opere ospitalita parte/parti
		partecipazione/partecipazioni pianificazione/pianificazioni pinacoteca/pinacoteche polizia/polizie
		portineria/portinerie pretura/preture progettazione/progettazioni programmazione/programmazioni
		protezione/protezioni redazione/redazioni residenza/residenze sala/sale sanita segretaria/segretarie
		sorveglianza/sorveglianze sottocommissione/sottocommissioni sottosezione/sottosezioni stamperia/stamperie
		statistica/statistiche stazione/stazioni tenenza/tenenze tesoreria/tesorerie tipografia/tipografie unione/unioni
		vicedirezione/vicedirezioni vicepresidenza/vicepresidenze vicesegreteria/vicesegreterie vigilanza/vigilanze
		zona/zone`
)

var nouns = func() map[string]noun {
	all := make(map[string]noun)
	add := func(list string, feminine bool) {
		for entry := range strings.FieldsSeq(list) {
			singular, plural, two := strings.Cut(entry, "/")
			switch {
			case two && singular != plural:
				all[singular] = noun{feminine: feminine}
				all[plural] = noun{feminine: feminine, plural: true}
			case openers[singular]:
				all[singular] = noun{feminine: feminine, plural: true}
			default:
				all[singular] = noun{feminine: feminine, invariable: true}
			}
		}
	}
	add(masculineNouns+masculineMatters, false)
	add(feminineNouns+feminineMatters, true)
	return all
}()

// openers are plural adjectives that stand before the noun.
var openers = map[string]bool{"altri": true, "diversi": true, "pubblici": true, "altre": true, "diverse": true, "pubbliche": true}
