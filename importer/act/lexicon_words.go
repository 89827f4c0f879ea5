package act

import "slices"

func wordSet(ws []string) map[string]bool {
	m := make(map[string]bool, len(ws))
	for _, w := range ws {
		m[foldWord(w)] = true
	}
	return m
}

func longestFirst[T any](xs []T, size func(T) int) {
	slices.SortStableFunc(xs, func(a, b T) int { return size(b) - size(a) })
}

func uniq(a, b string) []string {
	if a == b {
		return []string{a}
	}
	return []string{a, b}
}

// preposition returns the plain form of a preposition, articled or not, or "".
func preposition(norm string) string {
	switch norm {
	case "di", "del", "dello", "della", "dell", "dei", "degli", "delle", "d":
		return "di"
	case "a", "al", "allo", "alla", "all", "ai", "agli", "alle", "ad":
		return "a"
	case "da", "dal", "dallo", "dalla", "dall", "dai", "dagli", "dalle":
		return "da"
	case "in", "nel", "nello", "nella", "nell", "nei", "negli", "nelle":
		return "in"
	case "con", "col", "coi":
		return "con"
	case "su", "sul", "sullo", "sulla", "sull", "sui", "sugli", "sulle":
		return "su"
	case "per", "tra", "fra", "presso":
		return norm
	}
	return ""
}

// article reports whether norm is an article.
func article(norm string) bool {
	switch norm {
	case "il", "lo", "la", "l", "i", "gli", "le", "un", "uno", "una":
		return true
	}
	return false
}

// indefinite reports whether norm is an indefinite article.
func indefinite(norm string) bool { return norm == "un" || norm == "uno" || norm == "una" }

func opensQuote(mark string) bool { return mark == "\"" || mark == "“" || mark == "«" }

func closesQuote(mark string) bool { return mark == "\"" || mark == "”" || mark == "»" }
