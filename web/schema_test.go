package web

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"testing"

	"github.com/danielgtaylor/huma/v2"
	"github.com/google/go-cmp/cmp"
)

func TestEnumerationsHoldEveryConstantOfTheirType(t *testing.T) {
	tests := []struct {
		folder, goType string
		schema         huma.SchemaProvider
	}{
		{"graph", "Kind", kindEnum("")},
		{"graph", "Level", levelEnum("")},
		{"graph", "StepType", stepTypeEnum("")},
		{"graph", "FoundType", foundTypeEnum("")},
		{"graph", "EdgeType", edgeTypeEnum("")},
		{"graph", "Basis", basisEnum("")},
		{"graph", "Mode", modeEnum("")},
		{"graph/explore", "Match", matchEnum("")},
		{"graph/explore", "ChangeType", changeTypeEnum("")},
		{"graph/explore", "EffectType", effectTypeEnum("")},
		{"graph/explore", "DiffType", diffTypeEnum("")},
		{"graph/explore", "DiffFieldName", diffFieldEnum("")},
	}
	for _, tt := range tests {
		t.Run(reflect.TypeOf(tt.schema).Name(), func(t *testing.T) {
			want := constants(t, filepath.Join("..", filepath.FromSlash(tt.folder)), tt.goType)
			want = slices.DeleteFunc(want, func(s string) bool { return s == "" }) // is left out of JSON
			var got []string
			for _, v := range tt.schema.Schema(nil).Enum {
				got = append(got, v.(string))
			}
			slices.Sort(want)
			slices.Sort(got)
			if diff := cmp.Diff(want, got); diff != "" || len(want) == 0 {
				t.Errorf("%s.%s (-constants +document):\n%s", tt.folder, tt.goType, diff)
			}
		})
	}
}

// constants returns the values of all string constants of a type in a package.
func constants(t *testing.T, folder, goType string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	var values []string
	for _, file := range files {
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok {
				return true
			}
			if id, ok := spec.Type.(*ast.Ident); !ok || id.Name != goType {
				return true
			}
			for _, v := range spec.Values {
				if lit, ok := v.(*ast.BasicLit); ok && lit.Kind == token.STRING {
					s, err := strconv.Unquote(lit.Value)
					if err != nil {
						t.Fatal(err)
					}
					values = append(values, s)
				}
			}
			return true
		})
	}
	return values
}
