// Package sample holds what a newcomer gets: a short act of an invented
// institution, and the facts of INPS in 2016 as tables. See README.md.
package sample

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"path"

	"raccordo/graph"
	"raccordo/importer"
)

//go:embed istituto-acque-interne-2014.md inps-2016
var files embed.FS

// sources are the samples; a folder holds tables. title is "" where the source
// gives the edition a good one.
var sources = []struct{ name, title string }{
	{"istituto-acque-interne-2014.md", "Istituto per le Acque Interne, ordinamento degli uffici"},
	{"inps-2016", ""},
}

// Editions reads the samples.
func Editions(ctx context.Context) ([]*graph.Graph, error) {
	out := make([]*graph.Graph, 0, len(sources))
	for _, s := range sources {
		inputs, err := inputs(s.name)
		if err != nil {
			return nil, fmt.Errorf("open the sample %s: %w", s.name, err)
		}
		res, err := importer.Read(ctx, inputs, importer.Options{Title: s.title})
		if err != nil {
			return nil, err
		}
		out = append(out, res.Graph)
	}
	return out, nil
}

func inputs(name string) ([]importer.Input, error) {
	var out []importer.Input
	err := fs.WalkDir(files, name, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := files.ReadFile(p)
		out = append(out, importer.Input{Name: path.Base(p), Data: data})
		return err
	})
	return out, err
}
