package main

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/knowledge"
)

// runKnowledge runs `baclobot knowledge` and returns standard output.
func runKnowledge(t *testing.T, stdin string, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	a := &app{getenv: func(string) string { return "" }, stdin: strings.NewReader(stdin), stdout: &out, stderr: &bytes.Buffer{}}
	cmd := newKnowledgeCmd(a)
	cmd.SilenceUsage, cmd.SilenceErrors = true, true
	cmd.SetArgs(args)
	cmd.SetOut(&out)
	cmd.SetErr(&bytes.Buffer{})
	err := cmd.ExecuteContext(t.Context())
	return out.String(), err
}

// copyKnowledge writes the embedded knowledge to a folder of the test.
func copyKnowledge(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	entries, err := fs.ReadDir(knowledge.FS, ".")
	require.NoError(t, err)
	for _, e := range entries {
		raw, err := fs.ReadFile(knowledge.FS, e.Name())
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, e.Name()), raw, 0o600))
	}
	return dir
}

// edit replaces the first occurrence of old in a file of the folder.
func edit(t *testing.T, dir, name, old, replacement string) {
	t.Helper()
	path := filepath.Join(dir, name)
	raw, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Contains(t, string(raw), old)
	require.NoError(t, os.WriteFile(path, []byte(strings.Replace(string(raw), old, replacement, 1)), 0o600))
}

func TestKnowledgeCheck(t *testing.T) {
	out, err := runKnowledge(t, "", "check", "--today", "2026-12-01")
	require.NoError(t, err)
	assert.Contains(t, out, " passages: 0 errors, ")

	out, err = runKnowledge(t, "", "check", "--today", "2027-12-01")
	require.NoError(t, err, "warnings do not fail")
	assert.Contains(t, out, "contact-age")

	dir := copyKnowledge(t)
	edit(t, dir, "dopamine.fr.md", "[@", "[@nowhere-1; @")
	out, err = runKnowledge(t, "", "check", "--dir", dir)
	assert.ErrorContains(t, err, "the knowledge folder has 1 error: it cannot be loaded")
	assert.Equal(t, 1, exitStatus(err))
	assert.Contains(t, out, filepath.Join(dir, "dopamine.fr.md")+":")
	assert.Contains(t, out, `error: unknown source "nowhere-1": it is not in sources.yaml [citation-key]`)

	out, err = runKnowledge(t, "", "check", "--dir", dir, "--format", "github")
	assert.Error(t, err)
	assert.Regexp(t, `(?m)^::error file=.*dopamine\.fr\.md,line=\d+,col=\d+,title=citation-key::unknown source "nowhere-1": it`, out)

	out, err = runKnowledge(t, "", "check", "--dir", dir, "--json")
	assert.Error(t, err)
	var report checkReport
	require.NoError(t, json.Unmarshal([]byte(out), &report))
	assert.Equal(t, 1, report.Errors)
}

func TestKnowledgeUsageErrors(t *testing.T) {
	for _, args := range [][]string{
		{"check", "--format", "xml"}, {"check", "--today", "tomorrow"}, {"check", "--dir", "/nowhere/at/all"},
		{"check", "extra"}, {"show"}, {"show", "nothing-like-it"}, {"new", "Bad Name", "--dir", t.TempDir()},
		{"new", "topic"}, {"import", "/nowhere.json", "--dir", t.TempDir()}, {"links", "--tries", "0"},
	} {
		_, err := runKnowledge(t, "", args...)
		require.Error(t, err, args)
		assert.Equal(t, 2, exitStatus(err), "%v: %v", args, err)
	}
}

func TestKnowledgeShow(t *testing.T) {
	c, err := corpus.Load(knowledge.FS)
	require.NoError(t, err)
	p := c.Passages()[0]
	out, err := runKnowledge(t, "", "show", string(p.ID))
	require.NoError(t, err)
	assert.Contains(t, out, p.Sentences[0].Text)
	assert.NotContains(t, out, string(p.Twin))

	out, err = runKnowledge(t, "", "show", strings.TrimSuffix(string(p.ID), ".fr"))
	require.NoError(t, err)
	assert.Contains(t, out, string(p.Twin))

	out, err = runKnowledge(t, "", "show", "cruz-2004", "--json")
	require.NoError(t, err)
	assert.Contains(t, out, "10.1038/nn1181")
}

func TestKnowledgeStats(t *testing.T) {
	out, err := runKnowledge(t, "", "stats", "--today", "2026-12-01")
	require.NoError(t, err)
	assert.Regexp(t, `(?m)^fr +\d+ +\d+ `, out)
	assert.Regexp(t, `(?m)^C8 +\d+ +\d+`, out)

	out, err = runKnowledge(t, "", "stats", "--markdown")
	require.NoError(t, err)
	assert.Contains(t, out, "| C8 | `")
	out, err = runKnowledge(t, "", "stats", "--json")
	require.NoError(t, err)
	assert.True(t, json.Valid([]byte(out)))
}

func TestKnowledgeDiff(t *testing.T) {
	dir := copyKnowledge(t)
	out, err := runKnowledge(t, "", "diff", "embedded", dir)
	require.NoError(t, err)
	assert.Equal(t, "nothing changed for readers\n", out)

	edit(t, dir, "contacts.yaml", "number: '112'", "number: '113'")
	out, err = runKnowledge(t, "", "diff", "embedded", dir)
	require.NoError(t, err)
	assert.Equal(t, "changed contact eu-112\n  - number: 112\n  + number: 113\n", out)
	out, err = runKnowledge(t, "", "diff", dir, dir, "--json")
	require.NoError(t, err)
	assert.JSONEq(t, "[]", out)
}

func TestKnowledgeNew(t *testing.T) {
	dir := copyKnowledge(t)
	out, err := runKnowledge(t, "", "new", "fresh", "--dir", dir)
	require.NoError(t, err)
	assert.Equal(t, filepath.Join(dir, "fresh.fr.md")+"\n"+filepath.Join(dir, "fresh.en.md")+"\n", out)
	_, err = runKnowledge(t, "", "check", "--dir", dir)
	assert.Error(t, err, "nothing unwritten is published")
}

func TestKnowledgeExchange(t *testing.T) {
	dir := copyKnowledge(t)
	before, err := os.ReadFile(filepath.Join(dir, "sources.yaml"))
	require.NoError(t, err)
	csl, err := runKnowledge(t, "", "export", "--dir", dir)
	require.NoError(t, err)

	out, err := runKnowledge(t, csl, "import", "-", "--dir", dir)
	require.NoError(t, err)
	assert.Contains(t, out, "0 added, 0 changed, ")
	after, err := os.ReadFile(filepath.Join(dir, "sources.yaml"))
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after))

	const extra = `[{"id": "x", "type": "article-journal", "title": "New", "author": [{"family": "Doe"}], "issued": {"date-parts": [[2020]]}, "language": "en-US"}]`
	out, err = runKnowledge(t, extra, "import", "-", "--dir", dir, "--dry-run")
	require.NoError(t, err)
	assert.Contains(t, out, "added: doe-2020")
	after, _ = os.ReadFile(filepath.Join(dir, "sources.yaml"))
	assert.Equal(t, string(before), string(after), "a dry run writes nothing")

	_, err = runKnowledge(t, extra, "import", "-", "--dir", dir)
	require.NoError(t, err)
	c, err := corpus.Open(dir)
	require.NoError(t, err)
	doe, ok := c.Source("doe-2020")
	require.True(t, ok)
	assert.False(t, doe.Citable())

	_, err = runKnowledge(t, `[{"id": "y", "type": "book", "title": "T", "URL": "javascript:x"}]`, "import", "-", "--dir", dir)
	assert.ErrorContains(t, err, "nothing was written")
}

// linkFolder is a folder whose links lead to a loopback site.
func linkFolder(t *testing.T, base string, paths ...string) string {
	t.Helper()
	dir := t.TempDir()
	var sources strings.Builder
	for _, p := range paths {
		sources.WriteString("- id: source-" + strings.Trim(p, "/") + "\n  type: webpage\n  title: T\n  URL: " + base + p +
			"\n  custom: {kind: review, link_status: unchecked}\n")
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "sources.yaml"), []byte(sources.String()), 0o600))
	contacts := "- key: line\n  region: FR\n  kind: crisis\n  name: {fr: L, en: L}\n  url: " + base + "/fine\n  status: recalled\n"
	require.NoError(t, os.WriteFile(filepath.Join(dir, "contacts.yaml"), []byte(contacts), 0o600))
	return dir
}

func TestKnowledgeLinks(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/fine", func(http.ResponseWriter, *http.Request) {})
	mux.Handle("/old", http.RedirectHandler("/fine", http.StatusMovedPermanently))
	s := httptest.NewServer(mux)
	defer s.Close()

	report := filepath.Join(t.TempDir(), "report.md")
	out, err := runKnowledge(t, "", "links", "--dir", linkFolder(t, s.URL, "/fine", "/old"), "--interval", "1us", "--report", report)
	require.NoError(t, err)
	assert.Contains(t, out, "3 links: 2 ok, 1 moved, 0 refused, 0 unreachable, 0 dead")
	text, err := os.ReadFile(report)
	require.NoError(t, err)
	assert.Contains(t, string(text), "- source-old `"+s.URL+"/old` -> `"+s.URL+"/fine`")

	out, err = runKnowledge(t, "", "links", "--dir", linkFolder(t, s.URL, "/gone"), "--interval", "1us", "--report", "-")
	assert.ErrorContains(t, err, "1 link is dead")
	assert.Contains(t, out, "## Dead")

	s.Close()
	_, err = runKnowledge(t, "", "links", "--dir", linkFolder(t, s.URL, "/fine"), "--interval", "1us", "--report", report)
	assert.ErrorContains(t, err, "is there a network connection?")
}
