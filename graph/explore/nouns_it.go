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
	add(masculineNouns, false)
	add(feminineNouns, true)
	return all
}()

// openers are plural adjectives that stand before the noun.
var openers = map[string]bool{"altri": true, "diversi": true, "pubblici": true, "altre": true, "diverse": true, "pubbliche": true}
