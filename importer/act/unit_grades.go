package act

// gradeAt reports whether what stands at i is a grade of the staff and no organ: "di grado
// non inferiore a Ministro plenipotenziario".
func gradeAt(toks []token, i int) bool {
	if i < 2 || preposition(toks[i-1].norm) != "a" && preposition(toks[i-1].norm) != "di" {
		return false
	}
	switch toks[i-2].norm {
	case "grado", "inferiore", "superiore", "qualifica", "rango", "equiparato", "equiparati":
		return true
	}
	return false
}
