package act

import (
	"slices"
	"strings"
	"testing"

	"raccordo/graph"
)

// TestOwnInstitution reads the institution whose act it is, and what stands under it.
func TestOwnInstitution(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		own        string // name of the institution; "" where it is none of the units
		below      []string
	}{
		{"organs listed in an act whose title names the institution",
			"# Statuto dell'Agenzia regionale per le acque\n\nArt. 1. Organi\n\n1. Sono organi dell'Agenzia:\na) il direttore;\nb) il comitato tecnico;\nc) il collegio dei revisori.\n",
			"Agenzia regionale per le acque", []string{"Direttore", "Comitato tecnico", "Collegio dei revisori"}},
		{"the letters of the institution stand for it",
			"# Regolamento dell'Unione velica a remi (UVR)\n\nSono organi centrali dell'UVR:\na) l'assemblea nazionale;\nb) il consiglio direttivo.\n",
			"Unione velica a remi", []string{"Assemblea nazionale", "Consiglio direttivo"}},
		{"letters with points stand for it, two of one word with one point",
			"# Decreto 3 maggio 2009, n. 8\n\nIstituzione dell'Ente regionale dei vivai e delle foreste (E.RE.V.F.), a norma della legge 3, n. 5\n\n1. Sono organi dell'E.RE.V.F.:\na) l'assemblea;\nb) il consiglio direttivo.\n",
			"Ente regionale dei vivai e delle foreste", []string{"Assemblea", "Consiglio direttivo"}},
		{"the sentence that says what the act lays down names the institution",
			"# Decreto 3 maggio 2022, n. 8\n\n1. Il presente regolamento disciplina l'organizzazione e il funzionamento dell'Agenzia per le foreste alpine (AFA), di seguito «Agenzia».\n\n2. L'Agenzia svolge le funzioni previste dalla legge.\n",
			"Agenzia per le foreste alpine", nil},
		{"a defined institution other than the act's own is a body outside",
			"# Statuto dell'Ente parco delle Gole\n\nL'Ente parco delle Gole dipende dalla Regione.\n\n## Ufficio Sentieri\n\nL'Ufficio collabora con il Ministero delle foreste, di seguito denominato Ministero.\n\nL'Ufficio invia al Ministero i rilievi.\n",
			"Ente parco delle Gole", nil},
		{"an institution whose noun is also that of an office",
			"# Decreto 3 maggio 2009, n. 8\n\nRiordino della Scuola superiore delle acque (SSA), a norma della legge 3, n. 5\n\n## Art. 1. Organi\n\n1. Sono organi della Scuola:\na) il Comitato di gestione;\nb) il Presidente.\n\n## Art. 2. Ufficio Archivi della Scuola superiore delle acque\n\nL'Ufficio Archivi cura gli archivi.\n",
			"Scuola superiore delle acque", []string{"Comitato di gestione", "Presidente"}},
		{"a place and a quotation belong to the name",
			"# Regolamento del Comune di Santa Lucia in Valle\n\nIl Comune è articolato in tre aree.\n\n## Ufficio Tributi\n\nPresso il Comune opera l'Ufficio Tributi.\n",
			"Comune di Santa Lucia in Valle", []string{"Ufficio Tributi"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			g := read(t, "x.md", c.text)
			var own graph.UnitID
			names := map[graph.UnitID]string{}
			for _, u := range g.Units {
				names[u.ID] = u.Name
				if u.Kind == graph.KindInstitution {
					own = u.ID
				}
			}
			if slices.ContainsFunc(g.Units, func(u graph.Unit) bool { return u.Name == "Ministero delle foreste" && u.Kind != graph.KindExternal }) {
				t.Error("the other institution is no body outside")
			}
			if names[own] != c.own {
				t.Fatalf("institution %q, want %q", names[own], c.own)
			}
			var below []string
			for _, e := range g.Edges {
				if e.Type == graph.ReportsTo && e.To == own {
					below = append(below, names[e.From])
				}
			}
			for _, n := range c.below {
				if !slices.Contains(below, n) {
					t.Errorf("%q is not below: %q", n, below)
				}
			}
		})
	}
}

func TestDefinitionsGiveShortNames(t *testing.T) {
	g := read(t, "x.md", `# Decreto 3 maggio 2022, n. 8

Art. 1
Definizioni

1. Ai fini del presente regolamento si intende per:
a) «Agenzia», l'Agenzia nazionale per le foreste alpine;
b) «Direttore»: il Direttore generale dell'Agenzia;
c) Comitato: il Comitato di gestione di cui all'articolo 4;
d) RPD: il Responsabile della protezione dei dati.

Art. 2
Organi

1. Sono organi dell'Agenzia:
a) il Direttore;
b) il Comitato.

2. Il Direttore cura la tenuta dei registri, d'intesa con il RPD. Il Comitato approva i piani.
`)
	names := map[graph.UnitID]string{}
	for _, u := range g.Units {
		names[u.ID] = u.Name
	}
	var lines []string
	for _, e := range g.Edges {
		if e.Type != graph.BelongsTo {
			lines = append(lines, names[e.From]+" "+string(e.Type)+" "+names[e.To])
		}
	}
	for _, want := range []string{
		"Direttore generale REPORTS_TO Agenzia nazionale per le foreste alpine", "Comitato di gestione REPORTS_TO Agenzia nazionale per le foreste alpine",
		"Direttore generale COLLABORATES_WITH Responsabile della protezione dei dati",
	} {
		if !slices.Contains(lines, want) {
			t.Errorf("no %q in %q", want, lines)
		}
	}
	for _, f := range g.Functions {
		if f.Citations[0].First < 12 {
			t.Errorf("a definition is no duty: %q", f.Text)
		}
	}
}

func TestAnAuthorityCalledByTheNameOfItsOffice(t *testing.T) {
	checkSaid(t, "# DECRETO LEGISLATIVO 5 maggio 2023, n. 8\n\nIstituzione dell'Autorità Garante nazionale dei sentieri.\n\n## Art. 1. — Istituzione\n\nÈ istituita l'Autorità «Garante nazionale dei sentieri», di seguito denominato «Garante».\n\n## Art. 2. — Compiti\n\nIl Garante vigila sui sentieri.\n",
		[]string{"autorita-garante-nazionale-dei-sentieri: Il Garante vigila sui"})
}

func TestWhatAUnitDoesIsNoPartOfItsName(t *testing.T) {
	checkLines(t, []lineCase{
		{"in a heading", "# Statuto\n\nArt. 4. Segreteria tecnica e attività di supporto al Comitato\n\nLa segreteria tecnica si articola in un servizio per le visite e in un servizio per i permessi.\n",
			[]string{"servizio-per-i-permessi ^ segreteria-tecnica", "servizio-per-le-visite ^ segreteria-tecnica"}},
	})
}

func TestABodyFoundedWhateverItsNoun(t *testing.T) {
	for _, c := range []struct{ noun, own string }{
		{"il Consiglio per la pesca", "consiglio-per-la-pesca"},
		{"la Commissione nazionale dei fari", "commissione-nazionale-dei-fari"},
		{"il Comitato per le isole", "comitato-per-le-isole"},
	} {
		noun := strings.Fields(c.noun)[1]
		text := "# DECRETO LEGISLATIVO 3 maggio 2001, n. 8\n\nNorme sulla pesca.\n\n## Art. 1\n\n1. È istituito, ai sensi della legge, " + c.noun + ".\n\n2. " + upperFirst(strings.Fields(c.noun)[0]) + " " + noun + " ha personalità giuridica di diritto pubblico ed è sottoposto alla vigilanza del Ministero della pesca.\n\n## Art. 2\n\nSono organi dell'ente:\na) il presidente;\nb) il collegio dei revisori.\n"
		t.Run(c.noun, func(t *testing.T) {
			var below []string
			for _, l := range linesOf(read(t, "x.md", text)) {
				if strings.HasSuffix(l, " ^ "+c.own) {
					below = append(below, l)
				}
			}
			if len(below) != 2 {
				t.Errorf("%s: %q", text, below)
			}
		})
	}
}
