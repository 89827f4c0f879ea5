package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"raccordo/graph"
)

// codes of errors that say the database cannot answer now, or not these
// credentials; a code counts if it begins with one of them.
var unavailableCodes = []string{
	"Neo.TransientError.",
	"Neo.ClientError.Security.",
	"Neo.ClientError.Database.",
	"Neo.ClientError.Cluster.",
	"Neo.ClientError.Transaction.TransactionTimedOut",
	"Neo.ClientError.Transaction.TransactionTerminated",
	"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
	"Neo.ClientError.General.TransactionOutOfMemoryError",
	"Neo.DatabaseError.",
}

// failure turns an error of the driver into one of graph: that of the context if
// it has ended, ErrUnavailable if the server cannot be reached or used.
func failure(ctx context.Context, err error) error {
	if ended := ctx.Err(); ended != nil {
		return ended
	}
	if errors.Is(err, graph.ErrUnavailable) || errors.Is(err, graph.ErrClosed) {
		return err
	}
	var fromServer *neo4j.Neo4jError
	if errors.As(err, &fromServer) {
		for _, code := range unavailableCodes {
			if strings.HasPrefix(fromServer.Code, code) {
				return fmt.Errorf("%w: %s (%s)", graph.ErrUnavailable, fromServer.Msg, fromServer.Code)
			}
		}
		return err
	}
	var limit *neo4j.TransactionExecutionLimit
	var connectivity *neo4j.ConnectivityError
	var credentials *neo4j.TokenExpiredError
	if errors.As(err, &limit) || errors.As(err, &connectivity) || errors.As(err, &credentials) ||
		errors.Is(err, context.DeadlineExceeded) || neo4j.IsRetryable(err) {
		return fmt.Errorf("%w: %w", graph.ErrUnavailable, err)
	}
	return err
}
