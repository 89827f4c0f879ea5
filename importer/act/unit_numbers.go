package act

import (
	"regexp"
	"strings"

	"raccordo/graph"
)

// numberedRE cuts a name of the form "Divisione II – Incentivi".
var numberedRE = regexp.MustCompile(`^([\pL.]+(?: [\pL.]+)?) ((?:[IVXL]+|[0-9]{1,2}|[A-Z])(?:[°º])?)(?:\s*(?:[–—:.,-]|\()\s*|\s+(?:["“«]))(.+)$`)

// spacedRE cuts one without a mark: "Settore II Territorio".
var spacedRE = regexp.MustCompile(`^([\pL.]+(?: [\pL.]+)?) ((?:[IVXL]+|[0-9]{1,2})(?:[°º])?)\s+(\p{Lu}.+)$`)

var romanRE = regexp.MustCompile(`^(?:x{0,3})(?:ix|iv|v?i{0,3})$`)

// numbered returns the noun, the number and the rest of a name, or false.
func (g *registry) numbered(name string) (noun, number, rest string, ok bool) {
	m := numberedRE.FindStringSubmatch(name)
	if m == nil {
		m = spacedRE.FindStringSubmatch(name)
	}
	if m == nil {
		return "", "", "", false
	}
	toks := tokenize(text{s: m[1]})
	if k := kindAt(g.lx, toks, 0); k == nil || k.plural || len(toks) != len(k.entry.one) {
		return "", "", "", false
	}
	return m[1], m[2], strings.Trim(m[3], ` "”»)`), true
}

// nameNumber lets a unit be called by its number among those of its superior, and
// by its name without the number.
func (g *registry) nameNumber(u *unit) {
	if u.number != "" || u.noun == nil {
		return
	}
	noun, number, rest, ok := g.numbered(u.name)
	if !ok {
		toks := tokenize(text{s: u.name})
		if n := len(u.noun.one); len(toks) != n+1 || !ordinal(toks[n]) {
			return
		}
		f := strings.Fields(u.name)
		noun, number = strings.Join(f[:len(f)-1], " "), f[len(f)-1]
	}
	if rest != "" {
		g.alias(u, noun+" "+rest)
	}
	u.number = numberKey(u.noun, foldWord(number))
	g.numbers[u.number] = append(g.numbers[u.number], u)
	if k := (partKey{u.parent, u.number}); u.parent != nil && g.below[k] == nil {
		g.below[k] = u
	}
}

// mergeNumbers makes one unit of a heading that has only a number and of the only
// unit whose name goes on behind that number: "Settore II" and "Settore II Territorio".
func (r *reader) mergeNumbers() {
	merged := false
	for _, us := range r.reg.numbers {
		if len(us) != 2 {
			continue
		}
		short, long := us[0], us[1]
		if len(short.full) > len(long.full) {
			short, long = long, short
		}
		if len(short.full) != len(short.noun.stems)+1 || len(long.full) == len(short.full) || short.noun != long.noun || short.parent != nil && long.parent != nil && short.parent != long.parent {
			continue
		}
		r.reg.alias(long, short.name)
		long.cites = append(long.cites, short.cites...)
		if long.parent == nil {
			long.parent = short.parent
		}
		short.merged, merged = long, true
		r.reg.numbers[short.number] = []*unit{long}
	}
	if merged {
		r.dropMerged()
	}
}

func numberKey(k *kindEntry, number string) string {
	if number == "i" {
		number = "i°"
	}
	return k.stems[0] + " " + number
}

// ordinal reports whether a token is the number of a unit.
func ordinal(t token) bool {
	n := strings.TrimSuffix(t.norm, "°")
	if n == "" || !t.word {
		return false
	}
	return strings.Trim(n, "0123456789") == "" && len(n) < 3 || t.capital && romanRE.MatchString(n)
}

// maxAbove is how many superiors a number is looked for under.
const maxAbove = 8

// byNumber resolves "la Divisione II": among the units that stand under the same
// one as those of the section, or the only one of that number.
func (r *reader) byNumber(toks []token, i int, k *kindMatch, own []*unit) *mention {
	end := i + len(k.entry.one)
	if end >= len(toks) || !ordinal(toks[end]) {
		return nil
	}
	if k.plural {
		return r.byNumbers(toks, i, k, own)
	}
	number := numberKey(k.entry, toks[end].norm)
	if end+2 < len(toks) && preposition(toks[end+1].norm) == "di" {
		if up, _ := r.known(toks, end+2, nil); up != nil && len(up.units) == 1 && !up.units[0].plural {
			if u := r.reg.below[partKey{up.units[0], number}]; u != nil {
				return &mention{units: []*unit{u}, end: up.end}
			}
			return &mention{units: up.units, end: up.end}
		}
	}
	us := r.reg.numbers[number]
	if len(us) == 1 {
		return &mention{units: us, end: end + 1}
	}
	for _, o := range own {
		for up, n := o, 0; up != nil && n < maxAbove && len(us) > 0; up, n = up.parent, n+1 {
			if u := r.reg.below[partKey{up, number}]; u != nil {
				return &mention{units: []*unit{u}, end: end + 1}
			}
		}
	}
	return nil
}

// apart returns the unit of that name under above: another one where the name
// stands already under another heading, since each directorate has its own
// "Ufficio I". The last citation goes with it.
func (r *reader) apart(u, above *unit) *unit {
	if u == above || above == nil {
		return u
	}
	if u.parent == nil {
		u.parent = above
		return u
	}
	if u.parent == above {
		return u
	}
	last := u.cites[len(u.cites)-1]
	u.cites = u.cites[:len(u.cites)-1]
	k := partKey{above, key(u.full)}
	if v := r.reg.parts[k]; v != nil {
		v.cites = append(v.cites, last)
		return v
	}
	v := &unit{name: u.name, strength: u.strength, noun: u.noun, kind: u.kind, full: u.full, core: u.core, declared: true,
		aliases: map[string]bool{}, cites: []graph.Citation{last}, order: len(r.reg.units), parent: above}
	r.reg.units = append(r.reg.units, v)
	r.reg.parts[k] = v
	return v
}

// partKey is a unit above and the name, or the number, of one below it.
type partKey struct {
	above *unit
	name  string
}

// byNumbers resolves "gli Uffici I e II".
func (r *reader) byNumbers(toks []token, i int, k *kindMatch, own []*unit) *mention {
	var out mention
	j := i + len(k.entry.many)
	for j < len(toks) && len(out.units) < maxTargets && ordinal(toks[j]) {
		one := []token{{spelling: wordOf(k.entry.one[0])}, toks[j]}
		m := r.byNumber(one, 0, &kindMatch{entry: k.entry}, own)
		if m == nil || len(k.entry.one) != 1 {
			return nil
		}
		out.units, out.end = append(out.units, m.units...), j+1
		if j++; j+1 < len(toks) && (toks[j].norm == "," || toks[j].norm == "e" || toks[j].norm == "ed") && ordinal(toks[j+1]) {
			j++
		}
	}
	if len(out.units) < 2 {
		return nil
	}
	return &out
}

// rolesAt resolves "i Direttori tecnico e amministrativo" to the offices that they
// lead: one adjective each.
func (r *reader) rolesAt(toks []token, i int) *mention {
	office, ok := r.lx.words.RoleOffices[toks[i].norm]
	if !ok || i == 0 || !isPluralWord(toks[i-1].norm) {
		return nil
	}
	var out mention
	for j := i + 1; j < len(toks) && len(out.units) < maxTargets; {
		one := []token{{spelling: wordOf(office), capital: true}, toks[j]}
		end, us, _, _ := r.reg.walk(r.reg.root, one, 0, "")
		if end != 2 || len(us) != 1 || us[0].plural {
			break
		}
		out.units, out.end = append(out.units, us[0]), j+1
		if j++; j+1 < len(toks) && (toks[j].norm == "," || toks[j].norm == "e" || toks[j].norm == "ed") {
			j++
		} else {
			break
		}
	}
	if len(out.units) < 2 {
		return nil
	}
	return &out
}
