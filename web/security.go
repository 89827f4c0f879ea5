package web

import (
	"net"
	"net/http"
	"slices"
	"strings"

	"github.com/gin-gonic/gin"
)

// policy lets a page load what this server serves and nothing else. Images may
// also be made by the page itself, for saving a drawing.
const policy = "default-src 'self'; style-src 'self'; img-src 'self' data: blob:; object-src 'none'; " +
	"base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

func securityHeaders(c *gin.Context) {
	h := c.Writer.Header()
	h.Set("Content-Security-Policy", policy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "same-origin")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
}

// hostCheck refuses requests that reach this machine by its loopback address
// under a name that is not of loopback: a page elsewhere whose name was made to
// resolve to 127.0.0.1 (DNS rebinding). Names in hosts are accepted too.
func (s *server) hostCheck(hosts []string) gin.HandlerFunc {
	return func(c *gin.Context) {
		local, _ := c.Request.Context().Value(http.LocalAddrContextKey).(net.Addr)
		if local == nil || !isLoopback(local.String()) || isLoopback(c.Request.Host) ||
			slices.ContainsFunc(hosts, func(h string) bool { return strings.EqualFold(h, hostOnly(c.Request.Host)) }) {
			return
		}
		abort(c, problem(http.StatusMisdirectedRequest, "this server does not answer under the name "+c.Request.Host))
	}
}

// hostOnly returns the host of "host", "host:port" or "[host]:port".
func hostOnly(hostport string) string {
	if host, _, err := net.SplitHostPort(hostport); err == nil {
		return host
	}
	return strings.TrimSuffix(strings.TrimPrefix(hostport, "["), "]")
}

func isLoopback(hostport string) bool {
	host := hostOnly(hostport)
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}

// sameOrigin refuses what a page of another origin makes a browser send, of every
// method but GET, HEAD and OPTIONS.
func (s *server) sameOrigin() gin.HandlerFunc {
	protection := http.NewCrossOriginProtection()
	return func(c *gin.Context) {
		if protection.Check(c.Request) != nil {
			abort(c, problem(http.StatusForbidden, "the request comes from a page of another origin"))
		}
	}
}
