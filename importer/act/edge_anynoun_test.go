package act

import "testing"

// Whoever stands behind a sure cue is a partner, whatever the noun and the letters.
func TestPartnersOfAnyNoun(t *testing.T) {
	checkEdges(t, []lineCase{
		{"institutes of two sorts and universities", "Svolge le ricerche in collaborazione con istituti pubblici e privati e con le università.", []string{"acque ~ istituti-pubblici-e-privati collaboration", "acque ~ universita collaboration"}},
		{"three sorts of territory", "Gestisce le reti mediante intese con le regioni, le province ed i comuni.", []string{"acque ~ comuni agreement", "acque ~ province agreement", "acque ~ regioni agreement"}},
		{"commissions of the Parliament", "Adotta il piano, sentito il parere delle competenti Commissioni parlamentari.", []string{"acque ~ commissioni-parlamentari hearing"}},
		{"the concert of a minister", "Adotta il piano con il concerto del Ministro per il tesoro.", []string{"acque ~ ministro-per-il-tesoro agreement"}},
		{"the proposal of a post", "Rilascia i permessi su proposta del questore.", []string{"acque ~ questore hearing"}},
		{"a permit beforehand", "Rilascia i permessi previo nulla osta della capitaneria di porto.", []string{"acque ~ capitaneria-di-porto agreement"}},
		{"observatories in small letters", "Elabora le stime in cooperazione con gli osservatori astronomici.", []string{"acque ~ osservatori-astronomici collaboration"}},
		{"a post of another body", "Stabilisce i turni d'intesa con il medico provinciale.", []string{"acque ~ medico-provinciale agreement"}},
		{"posts in the plural", "Compie i sopralluoghi in accordo con i veterinari comunali.", []string{"acque ~ veterinari-comunali agreement"}},
		{"a syndicate of owners", "Redige il piano in collaborazione con i consorzi di bonifica e le bonifiche montane.", []string{"acque ~ consorzi-di-bonifica collaboration"}},
		{"unions and syndicates", "Fissa le tariffe, sentite le confederazioni degli artigiani e i sindacati dei pescatori.", []string{"acque ~ confederazioni-degli-artigiani hearing", "acque ~ sindacati-dei-pescatori hearing"}},
		{"harbour pilots", "Fissa gli orari d'accordo con la corporazione dei piloti.", []string{"acque ~ corporazione-dei-piloti agreement"}},
		{"chairs of a university", "Tiene i corsi con la collaborazione delle cattedre di idraulica.", []string{"acque ~ cattedre-di-idraulica collaboration"}},
		{"the customs", "Rilascia i permessi sentita la dogana.", []string{"acque ~ dogana hearing"}},
		{"a master of a harbour", "Provvede agli ormeggi d'intesa con il comandante del porto.", []string{"acque ~ comandante-del-porto agreement"}},
		{"teachers' councils", "Adotta i libri, sentiti i consigli di classe e il collegio dei docenti.", []string{"acque ~ collegio-dei-docenti hearing", "acque ~ consigli-di-classe hearing"}},
		{"helped by deputies", "È coadiuvata dai sottocapi.", []string{"acque ~ sottocapi support"}},
		{"academies and learned societies", "Pubblica gli annali in collaborazione con accademie e società scientifiche.", []string{"acque ~ accademie collaboration", "acque ~ societa-scientifiche collaboration"}},
		{"rescue groups", "Organizza i soccorsi in concorso con le squadre di soccorso alpino e con i corpi dei pompieri volontari.", []string{"acque ~ corpi-dei-pompieri-volontari collaboration", "acque ~ squadre-di-soccorso-alpino collaboration"}},
		{"heads of offices by their trade", "Dispone i turni, sentiti i capi di officina.", []string{"acque ~ capi-di-officina hearing"}},
		{"a dash sets an aside off", "Il Presidente – su proposta della capitaneria di porto – approva i turni.", []string{"presidente ~ capitaneria-di-porto hearing"}},
		{"a counted helper", "È coadiuvata da due vicedirettori.", []string{"acque ~ vicedirettori support"}},
		{"who acts, of any noun", "Il maestro di bacino regola le chiuse in collaborazione con i barcaioli.", []string{"maestro-di-bacino ~ barcaioli collaboration"}},
		{"who acts, an aside before its verb", "Il custode delle chiuse, sentito il maestro dei barcaioli, regola le acque.", []string{"custode-delle-chiuse ~ maestro-dei-barcaioli hearing"}},
		{"a relative clause on who acts in the passive", "Le chiuse sono aperte dal custode dei ponti, che provvede d'intesa con la dogana.", []string{"custode-dei-ponti ~ dogana agreement"}},
		{"whole faculties", "Tiene i corsi in collaborazione con le facoltà.", []string{"acque ~ facolta collaboration"}},
		{"offices in the plural say too little", "Tiene i corsi in collaborazione con gli uffici.", nil},
		{"what somebody is told of is no part of the name", "Informa il questore e il prefetto delle operazioni compiute.", []string{"acque ~ prefetto supply", "acque ~ questore supply"}},
		{"a school for persons of a trade", "Si avvale della collaborazione delle scuole speciali per infermieri.", []string{"acque ~ scuole-speciali-per-infermieri collaboration", "acque ~ scuole-speciali-per-infermieri support"}},
		{"bodies behind one who is served", "Trasmette gli esiti all'interessato, al prefetto e al procuratore della Repubblica.", []string{"acque ~ prefetto supply", "acque ~ procuratore-della-repubblica supply"}},
		{"a deed is no partner", "Opera in raccordo con i programmi comunitari.", nil},
		{"a law is no partner", "Opera in coordinamento con la normativa statale.", nil},
		{"those served are no partners", "Cura i rapporti con il pubblico e con i cittadini stranieri.", nil},
		{"who is concerned is no partner", "Adotta il provvedimento, sentito l'interessato.", nil},
		{"means are no partner", "Svolge i rilievi avvalendosi di mezzi aerei e di strumenti informatici.", nil},
		{"a matter is no partner", "Cura le attività in connessione con lo sviluppo delle reti, in collaborazione con metodi moderni.", nil},
		{"money is no partner", "Provvede agli acquisti con il supporto di fondi europei.", nil},
		{"vague partners are none", "Opera in collaborazione con le altre strutture interessate.", nil},
		{"time is no partner", "Adotta il piano d'intesa con le scadenze di legge.", nil},
	})
}
