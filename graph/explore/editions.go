package explore

import (
	"context"
	"fmt"
)

// Editions describes what is stored, newest first.
func (x *Explorer) Editions(ctx context.Context) ([]EditionAnswer, error) {
	summaries, err := x.store.Editions(ctx)
	if err != nil {
		return nil, fmt.Errorf("list editions: %w", err)
	}
	answers := make([]EditionAnswer, 0, len(summaries))
	for _, s := range summaries {
		answers = append(answers, EditionAnswer{EditionRef: editionRef(s.Edition, s.Revision), Counts: s.Counts})
	}
	return answers, nil
}
