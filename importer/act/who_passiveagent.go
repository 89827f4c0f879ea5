package act

// maxDoneBy is how many words before a hearing or an agreement who acts may be named.
const maxDoneBy = 14

// doneBy returns who does what stands in the passive just before a hearing or an
// agreement: "sono nominati dal Presidente, sentito il Comitato X".
func (r *reader) doneBy(b *block, toks []token, end int, own []*unit) []*unit {
	for k := end - 1; k > 1 && end-k < maxDoneBy && toks[k].norm != ";" && toks[k].norm != "."; k-- {
		if preposition(toks[k-1].norm) != "da" || !participle(toks[k-2].norm) && toks[k-2].norm != "," {
			continue
		}
		var us []*unit
		var to int
		if m, _ := r.known(toks, k, own); m != nil {
			us, to = m.units, m.end
		} else {
			us, to = r.outsideAt(b, toks, k, false)
		}
		if us == nil || to < end && r.skipComplement(toks, to) < end {
			return nil
		}
		return us
	}
	return nil
}
