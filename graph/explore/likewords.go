package explore

import (
	"math"
	"slices"

	"raccordo/graph"
)

// nearlySame is the share of distinct words, of the function that has most of
// them, that all functions must have in common to be NearlySame: six in ten.
const nearlySame = 0.6

// matchOf says how alike functions are, by their words as graph.Words gives
// them, and how strongly: the share of the distinct words of the one that has
// most of them that all have, 0 to 1, in thousandths. O(total length).
func matchOf(functions []HeldFunction) (Match, float64) {
	same := true
	longest := 0
	var first []string
	holders := make(map[string]int)
	for i, f := range functions {
		words := graph.Words(f.Text)
		if i == 0 {
			first = words
		}
		same = same && slices.Equal(first, words)
		set := distinct(slices.Clone(words))
		longest = max(longest, len(set))
		for _, w := range set {
			holders[w]++
		}
	}
	if same {
		return SameWords, 1
	}
	common := 0
	for _, n := range holders {
		if n == len(functions) {
			common++
		}
	}
	strength := math.Round(1000*float64(common)/float64(longest)) / 1000
	if float64(common) >= nearlySame*float64(longest) {
		return NearlySame, strength
	}
	return SameSubject, strength
}
