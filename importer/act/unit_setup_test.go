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
		{"behind who sets them up", "Possono essere costituiti dal presidente, in via temporanea, uffici speciali con compiti determinati.", []string{"Uffici speciali"}},
		{"parts without an article", "Il Corpo è organizzato in comandi territoriali ed uffici periferici.", []string{"Comandi territoriali", "Uffici periferici"}},
		{"what is no body", "Sono istituiti distinti settori, contributi annuali, premi in denaro, servizi gratuiti e corsi serali.", nil},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, classNames(read(t, "x.md", "# Regolamento\n\n## Ufficio Boe\n\nCura le boe.\n\n## Art. 2\n\n"+c.text+"\n"))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

func TestHeadingsThatNameNoUnitWhole(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"what is done by whom", "## Art. 2 - Servizi gestiti dal Corpo\n\nCura i moli.\n", nil},
		{"a place and another topic", "## Art. 2 - Scuole presso gli archivi e corsi per il personale\n\nLe scuole formano gli archivisti.\n", []string{"Scuole"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, classNames(read(t, "x.md", "# Regolamento\n\n## Ufficio Boe\n\nCura le boe.\n\n"+c.text+"\n"))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
