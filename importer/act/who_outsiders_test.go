package act

import "testing"

// Bodies outside the institution that act in the section of a unit.
func TestOutsiders(t *testing.T) {
	checkEdges(t, []lineCase{
		{"letters act", "L'ISTAT collabora con la Direzione centrale Cave.", []string{"istat ~ cave collaboration"}},
		{"two sorts of bodies act", "Le Regioni e gli enti locali collaborano con la Direzione centrale Cave.", []string{"enti-locali ~ cave collaboration", "regioni ~ cave collaboration"}},
		{"a list in small letters acts", "I comuni, le aziende sanitarie locali e le università si avvalgono della Direzione centrale Acque.",
			[]string{"aziende-sanitarie-locali ~ acque support", "comuni ~ acque support", "universita ~ acque support"}},
		{"behind an opening", "Per le piene, le prefetture informano la Direzione centrale Acque.", []string{"prefetture ~ acque supply"}},
		{"an aside before the verb", "L'INAIL, d'intesa con la Direzione centrale Acque, pubblica i rilievi.", []string{"inail ~ acque agreement"}},
		{"bodies among themselves say nothing of the act", "I comuni, d'intesa con le province, aprono i ponti.", nil},
		{"those who are served are no partners", "Le imprese informano la Direzione centrale Acque.", nil},
	})
}
