package report

// What tests of the whole package look at.
var (
	WidthOf    = widthOf
	Wrap       = wrap
	Shortened  = shortened
	ShellWords = shellWords
)

// RandomTree draws a tree of these labels, each under the one before it that is
// less deep.
func RandomTree(l Lang, labels []string, depths []int) []Panel {
	root := &branch{label: "radice"}
	last := []*branch{root}
	for i, label := range labels {
		depth := min(depths[i], len(last)-1)
		b := &branch{label: label, note: string([]rune(label)[:min(len([]rune(label)), 60)]), link: "reports_to", mark: []mark{unmarked, ends, begins, changes}[i%4]}
		last[depth].below = append(last[depth].below, b)
		last = append(last[:depth+1], b)
	}
	return drawTree(l, []*branch{root})
}
