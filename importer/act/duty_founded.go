package act

// foundedBehind returns who stands behind a verb that sets it up and that ends at i, over
// the places and the asides between: "è istituita presso il Ministero la Commissione X",
// "è costituito, nell'ambito dell'ufficio Y, un comitato".
func (r *reader) foundedBehind(toks []token, i int, own []*unit) *mention {
	for k := i; k+1 < len(toks) && k-i < maxFounded; k++ {
		switch n := toks[k].norm; {
		case n == ";" || n == ":" || n == "che" || r.finiteHere(toks, k):
			return nil
		case article(n) && r.nominativeAt(toks, i, k):
			if m := r.mentionAt(toks, k, own); m != nil {
				return m
			}
		}
	}
	return nil
}

// maxFounded is how many words may stand between a verb that sets a body up and the body.
const maxFounded = 50

// purposeFirst reports whether a sentence that sets a body up opens with what the body is
// for: "Per l'esame dei ricorsi è istituita", "Allo scopo di coordinare le ricerche è costituito".
func (r *reader) purposeFirst(toks []token, x *sentence) bool {
	i := phraseAt(toks, x.from, r.lx.duties.purposes)
	if i == x.from {
		return false
	}
	if i < len(toks) && article(toks[i].norm) {
		i++
	}
	if i+1 >= len(toks) || preposition(toks[i+1].norm) == "di" && i+2 < len(toks) && toks[i+2].norm == "cui" {
		return false // "Per lo svolgimento di cui al comma 1"
	}
	n := toks[i].norm
	if !r.lx.infinitives[n] && (!r.lx.action(n) || r.lx.charge[n]) {
		return false
	}
	for k := i + 1; k < x.verb; k++ {
		if r.lx.participles.setUp.of(toks[k].norm) && (toks[k-1].norm == "è" || toks[k-1].norm == "sono") {
			return true
		}
	}
	return false
}

// asideOwner returns the unit that what stands at i goes on about though another is named
// just before, none for a body that the act does not name: participles say of it who is in it
// or over it. "una commissione, presieduta dal sindaco, alla quale è affidato", "un ente
// dotato di personalità e sottoposto alla vigilanza del Ministero, con compiti di".
func (r *reader) asideOwner(toks []token, from, i int, own []*unit) (us []*unit, told bool) {
	for k := i - 1; k > from+1 && i-k < maxAside && toks[k].norm != ";" && toks[k].norm != ":"; k-- {
		if !r.lx.participles.aside.of(toks[k].norm) || toks[k].capital || toks[k-1].norm == "è" || toks[k-1].norm == "sono" {
			continue
		}
		if us := r.justBefore(toks, k, own); us != nil && agreesWith(us[0], toks[k].norm) {
			return us, true
		}
		told = told || indefinite(toks[k-2].norm)
	}
	return nil, told
}

// agreesWith reports whether a participle has the number of a unit, and its gender where its
// noun tells it.
func agreesWith(u *unit, participle string) bool {
	switch participle[len(participle)-1] {
	case 'i':
		return u.plural
	case 'e':
		return u.plural && (u.noun == nil || u.noun.Fem)
	case 'a':
		return !u.plural && (u.noun == nil || u.noun.Fem)
	}
	return !u.plural && (u.noun == nil || !u.noun.Fem)
}
