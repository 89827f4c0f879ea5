package main

import (
	"context"
	"fmt"
	"strings"
	"sync"

	"raccordo/graph"
	"raccordo/importer"
	"raccordo/importer/review"
	"raccordo/web"
)

// reviewer reads editions again for the API. Decisions come one after the
// other, so that none is lost.
type reviewer struct {
	store graph.Store
	turn  *sync.Mutex // one write after the other, those of imports too
}

var _ web.Reviewer = (*reviewer)(nil)

// Queue implements web.Reviewer.
func (r *reviewer) Queue(ctx context.Context, id graph.EditionID) (*web.ReviewQueue, error) {
	v, err := r.store.View(ctx, id)
	if err != nil {
		return nil, err
	}
	res, err := importer.Reread(ctx, v.Edition(), nil)
	if err != nil {
		return nil, err
	}
	return queueOf(res), nil
}

// Decide implements web.Reviewer.
func (r *reviewer) Decide(ctx context.Context, id graph.EditionID, d web.ReviewDecision) (*web.ReviewQueue, error) {
	return r.rewrite(ctx, id, func(e graph.Edition) (*importer.Result, error) {
		return importer.Decide(ctx, e, review.Decision{
			Key: d.Key, Verdict: review.Verdict(d.Decision), To: d.To, Mode: d.Mode, Who: d.Who, Note: d.Note,
		})
	})
}

// Withdraw implements web.Reviewer.
func (r *reviewer) Withdraw(ctx context.Context, id graph.EditionID, key string) (*web.ReviewQueue, error) {
	return r.rewrite(ctx, id, func(e graph.Edition) (*importer.Result, error) { return importer.Withdraw(ctx, e, key) })
}

// rewrite writes an edition as read makes it of what it keeps.
func (r *reviewer) rewrite(ctx context.Context, id graph.EditionID, read func(graph.Edition) (*importer.Result, error)) (*web.ReviewQueue, error) {
	r.turn.Lock()
	defer r.turn.Unlock()
	v, err := r.store.View(ctx, id)
	if err != nil {
		return nil, err
	}
	res, err := read(v.Edition())
	if err != nil {
		return nil, err
	}
	if err := r.store.Write(ctx, res.Graph, nil); err != nil {
		return nil, fmt.Errorf("write edition %q: %w", id, err)
	}
	return queueOf(res), nil
}

func queueOf(res *importer.Result) *web.ReviewQueue {
	q := &web.ReviewQueue{Open: review.Open(res.Doubts), Doubts: make([]web.Doubt, 0, len(res.Doubts))}
	for _, d := range res.Doubts {
		q.Doubts = append(q.Doubts, webDoubt(doubtOf(res.Graph, d)))
	}
	for _, n := range res.Notes {
		if strings.HasPrefix(n.Where, "decision ") {
			q.Notes = append(q.Notes, n.Sentence())
		}
	}
	return q
}

func webDoubt(d doubt) web.Doubt {
	out := web.Doubt{
		Key: d.Key, Kind: string(d.Kind), Read: d.Read, Why: d.Why, From: d.From, To: d.To, Type: d.Type, Mode: d.Mode, Candidates: d.Candidates,
		Citation: graph.Citation{Source: d.Source, First: d.First, Last: d.Last, Section: d.Section, Quote: d.Quote},
		Verdicts: []string{},
	}
	for _, v := range review.Verdicts {
		if d.Allows(v) {
			out.Verdicts = append(out.Verdicts, string(v))
		}
	}
	if x := d.Decision; x != nil {
		out.Decision = &web.ReviewDecision{Key: x.Key, Decision: string(x.Verdict), To: x.To, Mode: x.Mode, Who: x.Who, Note: x.Note}
	}
	return out
}
