package sqlitestore

import (
	"context"
	"database/sql"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strings"

	"raccordo/graph"
)

// foundTypes are the types of thing in the table of words, in the order of results.
var foundTypes = []graph.FoundType{graph.FoundCompetence, graph.FoundFunction, graph.FoundUnit}

// lastRune is greater than every letter and digit: a word that begins with p is
// at least p and less than p and lastRune.
const lastRune = "\U0010FFFF"

const holdersOf = "SELECT holders FROM word WHERE generation = ?1 AND type = ?2 AND word >= ?3 AND word < ?4"

// postings holds, by type and word, the ascending ordinals of what holds the word.
type postings map[posting][]uint32

type posting struct {
	typ  graph.FoundType
	word string
}

// add indexes one thing; things of one type come by ordinal.
func (p postings) add(typ graph.FoundType, ordinal uint32, words []string) {
	for _, w := range words {
		k := posting{typ, w}
		if list := p[k]; len(list) == 0 || list[len(list)-1] != ordinal {
			p[k] = append(list, ordinal)
		}
	}
}

func (p postings) write(tx *sql.Tx, generation int64) error {
	st, err := tx.Prepare("INSERT INTO word (generation, type, word, holders) VALUES (?, ?, ?, ?)")
	if err != nil {
		return err
	}
	defer st.Close() //nolint:errcheck // it wrote what it was asked to
	for _, k := range p.sorted() {
		if _, err := st.Exec(generation, slices.Index(foundTypes, k.typ), k.word, pack(p[k])); err != nil {
			return err
		}
	}
	return nil
}

func (p postings) sorted() []posting {
	return slices.SortedFunc(maps.Keys(p), func(a, b posting) int {
		if a.typ != b.typ {
			return slices.Index(foundTypes, a.typ) - slices.Index(foundTypes, b.typ)
		}
		return strings.Compare(a.word, b.word)
	})
}

func pack(ordinals []uint32) []byte {
	var b []byte
	last := uint32(0)
	for _, n := range ordinals {
		b = binary.AppendUvarint(b, uint64(n-last))
		last = n
	}
	return b
}

func unpack(b []byte) ([]uint32, error) {
	var ordinals []uint32
	last := uint32(0)
	for len(b) > 0 {
		d, n := binary.Uvarint(b)
		if n <= 0 {
			return nil, fmt.Errorf("holders of a word: bad number: %w", graph.ErrUnavailable)
		}
		last += uint32(d)
		ordinals = append(ordinals, last)
		b = b[n:]
	}
	return ordinals, nil
}

// Search implements graph.View. It reads the holders of every word that begins
// as asked, so a short word costs more.
func (v *view) Search(ctx context.Context, q graph.SearchQuery) (graph.SearchResult, error) {
	if err := q.Valid(); err != nil {
		return graph.SearchResult{}, err
	}
	var res graph.SearchResult
	err := v.read(ctx, "what a search found", func(tx queryer) error {
		for place, typ := range foundTypes {
			if !slices.Contains(q.Types, typ) {
				continue
			}
			ordinals, err := v.holders(ctx, tx, place, q.Words)
			if err != nil {
				return err
			}
			if room := q.Limit - len(res.Found); len(ordinals) > room {
				ordinals, res.Truncated = ordinals[:room], true
			}
			for _, n := range ordinals {
				f, err := v.found(ctx, tx, typ, n)
				if err != nil {
					return err
				}
				res.Found = append(res.Found, f)
			}
		}
		return nil
	})
	if err != nil {
		return graph.SearchResult{}, err
	}
	return res, nil
}

// holders returns the ordinals, ascending, of the things of one type that hold
// a word beginning with each of these.
func (v *view) holders(ctx context.Context, tx queryer, place int, words []string) ([]uint32, error) {
	var common []uint32
	for i, w := range words {
		var some []uint32
		err := each(ctx, tx, func(r *sql.Rows) error {
			var b sql.RawBytes
			if err := r.Scan(&b); err != nil {
				return err
			}
			ordinals, err := unpack(b)
			some = append(some, ordinals...)
			return err
		}, holdersOf, v.generation, place, w, w+lastRune)
		if err != nil {
			return nil, err
		}
		slices.Sort(some)
		some = slices.Compact(some)
		if i == 0 {
			common = some
			continue
		}
		common = slices.DeleteFunc(common, func(n uint32) bool {
			_, ok := slices.BinarySearch(some, n)
			return !ok
		})
	}
	return common, nil
}

func (v *view) found(ctx context.Context, tx queryer, typ graph.FoundType, ordinal uint32) (graph.Found, error) {
	f := graph.Found{Type: typ}
	switch typ {
	case graph.FoundCompetence:
		row := tx.QueryRowContext(ctx, "SELECT id, name FROM competence WHERE generation = ?1 AND ordinal = ?2", v.generation, ordinal)
		return f, row.Scan(&f.ID, &f.Text)
	case graph.FoundFunction:
		fn, err := v.scanFunction(tx.QueryRowContext(ctx, oneFunction, v.generation, ordinal))
		f.ID, f.Text, f.Unit = string(fn.ID), fn.Text, fn.Unit
		return f, err
	default:
		u, err := scanUnit(tx.QueryRowContext(ctx, oneUnit, v.generation, ordinal))
		f.ID, f.Text, f.Aliases, f.Kind = string(u.ID), u.Name, u.Aliases, u.Kind
		return f, err
	}
}
