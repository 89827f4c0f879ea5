package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"raccordo/importer"
	"raccordo/importer/review"
)

// reviewPath is where the decisions on a source stand: beside it.
func reviewPath(source string) string {
	return strings.TrimSuffix(source, filepath.Ext(source)) + ".review.yaml"
}

// decisionsBeside reads the file of decisions beside a source; nil if there is none.
func (a *app) decisionsBeside(source string) (*importer.Input, error) {
	path := reviewPath(source)
	if source == "-" || source == "" {
		return nil, nil
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	in, err := a.readInput(path)
	return &in, err
}

// writeDecisions puts a file of decisions beside a source, whole or not at all.
func writeDecisions(source string, ds []review.Decision) (path string, err error) {
	path = reviewPath(source)
	data, err := review.Format(ds)
	if err != nil {
		return path, err
	}
	return path, writeFile(path, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}
