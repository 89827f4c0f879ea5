package importer

import (
	"fmt"

	"raccordo/graph"
	"raccordo/importer/act"
	"raccordo/importer/review"
)

// When a source reads badly: fewer units than an act of organisation has, or
// more than this share of its cues and names not understood. Shares count only
// where there are enough sentences for one to mean something.
const (
	fewUnits        = 3
	fewSentences    = 5
	emptyShare      = 0.5  // of sentences with a cue: no relation
	unresolvedShare = 0.35 // of sentences with a cue: a name that no unit has
)

// badly says why an act reads badly, or nothing.
func badly(read *act.Result) []graph.Sentence {
	var out []graph.Sentence
	inside := 0
	for _, u := range read.Graph.Units {
		if u.Kind != graph.KindExternal {
			inside++
		}
	}
	if inside < fewUnits {
		out = append(out, graph.Sentence{
			IT: fmt.Sprintf("unità trovate: %d, meno di %d: il testo è intero? I titoli si distinguono?", inside, fewUnits),
			EN: fmt.Sprintf("units found: %d, fewer than %d: is the text whole, and are its headings marked?", inside, fewUnits),
		})
	}
	unresolved := 0
	for _, d := range read.Doubts {
		if d.Kind == review.Mention && d.Decision == nil {
			unresolved++
		}
	}
	cues := read.Cues.Related + read.Cues.Empty
	if cues < fewSentences {
		return out
	}
	if share := float64(unresolved) / float64(cues); share > unresolvedShare {
		out = append(out, graph.Sentence{
			IT: fmt.Sprintf("%d nomi dopo un indizio non sono di nessuna unità, su %d frasi con un indizio (oltre il %.0f%%): mancano unità, o hanno altri nomi? Vedere --aliases", unresolved, cues, 100*unresolvedShare),
			EN: fmt.Sprintf("%d names after a cue are of no unit, for %d sentences with a cue (over %.0f%%): are units missing, or named otherwise? See --aliases", unresolved, cues, 100*unresolvedShare),
		})
	}
	if share := float64(read.Cues.Empty) / float64(cues); share > emptyShare {
		out = append(out, graph.Sentence{
			IT: fmt.Sprintf("%d frasi con un indizio su %d non hanno dato relazioni (oltre il %.0f%%)", read.Cues.Empty, cues, 100*emptyShare),
			EN: fmt.Sprintf("%d of %d sentences with a cue gave no relation (over %.0f%%)", read.Cues.Empty, cues, 100*emptyShare),
		})
	}
	return out
}
