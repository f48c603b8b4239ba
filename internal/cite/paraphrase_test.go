package cite_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/cite"
	"baclobot/internal/corpus"
	"baclobot/internal/text"
)

// paraphrase is one hand-written sentence about a passage.
type paraphrase struct {
	Sentence  string           `json:"sentence"`
	PassageID corpus.PassageID `json:"passage_id"`
	Lang      string           `json:"lang"`
	True      bool             `json:"true"`
}

// The aims for sentences written by people who did not write the checker are
// 80 % of the true ones accepted and 1 % of the false ones. They are not
// reached; what is measured is logged, and these bounds keep it from getting
// worse unseen.
const (
	leastTrue = 0.55
	mostFalse = 0.10
)

// TestParaphrases judges the files of testdata/paraphrases against the whole
// passage. Files named heldout-* measure and are not looked into: the report
// of a failure names no sentence of theirs.
func TestParaphrases(t *testing.T) {
	files, err := filepath.Glob("testdata/paraphrases/*.jsonl")
	require.NoError(t, err)
	c := load(t)
	checker := cite.NewChecker(c.Glossary())
	for _, file := range files {
		name := filepath.Base(file)
		t.Run(strings.TrimSuffix(name, ".jsonl"), func(t *testing.T) {
			var n, accepted [2]float64
			for _, row := range readParaphrases(t, file) {
				p, ok := c.Passage(row.PassageID)
				if !ok {
					t.Logf("passage %s is gone", row.PassageID)
					continue
				}
				texts := make([]string, len(p.Sentences))
				for i, s := range p.Sentences {
					texts[i] = s.Text
				}
				v := checker.CheckText(row.Sentence, row.Lang, texts)
				kind := 0
				if row.True {
					kind = 1
				}
				n[kind]++
				if v.Supported() {
					accepted[kind]++
				}
				if v.Supported() != row.True && !strings.HasPrefix(name, "heldout-") {
					t.Logf("%-5t %s %s\n      %v", row.True, row.PassageID, row.Sentence, v.Failures)
				}
			}
			t.Logf("true: %.0f of %.0f accepted, false: %.0f of %.0f accepted", accepted[1], n[1], accepted[0], n[0])
			require.Positive(t, n[0]+n[1], "no pair on a passage that exists")
			assert.GreaterOrEqual(t, accepted[1], leastTrue*n[1])
			assert.LessOrEqual(t, accepted[0], mostFalse*n[0])
		})
	}
}

func readParaphrases(t *testing.T, file string) []paraphrase {
	t.Helper()
	f, err := os.Open(file)
	require.NoError(t, err)
	defer f.Close()
	var out []paraphrase
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		var row paraphrase
		require.NoError(t, json.Unmarshal(lines.Bytes(), &row), file)
		out = append(out, row)
	}
	require.NoError(t, lines.Err())
	return out
}

// Sentences on passages from outside the knowledge base, so that the lists do
// not only know its own words.
func TestPairsOnOtherPassages(t *testing.T) {
	files, err := filepath.Glob("testdata/pairs/*.jsonl")
	require.NoError(t, err)
	checker := cite.NewChecker(load(t).Glossary())
	for _, file := range files {
		var n, accepted [2]float64
		f, err := os.Open(file)
		require.NoError(t, err)
		defer f.Close()
		for lines := bufio.NewScanner(f); lines.Scan(); {
			var row struct {
				Sentence, Passage, Lang string
				True                    bool
			}
			require.NoError(t, json.Unmarshal(lines.Bytes(), &row), file)
			v := checker.CheckText(row.Sentence, row.Lang, text.Sentences(row.Passage, row.Lang))
			kind := 0
			if row.True {
				kind = 1
			}
			n[kind]++
			if v.Supported() {
				accepted[kind]++
			}
			if v.Supported() != row.True {
				t.Logf("%-5t %s\n      %v", row.True, row.Sentence, v.Failures)
			}
		}
		t.Logf("true: %.0f of %.0f accepted, false: %.0f of %.0f accepted", accepted[1], n[1], accepted[0], n[0])
		assert.GreaterOrEqual(t, accepted[1], leastTrue*n[1])
		assert.LessOrEqual(t, accepted[0], mostFalse*n[0])
	}
}
