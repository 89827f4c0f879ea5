package web

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// health registers what an orchestrator asks: whether the process is alive, and
// whether it can answer questions.
func (s *server) health(e *gin.Engine) {
	e.GET("/healthz", func(c *gin.Context) {
		c.Header("Cache-Control", never)
		c.JSON(http.StatusOK, gin.H{"status": "alive"})
	})
	e.GET("/readyz", func(c *gin.Context) {
		if _, err := s.store.Editions(c.Request.Context()); err != nil {
			s.log.WarnContext(c.Request.Context(), "not ready", "request", requestIDOf(c.Request.Context()), "error", err)
			c.Header("Retry-After", retryAfter)
			abort(c, problem(http.StatusServiceUnavailable, cannotAnswer))
			return
		}
		c.Header("Cache-Control", never)
		c.JSON(http.StatusOK, gin.H{"status": "ready"})
	})
}
