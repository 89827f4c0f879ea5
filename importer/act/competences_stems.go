package act

// standing is where a word of a passage stands, the weightier the later.
type standing uint32

const (
	unsaid standing = iota
	inName
	inLead
	inOwn
	standings
)

var standingWeight = [standings]float64{0, nameWeight, leadWeight, 1}

// counted is a stem by its number with where it stands in a passage.
type counted uint32

func count(stem int32, at standing) counted {
	return counted(uint32(stem)*uint32(standings) + uint32(at))
}

func (c counted) stem() int32 { return int32(c / counted(standings)) }

func (c counted) at() standing { return standing(c % counted(standings)) }

// stemmer numbers the stems of an act as they come.
type stemmer struct {
	numbers map[string]int32
	stems   []string
	bag     []standing // by stem, of the clause that is read
	held    []int32    // what is in the bag
}

func (n *stemmer) number(stem string) int32 {
	i, known := n.numbers[stem]
	if !known {
		i = int32(len(n.stems))
		n.numbers[stem] = i
		n.stems, n.bag = append(n.stems, stem), append(n.bag, unsaid)
	}
	return i
}

func (n *stemmer) put(stem int32, at standing) {
	if n.bag[stem] == unsaid {
		n.held = append(n.held, stem)
	}
	n.bag[stem] = max(n.bag[stem], at)
}

// empty returns what was in the bag.
func (n *stemmer) empty() []counted {
	out := make([]counted, len(n.held))
	for i, s := range n.held {
		out[i] = count(s, n.bag[s])
		n.bag[s] = unsaid
	}
	n.held = n.held[:0]
	return out
}
