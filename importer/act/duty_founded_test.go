package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestDutiesOfWhatIsFounded reads what sentences that set bodies up say that those do.
func TestDutiesOfWhatIsFounded(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"the purpose before it", "## Art. 1\n\nAllo scopo di determinare le regole della pesca, e' costituito un Comitato permanente, composto dei sindaci.\n\n## Art. 2\n\nPer l'esame dei problemi della laguna e' istituita presso il Ministero delle acque la Commissione centrale per la laguna.\n\n## Art. 3\n\nAl fine di coordinare gli interventi e' istituito l'Osservatorio delle coste.\n\nPer la durata dei lavori e' istituito il Comitato dei moli.\n",
			[]string{"comitato-permanente: Allo scopo di determinare", "commissione-centrale-per-la-laguna ^ ministero-delle-acque", "commissione-centrale-per-la-laguna: Per l'esame dei problemi", "osservatorio-delle-coste: Al fine di coordinare"}},
		{"behind who is in it or over it", "## Art. 1\n\nE' costituita, presso la Provincia, una commissione, presieduta dal direttore generale dei moli, alla quale e' attribuito il compito di esaminare i ricorsi.\n\n## Art. 2\n\nE' istituita una agenzia dotata di autonomia contabile e sottoposta alla vigilanza del Ministero delle acque, con compiti di stima dei danni.\n",
			[]string{"commissione ^ direttore-generale-dei-moli", "commissione: E' costituita, presso la"}},
		{"behind the place where it stands", "## Art. 1\n\nE' costituito, nell'ambito dell'ufficio centrale di cui alla legge 2 luglio 1989, n. 3, presso il Sindaco, un apposito settore studi che provvede alle ricerche.\n",
			[]string{"settore-studi ^ sindaco", "settore-studi: E' costituito, nell'ambito dell'ufficio"}},
		{"staff is no duty", "## Settore studi\n\nPossono essere costituiti appositi settori, cui sono assegnati esperti. Il Settore studi, cui sono assegnati funzionari, ha sede in Pavia.\n",
			nil},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if d := cmp.Diff(c.want, said(read(t, "x.md", c.text))); d != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, d)
			}
		})
	}
}
