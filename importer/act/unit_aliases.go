package act

import (
	"bytes"
	"fmt"

	"raccordo/graph"

	"github.com/goccy/go-yaml"
)

// readAliases adds the other names that the file beside the source gives.
func (r *reader) readAliases(data []byte) error {
	if len(bytes.TrimSpace(data)) == 0 {
		return nil
	}
	var names yaml.MapSlice
	if err := yaml.UnmarshalWithOptions(data, &names, yaml.UseOrderedMap()); err != nil {
		return &graph.ProblemsError{Problems: []graph.Problem{{Where: "aliases", What: fmt.Sprintf("want a list of other names for each name of a unit: %v", err)}}}
	}
	var problems []graph.Problem
	for _, item := range names {
		name := fmt.Sprint(item.Key)
		u := r.reg.known(r.reg.partsOf(tokenize(text{s: name})))
		if u == nil {
			problems = append(problems, graph.Problem{Where: fmt.Sprintf("aliases: %q", name), What: "the act names no such unit"})
			continue
		}
		list, ok := item.Value.([]any)
		if !ok {
			list = []any{item.Value}
		}
		for _, a := range list {
			r.reg.alias(u, fmt.Sprint(a))
		}
	}
	if len(problems) > 0 {
		return &graph.ProblemsError{Problems: problems}
	}
	return nil
}
