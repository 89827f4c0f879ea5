package act

import "strings"

// section is a heading with what stands under it until the next.
type section struct {
	heading *block // nil before the first
	title   string
	units   []*unit // that its sentences speak of where they name nobody
	common  bool    // its duties are those of all its units
	recital bool
	named   []*unit // that the last line with a name of its own is about
	spoken  []*unit // the subject of its last sentence, where it has no units
}

// outline gives every block its section and every item what introduces it.
func outline(blocks []*block) []*section {
	of := make([]*section, len(blocks))
	cur := &section{}
	var leads []*block
	var after *block // the last block if it was an item
	var nest nesting
	for i, b := range blocks {
		if b.fresh {
			cur, leads, after = &section{}, nil, nil
		}
		switch b.kind {
		case heading, title:
			cur = &section{heading: b, title: b.text.s}
			leads, after = nil, nil
			nest = nil
		case paragraph:
			if b.under != nil && b.under.kind == item {
				b.field = dutyField
				break
			}
			if i > 0 && unmarked(leads, after, b, blocks[i-1]) {
				b.kind, b.label, b.bare, b.lead = item, "-", true, leads[len(leads)-1]
				b.lead.leads = true
				after = b
				break
			}
			if after != nil && isLower(b.text.s) && len(leads) > 0 && b.label == "" && b.field == "" {
				b.kind, b.tail = item, true
				b.lead = leads[0]
				leads = leads[:1]
				break
			}
			leads, after, nest = nil, nil, nil
			if strings.HasSuffix(b.text.s, ":") {
				leads = []*block{b}
			}
		case item:
			leads = itemLeads(leads, b)
			nest = nest.enter(b)
			after = b
		}
		of[i] = cur
	}
	return of
}

// itemLeads sets the lead of an item and returns the leads of the next.
func itemLeads(leads []*block, b *block) []*block {
	for len(leads) > 1 {
		top := leads[len(leads)-1]
		if top.kind == item && top.leads && top.label == b.label && b.label != "-" {
			leads = leads[:len(leads)-1]
			continue
		}
		break
	}
	if n := len(leads); n > 1 && nextItem(leads[n-1], b) {
		leads = leads[:n-1] // "a) la Segreteria:" for a semicolon
	}
	if n := len(leads); n == 1 && leads[0].kind == item && leads[0].label == b.label && b.label != "-" {
		leads = nil
	}
	if n := len(leads); n > 0 {
		b.lead = leads[n-1]
		b.lead.leads = true
	}
	if strings.HasSuffix(b.text.s, ":") && len(leads) < 8 {
		leads = append(leads, b)
	}
	return leads
}

// nextItem reports whether an item is the one after another in the same list, set in as
// deep: "b)" after "a)". What a list within "h)" opens with may be "i)".
func nextItem(a, b *block) bool {
	if a.kind != item || a.leads || a.indent != b.indent || len(a.letter) != 1 || len(b.letter) != 1 || a.letter == "h" {
		return false
	}
	return a.letter[0] >= 'a' && b.letter[0] == a.letter[0]+1
}

// unmarked reports whether a paragraph in small letters is an item that has lost
// its mark: the first below a lead-in, or one after another, each but the last
// with a semicolon at its end.
func unmarked(leads []*block, after, b, before *block) bool {
	if len(leads) == 0 || b.label != "" || b.field != "" || !isLower(b.text.s) || leads[len(leads)-1].kind != paragraph {
		return false
	}
	if after == nil {
		return before == leads[len(leads)-1] && strings.HasSuffix(b.text.s, ";")
	}
	return before == after && after.bare && strings.HasSuffix(after.text.s, ";")
}

// nesting holds the items that are open, each set in deeper than the one before.
type nesting []*block

// enter tells an item below which other it is set in.
func (n nesting) enter(b *block) nesting {
	for len(n) > 0 && n[len(n)-1].indent >= b.indent {
		n = n[:len(n)-1]
	}
	if len(n) > 0 {
		b.outer = n[len(n)-1]
	}
	return append(n, b)
}

// unit returns the unit that an item consists of or opens with, or nil.
func (b *block) unit() *unit {
	switch {
	case b == nil:
		return nil
	case b.lists != nil:
		return b.lists
	case len(b.named) == 1:
		return b.named[0]
	}
	return nil
}
