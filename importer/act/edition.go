package act

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"raccordo/graph"
)

var (
	titleRE  = regexp.MustCompile(`(?i)^(?:decreto|determinazione|delibera(?:zione)?|regolamento|ordinamento|legge|statuto|circolare|disposizione|provvedimento|ordine di servizio|d\.\s?p\.\s?c\.\s?m\.|d\.\s?m\.)`)
	dateRE   = regexp.MustCompile(`(?i)\b([0-9]{1,2})[°º]?\s+(gen(?:naio)?|feb(?:braio)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|set(?:t(?:embre)?)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?)\.?\s+((?:19|20)[0-9]{2})\b`)
	digitsRE = regexp.MustCompile(`\b([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]((?:19|20)[0-9]{2})\b`)
)

const titleLines = 60

// edition derives what opts leave open from the text or the name of the file.
func (r *reader) edition(opts Options) graph.Edition {
	title, date := r.titleAndDate()
	e := graph.Edition{ID: opts.Edition, Title: opts.Title, Date: opts.Date}
	if e.Title == "" {
		e.Title = title
	}
	if e.Title == "" {
		e.Title = r.src.Name
	}
	if e.Date == "" {
		e.Date = date
	}
	if e.ID == "" {
		name := r.src.Name
		if i := strings.LastIndexByte(name, '.'); i > 0 {
			name = name[:i]
		}
		if e.ID = graph.EditionID(graph.Slug(name, 60)); e.ID == "" {
			e.ID = "atto"
		}
	}
	t := r.src.Title
	if t == "" {
		t = e.Title
	}
	e.Sources = []graph.Source{{ID: r.src.ID, Title: t, SHA256: r.src.SHA256, Text: r.src.Text}}
	return e
}

// titleAndDate looks for the line that says what act this is and of which day.
func (r *reader) titleAndDate() (title, date string) {
	for i, b := range r.blocks {
		if i == titleLines {
			break
		}
		s := strings.Join(strings.Fields(b.text.s), " ")
		if len(s) > 300 || !titleRE.MatchString(s) {
			continue
		}
		d := dateIn(s)
		if title == "" || date == "" && d != "" {
			title, date = s, d
		}
		if date != "" {
			break
		}
	}
	title = strings.TrimRight(title, " .;")
	if subject := r.subject(); subject != "" {
		if title != "" {
			subject += " (" + sentenceCase(title) + ")"
		}
		title = subject
	}
	return title, date
}

var subjectRE = regexp.MustCompile(`(?i)^oggetto\s*[:.-]+\s*(.{8,300})$`)

// subject returns what the act says it is about, after "OGGETTO:".
func (r *reader) subject() string {
	for _, b := range r.blocks[:min(titleLines, len(r.blocks))] {
		if m := subjectRE.FindStringSubmatch(strings.Join(strings.Fields(b.text.s), " ")); m != nil {
			return strings.TrimRight(m[1], " .;")
		}
	}
	return ""
}

// sentenceCase writes a title in capitals as a sentence would.
func sentenceCase(s string) string {
	if strings.ToUpper(s) != s {
		return s
	}
	l := strings.ToLower(s)
	_, n := firstRune(l)
	return strings.ToUpper(l[:n]) + l[n:]
}

func dateIn(s string) string {
	if m := dateRE.FindStringSubmatch(s); m != nil {
		month := strings.Index("gen feb mar apr mag giu lug ago set ott nov dic", strings.ToLower(m[2][:3]))/4 + 1
		return isoDate(m[3], strconv.Itoa(month), m[1])
	}
	if m := digitsRE.FindStringSubmatch(s); m != nil {
		return isoDate(m[3], m[2], m[1])
	}
	return ""
}

// isoDate returns the day as YYYY-MM-DD, "" if there is none such.
func isoDate(y, m, d string) string {
	t, err := time.Parse("2006-1-2", y+"-"+m+"-"+d)
	if err != nil {
		return ""
	}
	return t.Format(time.DateOnly)
}
