package explore

import (
	"strings"
	"testing"

	"raccordo/graph"
)

// build makes a graph of lines such as
//
//	unit ID KIND LEVEL NAME | ALIAS …   (LEVEL - for none)
//	reports A B | structural A B | belongs A B | collaborates MODE A B
//	does FUNCTION UNIT COMPETENCE TEXT
//
// Each is cited by its own line number.
func build(t testing.TB, id graph.EditionID, text string) *graph.Graph {
	t.Helper()
	g := graph.Graph{Edition: graph.Edition{
		ID: id, Title: "Ente di prova", Date: "2020-01-01",
		Sources: []graph.Source{{ID: "atto", Title: "Atto di prova", SHA256: strings.Repeat("0", 64)}},
	}}
	competences := make(map[string]*graph.Competence)
	var order []string
	for i, l := range strings.Split(text, "\n") {
		f := strings.Fields(l)
		if len(f) == 0 {
			continue
		}
		cite := []graph.Citation{{Source: "atto", First: i + 1, Last: i + 1}}
		edge := graph.Edge{Citations: cite}
		switch f[0] {
		case "unit":
			names := strings.Split(strings.Join(f[4:], " "), " | ")
			level := graph.Level(strings.Trim(f[3], "-"))
			g.Units = append(g.Units, graph.Unit{ID: graph.UnitID(f[1]), Name: names[0], Aliases: names[1:], Kind: graph.Kind(f[2]), Level: level, Citations: cite})
			continue
		case "does":
			g.Functions = append(g.Functions, graph.Function{ID: graph.FunctionID(f[1]), Unit: graph.UnitID(f[2]), Text: strings.Join(f[4:], " "), Citations: cite})
			if competences[f[3]] == nil {
				competences[f[3]] = &graph.Competence{ID: graph.CompetenceID(f[3]), Name: strings.Join(f[4:], " ")}
				order = append(order, f[3])
			}
			competences[f[3]].Functions = append(competences[f[3]].Functions, graph.FunctionID(f[1]))
			continue
		case "reports", "structural":
			edge.Type, edge.Basis = graph.ReportsTo, graph.Stated
			if f[0] == "structural" {
				edge.Basis = graph.Structural
			}
		case "belongs":
			edge.Type = graph.BelongsTo
		case "collaborates":
			edge.Type, edge.Mode = graph.CollaboratesWith, graph.Mode(f[1])
			f = f[1:]
		default:
			t.Fatalf("line %d: %q", i+1, l)
		}
		edge.From, edge.To = graph.UnitID(f[1]), graph.UnitID(f[2])
		g.Edges = append(g.Edges, edge)
	}
	for _, c := range order {
		g.Competences = append(g.Competences, *competences[c])
	}
	made, err := graph.New(g)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// sample is an invented institution in which every kind of step and effect occurs.
func sample(t testing.TB) *graph.Graph { return build(t, "prova-2020", sampleText) }

const sampleText = `
unit direttore-generale organ generale Direttore Generale | Direzione generale
unit dc-pensioni directorate generale Direzione centrale Pensioni
unit dc-entrate directorate generale Direzione centrale Entrate e Recupero crediti
unit dc-studi directorate - Direzione centrale Studi sulle pensioni e ricerche
unit dc-acquisti directorate generale Direzione centrale Acquisti
unit uff-stampa office dirigenziale Ufficio Stampa
unit uff-bilanci office dirigenziale Ufficio Bilanci
unit coord-legale coordination - Coordinamento generale legale
unit dir-regionali class - Direzioni regionali
unit dr-lazio directorate generale Direzione regionale Lazio
unit dr-umbria directorate generale Direzione regionale Umbria
unit strutture group - Strutture territoriali
unit comitato committee - Comitato di indirizzo
unit ministero external - Ministero del Tesoro
unit isolata office - Sportello Amico
reports dc-pensioni direttore-generale
reports dc-entrate direttore-generale
structural dc-acquisti direttore-generale
reports uff-stampa dc-entrate
reports uff-bilanci uff-stampa
structural coord-legale comitato
reports dir-regionali direttore-generale
belongs dr-lazio dir-regionali
belongs dr-umbria dir-regionali
belongs dir-regionali strutture
belongs dc-pensioni comitato
collaborates collaboration dc-pensioni dc-entrate
collaborates liaison dc-entrate dc-pensioni
collaborates agreement dc-pensioni coord-legale
collaborates hearing dc-pensioni coord-legale
collaborates support coord-legale dc-entrate
collaborates supply dc-studi dc-pensioni
collaborates synergy dc-acquisti dir-regionali
collaborates liaison dc-entrate ministero
does f1 dc-pensioni contenzioso gestisce il contenzioso amministrativo di competenza
does f2 dc-entrate contenzioso gestisce il contenzioso amministrativo di competenza;
does f3 dc-pensioni pensioni liquida le pensioni
does f4 dir-regionali budget gestisce il budget assegnato e le risorse
does f5 dc-acquisti budget gestisce il budget assegnato e le risorse umane
does f6 coord-legale difesa cura la difesa in giudizio
does f7 dc-entrate difesa predispone memorie e atti per la difesa dell'ente nelle liti
`

func explorer(t testing.TB) *Explorer { return New(fakeStore{sample(t)}) }
