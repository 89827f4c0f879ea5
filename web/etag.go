package web

import (
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph/explore"
)

// Values of Cache-Control.
const (
	revalidate = "no-cache"                            // keep, but ask before use
	forever    = "public, max-age=31536000, immutable" // the name changes with the content
	never      = "no-store"
)

// entityTag identifies the answers that hold for one content of an edition. It
// is weak, since the same answer is sent compressed and not. A tag is compared
// within one address only, so the question is no part of it.
func (s *server) entityTag(e explore.EditionRef) string {
	return `W/"` + e.Revision + "-" + s.version + `"`
}

// matches reports whether tag is in the value of an If-None-Match header, by
// the weak comparison of RFC 9110, section 8.8.3.2.
func matches(header, tag string) bool {
	for h := range strings.SplitSeq(header, ",") {
		h = strings.TrimSpace(h)
		if h == "*" || strings.TrimPrefix(h, "W/") == strings.TrimPrefix(tag, "W/") {
			return true
		}
	}
	return false
}

func notModified(tag string) error {
	return huma.ErrorWithHeaders(huma.Status304NotModified(), http.Header{
		"ETag":          {tag},
		"Cache-Control": {revalidate},
	})
}
