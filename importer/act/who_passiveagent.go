package act

// maxDoneBy is how many words before a hearing or an agreement who acts may be named.
const maxDoneBy = 14

// doneBy returns who does what stands in the passive just before a hearing or an
// agreement: "sono nominati dal Presidente, sentito il Comitato X".
func (r *reader) doneBy(b *block, toks []token, end int, own []*unit) []*unit {
	for k := end - 1; k > 1 && end-k < maxDoneBy && toks[k].norm != ";" && toks[k].norm != "."; k-- {
		switch p := preposition(toks[k-1].norm); {
		case p == "da" && (participle(toks[k-2].norm) || r.lx.performed(toks[k-2].norm) || toks[k-2].norm == ","):
		case p == "a" && r.entrusts(toks, k-1): // "la vigilanza spetta al Ministero X, d'intesa con"
		default:
			continue
		}
		us, to := r.bodiesAt(b, toks, k, own)
		if us == nil || to < end && r.skipComplement(toks, to) < end {
			return nil
		}
		return us
	}
	return nil
}

// bodiesAt reads one unit or body at i, or several told apart by their matters.
func (r *reader) bodiesAt(b *block, toks []token, i int, own []*unit) ([]*unit, int) {
	if us, to := r.matters(b, toks, i, own); us != nil {
		return us, to
	}
	if m, _ := r.known(toks, i, own); m != nil {
		return m.units, m.end
	}
	return r.outsideAt(b, toks, i, false)
}
