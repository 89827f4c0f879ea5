package act

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

// frame is an act of units that the sentences of the rules name.
const frame = `# Delibera 5 maggio 2020

## Organi

Il Presidente rappresenta l'Ente. Il Direttore generale sovrintende agli uffici.

## Direzioni centrali

## 1. DIREZIONE CENTRALE BOSCHI E SENTIERI

## 2. DIREZIONE CENTRALE CAVE

## 3. DIREZIONE CENTRALE MAPPE, RILIEVI E DRONI

## D. COORDINAMENTI PROFESSIONALI

## COORDINAMENTO GENERALE IDRAULICO

## E. AGENZIE

## F. ALTRE DIREZIONI

## 9. DIREZIONE CENTRALE ACQUE

%s
`

// edgesOf returns the edges, but for memberships, that a sentence in the section
// of the Direzione centrale Acque gives, in few words.
func edgesOf(t *testing.T, sentence string) []string {
	t.Helper()
	g := read(t, "x.md", fmt.Sprintf(frame, sentence))
	before := read(t, "x.md", fmt.Sprintf(frame, ""))
	var out []string
	short := strings.NewReplacer("direzione-centrale-", "", "coordinamento-generale-", "", "COLLABORATES_WITH", "~", "REPORTS_TO", "^")
	name := func(e graph.Edge) string {
		return short.Replace(fmt.Sprintf("%s %s %s %s%s", e.From, e.Type, e.To, e.Mode, e.Basis))
	}
	var known []string
	for _, e := range before.Edges {
		known = append(known, name(e))
	}
	for _, e := range g.Edges {
		if s := name(e); e.Type != graph.BelongsTo && !slices.Contains(known, s) {
			out = append(out, s)
		}
	}
	return out
}

// checkEdges compares the relations that sentences add to the act in frame.
func checkEdges(t *testing.T, cases []lineCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.rule, func(t *testing.T) {
			have := edgesOf(t, c.text)
			slices.Sort(have)
			slices.Sort(c.want)
			if d := cmp.Diff(c.want, have); d != "" {
				t.Errorf("%s\n(-want +got):\n%s", c.text, d)
			}
		})
	}
}

func TestRelations(t *testing.T) {
	checkEdges(t, []lineCase{
		{"a cue with one unit", "Redige il piano in raccordo con la Direzione centrale Cave.", []string{"acque ~ cave liaison"}},
		{"a short form without its rank", "Redige il piano d'intesa con la Direzione Cave.", []string{"acque ~ cave agreement"}},
		{"names that hold a conjunction, in a list", "Collabora con le Direzioni Boschi e Sentieri e Cave al piano.", []string{"acque ~ boschi-e-sentieri collaboration", "acque ~ cave collaboration"}},
		{"a name that holds a comma, in a list", "Collabora con le Direzioni centrali Cave, Mappe, Rilievi e Droni e Boschi e Sentieri.", []string{"acque ~ boschi-e-sentieri collaboration", "acque ~ cave collaboration", "acque ~ mappe-rilievi-e-droni collaboration"}},
		{"the words of a name turned round", "Collabora con la Direzione centrale Sentieri e Boschi.", []string{"acque ~ boschi-e-sentieri collaboration"}},
		{"a subject that stands for its unit", "Svolge le verifiche in collaborazione con la funzione idraulica.", []string{"acque ~ idraulico collaboration"}},
		{"two modes of one phrase", "Segue le liti in stretto raccordo e collaborazione con il Coordinamento generale idraulico.", []string{"acque ~ idraulico collaboration", "acque ~ idraulico liaison"}},
		{"a named group", "Coordina il bilancio con il supporto dei Coordinamenti professionali.", []string{"acque ~ coordinamenti-professionali support"}},
		{"two adjectives of one noun", "Cura i rapporti con le strutture centrali e territoriali.", []string{"acque ~ strutture-centrali liaison", "acque ~ strutture-territoriali liaison"}},
		{"a vague target gives nothing", "Opera in collaborazione con le altre strutture interessate.", nil},
		{"a cue without a partner gives nothing", "Collabora per lo sviluppo dei sistemi.", nil},
		{"mere mention gives nothing", "Cura le dighe, ferma restando la collaborazione con la Direzione centrale Cave.", nil},
		{"the preposition said again", "Cura i rapporti con la Direzione Cave, con i Ministeri e con le Università.", []string{"acque ~ cave liaison", "acque ~ ministeri liaison", "acque ~ universita liaison"}},
		{"the receiver before the thing given", "Fornisce alla Direzione centrale Cave gli elementi necessari.", []string{"acque ~ cave supply"}},
		{"what is given is advice", "Fornisce consulenza alla Direzione centrale Cave.", []string{"acque ~ cave support"}},
		{"support in the dative", "Assicura al Presidente il supporto nella redazione degli atti.", []string{"acque ~ presidente support"}},
		{"hearing", "Adotta il piano, sentita la Direzione centrale Cave.", []string{"acque ~ cave hearing"}},
		{"the passive", "Elabora i dati forniti dalla Direzione centrale Cave.", []string{"acque ~ cave supply"}},
		{"the section's own noun", "La Direzione collabora con la Direzione centrale Cave.", []string{"acque ~ cave collaboration"}},
		{"another unit as the subject", "La Direzione centrale Cave collabora con il Coordinamento idraulico.", []string{"cave ~ idraulico collaboration"}},
		{"the head stands for the office", "Il Direttore della Direzione centrale Cave riferisce al Presidente.", []string{"cave ^ presidente stated"}},
		{"a part named within", "Nell'ambito della Direzione centrale Acque, l'Ufficio \"Sorgenti\" cura il catasto.", []string{"ufficio-sorgenti ^ acque stated"}},
		{"a part that works within", "All'interno della Direzione centrale Acque opera la Sede mobile che collabora con la Direzione centrale Cave.", []string{"sede-mobile ^ acque stated", "sede-mobile ~ cave collaboration"}},
		{"dependence of several", "Le Agenzie dipendono dalla Direzione centrale Cave o dalla Direzione centrale Acque.", []string{"agenzie ^ acque stated", "agenzie ^ cave stated"}},
		{"directives taken into account", "Le Agenzie, tenuto conto delle direttive della Direzione centrale Cave, svolgono i controlli.", []string{"agenzie ^ cave stated"}},
		{"leading and coordinating", "Il Direttore generale dirige e coordina le Direzioni centrali.", []string{"direzioni-centrali ^ direttore-generale stated"}},
		{"a relative clause", "Il Presidente nomina il Segretario particolare, che cura i rapporti con la Direzione centrale Cave.", []string{"segretario-particolare ~ cave liaison"}},
		{"a conference and its chair", "Presso la Direzione centrale Acque è costituita la Conferenza dei bacini, presieduta dal Direttore generale.", []string{"conferenza-dei-bacini ^ acque stated", "conferenza-dei-bacini ^ direttore-generale stated"}},
		{"an outside body with its complement", "Mantiene i rapporti con l'Ispettorato nazionale delle dighe.", []string{"acque ~ ispettorato-nazionale-delle-dighe liaison"}},
		{"outside bodies with adjectives of both", "Cura le relazioni con organismi nazionali e internazionali per lo scambio di dati.", []string{"acque ~ organismi-nazionali-e-internazionali liaison"}},
		{"a sentence about something else", "La durata degli incarichi è stabilita d'intesa con la Direzione centrale Cave.", nil},
		{"coordinated by another", "Le Agenzie sono coordinate dalla Direzione centrale Cave.", []string{"agenzie ^ cave stated"}},
		{"founded, then the place, then the unit", "È istituita, presso la Direzione centrale Acque, la Commissione Sorgenti.", []string{"commissione-sorgenti ^ acque stated"}},
		{"letters stand for an outside body", "Misura le portate con il supporto di ARPAF.", []string{"acque ~ arpaf support"}},
		{"a ministry with the noun of an institution", "Trasmette al Ministero dell'università i dati.", []string{"acque ~ ministero-dell-universita supply"}},
		{"one complement for two bodies", "Cura i rapporti con gli Ordini e i Collegi professionali.", []string{"acque ~ ordini-e-i-collegi-professionali liaison"}},
		{"the offices of another body are that body", "Collabora con gli uffici territoriali dell'Ispettorato nazionale delle dighe.", []string{"acque ~ ispettorato-nazionale-delle-dighe collaboration"}},
		{"what an organ is answered to for is no part of its name", "La Direzione risponde al Presidente dei risultati.", []string{"acque ^ presidente stated"}},
		{"a pronoun stands for the unit of the section", "Essa collabora con la Direzione centrale Cave.", []string{"acque ~ cave collaboration"}},
		{"a list broken by the end of a page", "Svolge le verifiche in collaborazione con la\n\nDirezione centrale Cave.", []string{"acque ~ cave collaboration"}},
	})
}

func TestFunctions(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"one a paragraph", "Cura le dighe.\n\nGestisce i canali.", []string{"Cura le dighe.", "Gestisce i canali."}},
		{"one an item, its lead-in in the text", "Nelle materie di competenza:\n\n- cura le dighe;\n- gestisce i canali.", []string{"Nelle materie di competenza cura le dighe", "Nelle materie di competenza gestisce i canali."}},
		{"a lead-in that states a duty counts", "Cura lo sviluppo del sistema di controllo dei canali finalizzato a:\n- ridurre le perdite.", []string{"Cura lo sviluppo del sistema di controllo dei canali finalizzato a", "Cura lo sviluppo del sistema di controllo dei canali finalizzato a ridurre le perdite."}},
		{"a lead-in that states none does not", "Assicura:\n- la tenuta dei registri.", []string{"Assicura la tenuta dei registri."}},
		{"items that complete one duty", "Predispone i bilanci idrici sulla base:\n- dei dati raccolti;\n- dei rilievi.", []string{"Predispone i bilanci idrici sulla base dei dati raccolti dei rilievi"}},
		{"duties after semicolons", "Cura le dighe; gestisce i canali; a tal fine, misura le portate.", []string{"Cura le dighe", "gestisce i canali; a tal fine, misura le portate."}},
		{"a paragraph that goes on after the list", "Gestisce le attività relative agli interventi connessi a:\n\n- piene;\n\nnonché opere di difesa degli argini.", []string{
			"Gestisce le attività relative agli interventi connessi a nonché opere di difesa degli argini.", "Gestisce le attività relative agli interventi connessi a piene"}},
		{"a noun of action opens a duty", "Gestione dei canali. Manutenzione delle dighe.", []string{"Gestione dei canali. Manutenzione delle dighe."}},
		{"a label before a duty", "Declaratoria: gestione dei canali.", []string{"Declaratoria: gestione dei canali."}},
		{"placed and then acting", "La Direzione è posta alle dipendenze del Presidente e cura le dighe.", []string{"La Direzione è posta alle dipendenze del Presidente e cura le dighe."}},
		{"what it is made of is none", "La Direzione si articola in tre uffici.", nil},
		{"an appointment is none", "Il Presidente è nominato con decreto.", nil},
		{"recitals are none", "Visto il regolamento, cura le dighe.", nil},
		{"what is repealed is none", "È abrogato il comma che cura le dighe.", nil},
	} {
		t.Run(c.rule, func(t *testing.T) {
			g := read(t, "x.md", fmt.Sprintf(frame, c.text))
			var have []string
			for _, f := range g.Functions {
				if f.Unit == "direzione-centrale-acque" {
					have = append(have, f.Text)
				}
			}
			slices.Sort(have)
			slices.Sort(c.want)
			if d := cmp.Diff(c.want, have); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestRepairsAreReported(t *testing.T) {
	res, err := Read(context.Background(), Source{ID: "x", Name: "x.md", Text: "## Ufficio Posta\n\nPredisponde gli avvisi."}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(res.Notes) != 1 || res.Notes[0].Where != "x.md:3" || !strings.Contains(res.Notes[0].What, "Predisponde") {
		t.Errorf("notes %v, want the repair on line 3", res.Notes)
	}
	if f := res.Graph.Functions; len(f) != 1 || f[0].Text != "Predisponde gli avvisi." {
		t.Errorf("functions %v: want the text as it is spelt", f)
	}
}

func TestWhatWasNotUnderstoodIsReported(t *testing.T) {
	res, err := Read(context.Background(), Source{ID: "x", Name: "x.md", Text: "## Ufficio Posta\n\nSmista le lettere in raccordo con le strutture di riferimento."}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(res.Notes) != 1 || res.Notes[0].Where != "x.md:3" || !strings.Contains(res.Notes[0].What, "con le strutture di riferimento") {
		t.Errorf("notes %v, want the name that no unit has", res.Notes)
	}
}

func TestCompetencesDoNotChain(t *testing.T) {
	text := "## Ufficio Uno\n\nEffettua il monitoraggio del contenzioso amministrativo e l'istruttoria dei ricorsi.\n\nCura i rapporti con le scuole.\n\n" +
		"## Ufficio Due\n\nEffettua la gestione e il monitoraggio del contenzioso amministrativo, con l'istruttoria dei ricorsi.\n\nCura i rapporti con i vivai.\n"
	g := read(t, "x.md", text)
	shared := 0
	for _, c := range g.Competences {
		if len(c.Functions) > 1 {
			shared++
			if !strings.Contains(c.Name, "contenzioso") || len(c.Functions) != 2 {
				t.Errorf("competence %q covers %v", c.Name, c.Functions)
			}
		}
	}
	if shared != 1 {
		t.Errorf("%d competences are shared, want that of the litigation", shared)
	}
}
