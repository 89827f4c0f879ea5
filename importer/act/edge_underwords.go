package act

import "strings"

// underWords are words that say that one is under another.
type underWords struct {
	from   int  // where they begin
	at     int  // the preposition behind them; 0 if there are none
	finite bool // they have a verb of their own
}

// underAt finds such words at i.
func (r *reader) underAt(toks []token, i int) underWords {
	w := &r.lx.reporting
	if at := r.prepositionOf(toks, i, w.answers); at > 0 {
		return underWords{i, at, true}
	}
	if at := r.prepositionOf(toks, i, w.superiors); at > 0 {
		from := i
		if i > 0 && strings.HasPrefix(toks[i-1].norm, "post") && participle(toks[i-1].norm) || i > 0 && strings.HasPrefix(toks[i-1].norm, "collocat") {
			from--
		}
		return underWords{from, at, from > 0 && (toks[from-1].norm == "è" || toks[from-1].norm == "sono")}
	}
	if at := r.organOfAt(toks, i); at > 0 {
		return underWords{i, at, true}
	}
	if at := r.ordersFrom(toks, i); at > 0 {
		return underWords{i, at, !r.lx.gerunds[toks[i].norm] && !strings.HasSuffix(toks[i].norm, "ndo")}
	}
	if at := reportingTo(toks, i); at > 0 {
		return underWords{i, at, true}
	}
	if q := phraseAt(toks, i, w.under); q > i {
		if at := r.powerHolder(toks, q); at > 0 {
			return underWords{i, at, i > 0 && (toks[i-1].norm == "è" || toks[i-1].norm == "sono")}
		}
	}
	return underWords{}
}

// organOfAt returns the preposition behind a verb and the noun of an organ of another: "è
// organo consultivo del", "sono organi periferici del".
func (r *reader) organOfAt(toks []token, i int) int {
	if n := toks[i].norm; n != "è" && n != "sono" {
		return 0
	}
	k := i + 1
	if k < len(toks) && article(toks[k].norm) {
		k++
	}
	if k >= len(toks) || toks[k].norm != "organo" && toks[k].norm != "organi" && toks[k].norm != "organismo" && toks[k].norm != "organismi" {
		return 0
	}
	first := k + 1
	for k = first; k+1 < len(toks) && toks[k].word && k-first < 5; k++ {
		if preposition(toks[k].norm) == "di" && k > first {
			if len(toks[k].norm) < 3 {
				return 0
			}
			return k
		}
		if !adjective(toks[k].norm) && toks[k].norm != "e" && toks[k].norm != "ed" && !r.pluralAdjective(toks, k) {
			return 0
		}
	}
	return 0
}

// ordersFrom returns the preposition behind a verb of taking and a noun of orders:
// "riceve istruzioni dal", "ricevendo le disposizioni dal".
func (r *reader) ordersFrom(toks []token, i int) int {
	if !strings.HasPrefix(toks[i].norm, "ricev") && !strings.HasPrefix(toks[i].norm, "prend") {
		return 0
	}
	k := i + 1
	for k < len(toks) && k-i < 4 && (article(toks[k].norm) || preposition(toks[k].norm) == "di" || adverb(toks, k)) {
		k++
	}
	if k >= len(toks) || !r.lx.reporting.powers[toks[k].norm] {
		return 0
	}
	for k++; k+1 < len(toks) && toks[k].word && k-i < 8; k++ {
		if preposition(toks[k].norm) == "da" && len(toks[k].norm) > 2 {
			return k
		}
	}
	return 0
}

// maxReported is how many words may say of what one reports.
const maxReported = 8

// reportingTo returns the preposition behind a verb of reporting and what one reports of:
// "riferisce sull'azione di controllo al".
func reportingTo(toks []token, i int) int {
	switch toks[i].norm {
	case "riferisce", "riferiscono", "rispondono", "risponde":
	default:
		return 0
	}
	k := pastAdverbs(toks, i+1)
	if k < len(toks) && articled(toks[k].norm) && preposition(toks[k].norm) == "a" && i > 1 && toks[i-1].norm == "ne" && toks[i-2].norm == "che" {
		return k // "che ne riferisce al"
	}
	if k >= len(toks) || preposition(toks[k].norm) != "su" && preposition(toks[k].norm) != "di" {
		return 0
	}
	for k++; k+1 < len(toks) && toks[k].word && k-i < maxReported; k++ {
		if preposition(toks[k].norm) == "a" && len(toks[k].norm) > 1 && toks[k].norm != "ad" {
			return k
		}
	}
	return 0
}
