package sqlitestore

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"raccordo/graph"
)

// foundTypes are the types of thing in the table of words, in the order of results.
var foundTypes = []graph.FoundType{graph.FoundCompetence, graph.FoundFunction, graph.FoundUnit}

// lastRune is greater than every letter and digit: a word that begins with p is
// at least p and less than p and lastRune.
const lastRune = "\U0010FFFF"

// holdersOf reads the blocks that may hold words from ?3 and less than ?4.
const holdersOf = `SELECT body FROM word WHERE generation = ?1 AND type = ?2 AND first < ?4
	AND first >= coalesce((SELECT max(first) FROM word WHERE generation = ?1 AND type = ?2 AND first <= ?3), ?3) ORDER BY first`

// Search implements graph.View. It reads the holders of every word that begins
// as asked, so a short word costs more.
func (v *view) Search(ctx context.Context, q graph.SearchQuery) (graph.SearchResult, error) {
	if err := q.Valid(); err != nil {
		return graph.SearchResult{}, err
	}
	var res graph.SearchResult
	err := v.blocks(ctx, "what a search found", func(b *blocks) error {
		for place, typ := range foundTypes {
			if !slices.Contains(q.Types, typ) {
				continue
			}
			ordinals, err := v.holders(b, place, q.Words)
			if err != nil {
				return err
			}
			if room := q.Limit - len(res.Found); len(ordinals) > room {
				ordinals, res.Truncated = ordinals[:room], true
			}
			for _, n := range ordinals {
				f, err := b.found(typ, int(n))
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
func (v *view) holders(b *blocks, place int, words []string) ([]uint32, error) {
	tx, err := b.file()
	if err != nil {
		return nil, err
	}
	var common []uint32
	for i, w := range words {
		var some []uint32
		sound := true
		err := each(b.ctx, tx, func(r *sql.Rows) error {
			var body sql.RawBytes
			err := r.Scan(&body)
			sound = eachWord(string(body), func(word, packed string) {
				if strings.HasPrefix(word, w) && sound {
					some, sound = appendHolders(some, packed)
				}
			}) && sound
			return err
		}, holdersOf, v.generation, place, w, w+lastRune)
		if err != nil {
			return nil, err
		}
		if !sound {
			return nil, fmt.Errorf("index of words is damaged: %w", graph.ErrUnavailable)
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

func (b *blocks) found(typ graph.FoundType, ordinal int) (graph.Found, error) {
	switch typ {
	case graph.FoundCompetence:
		c, err := b.competence(ordinal)
		return graph.Found{Type: typ, ID: string(c.ID), Text: c.Name}, err
	case graph.FoundFunction:
		f, err := b.function(ordinal)
		return graph.Found{Type: typ, ID: string(f.ID), Text: f.Text, Unit: f.Unit}, err
	default:
		u, _, err := b.unit(ordinal)
		return graph.Found{Type: typ, ID: string(u.ID), Text: u.Name, Aliases: u.Aliases, Kind: u.Kind}, err
	}
}
