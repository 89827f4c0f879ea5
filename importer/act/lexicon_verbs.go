package act

import (
	"fmt"
	"strings"
)

// readVerbs makes the third persons and gerunds of verbs.txt.
func (lx *lexicon) readVerbs() error {
	data, err := lexiconFiles.ReadFile("lexicon/verbs.txt")
	if err != nil {
		return fmt.Errorf("read lexicon: %w", err)
	}
	lx.verbs, lx.gerunds, lx.infinitives = map[string]bool{}, map[string]bool{}, map[string]bool{}
	for line := range strings.Lines(string(data)) {
		f := strings.Fields(line)
		if len(f) == 0 || strings.HasPrefix(f[0], "#") {
			continue
		}
		lx.infinitives[f[0]] = true
		lx.future(f[0])
		if len(f) == 4 {
			lx.verbs[foldWord(f[1])], lx.verbs[foldWord(f[2])], lx.gerunds[foldWord(f[3])] = true, true, true
			continue
		}
		lx.conjugate(f[0], len(f) == 2)
	}
	return nil
}

// future makes the third persons of the future, in which old laws give duties:
// "promuoverà", "esamineranno".
func (lx *lexicon) future(infinitive string) {
	root, are := strings.CutSuffix(infinitive, "are")
	switch {
	case are && (strings.HasSuffix(root, "c") || strings.HasSuffix(root, "g")):
		root += "her"
	case are && (strings.HasSuffix(root, "ci") || strings.HasSuffix(root, "gi")):
		root = root[:len(root)-1] + "er"
	case are:
		root += "er"
	default:
		root = strings.TrimSuffix(infinitive, "e")
	}
	lx.verbs[foldWord(root+"a")], lx.verbs[foldWord(root+"anno")] = true, true
}

func (lx *lexicon) conjugate(infinitive string, isc bool) {
	n := len(infinitive)
	if n < 5 {
		return
	}
	root, ending := infinitive[:n-3], infinitive[n-3:]
	forms := map[string][3]string{"are": {"a", "ano", "ando"}, "ere": {"e", "ono", "endo"}, "ire": {"e", "ono", "endo"}}[ending]
	if isc {
		forms[0], forms[1] = "isce", "iscono"
	}
	lx.verbs[root+forms[0]], lx.verbs[root+forms[1]], lx.gerunds[root+forms[2]] = true, true, true
}
