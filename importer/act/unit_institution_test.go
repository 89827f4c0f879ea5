package act

import "testing"

// TestTheInstitutionActs tells what sentences say that the institution of the act does.
func TestTheInstitutionActs(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a mission and its items", "La missione dell'Agenzia è quella di curare i boschi, al fine di:\na) promuovere i vivai;\nb) formare le guardie.", []string{
			"agenzia-per-i-boschi: La missione dell'Agenzia è quella di curare i boschi, al fine di formare le guardie.", "agenzia-per-i-boschi: La missione dell'Agenzia è quella di curare i boschi, al fine di promuovere i vivai"}},
		{"institutional purposes of the institution", "Sono finalità istituzionali dell'Agenzia:\na) la cura dei boschi;\nb) la lotta agli incendi.", []string{
			"agenzia-per-i-boschi: Sono finalità istituzionali dell'Agenzia la cura dei boschi", "agenzia-per-i-boschi: Sono finalità istituzionali dell'Agenzia la lotta agli incendi."}},
		{"the institution before its verb, after a purpose without a comma", "Per attuare il piano di cui all'articolo 2 l'Agenzia cura i vivai.", []string{
			"agenzia-per-i-boschi: Per attuare il piano di cui all'articolo 2 l'Agenzia cura i vivai."}},
		{"activities that it is said to divide are duties", "Per adempiere alla missione di cui all'articolo 2 l'Agenzia articola le proprie attività nell'ambito delle seguenti competenze:\na) attività di formazione delle guardie;\nb) gestione dei vivai.", []string{
			"agenzia-per-i-boschi: Per adempiere alla missione di cui all'articolo 2 l'Agenzia articola le proprie attività nell'ambito delle seguenti competenze attività di formazione delle guardie",
			"agenzia-per-i-boschi: Per adempiere alla missione di cui all'articolo 2 l'Agenzia articola le proprie attività nell'ambito delle seguenti competenze gestione dei vivai."}},
		{"a passive of which it is the agent", "Il catasto dei boschi è aggiornato dall'Agenzia.", []string{
			"agenzia-per-i-boschi: Il catasto dei boschi è aggiornato dall'Agenzia."}},
		{"an intransitive verb before it", "Alla tutela dei boschi provvede l'Agenzia.", []string{
			"agenzia-per-i-boschi: Alla tutela dei boschi provvede l'Agenzia."}},
		{"a respect without a verb in the next paragraph goes on with it", "1. L'Agenzia cura i boschi.\n\n2. In particolare, per quanto attiene ai settori della ricerca:\na) l'Agenzia svolge le indagini;\nb) stipula gli accordi.", []string{
			"agenzia-per-i-boschi: In particolare, per quanto attiene ai settori della ricerca l'Agenzia svolge le indagini",
			"agenzia-per-i-boschi: In particolare, per quanto attiene ai settori della ricerca stipula gli accordi.",
			"agenzia-per-i-boschi: L'Agenzia cura i boschi."}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			saysDuties(t, "# Statuto dell'Agenzia per i boschi\n\nArt. 1. Ufficio Vivai\n\nL'Ufficio Vivai cura i vivai.\n\nArt. 2. Compiti\n\n"+c.text+"\n", 7, c.want)
		})
	}
}
