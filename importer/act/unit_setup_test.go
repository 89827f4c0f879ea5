package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestClassesThatASentenceSetsUpWithoutAnArticle(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a list of two", "Presso gli archivi di zona sono istituite scuole di restauro, legatura e paleografia e sezioni fotografiche.", []string{"Scuole di restauro, legatura e paleografia", "Sezioni fotografiche"}},
		{"what may be set up", "Nei comuni montani possono altresì essere costituiti distaccamenti invernali e uffici staccati.", []string{"Distaccamenti invernali", "Uffici staccati"}},
		{"committees of a place", "Nell'ambito del comprensorio sono costituiti nuclei ispettivi.", []string{"Nuclei ispettivi"}},
		{"what is no body", "Sono istituiti contributi annuali, premi in denaro, servizi gratuiti e corsi serali.", nil},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, classNames(read(t, "x.md", "# Regolamento\n\n## Ufficio Boe\n\nCura le boe.\n\n## Art. 2\n\n"+c.text+"\n"))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
