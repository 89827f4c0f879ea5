package act

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBodiesOutsideThatActHaveTheirDuties(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"by its name alone", "## Ufficio Boe\n\nCura le boe.\n\n## Art. 2\n\nLa Corte dei conti esercita il controllo sulla gestione delle boe.\n",
			[]string{"corte-dei-conti: La Corte dei conti", "ufficio-boe: Cura le boe."}},
		{"in a list", "## Ufficio Boe\n\nCura le boe.\n\n## Art. 2\n\nSpetta al Ministro per i porti di:\na) vigilare sui fari;\nb) approvare il bilancio.\n",
			[]string{"ministro-per-i-porti: Spetta al Ministro per", "ufficio-boe: Cura le boe."}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(read(t, "x.md", c.text))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

// TestWhoActsIsOneWhateverTheNoun reads sentences whose subject no list of nouns holds.
func TestWhoActsIsOneWhateverTheNoun(t *testing.T) {
	const boe = "# Regolamento dei moli\n\n## Ufficio Boe\n\nCura le boe.\n\n## Art. 2 - Disposizioni\n\n"
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a person by the adjective of a charge", "Il medico fiduciario visita gli equipaggi e rilascia i certificati.", []string{"medico-fiduciario: Il medico fiduciario visita"}},
		{"a person by a complement", "Il maestro di bacino dirige le manovre.", []string{"maestro-di-bacino: Il maestro di bacino"}},
		{"a post of one word", "L'ammiraglio convoca i piloti.", []string{"ammiraglio: L'ammiraglio convoca i piloti."}},
		{"of whom it is one of the class", "Ciascun capoturno redige il giornale di bordo.", []string{"capoturno: Ciascun capoturno redige il"}},
		{"several in small letters", "I guardiani dei fari accendono le lampade e vigilano sugli scogli.", []string{"guardiani-dei-fari: I guardiani dei fari"}},
		{"a modal verb", "Le masserie comunali devono conservare i semi.", []string{"masserie-comunali: Le masserie comunali devono"}},
		{"behind a condition", "In caso di nebbia, sentito il comandante, il capo pilota regola il traffico.", []string{"capo-pilota ~ comandante", "capo-pilota: In caso di nebbia,"}},
		{"behind an adjunct without a comma", "Per i servizi di notte il guardiano anziano dispone le ronde.", []string{"guardiano-anziano: Per i servizi di"}},
		{"an aside before the verb", "Il notaio di bordo, scelto fra gli iscritti all'albo, autentica le firme.", []string{"notaio-di-bordo: Il notaio di bordo,"}},
		{"a verb that comes first", "Provvede alla pesca di frodo il brigadiere di spiaggia.", []string{"brigadiere-di-spiaggia: Provvede alla pesca di"}},
		{"who is given it", "Spetta all'ufficiale di rotta la tenuta delle carte.", []string{"ufficiale-di-rotta: Spetta all'ufficiale di rotta"}},
		{"who has it as a task", "È compito del mastro di chiavi custodire i depositi.", []string{"mastro-di-chiavi: È compito del mastro"}},
		{"who has the task", "Il custode delle chiuse ha il compito di azionare le paratoie.", []string{"custode-delle-chiuse: Il custode delle chiuse"}},
		{"who is bound to it", "Il custode delle chiuse è tenuto ad azionare le paratoie.", []string{"custode-delle-chiuse: Il custode delle chiuse"}},
		{"a compound of capo", "Il capo laboratorio assegna le tele.", []string{"capo-laboratorio: Il capo laboratorio assegna"}},
		{"an adjective that only its place tells", "L'amministratore provvisorio di cui al n. 9) dell'articolo 3 compie tutti gli atti.", []string{"amministratore-provvisorio: L'amministratore provvisorio di cui"}},
		{"two classes of one verb", "Gli archivi notarili e le biblioteche ecclesiastiche conservano le carte.", []string{"archivi-notarili: Gli archivi notarili e", "biblioteche-ecclesiastiche: Gli archivi notarili e"}},
		{"a bare class", "Le fototeche curano il prestito delle lastre.", []string{"fototeche: Le fototeche curano il"}},
		{"the agent of a passive", "Le firme sono autenticate dal notaio di bordo.", []string{"notaio-di-bordo: Le firme sono autenticate"}},
		{"who comes from a body outside", "Il magistrato della Corte dei conti preposto al controllo assiste alle sedute.", []string{"magistrato-della-corte-dei-conti: Il magistrato della Corte"}},
		{"deeds, papers, matters and the public do not act", "Il piano regolatore assicura gli ormeggi. Le domande di ormeggio indicano la stazza. I naviganti pagano il pedaggio. L'autorizzazione alla sosta consente l'uso dei moli. La presente legge disciplina i porti. Gli interessati presentano le mappe. L'assemblaggio dei pontili garantisce la tenuta. La disponibilità dei moli determina le tariffe. Il termine decorre dal varo. La tariffa base comprende i servizi.", nil},
	} {
		t.Run(c.rule, func(t *testing.T) {
			want := append([]string{"ufficio-boe: Cura le boe."}, c.want...)
			got := said(read(t, "x.md", boe+c.text+"\n"))
			slices.Sort(want)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
