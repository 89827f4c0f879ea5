package act

import "testing"

// TestPlacesOfLocalBodies reads where local and sector bodies put their parts.
func TestPlacesOfLocalBodies(t *testing.T) {
	checkLines(t, []lineCase{
		{"vi, of the unit of the section", "## Area Didattica\n\nL'Area coordina i corsi. Vi afferiscono il Settore Carriere e l'Ufficio Orientamento.\n",
			[]string{"settore-carriere ^ area-didattica", "ufficio-orientamento ^ area-didattica"}},
		{"vi fanno capo", "## Direzione Musei\n\nVi fanno capo l'Ufficio Mostre e l'Ufficio Restauri.\n",
			[]string{"ufficio-mostre ^ direzione-musei", "ufficio-restauri ^ direzione-musei"}},
		{"al suo interno", "## Settore Studenti\n\nIl Settore Studenti rilascia i titoli; al suo interno operano lo Sportello Stranieri e l'Ufficio Esami.\n",
			[]string{"sportello-stranieri ^ settore-studenti", "ufficio-esami ^ settore-studenti"}},
		{"al suo interno, of whom the sentence before speaks", "## Area Didattica\n\nL'Area cura i corsi.\n\nIl Settore Studenti rilascia i titoli; al suo interno operano lo Sportello Stranieri e l'Ufficio Esami.\n",
			[]string{"sportello-stranieri ^ settore-studenti", "ufficio-esami ^ settore-studenti"}},
		{"ne fanno parte", "## Settore Edilizia\n\nNe fanno parte il Servizio Impianti, il Servizio Scuole e l'Ufficio Cantieri.\n",
			[]string{"servizio-impianti ^ settore-edilizia", "servizio-scuole ^ settore-edilizia", "ufficio-cantieri ^ settore-edilizia"}},
		{"ricomprende", "## Area 2 - Anagrafe\n\nL'Area 2 ricomprende il Servizio Registro e il Servizio Albi.\n",
			[]string{"servizio-albi ^ area-2-anagrafe", "servizio-registro ^ area-2-anagrafe"}},
		{"a list of parts with clauses behind each", "## Area Personale\n\nNell'Area sono incardinati: l'Ufficio Concorsi, cui spetta l'espletamento delle selezioni; l'Ufficio Stipendi, che liquida i compensi; l'Ufficio Welfare.\n",
			[]string{"ufficio-concorsi ^ area-personale", "ufficio-stipendi ^ area-personale", "ufficio-welfare ^ area-personale"}},
		{"a list of parts in a sentence after a colon", "## Segreteria generale\n\nNell'ambito della Segreteria generale sono individuati i seguenti uffici: Ufficio Atti; Ufficio Gare e Contratti; Ufficio Archivio.\n",
			[]string{"ufficio-archivio ^ segreteria-generale", "ufficio-atti ^ segreteria-generale", "ufficio-gare-e-contratti ^ segreteria-generale"}},
		{"operate in staff to", "## Staff\n\nOperano in posizione di staff presso il Direttore generale l'Ufficio Controllo e l'Ufficio Semplificazione.\n",
			[]string{"ufficio-controllo ^ direttore-generale", "ufficio-semplificazione ^ direttore-generale"}},
		{"a class to a class", "## Assetto\n\nI Settori sono le unità di massima dimensione; i Servizi costituiscono articolazioni dei Settori; gli Uffici sono unità operative interne ai Servizi.\n",
			[]string{"servizi ^ settori", "uffici ^ servizi"}},
		{"to each of a class", "## Servizio Nord\n\n## Servizio Sud\n\n## Assetto\n\nA ciascun Servizio fanno capo una U.O. Tecnica ed una U.O. Amministrativa.\n",
			[]string{"u-o-amministrativa ^ servizi", "u-o-tecnica ^ servizi"}},
		{"the last of a list is a counted class", "## Area Tecnica\n\nAll'Area Tecnica fanno capo l'Ufficio Progetti, l'Ufficio Impianti e i tre Centri operativi di zona.\n",
			[]string{"centri-operativi-di-zona ^ area-tecnica", "ufficio-impianti ^ area-tecnica", "ufficio-progetti ^ area-tecnica"}},
		{"a whole and the parts of one of them", "# Promemoria sul nuovo assetto del Consorzio dei canali\n\n## Quadro\n\nIl Consorzio ha una Direzione Generale da cui dipendono tre Aree: l'Area Tecnica, l'Area Amministrativa e l'Area Agraria.\n",
			[]string{"area-agraria ^ direzione-generale", "area-amministrativa ^ direzione-generale", "area-tecnica ^ direzione-generale"}},
		{"one for one matter, one for another", "## Uffici\n\nL'Ufficio di Valbruna e l'Ufficio di Pietra fanno riferimento, per l'attività amministrativa, al Direttore e, per quella tecnica, al Servizio Boschi.\n",
			[]string{"ufficio-di-pietra ^ direttore", "ufficio-di-pietra ^ servizio-boschi", "ufficio-di-valbruna ^ direttore", "ufficio-di-valbruna ^ servizio-boschi"}},
		{"answers for its work to", "## Organismo di mediazione\n\nL'Organismo di mediazione, pur inserito nell'Area 3, risponde del proprio operato al Segretario Generale.\n\n## Area 3 - Mercato\n",
			[]string{"organismo-di-mediazione ^ area-3-mercato", "organismo-di-mediazione ^ segretario-generale"}},
		{"inside works", "## Area Agraria\n\nSi occupa dell'irrigazione. Dentro l'Area Agraria lavora lo Sportello irriguo, che raccoglie le domande.\n",
			[]string{"sportello-irriguo ^ area-agraria"}},
		{"hosts", "## Distretto Centro\n\nIl Distretto Centro ospita la Centrale Operativa, che collega i medici.\n",
			[]string{"centrale-operativa ^ distretto-centro"}},
		{"a heading says on whom the unit depends", "## Avvocatura civica (dipende dal Sindaco)\n\n- Patrocinio in giudizio\n\n## Corpo dei moli (alle dipendenze del Presidente)\n\n- Vigilanza\n",
			[]string{"avvocatura-civica ^ sindaco", "corpo-dei-moli ^ presidente"}},
		{"a count of staff is no unit", "## Direzione Tecnica\n\n| Livello | Struttura | Qualifica | Unità |\n|---|---|---|---|\n| I | Direzione Tecnica | Dirigente | 1 |\n| II | Ufficio Dighe | Quadro | 2 |\n",
			[]string{"ufficio-dighe ^ direzione-tecnica"}},
	})
}
