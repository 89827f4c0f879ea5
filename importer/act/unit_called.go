package act

import "raccordo/graph"

// calledAs is the unit for which an indefinite noun stands, and where its name ends.
type calledAs struct {
	unit *unit
	end  int
}

// maxToCalled is how many tokens may stand between an indefinite noun and its name.
const maxToCalled = 10

// calledNames finds the units that an act names where it brings them in: "una struttura di
// livello dirigenziale, denominata «Centro acquisti»", "un ufficio denominato Ufficio di
// supporto al Presidente". The noun stands for the name from then on.
func (r *reader) calledNames() {
	for b := range r.inForce() {
		for i := 2; i+1 < len(b.toks); i++ {
			if n := b.toks[i].norm; n == "denominato" || n == "denominata" {
				r.calledName(b, i)
			}
		}
	}
}

func (r *reader) calledName(b *block, i int) {
	toks := b.toks
	from, end, after := nameCalled(r, toks, i+1)
	if from == end || !toks[from].capital {
		return
	}
	for k := i - 1; k > 0 && i-k < maxToCalled && (toks[k].word || toks[k].norm == ","); k-- {
		n := kindAt(r.lx, toks, k)
		if n == nil || n.plural || !indefinite(toks[k-1].norm) || n.entry.Kind == graph.KindInstitution {
			continue
		}
		u, first := r.unitNamed(b, from, end)
		if u == nil {
			return
		}
		if first && u.noun == nil {
			u.kind = n.entry.Kind
		}
		u.proper = true
		r.reg.nouns = nil
		r.reg.learn(u, u.name)
		if r.called == nil {
			r.called = map[*token]calledAs{}
		}
		r.called[&toks[k]] = calledAs{u, after}
		return
	}
}

// nameCalled returns the name that stands at i, in quotation marks or not, and the token
// behind it.
func nameCalled(r *reader, toks []token, i int) (from, end, after int) {
	if q, quoted := quotedEnd(toks, i); quoted {
		return i + 1, q - 1, q
	}
	end = i
	for end < len(toks) && end-i < maxNameWords && toks[end].word && toks[end].norm != "che" && toks[end].norm != "cui" && !(end > i && (article(toks[end].norm) || r.finite(toks, end) && !toks[end].capital && !r.lx.adjectiveAt(toks, end))) && toks[end].norm != "con" {
		end++
	}
	for end > i && (toks[end-1].norm == "e" || toks[end-1].norm == "ed" || preposition(toks[end-1].norm) != "") {
		end--
	}
	return i, end, end
}
