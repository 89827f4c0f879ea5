package web

import (
	"io/fs"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"

	"raccordo/web/ui"
)

const browser = "text/html,application/xhtml+xml,*/*;q=0.8"

func withApp(c *Config) {
	c.UI = fstest.MapFS{
		"index.html":          {Data: []byte("<!doctype html><title>app</title>")},
		"assets/app-1a2b.js":  {Data: []byte("export {}")},
		"assets/app-1a2b.css": {Data: []byte("body{}")},
		"icon.svg":            {Data: []byte("<svg/>")},
		".gitkeep":            {},
	}
}

func TestPages(t *testing.T) {
	tests := []struct {
		name, target, accept string
		status               int
		contentType, cache   string
	}{
		{"start", "/", browser, 200, "text/html", revalidate},
		{"start for a tool", "/", "*/*", 200, "text/html", revalidate},
		{"start by its name", "/index.html", browser, 200, "text/html", revalidate},
		{"view", "/path?from=a&to=b", browser, 200, "text/html", revalidate},
		{"view with a dot", "/units/ufficio.acque", browser, 200, "text/html", revalidate},
		{"script", "/assets/app-1a2b.js", "*/*", 200, "text/javascript", forever},
		{"style", "/assets/app-1a2b.css", "text/css", 200, "text/css", forever},
		{"icon", "/icon.svg", "image/*", 200, "image/svg+xml", revalidate},
		{"missing script", "/assets/app-old.js", "*/*", 404, problemType, never},
		{"missing script opened as a page", "/assets/app-old.js", browser, 404, problemType, never},
		{"missing icon", "/favicon.ico", "image/*", 404, problemType, never},
		{"missing API address opened as a page", "/api/v1/nothing", browser, 404, problemType, never},
		{"hidden file", "/.gitkeep", "*/*", 404, problemType, never},
		{"way out", "/assets/../../server.go", "*/*", 404, problemType, never},
		{"folder", "/assets", "*/*", 404, problemType, never},
	}
	s := newSite(t, withApp)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := s.get(tt.target, "Accept", tt.accept)
			h := w.Header()
			if w.Code != tt.status || !strings.HasPrefix(h.Get("Content-Type"), tt.contentType) || h.Get("Cache-Control") != tt.cache {
				t.Errorf("%d, %s, %s; want %d, %s, %s", w.Code, h.Get("Content-Type"), h.Get("Cache-Control"), tt.status, tt.contentType, tt.cache)
			}
			if tt.status != http.StatusOK {
				return
			}
			if again := s.get(tt.target, "Accept", tt.accept, "If-None-Match", h.Get("ETag")); again.Code != http.StatusNotModified {
				t.Errorf("again: %d", again.Code)
			}
			if head := s.do(http.MethodHead, tt.target, "", "Accept", tt.accept); head.Code != http.StatusOK || head.Body.Len() != 0 {
				t.Errorf("HEAD: %d, %d bytes", head.Code, head.Body.Len())
			}
		})
	}
}

func TestPagesTakeOnlyReads(t *testing.T) {
	if w := newSite(t, withApp).do(http.MethodPost, "/", "{}"); w.Code != 405 || w.Header().Get("Allow") != "GET, HEAD" {
		t.Errorf("POST /: %d, Allow %q", w.Code, w.Header().Get("Allow"))
	}
}

func TestProgramWithoutTheAppSaysHowToAddIt(t *testing.T) {
	files, built := ui.Files()
	if !built {
		page, err := fs.ReadFile(files, indexPage)
		if err != nil || !strings.Contains(string(page), "make build") {
			t.Errorf("placeholder: %v %s", err, page)
		}
	}
	w := newSite(t, func(c *Config) { c.UI = files }).get("/", "Accept", browser)
	if w.Code != 200 || !strings.Contains(w.Body.String(), "raccordo") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestAPIOnly(t *testing.T) {
	if w := newSite(t).get("/", "Accept", browser); w.Code != http.StatusNotFound {
		t.Errorf("%d", w.Code)
	}
}
