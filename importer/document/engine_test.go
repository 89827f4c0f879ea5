package document

import (
	"os"
	"path/filepath"
	"testing"
)

func TestCompiledCodeIsKeptInMemoryWhereNoFolderCanBeWritten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	cache := cacheIn(filepath.Join(file, "below"))
	if cache == nil {
		t.Fatal("no cache")
	}
	if err := cache.Close(t.Context()); err != nil {
		t.Error(err)
	}
}
