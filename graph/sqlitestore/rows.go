package sqlitestore

import (
	"context"
	"database/sql"
	"encoding/json"
	"iter"

	"raccordo/graph"
)

// Lists of ordinals and ids go into a statement as one JSON array.
const (
	unitColumns     = "SELECT id, name, aliases, kind, level, experimental, citations FROM unit"
	functionColumns = "SELECT id, unit, text, citations FROM function"

	allUnits    = unitColumns + " WHERE generation = ?1 ORDER BY ordinal"
	someUnits   = unitColumns + " WHERE generation = ?1 AND ordinal IN (SELECT value FROM json_each(?2)) ORDER BY ordinal"
	oneUnit     = unitColumns + " WHERE generation = ?1 AND ordinal = ?2"
	oneFunction = functionColumns + " WHERE generation = ?1 AND ordinal = ?2"

	allFunctions  = functionColumns + " WHERE generation = ?1 ORDER BY ordinal"
	functionsOf   = functionColumns + " WHERE generation = ?1 AND unit IN (SELECT value FROM json_each(?2)) ORDER BY ordinal"
	functionsByID = functionColumns + " WHERE generation = ?1 AND id IN (SELECT value FROM json_each(?2)) ORDER BY ordinal"

	competenceColumns = `SELECT c.id, c.name, f.id FROM competence AS c
		CROSS JOIN function AS f INDEXED BY function_competence ON f.generation = c.generation AND f.competence = c.ordinal WHERE c.generation = ?1`
	allCompetences = competenceColumns + " ORDER BY c.ordinal, f.ordinal"
	competencesOf  = competenceColumns + ` AND c.ordinal IN (SELECT competence FROM function
		WHERE generation = ?1 AND unit IN (SELECT value FROM json_each(?2))) ORDER BY c.ordinal, f.ordinal`
)

func scanUnit(r interface{ Scan(...any) error }) (graph.Unit, error) {
	var u graph.Unit
	var aliases, citations []byte
	if err := r.Scan(&u.ID, &u.Name, &aliases, &u.Kind, &u.Level, &u.Experimental, &citations); err != nil {
		return u, err
	}
	if err := json.Unmarshal(aliases, &u.Aliases); err != nil {
		return u, err
	}
	return u, json.Unmarshal(citations, &u.Citations)
}

func (v *view) scanFunction(r interface{ Scan(...any) error }) (graph.Function, error) {
	var f graph.Function
	var unit uint32
	var citations []byte
	if err := r.Scan(&f.ID, &unit, &f.Text, &citations); err != nil {
		return f, err
	}
	var err error
	if f.Unit, err = v.unitID(unit); err != nil {
		return f, err
	}
	return f, json.Unmarshal(citations, &f.Citations)
}

// Units implements graph.View.
func (v *view) Units(ctx context.Context, ids []graph.UnitID) ([]graph.Unit, error) {
	var units []graph.Unit
	err := v.read(ctx, "units", func(tx queryer) error {
		return each(ctx, tx, func(r *sql.Rows) error {
			u, err := scanUnit(r)
			units = append(units, u)
			return err
		}, someUnits, v.generation, toJSON(v.x.findAll(ids)))
	})
	return units, err
}

// Functions implements graph.View.
func (v *view) Functions(ctx context.Context, units []graph.UnitID) ([]graph.Function, error) {
	return v.functions(ctx, functionsOf, toJSON(v.x.findAll(units)))
}

// FunctionsByID implements graph.View.
func (v *view) FunctionsByID(ctx context.Context, ids []graph.FunctionID) ([]graph.Function, error) {
	return v.functions(ctx, functionsByID, toJSON(ids))
}

func (v *view) functions(ctx context.Context, query, list string) ([]graph.Function, error) {
	var functions []graph.Function
	err := v.read(ctx, "functions", func(tx queryer) error {
		return each(ctx, tx, func(r *sql.Rows) error {
			f, err := v.scanFunction(r)
			functions = append(functions, f)
			return err
		}, query, v.generation, list)
	})
	return functions, err
}

// Competences implements graph.View.
func (v *view) Competences(ctx context.Context, units []graph.UnitID) ([]graph.Competence, error) {
	var competences []graph.Competence
	err := v.read(ctx, "competences", func(tx queryer) error {
		return eachCompetence(ctx, tx, func(c graph.Competence) error {
			competences = append(competences, c)
			return nil
		}, competencesOf, v.generation, toJSON(v.x.findAll(units)))
	})
	return competences, err
}

// eachCompetence joins the rows of one competence, which come one after the other.
func eachCompetence(ctx context.Context, tx queryer, yield func(graph.Competence) error, query string, args ...any) error {
	var last graph.Competence
	err := each(ctx, tx, func(r *sql.Rows) error {
		var c graph.Competence
		var f graph.FunctionID
		if err := r.Scan(&c.ID, &c.Name, &f); err != nil {
			return err
		}
		if last.ID != c.ID {
			if last.ID != "" {
				if err := yield(last); err != nil {
					return err
				}
			}
			last = c
		}
		last.Functions = append(last.Functions, f)
		return nil
	}, query, args...)
	if err != nil || last.ID == "" {
		return err
	}
	return yield(last)
}

// errStop ends a stream whose reader wants no more.
type errStop struct{}

func (errStop) Error() string { return "stop" }

// Records implements graph.View. It is one read transaction.
func (v *view) Records(ctx context.Context) iter.Seq2[graph.Record, error] {
	return func(yield func(graph.Record, error) bool) {
		stopped := false
		give := func(r graph.Record) error {
			if !yield(r, nil) {
				stopped = true
				return errStop{}
			}
			return nil
		}
		err := v.read(ctx, "records", func(tx queryer) error { return v.records(ctx, tx, give) })
		if err != nil && !stopped {
			yield(graph.Record{}, err)
		}
	}
}

func (v *view) records(ctx context.Context, tx queryer, give func(graph.Record) error) error {
	err := each(ctx, tx, func(r *sql.Rows) error {
		u, err := scanUnit(r)
		if err != nil {
			return err
		}
		return give(graph.Record{Unit: &u})
	}, allUnits, v.generation)
	if err != nil {
		return err
	}
	err = each(ctx, tx, func(r *sql.Rows) error {
		f, err := v.scanFunction(r)
		if err != nil {
			return err
		}
		return give(graph.Record{Function: &f})
	}, allFunctions, v.generation)
	if err != nil {
		return err
	}
	err = eachCompetence(ctx, tx, func(c graph.Competence) error {
		return give(graph.Record{Competence: &c})
	}, allCompetences, v.generation)
	if err != nil {
		return err
	}
	return v.eachEdge(ctx, tx, func(e graph.Edge) error { return give(graph.Record{Edge: &e}) })
}
