package graph

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
)

// CheckView is the part of Store.Check that is the same for every store: it
// reads the whole edition and reports records that New would refuse, counts and
// a revision that are not those of the records, and steps that are missing, too
// many or not as Steps derives them. It holds the edition in memory.
func CheckView(ctx context.Context, v View) ([]Problem, error) {
	g, err := Load(ctx, v)
	if err != nil {
		return nil, err
	}
	var ps problems
	if got, want := v.Counts(), g.Counts(); got != want {
		ps.add("edition", "counts are %+v, the records are %+v", got, want)
	}
	if got, want := v.Revision(), g.Revision(); got != want {
		ps.add("edition", "revision is %s, that of the records is %s", got, want)
	}
	c, err := New(*g)
	var invalid *ProblemsError
	if errors.As(err, &invalid) {
		return append(ps, invalid.Problems...), nil
	}
	if err != nil {
		return nil, err
	}
	ids := make([]UnitID, len(c.Units))
	for i, u := range c.Units {
		ids[i] = u.ID
	}
	stored, err := v.Neighbourhood(ctx, ids, StepTypes)
	if err != nil {
		return nil, err
	}
	compareSteps(&ps, stored, Steps(c))
	return ps, nil
}

// compareSteps walks two lists sorted by key.
func compareSteps(ps *problems, stored, derived []Step) {
	for len(stored) > 0 || len(derived) > 0 {
		switch d := firstKey(stored, derived); {
		case d < 0:
			ps.add(stepName(stored[0]), "is stored, but the records do not give it")
			stored = stored[1:]
		case d > 0:
			ps.add(stepName(derived[0]), "is not stored")
			derived = derived[1:]
		default:
			if !sameStep(stored[0], derived[0]) {
				ps.add(stepName(derived[0]), "is not stored as the records give it")
			}
			stored, derived = stored[1:], derived[1:]
		}
	}
}

// firstKey compares the first keys of two lists; the end of a list comes last.
func firstKey(a, b []Step) int {
	switch {
	case len(a) == 0:
		return 1
	case len(b) == 0:
		return -1
	default:
		return CompareStepKeys(a[0].Key(), b[0].Key())
	}
}

func stepName(s Step) string { return fmt.Sprintf("step %q %s %q", s.From, s.Type, s.To) }

// sameStep reports whether a and b are equal; an empty list equals none.
func sameStep(a, b Step) bool {
	if !slices.Equal(a.Modes, b.Modes) || !slices.Equal(a.Competences, b.Competences) || !slices.Equal(a.Citations, b.Citations) {
		return false
	}
	a.Modes, a.Competences, a.Citations = b.Modes, b.Competences, b.Citations
	return reflect.DeepEqual(a, b)
}
