package document_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
	"raccordo/importer/document"
)

func read(t *testing.T, name, data string) *document.Document {
	t.Helper()
	d, err := document.Read(t.Context(), name, []byte(data))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestHTML(t *testing.T) {
	for _, c := range []struct {
		rule, page string
		want       []string
	}{
		{"headings keep their level", `<h1>Ordinamento</h1><h3><b>Art. 4</b></h3><p>Testo.</p>`,
			[]string{"# Ordinamento", "", "### Art. 4", "", "Testo."}},
		{"an article takes its rubric into its heading", `<h3>Art. 5</h3><p>(Ufficio stampa)</p><p>1. L'Ufficio cura.</p>`,
			[]string{"### Art. 5 — (Ufficio stampa)", "", "1. L'Ufficio cura."}},
		{"a paragraph is one line", "<p>La Direzione\n   cura\t<i>gli</i> atti&nbsp;e l&#39;archivio&hellip;</p>",
			[]string{"La Direzione cura gli atti e l'archivio…"}},
		{"a break begins a line of the same paragraph", `<p>Sono uffici:<br>a) il primo;<br/>b) il secondo.</p>`,
			[]string{"Sono uffici:", "a) il primo;", "b) il secondo."}},
		{"bullets nest", `<ul><li>uno<ul><li>uno e mezzo</li></ul></li><li><p>due</p></li></ul>`,
			[]string{"- uno", "  - uno e mezzo", "- due"}},
		{"numbers and letters are written", `<ol start="4"><li>quattro</li><li value="7">sette<ol type="a"><li>prima</li><li>seconda</li></ol></li></ol><ol type="I"><li>parte</li></ol>`,
			[]string{"4. quattro", "7. sette", "a) prima", "b) seconda", "I. parte"}},
		{"typed bullets are bullets", `<p>• gestisce</p><p>– cura</p><p>-5 gradi</p>`,
			[]string{"- gestisce", "- cura", "", "-5 gradi"}},
		{"bullets typed after breaks are bullets", `<p>Cura:<br>• gli atti;<br>• la posta<br>in arrivo.</p>`,
			[]string{"Cura:", "", "- gli atti;", "- la posta", "in arrivo."}},
		{"an asterisk before a note is none", `<p>* sperimentale</p>`, []string{`\* sperimentale`}},
		{"tables are rows", `<table><tr><th>N.</th><th>Unità</th></tr><tr><td>1.</td><td>Direzione <b>Studi</b><br>e Ricerche | A</td></tr></table>`,
			[]string{"| N. | Unità |", `| 1. | Direzione Studi e Ricerche \| A |`}},
		{"a table that lays out the page is not", `<table><tr><td><p>menu</p></td><td><h2>Capo I</h2><p>testo</p></td></tr></table>`,
			[]string{"menu", "", "## Capo I", "", "testo"}},
		{"a bold line is kept as one", `<p><b>Uffici di supporto</b></p><p><b>Visto</b> il decreto</p>`,
			[]string{"**Uffici di supporto**", "", "Visto il decreto"}},
		{"what is no text is left out", `<head><style>p{}</style></head><nav>Home</nav><script>x()</script><p hidden>no</p><p style="display: none">no</p><template><p>no</p></template><p>sì</p><noscript>no</noscript>`,
			[]string{"sì"}},
		{"text without elements is a paragraph", `<div>prima<p>seconda</p>terza</div>`, []string{"prima", "", "seconda", "", "terza"}},
		{"soft hyphens vanish", "<p>orga\u00adniz&shy;zazione</p>", []string{"organizzazione"}},
		{"elements left open are closed", `<p>uno<p>due<ul><li>tre<li>quattro`, []string{"uno", "", "due", "", "- tre", "- quattro"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			d := read(t, "atto.html", `<!doctype html><meta charset="utf-8">`+c.page)
			if diff := cmp.Diff(c.want, strings.Split(d.Text, "\n")); diff != "" {
				t.Errorf("lines (-want +got):\n%s", diff)
			}
			if d.Pages != nil {
				t.Errorf("pages %v of a form without pages", d.Pages)
			}
		})
	}
}

func TestHTMLIsReadInTheEncodingItStates(t *testing.T) {
	for _, c := range []struct{ what, page string }{
		{"meta charset", "<html><meta charset=\"iso-8859-1\"><p>Autorit\xe0 e qualit\xe0</p>"},
		{"meta http-equiv", "<html><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\"><p>Autorit\xe0 e qualit\xe0</p>"},
		{"byte order mark", "\xef\xbb\xbf<html><p>Autorità e qualità</p>"},
		{"UTF-16", "\xff\xfe" + utf16("<html><p>Autorità e qualità</p>")},
		{"none", "<html><p>Autorit\xe0 e qualit\xe0</p>"},
	} {
		t.Run(c.what, func(t *testing.T) {
			if got := read(t, "atto.html", c.page).Text; got != "Autorità e qualità" {
				t.Errorf("text %q", got)
			}
		})
	}
}

func utf16(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.WriteByte(byte(r))
		b.WriteByte(byte(r >> 8))
	}
	return b.String()
}

func TestTheTitleIsTheHighestHeadingElseWhatThePageSays(t *testing.T) {
	for _, c := range []struct{ what, page, want string }{
		{"heading", `<html><title>Portale</title><h2>Capo I</h2><h1>Ordinamento <b>degli uffici</b></h1>`, "Ordinamento degli uffici"},
		{"title", `<html><title>Ordinamento del Comune</title><p>testo`, "Ordinamento del Comune"},
		{"none", `<html><p>testo`, ""},
	} {
		t.Run(c.what, func(t *testing.T) {
			if got := read(t, "atto.html", c.page).Title; got != c.want {
				t.Errorf("title %q, want %q", got, c.want)
			}
		})
	}
}

func TestAPageDrawnByAScriptIsRefused(t *testing.T) {
	_, err := document.Read(t.Context(), "atto.html", []byte(`<!doctype html><div id="root"></div><script src="app.js"></script>`))
	if !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), "save the page from the browser as PDF") {
		t.Errorf("error %v", err)
	}
}

func TestDeepHTMLIsReadWithoutOverflow(t *testing.T) {
	for _, tag := range []string{"div", "ul><li", "b", "table><tr><td"} {
		page := "<html><p>testo</p>" + strings.Repeat("<"+tag+">", 5000)
		if d, err := document.Read(t.Context(), "atto.html", []byte(page)); err == nil && !strings.Contains(d.Text, "testo") {
			t.Errorf("%s: text lost", tag)
		}
	}
}
