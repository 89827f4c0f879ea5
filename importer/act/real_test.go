package act

import (
	"slices"
	"strings"
	"testing"

	"raccordo/graph"
)

func TestFirstRealActHoldsItsStructure(t *testing.T) {
	g := read(t, realActs[0], realAct(t, realActs[0]))
	names := map[string]graph.Unit{}
	central, regional, metropolitan := 0, 0, 0
	for _, u := range g.Units {
		names[strings.ToLower(u.Name)] = u
		switch n := strings.ToLower(u.Name); {
		case strings.HasPrefix(n, "direzione centrale "):
			central++
		case strings.HasPrefix(n, "direzione regionale "):
			regional++
		case strings.HasPrefix(n, "direzione di coordinamento metropolitano "):
			metropolitan++
		}
	}
	if central != 14 || regional != 20 || metropolitan != 3 {
		t.Errorf("%d central, %d regional and %d metropolitan directorates, want 14, 20 and 3", central, regional, metropolitan)
	}
	for _, n := range []string{
		"Segreteria tecnica del Consiglio di Indirizzo e Vigilanza", "Segreteria tecnica del Collegio dei Sindaci", "Segreteria tecnica del Magistrato della Corte dei Conti",
		"Organismo Indipendente di Valutazione", "Struttura Tecnica Permanente per la misurazione della performance",
		"Ufficio Procedimenti Disciplinari e della Responsabilità Amministrativa", "Ufficio Incarichi e Funzioni speciali", "Direzione Servizi agli Utenti",
		"Direzioni regionali", "Direzioni di coordinamento metropolitano", "Direzioni provinciali", "Filiali metropolitane", "Filiali provinciali", "Agenzie", "Strutture sociali",
		"Coordinamento generale legale", "Coordinamento generale medico legale", "Coordinamento generale tecnico edilizio", "Coordinamento generale statistico attuariale",
		"Incarichi di consulenza, studio e ricerca", "Comitato Aree di produzione", "Conferenza regionale dei Direttori territoriali", "Conferenza dei Coordinatori legali",
		"Presidente", "Direttore generale", "Organi", "Direzioni centrali", "Direzioni di prodotto", "Direzioni strumentali", "Uffici di supporto", "Uffici centrali",
		"Coordinamenti professionali", "Strutture centrali", "Strutture territoriali", "Sede virtuale", `Ufficio "Relazioni con i media"`,
	} {
		if _, ok := names[strings.ToLower(n)]; !ok {
			t.Errorf("%q is not there", n)
		}
	}
	experimental := 0
	for _, u := range g.Units {
		if u.Experimental {
			experimental++
		}
	}
	if experimental != 5 {
		t.Errorf("%d experimental units, want the 5 with an asterisk", experimental)
	}
	belongs := func(from, to string) bool {
		return slices.ContainsFunc(g.Edges, func(e graph.Edge) bool {
			return e.Type == graph.BelongsTo && e.From == names[from].ID && e.To == names[to].ID
		})
	}
	for _, p := range [][2]string{
		{"direzione regionale lazio", "direzioni regionali"}, {"direzione di coordinamento metropolitano di roma", "direzioni di coordinamento metropolitano"},
		{"direzione centrale pensioni", "direzioni di prodotto"}, {"direzioni di prodotto", "direzioni centrali"}, {"direzione centrale risorse umane", "direzioni strumentali"},
		{"coordinamento generale legale", "coordinamenti professionali"}, {"segreteria tecnica del collegio dei sindaci", "uffici di supporto"},
	} {
		if !belongs(p[0], p[1]) {
			t.Errorf("%q does not belong to %q", p[0], p[1])
		}
	}
	if u := names["direzione centrale pensioni"]; u.Level != graph.LevelGeneral || u.Kind != graph.KindDirectorate {
		t.Errorf("the directorate is %q of level %q", u.Kind, u.Level)
	}
	if g.Edition.Date != "2016-07-28" {
		t.Errorf("date %q", g.Edition.Date)
	}
}

func TestSecondRealActHoldsItsStructure(t *testing.T) {
	g := read(t, realActs[1], realAct(t, realActs[1]))
	var reports, functions int
	for _, e := range g.Edges {
		if e.Type == graph.ReportsTo {
			reports++
		}
	}
	for _, f := range g.Functions {
		if f.Unit == "ufficio-legislativo" {
			functions++
		}
	}
	if reports < 10 || functions < 5 {
		t.Errorf("%d reporting lines and %d functions of the legislative office, want 10 and 5 or more", reports, functions)
	}
	if g.Edition.Date != "2020-09-30" {
		t.Errorf("date %q", g.Edition.Date)
	}
}
