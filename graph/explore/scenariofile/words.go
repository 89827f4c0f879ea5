package scenariofile

import (
	"fmt"

	"github.com/goccy/go-yaml/ast"

	"raccordo/graph/explore"
)

// said words one thing wrong with a file in both languages; an argument that is a
// sentence itself is taken in each.
func said(format string, args ...any) explore.Sentence {
	italian, ok := wordsIT[format]
	if !ok {
		italian = format
	}
	var it, en []any
	for _, arg := range args {
		s, both := arg.(explore.Sentence)
		if !both {
			it, en = append(it, arg), append(en, arg)
			continue
		}
		it, en = append(it, s.IT), append(en, s.EN)
	}
	return explore.Sentence{IT: fmt.Sprintf(italian, it...), EN: fmt.Sprintf(format, en...)}
}

// found says what stands in the place of something else.
func found(n ast.Node) explore.Sentence {
	switch n.Type() {
	case ast.SequenceType:
		return explore.Sentence{IT: "un elenco", EN: "a list"}
	case ast.MappingType, ast.MappingValueType:
		return explore.Sentence{IT: "un oggetto con campi", EN: "fields with values"}
	case ast.NullType:
		return explore.Sentence{IT: "niente", EN: "nothing"}
	case ast.StringType, ast.LiteralType, ast.IntegerType, ast.FloatType, ast.BoolType:
		return explore.Sentence{IT: "un testo", EN: "text"}
	case ast.AnchorType, ast.AliasType:
		return explore.Sentence{IT: "un rimando (& o *)", EN: "an anchor or alias (& or *)"}
	default:
		return explore.Sentence{IT: "altro", EN: "something else"}
	}
}

// wordsIT holds the Italian of every problem by its English, with the same verbs in
// the same order.
var wordsIT = map[string]string{
	"%d bytes: at most %d":                            "%d byte: al massimo %d",
	"more than %d brackets within each other":         "più di %d parentesi una dentro l'altra",
	"neither YAML nor JSON: %s":                       "non è né YAML né JSON: %s",
	"a second document: want one scenario a file":     "un secondo documento: uno scenario per file",
	"empty: want a list of changes under “changes”":   "vuoto: serve un elenco di modifiche sotto “changes”",
	"no changes: want a list of them under “changes”": "nessuna modifica: ne serve un elenco sotto “changes”",
	"want fields with values, found %s":               "servono campi con valori, c'è %s",
	"field %q is not known":                           "il campo «%s» non è conosciuto",
	"field %q stands twice":                           "il campo «%s» è scritto due volte",
	"want a list, found %s":                           "serve un elenco, c'è %s",
	"%d given: at most %d":                            "%d elementi: al massimo %d",
	"want text, found %s":                             "serve un testo, c'è %s",
	"%d bytes of text: at most %d":                    "%d byte di testo: al massimo %d",
}
