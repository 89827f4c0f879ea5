package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPosts reads acts that tell units by the title of who holds a post.
func TestPosts(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a class of posts that answers to an office", "## Ufficio Mense\n\nL'Ufficio Mense cura i pasti. I cuochi dipendono dall'Ufficio Mense.\n",
			[]string{"cuochi ^ ufficio-mense", "ufficio-mense: L'Ufficio Mense cura i"}},
		{"a post by its duty", "## Segretario comunale\n\nRoga i contratti.\n\n## Notifiche\n\nI messi comunali notificano gli atti e dipendono dal Segretario comunale.\n",
			[]string{"messi-comunali ^ segretario-comunale", "messi-comunali: I messi comunali notificano", "segretario-comunale: Roga i contratti."}},
		{"one post under another", "## Direzione dei laghi\n\nL'ispettore dei moli risponde del suo operato alla Direzione dei laghi. Il custode delle darsene collabora con l'ispettore dei moli.\n",
			[]string{"custode-delle-darsene ~ ispettore-dei-moli", "custode-delle-darsene: Il custode delle darsene", "ispettore-dei-moli ^ direzione-dei-laghi"}},
		{"a class of posts by whom it helps", "## Ufficio Mense\n\nL'Ufficio Mense cura i pasti. I cuochi collaborano con l'Ufficio Mense.\n",
			[]string{"cuochi ~ ufficio-mense", "cuochi: I cuochi collaborano con", "ufficio-mense: L'Ufficio Mense cura i"}},
		{"a relative that says whose", "## Servizio Scuola\n\nIl Servizio Scuola gestisce i nidi, le cui educatrici dipendono dal capo del Servizio Scuola.\n",
			[]string{"educatrici ^ servizio-scuola", "servizio-scuola: Il Servizio Scuola gestisce"}},
		{"to answer questions is a duty", "## Ufficio Fari\n\nL'Ufficio Fari risponde ai quesiti dei pescatori.\n", []string{"ufficio-fari: L'Ufficio Fari risponde ai"}},
		{"an aside that says whose", "## Segretario generale\n\nFirma gli atti.\n\n## Cassa\n\nL'economo-cassiere, posto alle dipendenze del segretario generale, custodisce i valori.\n",
			[]string{"economo-cassiere ^ segretario-generale", "economo-cassiere: L'economo-cassiere, posto alle dipendenze", "segretario-generale: Firma gli atti."}},
		{"who is only appointed is none", "## Direzione dei laghi\n\nLa Direzione dei laghi cura i moli. Gli ispettori sono nominati dalla Direzione dei laghi.\n",
			[]string{"direzione-dei-laghi: La Direzione dei laghi"}},
		{"who leads an office is the office", "## Sindaco\n\n## Ufficio Moli\n\nIl capo dell'ufficio dipende dal Sindaco.\n",
			[]string{"ufficio-moli ^ sindaco"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(read(t, "x.md", c.text))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

func TestProfessionsThatAreAnOffice(t *testing.T) {
	checkSaid(t, "# Regolamento di polizia rurale\n\n## Art. 1\n\nL'ufficiale forestale vigila sui pascoli.\n\nIl medico comunale e il veterinario comunale, nei limiti delle rispettive competenze, oltre ai compiti previsti dalle leggi:\na) curano le stalle;\nb) approvano i turni.\n\nI medici specialisti visitano i malati.\n",
		[]string{"medico-comunale: Il medico comunale e", "medico-comunale: Il medico comunale e", "ufficiale-forestale: L'ufficiale forestale vigila sui", "veterinario-comunale: Il medico comunale e", "veterinario-comunale: Il medico comunale e"})
	checkLines(t, []lineCase{
		{"an aside behind the verb", "# Regolamento di polizia rurale\n\n## Art. 1\n\nL'agronomo comunale dipende, nell'esercizio delle sue funzioni, direttamente dal Segretario generale.\n",
			[]string{"agronomo-comunale ^ segretario-generale"}},
		{"matters of one bare preposition", "# Ministero dei moli\n\n## Art. 1\n\nGli uffici doganali di confine, porto e rada dipendono dal Segretario generale.\n",
			[]string{"uffici-doganali-di-confine-porto-e-rada ^ segretario-generale"}},
		{"organs of a sort belong to nobody", "# Regolamento di soccorso\n\n## Divisione del soccorso\n\nLa Divisione del soccorso cura i mezzi.\n\n## Art. 2\n\nSono organi di soccorso il Direttore generale, il Commissario straordinario e il Sindaco.\n", nil},
	})
}
