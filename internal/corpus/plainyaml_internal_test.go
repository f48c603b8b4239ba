package corpus

import (
	"io/fs"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/knowledge"
)

// sameAsLibrary fails if the plain reader accepts a text for T that the YAML
// library refuses or reads differently. It reports whether it accepted it.
func sameAsLibrary[T any](t *testing.T, src string) bool {
	t.Helper()
	root, ok := parsePlain(src)
	var got, want T
	if !ok || !root.decode(reflect.ValueOf(&got).Elem()) {
		return false
	}
	l := &log{file: "x"}
	require.NotNil(t, libraryYAML([]byte(src), 0, &want, l), "the library refuses %q: %v", src, l.problems)
	assert.Equal(t, want, got, "%q", src)
	return true
}

func TestPlainYAMLReadsTheEmbeddedFiles(t *testing.T) {
	read := func(name string) string {
		raw, err := fs.ReadFile(knowledge.FS, name)
		require.NoError(t, err)
		return string(raw)
	}
	assert.True(t, sameAsLibrary[[]CSLItem](t, read(SourcesFile)), SourcesFile)
	assert.True(t, sameAsLibrary[[]contactRow](t, read(ContactsFile)), ContactsFile)
	assert.True(t, sameAsLibrary[[]termRow](t, read(GlossaryFile)), GlossaryFile)
	files, err := fs.Glob(knowledge.FS, "*.*.md")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	plain := 0
	for _, name := range files {
		front, _, _, ok := splitFrontMatter([]byte(read(name)))
		require.True(t, ok, name)
		if sameAsLibrary[frontMatter](t, string(front)) {
			plain++
		}
	}
	assert.Greater(t, plain*10, len(files)*8, "the plain reader should take most files")
}

func TestPlainYAMLGivesUp(t *testing.T) {
	const head = "id: ab\nlang: fr\npassages:\n"
	for _, src := range []string{
		"", "# only a comment", "id: a # comment", "id: a: b", "id: &x a", "id: [a]", "id: 012", "id: 1.5", "id: 1e3", "id: null", "id: True",
		"id:a", "id:  a", "id: a ", "id: ab\nid: bc", "unknown: a", "id: 'a' b", `id: "a\n"`, "id: >\n  a", "title: a\n  b", "id: - a", "id: ~",
		"? id", "id: @a", "id: \"a", "id: 'it's'", " id: a", "id: ab\n lang: fr", "- id: a", head + "  one: []", head + "  one:\n    claims: []",
		head + "  one:\n    asked: x", head + "  one:\n    regulatory: 'true'", head + "  one:\n    asked:\n      - x: y", head + "  one:\n    asked:\n      -\n",
		head + "  one:\n    asked:\n    - x\n      y", head + "  one:\n    claims: [C1,C2]", head + "  one:\n    claims: [C1, C2", "id: {a: b}",
	} {
		root, ok := parsePlain(src)
		var v frontMatter
		assert.False(t, ok && root.decode(reflect.ValueOf(&v).Elem()), "%q", src)
	}
}

// TestPlainPlaces: messages point at the same lines as the library's would.
func TestPlainPlaces(t *testing.T) {
	const src = "- key: one\n  fr: [a a, b b]\n  definition:\n    fr: text\n  also:\n  - x x\n  - y y\n"
	var rows []termRow
	l := &log{file: "x"}
	plain := readYAML([]byte(src), 3, &rows, l)
	require.NotNil(t, plain.plain)
	library := libraryYAML([]byte(src), 3, &rows, l)
	for _, path := range [][]any{{0}, {0, "key"}, {0, "fr"}, {0, "fr", 1}, {0, "definition"}, {0, "definition", "fr"}, {0, "also"}, {0, "also", 1}, {0, "missing"}, {7}} {
		assert.Equal(t, library.at(path...).line, plain.at(path...).line, "%v", path)
	}
	assert.Equal(t, place{line: 10, column: 5}, plain.at(0, "also", 1))
	assert.Equal(t, place{line: 6, column: 3}, plain.at(0, "definition"))
}

func FuzzPlainYAML(f *testing.F) {
	f.Add("id: ab\nlang: fr\ntitle: 'l''eau'\nreviewed: 2026-11-23\npassages:\n  one:\n    claims: [C1, T2]\n    evidence: animal\n    regulatory: true\n    asked:\n      - why \"so\" ?\n      - \"a: b\"\n")
	f.Add("passages:\n  ab:\n    asked:\n    - été\n\n    evidence: human\nid: b-c")
	f.Add("- id: ab\n  author: [{family: Ab, given: Cd}, {literal: \"x, y\"}]\n  issued: {date-parts: [[2016, 11, 5]]}\n  volume: 12\n  page: 1-2\n  PMID: '123'\n  DOI: 10.1/x\n  custom:\n    free: true\n    unconfirmed:\n    - title\n# c\n\n- id: cd")
	f.Add("- key: ab\n  region: FR\n  name: {fr: Ab, en: 'C d'}\n  number: '15'\n- key: cd\n  fr: [été, l’eau]\n  entity: false\n  definition:\n    fr: \"Un mot.\"")
	f.Fuzz(func(t *testing.T, src string) {
		text := cleanText([]byte(src), &log{file: "x"})
		if text == nil || strings.Contains(string(text), "\n---") {
			t.Skip()
		}
		sameAsLibrary[frontMatter](t, string(text))
		sameAsLibrary[[]CSLItem](t, string(text))
		sameAsLibrary[[]contactRow](t, string(text))
		sameAsLibrary[[]termRow](t, string(text))
	})
}
