package explore

import "slices"

// functions reports the changes of functions.
func (d *differ) functions() {
	for f, g := range d.toNew {
		switch {
		case g >= 0:
			d.functionKept(f, g)
		case !d.fusion.olds[f]:
			d.functionLost(f)
		}
	}
	for g, f := range d.toOld {
		if f < 0 && !d.fusion.news[g] {
			d.functionGained(g)
		}
	}
}

// functionKept reports a function that moved or is said in other words.
func (d *differ) functionKept(f, g int) {
	old, now := d.old.Functions[f], d.new.Functions[g]
	o, n := d.old.holder[f], d.new.holder[g]
	a := d.alikeness(f, g)
	ch := DiffChange{
		Type: DiffFunctionMoved,
		Function: &DiffFunction{
			OldID: old.ID, NewID: now.ID, OldText: old.Text, NewText: now.Text, Common: a.common, Longest: a.longest,
		},
		Reason:    wordsReason(a),
		Citations: d.cite(old.Citations, now.Citations),
	}
	if slices.Contains(d.next[o], n) {
		if a.same {
			return
		}
		ch.Type = DiffFunctionReworded
		ch.Sentence = Sentence{
			IT: "La funzione " + quoteIT(plain(old.Text)) + " " + d.oldPhrase(o).with(prepDi) + " è riformulata: " + quoteIT(plain(now.Text)) + ".",
			EN: "The function " + quoteEN(plain(old.Text)) + " of " + d.oldName(o) + " is reworded: " + quoteEN(plain(now.Text)) + ".",
		}
	} else {
		ch.Sentence = Sentence{
			IT: "La funzione " + quoteIT(plain(old.Text)) + " passa " + d.oldPhrase(o).with(prepDa) + " " + d.newPhrase(n).with(prepA),
			EN: "The function " + quoteEN(plain(old.Text)) + " moves from " + d.oldName(o) + " to " + d.newName(n),
		}
		if a.same {
			ch.Sentence.IT += "."
			ch.Sentence.EN += "."
		} else {
			ch.Sentence.IT += ", con altre parole: " + quoteIT(plain(now.Text)) + "."
			ch.Sentence.EN += ", in other words: " + quoteEN(plain(now.Text)) + "."
		}
	}
	d.add(ch, []int{o}, []int{n})
}

func (d *differ) functionLost(f int) {
	fn, o := d.old.Functions[f], d.old.holder[f]
	d.add(DiffChange{
		Type: DiffFunctionLost, Function: &DiffFunction{OldID: fn.ID, OldText: fn.Text},
		Sentence: Sentence{
			IT: "La funzione " + quoteIT(plain(fn.Text)) + " " + d.oldPhrase(o).with(prepDi) + " non si ritrova nella nuova edizione.",
			EN: "The function " + quoteEN(plain(fn.Text)) + " of " + d.oldName(o) + " is not found in the new edition.",
		},
		Citations: d.cite(fn.Citations, nil),
	}, []int{o}, d.next[o])
}

func (d *differ) functionGained(g int) {
	fn, n := d.new.Functions[g], d.new.holder[g]
	d.add(DiffChange{
		Type: DiffFunctionGained, Function: &DiffFunction{NewID: fn.ID, NewText: fn.Text},
		Sentence: Sentence{
			IT: "La funzione " + quoteIT(plain(fn.Text)) + " " + d.newPhrase(n).with(prepDi) + " è nuova.",
			EN: "The function " + quoteEN(plain(fn.Text)) + " of " + d.newName(n) + " is new.",
		},
		Citations: d.cite(nil, fn.Citations),
	}, d.origins[n], []int{n})
}
