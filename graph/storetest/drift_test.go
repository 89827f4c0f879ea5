package storetest

import (
	"reflect"
	"testing"

	"raccordo/graph"
)

// A store is held to the contract by what opens it and nothing else: whoever
// adds an option, a list of cases to skip or an expectation of one store's own
// has to change this test, and should not.
func TestRunAndModelTakeNoOptions(t *testing.T) {
	want := reflect.TypeFor[func(*testing.T, func(testing.TB) graph.Store)]()
	for name, f := range map[string]any{"Run": Run, "Model": Model} {
		if got := reflect.TypeOf(f); got != want {
			t.Errorf("%s is %v, want %v", name, got, want)
		}
	}
	if got := reflect.TypeFor[test]().NumField(); got != 2 {
		t.Errorf("a case has %d fields, want its name and its run", got)
	}
}
