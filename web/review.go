package web

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// Reviewer reads the queue of doubtful readings of an edition, and decides one.
type Reviewer interface {
	// Queue returns the doubts of an edition in the order of its sources;
	// graph.ErrInvalid if it was not read from an act whose text is kept.
	Queue(ctx context.Context, edition graph.EditionID) (*ReviewQueue, error)
	// Decide writes the edition anew with one more decision and returns its
	// queue; graph.ErrNotFound if it has no doubt of that key.
	Decide(ctx context.Context, edition graph.EditionID, d ReviewDecision) (*ReviewQueue, error)
	// Withdraw writes the edition anew without the decision of a key and returns
	// its queue; graph.ErrNotFound if there is no such decision.
	Withdraw(ctx context.Context, edition graph.EditionID, key string) (*ReviewQueue, error)
}

// ReviewQueue is what was read in doubt.
type ReviewQueue struct {
	Open   int     `json:"open" doc:"How many wait for a decision"`
	Doubts []Doubt `json:"doubts" doc:"In the order of the sources, decided ones included"`
	// Notes are decisions that nothing matches any more.
	Notes []explore.Sentence `json:"notes,omitempty"`
}

// Doubt is one doubtful reading.
type Doubt struct {
	Key        string           `json:"key" doc:"Stays when the source is amended elsewhere"`
	Kind       string           `json:"kind" enum:"relation,mention,cue,repair"`
	Citation   graph.Citation   `json:"citation"`
	Read       explore.Sentence `json:"read" doc:"What was made of it"`
	Why        explore.Sentence `json:"why" doc:"Why that is in doubt"`
	From       []graph.UnitID   `json:"from,omitempty"`
	To         graph.UnitID     `json:"to,omitempty" doc:"Absent where no relation was made"`
	Type       graph.EdgeType   `json:"type,omitempty"`
	Mode       graph.Mode       `json:"mode,omitempty"`
	Candidates []graph.UnitID   `json:"candidates,omitempty" doc:"Units that may be meant, the likeliest first"`
	Verdicts   []string         `json:"verdicts" doc:"Which decisions make sense of it"`
	Decision   *ReviewDecision  `json:"decision,omitempty" doc:"Absent while it is open"`
}

// ReviewDecision is a person's verdict.
type ReviewDecision struct {
	Key      string     `json:"-"`
	Decision string     `json:"decision" enum:"accept,reject,correct"`
	To       string     `json:"to,omitempty" maxLength:"500" doc:"The unit that is meant, by id or name; for correct"`
	Mode     graph.Mode `json:"mode,omitempty" doc:"The mode of collaboration that is meant; for correct"`
	Who      string     `json:"who,omitempty" maxLength:"200" doc:"Who decides: stands in the citations"`
	Note     string     `json:"note,omitempty" maxLength:"2000"`
}

// maxDecision is the length of the longest decision, in bytes of JSON.
const maxDecision = 16 << 10

type reviewInput struct{ EditionInput }

type decisionInput struct {
	EditionPath
	Key  string `path:"key" minLength:"1" maxLength:"100"`
	Body ReviewDecision
}

type withdrawInput struct {
	EditionPath
	Key string `path:"key" minLength:"1" maxLength:"100"`
}

type decisionOutput struct {
	CacheControl string `header:"Cache-Control"`
	Body         *ReviewQueue
}

func (s *server) registerReview(api huma.API) {
	if s.review == nil {
		s.review = noReview{}
	}
	ask(s, api, get("review", "/review", "review", "List what was read in doubt",
		"Doubtful relations, names that no unit has, sentences with a cue that gave no relation, guesses at damaged words.", http.StatusUnprocessableEntity), s.queue)
	op := get("decide", "/review/{key}", "review", "Decide a doubtful reading",
		"The kept text is read again with the decision and the edition written anew. Returns its queue.",
		http.StatusUnprocessableEntity, http.StatusRequestEntityTooLarge)
	op.Method = http.MethodPost
	op.MaxBodyBytes = maxDecision
	huma.Register(api, complete(op), s.decide)
	op = get("withdraw", "/review/{key}", "review", "Take a decision back",
		"The kept text is read again without the decision and the edition written anew. Returns its queue.", http.StatusUnprocessableEntity)
	op.Method = http.MethodDelete
	op.DefaultStatus = http.StatusOK
	huma.Register(api, complete(op), s.withdraw)
}

func (s *server) queue(ctx context.Context, e explore.EditionRef, _ *reviewInput) (*ReviewQueue, error) {
	return s.review.Queue(ctx, e.ID)
}

func (s *server) decide(ctx context.Context, in *decisionInput) (*decisionOutput, error) {
	edition, err := s.edition(ctx, in.Edition)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	in.Body.Key = in.Key
	q, err := s.review.Decide(ctx, edition.ID, in.Body)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return &decisionOutput{CacheControl: never, Body: q}, nil
}

func (s *server) withdraw(ctx context.Context, in *withdrawInput) (*decisionOutput, error) {
	edition, err := s.edition(ctx, in.Edition)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	q, err := s.review.Withdraw(ctx, edition.ID, in.Key)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return &decisionOutput{CacheControl: never, Body: q}, nil
}

// noReview answers where nobody can read acts.
type noReview struct{}

func (noReview) Queue(context.Context, graph.EditionID) (*ReviewQueue, error) {
	return &ReviewQueue{Doubts: []Doubt{}}, nil
}

func (noReview) Decide(context.Context, graph.EditionID, ReviewDecision) (*ReviewQueue, error) {
	return nil, graph.ErrNotFound
}

func (noReview) Withdraw(context.Context, graph.EditionID, string) (*ReviewQueue, error) {
	return nil, graph.ErrNotFound
}
