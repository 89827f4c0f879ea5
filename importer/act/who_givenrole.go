package act

import "strings"

// maxGiven is how many words may stand between who gets a task and the word for it.
const maxGiven = 16

// givenTo returns who gets the task that an infinitive at i states where another gives it,
// nil if that is nobody known: "nomina ispettori col compito di collaborare con", "può
// incaricare l'Ufficio X di coadiuvare".
func (r *reader) givenTo(b *block, toks []token, i int, own []*unit) ([]*unit, bool) {
	if i < 4 || toks[i-1].norm != "di" || !r.lx.infinitives[withoutEnclitic(toks[i].norm)] && !r.lx.infinitives[toks[i].norm] {
		return nil, false
	}
	k := i - 2
	if adjective(toks[k].norm) && r.task(toks[k-1].norm) {
		k-- // "l'incarico temporaneo di coadiuvare"
	}
	if r.task(toks[k].norm) {
		for k > 0 && (article(toks[k-1].norm) || preposition(toks[k-1].norm) == "con" || adjective(toks[k-1].norm)) {
			k--
		}
		if preposition(toks[k].norm) != "con" && !(article(toks[k].norm) && r.gives(toks, k, "a")) {
			return nil, false
		}
	} else if k++; !r.gives(toks, k, "") {
		return nil, false
	}
	if us := r.justBefore(toks, k, own); us != nil {
		return us, true
	}
	for n := k - 1; n > 0 && k-n < maxNameWords && toks[n].word; n-- {
		if us, to := r.bodiesAt(b, toks, n, own); us != nil && to == k {
			return us, true
		}
	}
	return nil, true
}

// gives reports whether a verb that gives a task stands before token k, with who gets it
// between, where prep brings that in.
func (r *reader) gives(toks []token, k int, prep string) bool {
	brought := prep == ""
	for n := k - 1; n >= 0 && k-n < maxGiven && toks[n].norm != ";" && toks[n].norm != ":"; n-- {
		w := toks[n].norm
		brought = brought || preposition(w) == prep
		if strings.HasPrefix(w, "incaric") && w != "incarico" && w != "incarichi" || prep != "" && (strings.HasPrefix(w, "confer") || strings.HasPrefix(w, "affid") || strings.HasPrefix(w, "attribu")) {
			return brought
		}
	}
	return false
}

// task reports whether a noun says that somebody has something to do.
func (r *reader) task(norm string) bool {
	return r.lx.charge[norm] || norm == "incarico" || norm == "compito" || norm == "funzione"
}
