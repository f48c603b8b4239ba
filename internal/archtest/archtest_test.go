package archtest

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "baclobot"

// edge is one import in a file that is no test.
type edge struct{ file, from, to string }

func edges(t *testing.T) []edge {
	t.Helper()
	root := filepath.Join("..", "..")
	var out []edge
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && name != root {
			if strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata" {
				return filepath.SkipDir
			}
			if _, err := os.Stat(filepath.Join(name, "go.mod")); err == nil {
				return filepath.SkipDir // a nested module has dependencies of its own
			}
		}
		if d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range file.Imports {
			to, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			out = append(out, edge{rel, path.Dir(rel), to})
		}
		return nil
	})
	require.NoError(t, err)
	require.NotEmpty(t, out)
	return out
}

func TestImportsFollowTheTable(t *testing.T) {
	for _, e := range edges(t) {
		to, ours := strings.CutPrefix(e.to, module+"/")
		if !ours || mainOf(e.from) != "" && strings.HasPrefix(to, mainOf(e.from)) {
			continue
		}
		allowed, known := Table[e.from]
		if !known && mainOf(e.from) != "" {
			allowed, known = Table[mainOf(e.from)], true
		}
		if !assert.True(t, known, "%s: the table has no row for %s", e.file, e.from) {
			continue
		}
		assert.NotContains(t, TestOnly, to, "%s imports %s, which is for tests only", e.file, to)
		if !slices.Contains(allowed, all) {
			assert.Contains(t, allowed, to, "%s imports %s: the table has no such edge", e.file, to)
		}
	}
}

// mainOf returns the room that a command beneath it serves, such as a trainer:
// it may import that room and what the room may import.
func mainOf(from string) string {
	parent := path.Dir(from)
	if _, ok := Table[parent]; ok && Table[from] == nil {
		return parent
	}
	return ""
}

func TestLibrariesHaveOneDoor(t *testing.T) {
	for _, e := range edges(t) {
		for lib, room := range Sole {
			if e.to == lib || strings.HasPrefix(e.to, lib+"/") {
				assert.Contains(t, strings.Split(room, ", "), e.from, "%s imports %s, which belongs to %s", e.file, lib, room)
			}
		}
	}
}

func TestTopLevelIsTheAgreedOne(t *testing.T) {
	agreed := []string{"cmd", "bot", "internal", "knowledge", "docs", "config.example.yaml", "go.mod", "go.sum",
		"README.md", "LICENSE", "Dockerfile", "compose.yaml"}
	entries, err := os.ReadDir(filepath.Join("..", ".."))
	require.NoError(t, err)
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && e.Name() != "baclobot" {
			assert.Contains(t, agreed, e.Name())
		}
	}
}
