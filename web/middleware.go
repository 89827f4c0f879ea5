package web

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/gin-gonic/gin"

	"raccordo/graph"
)

const requestIDHeader = "X-Request-Id"

// longestRequestID is the longest id taken over from a proxy, in bytes.
const longestRequestID = 64

type requestIDKey struct{}

// requestIDOf returns the id of the request that ctx belongs to, or "".
func requestIDOf(ctx context.Context) string {
	id, _ := ctx.Value(requestIDKey{}).(string)
	return id
}

// requestID gives the request an id, that of a proxy in front if it has one.
func requestID(c *gin.Context) {
	id := c.GetHeader(requestIDHeader)
	if len(id) > longestRequestID || !graph.ValidID(id) {
		id = rand.Text()
	}
	c.Request = c.Request.WithContext(context.WithValue(c.Request.Context(), requestIDKey{}, id))
	c.Header(requestIDHeader, id)
}

// accessLog logs and counts every request. The query is not logged: it says
// what a person asked.
func (s *server) accessLog(m *metrics) gin.HandlerFunc {
	return func(c *gin.Context) {
		start := time.Now()
		done := m.begin()
		c.Next()
		took := time.Since(start)
		done(c.Request.Method, c.FullPath(), c.Writer.Status(), took)
		s.log.LogAttrs(c.Request.Context(), slog.LevelInfo, "request",
			slog.String("request", requestIDOf(c.Request.Context())),
			slog.String("method", c.Request.Method),
			slog.String("path", c.Request.URL.Path),
			slog.Int("status", c.Writer.Status()),
			slog.Int("bytes", max(c.Writer.Size(), 0)),
			slog.Duration("took", took),
		)
	}
}

func (s *server) recovery() gin.HandlerFunc {
	return gin.CustomRecoveryWithWriter(nil, func(c *gin.Context, cause any) {
		s.log.ErrorContext(c.Request.Context(), "handler panicked",
			"request", requestIDOf(c.Request.Context()), "cause", cause, "stack", string(debug.Stack()))
		if c.Writer.Written() {
			c.Abort()
			return
		}
		abort(c, problem(http.StatusInternalServerError, internalDetail))
	})
}

// deadline bounds the time of one request.
func (s *server) deadline(c *gin.Context) {
	ctx, cancel := context.WithTimeout(c.Request.Context(), s.timeFor(c))
	defer cancel()
	c.Request = c.Request.WithContext(ctx)
	c.Next()
}
