package importer

import (
	"context"
	"fmt"
	"slices"

	"raccordo/graph"
	"raccordo/importer/review"
)

// Doubt returns the doubt of a key in what was read; graph.ErrNotFound if there
// is none.
func (res *Result) Doubt(key string) (review.Doubt, error) {
	i := slices.IndexFunc(res.Doubts, func(d review.Doubt) bool { return d.Key == key })
	if i < 0 {
		return review.Doubt{}, fmt.Errorf("doubt %q: %w", key, graph.ErrNotFound)
	}
	return res.Doubts[i], nil
}

// With returns the decisions the source was read with and d, completed with the
// words in doubt. A key that nothing has is graph.ErrNotFound, a verdict that
// makes no sense of the doubt graph.ErrInvalid.
func (res *Result) With(d review.Decision) ([]review.Decision, error) {
	doubt, err := res.Doubt(d.Key)
	if err != nil {
		return nil, err
	}
	if what := d.Check(); what != "" {
		return nil, invalid("decision "+d.Key, "%s", what)
	}
	if !doubt.Allows(d.Verdict) {
		return nil, &graph.ProblemsError{Problems: []graph.Problem{graph.ProblemOf("decision "+d.Key, doubt.NoAnswer(d.Verdict))}}
	}
	d.Quote = doubt.Quote
	return review.With(res.Decisions, d), nil
}

// Applied reports why a decision was not applied, or nil.
func (res *Result) Applied(key string) error {
	for _, n := range res.Notes {
		if n.Where == "decision "+key {
			return &graph.ProblemsError{Problems: []graph.Problem{n}}
		}
	}
	return nil
}

// Decide reads an edition again from its kept text with one more decision.
func Decide(ctx context.Context, e graph.Edition, d review.Decision) (*Result, error) {
	now, err := Reread(ctx, e, nil)
	if err != nil {
		return nil, err
	}
	decisions, err := now.With(d)
	if err != nil {
		return nil, err
	}
	res, err := Reread(ctx, e, decisions)
	if err != nil {
		return nil, err
	}
	return res, res.Applied(d.Key)
}

// Withdraw reads an edition again from its kept text without the decision of a
// key; graph.ErrNotFound if it has none.
func Withdraw(ctx context.Context, e graph.Edition, key string) (*Result, error) {
	now, err := Reread(ctx, e, nil)
	if err != nil {
		return nil, err
	}
	is := func(d review.Decision) bool { return d.Key == key }
	if !slices.ContainsFunc(now.Decisions, is) {
		return nil, fmt.Errorf("decision %q: %w", key, graph.ErrNotFound)
	}
	left := slices.DeleteFunc(append([]review.Decision{}, now.Decisions...), is) // not nil, which would keep all
	return Reread(ctx, e, left)
}
