package curate_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/internal/corpus/curate"
	"baclobot/knowledge"
)

var update = flag.Bool("update", false, "write the golden files")

func load(t *testing.T, files map[string]string) *corpus.Corpus {
	t.Helper()
	c, err := corpus.Load(inMemory(files))
	require.NoError(t, err)
	return c
}

func TestCount(t *testing.T) {
	s := curate.Count(load(t, folder(t)), today)
	assert.Equal(t, curate.LanguageStats{Lang: "fr", Topics: 1, Passages: 2, Sentences: 7, Words: s.Languages[0].Words, Asked: 8, OldestReview: "2026-11-23", NewestReview: "2026-11-23", AgeDays: 8}, s.Languages[0])
	assert.Equal(t, curate.LabelCount{
		Label: "C1", FR: []corpus.PassageID{"brake#slow-brake.fr"}, EN: []corpus.PassageID{"brake#slow-brake.en"}, Sources: []corpus.SourceKey{"study"},
	}, s.Labels[0])
	assert.Len(t, s.Labels, len(corpus.Labels()))
	assert.Contains(t, s.Evidence, curate.EvidenceCount{Evidence: corpus.Contested, FR: 1, EN: 1})
	assert.Equal(t, curate.SourceStats{All: 4, Citable: 3, Cited: 2}, s.Sources)
	assert.Equal(t, curate.ContactStats{Shown: 1, Recalled: 1}, s.Contacts)
	assert.Equal(t, 1, s.Terms)
}

func TestDiff(t *testing.T) {
	before := load(t, folder(t))
	assert.Empty(t, curate.Diff(before, load(t, folder(t))))

	files := folder(t)
	files["brake.en.md"] = strings.Replace(files["brake.en.md"], "A fast brake exists as well", "A quick brake exists too", 1)
	files["brake.en.md"] = strings.Replace(files["brake.en.md"], "- slow brake\n", "- slow brake\n      - a brake, slowly\n", 1)
	files["contacts.yaml"] = strings.Replace(files["contacts.yaml"], "31 14", "31 15", 1)
	files["sources.yaml"] = strings.Replace(files["sources.yaml"], "id: idle", "id: calm", 1)
	var b strings.Builder
	for _, c := range curate.Diff(before, load(t, files)) {
		b.WriteString(c.ID + ": " + c.What + "\n  " + strings.Join(c.Lines, "\n  ") + "\n")
	}
	golden := filepath.Join("testdata", "diff.txt")
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(b.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), b.String())
}

func TestNewTopic(t *testing.T) {
	dir := t.TempDir()
	for name, text := range folder(t) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	paths, err := curate.NewTopic(dir, "fresh-topic", today)
	require.NoError(t, err)
	assert.Equal(t, []string{filepath.Join(dir, "fresh-topic.fr.md"), filepath.Join(dir, "fresh-topic.en.md")}, paths)

	_, err = corpus.Open(dir)
	require.Error(t, err, "an unwritten topic must not be published")
	for line := range strings.Lines(err.Error()) {
		if strings.Contains(line, "error:") {
			assert.True(t, strings.HasPrefix(line, "fresh-topic."), line)
		}
	}

	_, err = curate.NewTopic(dir, "brake", today)
	assert.ErrorContains(t, err, "brake.fr.md exists already")
	_, err = curate.NewTopic(dir, "../away", today)
	assert.ErrorContains(t, err, "lower-case letters")
}

// TestExchangeLosesNothing: out to CSL-JSON and back changes not one byte.
func TestExchangeLosesNothing(t *testing.T) {
	items, err := corpus.ReadBibliography(knowledge.FS)
	require.NoError(t, err)
	require.NotEmpty(t, items)
	var csl bytes.Buffer
	require.NoError(t, curate.ExportCSL(&csl, items))
	back, ignored, err := curate.ParseCSL(&csl)
	require.NoError(t, err)
	assert.Empty(t, ignored)
	m := curate.Merge(items, back)
	assert.Equal(t, len(items), m.Same)
	assert.Empty(t, m.Added)
	assert.Empty(t, m.Changed)

	file, err := knowledge.FS.ReadFile("sources.yaml")
	require.NoError(t, err)
	text, err := corpus.EncodeBibliography(m.Items, file)
	require.NoError(t, err)
	assert.Equal(t, string(file), string(text))
}

func TestMergeFromZotero(t *testing.T) {
	have, err := corpus.ReadBibliography(inMemory(folder(t)))
	require.NoError(t, err)
	const zotero = `[
	  {"id": "http://zotero.org/users/1/items/ABC", "citation-key": "deBeaurepaire2011", "type": "article-journal", "title": "Nouveau",
	   "author": [{"family": "Beaurepaire", "given": "R", "non-dropping-particle": "de"}], "issued": {"date-parts": [["2011", 5]]}, "volume": 9, "call-number": "x"},
	  {"id": "2", "type": "article-journal", "title": "A study of slow brakes", "URL": "https://example.org/study"},
	  {"id": "idle", "type": "article-journal", "title": "Cited by nobody", "URL": "https://example.org/moved"},
	  {"id": "4", "type": "report", "title": "Été", "author": [{"family": "Élan", "given": "É"}], "issued": {"date-parts": [[2020]]}},
	  {"id": "5", "type": "report", "title": "Autre", "author": [{"family": "Élan"}], "issued": {"date-parts": [[2020]]}}
	]`
	incoming, ignored, err := curate.ParseCSL(strings.NewReader(zotero))
	require.NoError(t, err)
	assert.Equal(t, []string{"call-number"}, ignored)

	m := curate.Merge(have, incoming)
	assert.Equal(t, []string{"debeaurepaire2011", "elan-2020", "elan-2020-b"}, m.Added)
	assert.Equal(t, []string{"study", "idle"}, m.Changed)
	byKey := make(map[string]corpus.CSLItem)
	for _, item := range m.Items {
		byKey[item.ID] = item
	}
	assert.Equal(t, "A study of slow brakes", byKey["study"].Title)
	assert.Equal(t, "checked", byKey["study"].Custom.LinkStatus, "the same link stays confirmed")
	assert.Equal(t, "unchecked", byKey["idle"].Custom.LinkStatus, "nobody looked at the new link")
	assert.Equal(t, "unchecked", byKey["elan-2020"].Custom.LinkStatus)
	assert.Equal(t, "agency", byKey["elan-2020"].Custom.Kind)

	text, err := corpus.EncodeBibliography(m.Items, []byte("# head\n\n- id: x\n"))
	require.NoError(t, err)
	assert.True(t, strings.HasPrefix(string(text), "# head\n\n- id: study\n"))
	files := folder(t)
	files["sources.yaml"] = string(text)
	_, err = corpus.LoadSources(inMemory(files))
	assert.NoError(t, err, "an import loads")
}

func TestParseCSLRefuses(t *testing.T) {
	for _, text := range []string{"", "{}", "[1]", `[{"issued": {"date-parts": [["x"]]}}]`} {
		_, _, err := curate.ParseCSL(strings.NewReader(text))
		assert.ErrorContains(t, err, "read CSL-JSON", "%q", text)
	}
}
