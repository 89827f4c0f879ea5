package act

import "testing"

func TestWhoOverseesABody(t *testing.T) {
	checkLines(t, []lineCase{
		{"the power to oversee is given to a body",
			"# Statuto della Scuola nautica\n\n1. Al Ministro è attribuita la vigilanza sulla Scuola nautica.\n",
			[]string{"scuola-nautica ^ ministro"}},
		{"a body of several words has the power, the other named in short",
			"# Statuto dell'Agenzia per le acque\n\n1. Al Ministero dei laghi spettano il potere di indirizzo e la vigilanza sull'Agenzia.\n\n2. Il Direttore cura i conti.\n",
			[]string{"agenzia-per-le-acque ^ ministero-dei-laghi"}},
		{"a body exercises it towards another",
			"# Istituzione dell'Ente parco del lago\n\n## Art. 1\n\n1. L'Ente parco del lago, di seguito denominato \"Ente\", cura i sentieri.\n\n2. Il Ministero dei boschi, fatte salve le competenze dei Comuni, esercita nei confronti dell'Ente parco del lago poteri di indirizzo e vigilanza.\n",
			[]string{"ente-parco-del-lago ^ ministero-dei-boschi"}},
		{"the oversight is exercised by a body",
			"# Statuto della Scuola nautica\n\n1. L'alta vigilanza sulla Scuola nautica è esercitata dal Ministero dei mari.\n",
			[]string{"scuola-nautica ^ ministero-dei-mari"}},
		{"oversight of things is none",
			"# Statuto dell'Agenzia per le rive\n\n1. Al Ministero dei laghi spetta la vigilanza sulle acque.\n\n2. Il Direttore cura le rive. L'Agenzia tiene il catasto.\n", nil},
		{"who manages on the guidelines of a body answers to it",
			"# Statuto dell'Agenzia per le rive\n\n1. Il Direttore provvede alla gestione in base agli indirizzi generali della Giunta esecutiva.\n\n2. La Giunta esecutiva approva i piani.\n",
			[]string{"direttore ^ giunta-esecutiva"}},
	})
}
