// Package ui holds the built browser app. Where it was not built, it holds one
// page that says how to build it, so the program compiles without Node.
package ui

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

//go:embed placeholder
var placeholder embed.FS

// Files returns the files of the app with index.html at the root, and whether
// the app was built; if not, they are the page that says so.
func Files() (files fs.FS, built bool) {
	if _, err := fs.Stat(dist, "dist/index.html"); err == nil {
		return sub(dist, "dist"), true
	}
	return sub(placeholder, "placeholder"), false
}

func sub(f fs.FS, folder string) fs.FS {
	s, err := fs.Sub(f, folder)
	if err != nil {
		panic("ui: " + err.Error()) // the folders are constants
	}
	return s
}
