package corpus_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"baclobot/internal/corpus"
)

var update = flag.Bool("update", false, "write the golden files")

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// golden compares text with a file of testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

// TestProblemsGolden shows what a curator reads when several things are wrong
// in several files at once: all of it, by file and line.
func TestProblemsGolden(t *testing.T) {
	f := soundFolder()
	f.with(t, "brake.fr.md", "evidence: animal", "evidence: sure")
	f.with(t, "brake.fr.md", "[@study-2001]", "[@study-201]")
	f.with(t, "brake.fr.md", "Le frein est\nlent", "Le frein est\nlent, 30 mg")
	f.with(t, "brake.en.md", "## A slow brake {#slow-brake}", "## A slow brake")
	f.with(t, "sources.yaml", "kind: label", "kind: leaflet")
	f.with(t, "contacts.yaml", "region: CA-QC", "region: Quebec")
	f.with(t, "glossary.yaml", "entity: true", "entity: perhaps")
	f["old.fr.md"] = "\x00"
	_, err := corpus.Load(f.fs())
	require.Error(t, err)
	golden(t, "problems.txt", err.Error()+"\n")
}

func TestProblemString(t *testing.T) {
	p := corpus.Problem{File: "a.md", Severity: corpus.SeverityWarning, Rule: "r", Message: "m"}
	assert.Equal(t, "a.md: warning: m [r]", p.String())
	p.Line = 3
	assert.Equal(t, "a.md:3: warning: m [r]", p.String())
	p.Column = 4
	assert.Equal(t, "a.md:3:4: warning: m [r]", p.String())

	ps := corpus.Problems{p}
	assert.NoError(t, ps.Errors(), "a warning prevents nothing")
	assert.Equal(t, 1, ps.Count(corpus.SeverityWarning))
}
