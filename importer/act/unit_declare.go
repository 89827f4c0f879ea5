package act

import (
	"regexp"
	"strings"

	"raccordo/graph"
)

// scope is a heading that gathers the units below it.
type scope struct {
	units    []*unit
	lettered bool
	depth    int
}

// declarer finds the units that headings, tables and lists name.
type declarer struct {
	r        *reader
	scopes   []scope
	last     *unit // a line with its level may follow
	own      *section
	depth    int // of the heading that last named a unit
	noted    bool
	above    []nested
	staff    *staffHead          // the heading that names the superior of what stands under it
	topNouns map[*kindEntry]bool // of the headings before it
	cells    []cell
	next     *block             // that follows
	heads    map[int]column     // of the table that is read, by column; nil where they say nothing
	filled   map[int]*unit      // the last unit of each column
	groups   map[int]*staffHead // the last superior that a cell of the column names
}

var (
	acronymTailRE = regexp.MustCompile(`\s*(?:[–—-]\s*|\()([A-Z][A-Za-z.]{1,9})\)?$`)
	legalTailRE   = regexp.MustCompile(`(?i)\s*[–—-]\s*(?:d\.|l\.|d\s?lgs|art\.|legge|decreto|regolamento).*$`)
	servesRE      = regexp.MustCompile(`(?i),?(?:\s+ed?\s+(?:attivit|compit|funzion)\S+)?\s+(?:di|a)\s+supporto\s+(?:al|allo|alla|all|ai|agli|alle)\b`)
	commonRE      = regexp.MustCompile(`(?i)^(?:responsabilità|funzioni|compiti|attribuzioni|competenze|disposizioni)\s+comun[ie]\s+(?:a|ai|agli|alle|per)\b\s*:?`)
	labelCellRE   = regexp.MustCompile(`^(?:[0-9]{1,3}|[A-Z]|[IVX]{1,5}|[a-z])[.)]?$`)
	labelledRE    = regexp.MustCompile(`^([\pL. ]{4,40}):\s+`) // "SETTORE: TUTELA DELLE ACQUE"
	noteRE        = regexp.MustCompile(`(?i)sperimental`)
)

// declare reads every heading, line and row that names a unit.
func (r *reader) declare() {
	r.learnRanks()
	r.labelled, r.staffLines = map[string]*unit{}, map[*block]*staffHead{}
	d := &declarer{r: r}
	for i, b := range r.blocks {
		s := r.sections[i]
		if b.fresh {
			d.scopes, d.last, d.own, d.depth, d.above, d.staff = nil, nil, nil, 0, nil, nil
		}
		d.next = nil
		if i+1 < len(r.blocks) {
			d.next = r.blocks[i+1]
		}
		if b.kind != row || d.opensTable(b) {
			d.heads = nil
		}
		if b.field != "" && b.field != dutyField && b.field != skipField {
			r.fieldValues = append(r.fieldValues, fieldValue{units: s.units, role: b.field, block: b, toks: b.toks, title: s.title})
			continue
		}
		switch b.kind {
		case heading, title:
			d.heading(b, s)
		case row:
			d.row(b)
		default:
			d.plain(b)
			d.headed(b)
			if d.staff != nil {
				r.staffLines[b] = d.staff
			}
		}
	}
	if !d.noted {
		for _, u := range r.reg.units {
			u.experimental = false
		}
	}
	r.insert(d.cells)
	r.declareLists()
	r.declareMeanings()
	openedBy(r.blocks)
	r.declareOpenings()
	r.declareShared()
	r.declareDivisions()
	r.declareDefinitions()
	for _, u := range r.reg.units {
		if u.declared && !u.plural {
			r.reg.nameNumber(u)
		}
	}
}

// plain reads lines with a level, and the note that an asterisk points to.
func (d *declarer) plain(b *block) {
	if m := levelRE.FindStringSubmatch(b.text.s); m != nil && d.last != nil && len(b.text.s) < 60 {
		d.last.level = levelOf(m[1])
		return
	}
	raw := strings.TrimSpace(d.r.lines[b.first-1].raw)
	if (strings.HasPrefix(raw, `\*`) || strings.HasPrefix(raw, "*")) && noteRE.MatchString(b.text.s) {
		d.noted = true
		b.silent, b.note = true, true
	}
}

func levelOf(s string) graph.Level {
	s = strings.ToLower(s)
	if strings.Contains(s, "generale") && !strings.Contains(s, "non") {
		return graph.LevelGeneral
	}
	return graph.LevelExecutive
}

func (d *declarer) heading(b *block, s *section) {
	if commonRE.MatchString(b.text.s) {
		s.common = true
		return
	}
	if d.namesAct(b) || d.organsAsSuch(b.toks, b) {
		d.topic(b, s, false)
		return
	}
	if d.staffing(b) {
		d.topic(b, s, false)
		return
	}
	if chapterRE.MatchString(b.label) && !strings.HasPrefix(strings.ToLower(b.label), "sezione") {
		d.topic(b, s, true)
		return
	}
	lettered := len(b.label) > 0 && b.label[0] >= 'A' && b.label[0] <= 'Z'
	var serves text
	units := d.whoseParts(b)
	if len(units) == 0 && !d.topicOnly(b.toks) {
		units, serves = d.names(d.headingName(b), b, 3)
	}
	if len(units) == 0 && (b.forced || d.speaksOfItself(b)) {
		units = d.force(b, b.text)
	}
	if len(units) == 0 && d.bareOfMany(b) {
		units = d.force(b, d.headingName(b))
		units[0].class = true
	}
	if len(units) == 0 {
		if units = d.about(b); len(units) == 0 {
			d.topic(b, s, lettered)
			return
		}
	}
	if u := units[0]; len(units) == 1 && (u.noun == nil || len(u.full) > len(u.noun.stems)) && d.oneOfPeers(u, b) {
		units[0].plural = false
	}
	if label := strings.TrimRight(b.label, ".)"); label != "" && len(units) == 1 {
		d.r.labelled[label] = units[0]
	}
	d.rise(units, b)
	s.units, d.own, d.depth = units, s, b.depth
	d.place(units, b, lettered)
	d.last = units[0]
	for _, u := range units {
		if b.marked {
			u.experimental = true
		}
	}
	d.serve(units, serves, b)
	if len(d.above) == 0 {
		d.answer(units, d.staff, b)
	}
	d.nest(units, b)
}

// force makes a unit of a heading that a label, or what follows it, says to be one.
func (d *declarer) force(b *block, name text) []*unit {
	u := d.r.reg.add(tidyName(name.s), 3)
	if u == nil {
		return nil
	}
	u.declared = true
	u.cites = append(u.cites, d.r.citeBlock(b))
	return []*unit{u}
}
