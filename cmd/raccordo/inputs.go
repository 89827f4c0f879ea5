package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/importer"
	"raccordo/importer/table"
)

// largest is the largest source that is read, in bytes.
const largest = 256 << 20

// inputSet is what one edition is read from.
type inputSet struct {
	inputs  []importer.Input
	edition graph.EditionID // what to call it where nothing else says so
	path    string          // of the first input, beside which decisions stand; "" of tables
}

// folderEdition names the edition of a folder that has no table of the edition
// after the folder; "" where it has one.
func folderEdition(path string, set []importer.Input) graph.EditionID {
	if strings.HasPrefix(set[0].Name, "edition.") {
		return ""
	}
	full, err := filepath.Abs(path)
	if err != nil {
		return ""
	}
	return graph.EditionID(importer.SourceID(filepath.Base(full)))
}

// inputSets reads the sources named on the command line: each file is an
// edition, a folder of tables is one, and the tables named one by one are one.
func (a *app) inputSets(args []string) ([]inputSet, error) {
	var sets []inputSet
	tables := -1 // index of the set of tables named one by one
	for _, arg := range args {
		if info, err := os.Stat(arg); err == nil && info.IsDir() {
			set, err := a.folder(arg)
			if err != nil {
				return nil, err
			}
			sets = append(sets, inputSet{inputs: set, edition: folderEdition(arg, set)})
			continue
		}
		in, err := a.readInput(arg)
		if err != nil {
			return nil, err
		}
		switch {
		case !table.IsName(in.Name):
			sets = append(sets, inputSet{inputs: []importer.Input{in}, path: arg})
		case tables < 0:
			tables = len(sets)
			sets = append(sets, inputSet{inputs: []importer.Input{in}})
		default:
			sets[tables].inputs = append(sets[tables].inputs, in)
		}
	}
	return sets, nil
}

func (a *app) folder(path string) ([]importer.Input, error) {
	var set []importer.Input
	for _, name := range table.Names {
		full := filepath.Join(path, name)
		if _, err := os.Stat(full); err != nil {
			continue
		}
		in, err := a.readInput(full)
		if err != nil {
			return nil, err
		}
		set = append(set, in)
	}
	if len(set) == 0 {
		return nil, &worded{graph.ErrInvalid, explore.Sentence{
			IT: fmt.Sprintf("la cartella %s non contiene tabelle: servono units.csv e, se ci sono, functions.csv, edges.csv, edition.csv", path),
			EN: fmt.Sprintf("the folder %s holds no tables: want units.csv and, if there are any, functions.csv, edges.csv, edition.csv", path),
		}}
	}
	return set, nil
}

func (a *app) readInput(path string) (importer.Input, error) {
	if path == "-" {
		data, err := limited(a.in)
		return importer.Input{Name: "stdin", Data: data}, wrap("read standard input", err)
	}
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return importer.Input{}, &worded{graph.ErrNotFound, explore.Sentence{
			IT: fmt.Sprintf("il file %s non c'è", path), EN: fmt.Sprintf("the file %s is not there", path),
		}}
	}
	if err != nil {
		return importer.Input{}, wrap("read "+path, err)
	}
	data, err := limited(f)
	return importer.Input{Name: filepath.Base(path), Data: data}, wrap("read "+path, errors.Join(err, f.Close()))
}

func limited(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, largest+1))
	if len(data) > largest {
		return nil, fmt.Errorf("larger than %d MiB: %w", largest>>20, graph.ErrInvalid)
	}
	return data, err
}

// oneSet joins sets that a person named as one edition, in order.
func oneSet(sets []inputSet) inputSet {
	one := inputSet{path: sets[0].path}
	for _, s := range sets {
		one.inputs = append(one.inputs, s.inputs...)
	}
	return one
}
