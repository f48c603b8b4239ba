package corpus

import (
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/knowledge"
)

// sameAsLibrary fails if the plain reader accepts a text that the YAML
// library refuses or reads differently.
func sameAsLibrary(t *testing.T, src string) {
	t.Helper()
	got, ok := plainFrontMatter(src)
	if !ok {
		return
	}
	var want frontMatter
	l := &log{file: "x"}
	require.NotNil(t, readYAML([]byte(src), 0, &want, l), "the library refuses %q: %v", src, l.problems)
	assert.Equal(t, want, got, "%q", src)
}

func TestPlainFrontMatterReadsTheEmbeddedFiles(t *testing.T) {
	files, err := fs.Glob(knowledge.FS, "*.*.md")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	plain := 0
	for _, name := range files {
		raw, err := fs.ReadFile(knowledge.FS, name)
		require.NoError(t, err)
		front, _, _, ok := splitFrontMatter(raw)
		require.True(t, ok, name)
		sameAsLibrary(t, string(front))
		if _, ok := plainFrontMatter(string(front)); ok {
			plain++
		}
	}
	assert.Greater(t, plain*10, len(files)*8, "the plain reader should take most files")
}

func TestPlainFrontMatterGivesUp(t *testing.T) {
	const head = "id: a\nlang: fr\ntitle: T t\nreviewed: 2026-11-23\npassages:\n"
	for _, src := range []string{
		"id: a # comment", "id: a: b", "id: &x a", "id: [a]", "id: 12", "id: null", "id: True", "id:a", "id: a\nid: b",
		"unknown: a", "id: 'a' b", `id: "a\n"`, "id: >\n  a", "title: a\n  b", "reviewed: today",
		head + "  a:\n    claims: [C1,C2]", head + "  a:\n    claims:\n      - C1", head + "  a:\n      claims: [C1]",
		head + "  a:\n    asked: [x]", head + "  a:\n  - x", head + "  a:\n    asked:\n      - x: y", head + "  a:\n  a:\n",
	} {
		_, ok := plainFrontMatter(src)
		assert.False(t, ok, "%q", src)
	}
}

func FuzzPlainFrontMatter(f *testing.F) {
	f.Add("id: a\nlang: fr\ntitle: 'l''eau'\nreviewed: 2026-11-23\npassages:\n  one:\n    claims: [C1, T2]\n    evidence: animal\n    regulatory: true\n    asked:\n      - why \"so\" ?\n      - \"a: b\"\n")
	f.Add("passages:\n  a:\n    asked:\n    - été\n\n    evidence: human\nid: b-c")
	f.Fuzz(func(t *testing.T, src string) {
		l := &log{file: "x"}
		text := cleanText([]byte(src), l)
		if text == nil || strings.Contains(string(text), "\n---") {
			t.Skip()
		}
		sameAsLibrary(t, string(text))
	})
}
