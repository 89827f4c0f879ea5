package web

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"time"

	"github.com/gin-gonic/gin"
)

const (
	indexPage = "index.html"
	// assets holds files whose names change with their content.
	assets = "assets/"
)

// pages serves the files of the browser app. An address that is no file is a
// view of the app if a browser asks for a page; anything else is not found. A nil
// files serves nothing.
func pages(files fs.FS) gin.HandlerFunc {
	tags := fileTags(files)
	return func(c *gin.Context) {
		name := strings.TrimPrefix(path.Clean(c.Request.URL.Path), "/")
		if name == "" {
			name = indexPage
		}
		if _, ok := tags[name]; !ok && isView(c.Request, name) {
			name = indexPage
		}
		tag, ok := tags[name]
		switch {
		case !ok:
			abort(c, problem(http.StatusNotFound, "there is nothing at this address"))
		case c.Request.Method != http.MethodGet && c.Request.Method != http.MethodHead:
			c.Header("Allow", "GET, HEAD")
			abort(c, problem(http.StatusMethodNotAllowed, "this address does not take "+c.Request.Method))
		default:
			serveFile(c, files, name, tag)
		}
	}
}

// isView reports whether a browser opens an address as a page.
func isView(r *http.Request, name string) bool {
	return strings.Contains(r.Header.Get("Accept"), "text/html") &&
		!strings.HasPrefix(name, assets) && !strings.HasPrefix(name, "api/")
}

func serveFile(c *gin.Context, files fs.FS, name, tag string) {
	h := c.Writer.Header()
	h.Set("ETag", tag)
	h.Set("Cache-Control", revalidate)
	if strings.HasPrefix(name, assets) {
		h.Set("Cache-Control", forever)
	}
	content, err := fs.ReadFile(files, name)
	if err != nil {
		abort(c, problem(http.StatusInternalServerError, internalDetail))
		return
	}
	c.Status(http.StatusOK) // gin set 404 before it asked for a file
	http.ServeContent(c.Writer, c.Request, name, time.Time{}, strings.NewReader(string(content)))
}

// fileTags returns the entity tag of each file, from its content.
func fileTags(files fs.FS) map[string]string {
	tags := make(map[string]string)
	if files == nil {
		return tags
	}
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasPrefix(d.Name(), ".") {
			return err
		}
		content, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		sum := sha256.Sum256(content)
		tags[name] = `W/"` + hex.EncodeToString(sum[:16]) + `"`
		return nil
	})
	if err != nil {
		panic("web: read the files of the app: " + err.Error()) // they are inside the program
	}
	return tags
}
