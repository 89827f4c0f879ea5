package act

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

// doubtsOf returns, for the relations of a sentence in the section of the
// Direzione centrale Acque, the other unit, the class and the reason.
func doubtsOf(t *testing.T, sentence string) []string {
	t.Helper()
	g := read(t, "x.md", fmt.Sprintf(frame, sentence))
	var out []string
	for _, e := range g.Edges {
		if e.Type == graph.BelongsTo || e.Basis == graph.Structural {
			continue
		}
		c := e.Citations[0]
		class := string(c.Confidence)
		if class == "" {
			class = "certain"
		}
		other := strings.TrimPrefix(string(e.To), "direzione-centrale-")
		out = append(out, strings.TrimSuffix(fmt.Sprintf("%s: %s, %s", other, class, c.Reason), ", "))
	}
	slices.Sort(out)
	return out
}

func TestConfidenceOfRelations(t *testing.T) {
	for _, c := range []struct {
		rule, sentence string
		want           []string
	}{
		{"a plain cue with a full name is certain", "Cura le reti in collaborazione con la Direzione centrale Cave.",
			[]string{"cave: certain"}},
		{"the name without its adjective of rank is certain", "Cura le reti in collaborazione con la Direzione Cave.",
			[]string{"cave: certain"}},
		{"a name in another order is likely", "Cura le reti in collaborazione con la Direzione centrale Sentieri e Boschi.",
			[]string{"boschi-e-sentieri: likely, inverted_name"}},
		{"the head for the office is likely", "Cura le reti in collaborazione con il Direttore della Direzione centrale Cave.",
			[]string{"cave: likely, by_head"}},
		{"names that share a noun are likely", "Cura le reti in collaborazione con le Direzioni centrali Cave e Boschi e Sentieri.",
			[]string{
				"boschi-e-sentieri: likely, shared_noun",
				"cave: likely, shared_noun",
			}},
		{"who acts is said by the sentence before: likely", "La Direzione centrale Cave cura gli scavi. Cura inoltre le reti in collaborazione con la Direzione centrale Mappe, rilievi e droni.",
			[]string{"mappe-rilievi-e-droni: likely, carried"}},
		{"a bare noun for a body outside is doubtful", "Cura i rapporti con le Aziende.",
			[]string{"aziende: doubtful, outside_noun"}},
		{"bodies of a kind are likely", "Cura i rapporti con le aziende sanitarie locali.",
			[]string{"aziende-sanitarie-locali: likely, outside_kind"}},
		{"a body with a name of its own is certain", "Cura i rapporti con il Ministero delle Bonifiche.",
			[]string{"ministero-delle-bonifiche: certain"}},
		{"a name far from its cue is doubtful", "Cura il collegamento anche di rete e di dati con la Direzione centrale Cave.",
			[]string{"cave: doubtful, far"}},
		{"doubt outweighs what is only likely", "Cura il collegamento anche di rete e di dati con la Direzione centrale Sentieri e Boschi.",
			[]string{"boschi-e-sentieri: doubtful, far"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, doubtsOf(t, c.sentence)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestTheSurerOfTwoReadingsOfAPassageStays(t *testing.T) {
	sure := graph.Citation{Source: "a", First: 1, Last: 1}
	unsure := sure
	unsure.Confidence, unsure.Reason = graph.Likely, "x"
	for _, order := range [][2]graph.Citation{{sure, unsure}, {unsure, sure}} {
		if got := addCitation([]graph.Citation{order[0]}, order[1]); len(got) != 1 || got[0] != sure {
			t.Errorf("%v: kept %v", order, got)
		}
	}
}
