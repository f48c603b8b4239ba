package llm_test

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/llm"
)

// TestTokenBoundHoldsForRealTokenizers compares the bound with counts that real
// tokenizers gave for awkward texts: chat spelling, capitals, figures, base64,
// noise, emoji, other scripts, JSON.
func TestTokenBoundHoldsForRealTokenizers(t *testing.T) {
	file, err := os.Open("testdata/tokens.jsonl")
	require.NoError(t, err)
	defer file.Close()
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		var row struct {
			Text   string
			Counts map[string]int
		}
		require.NoError(t, json.Unmarshal(lines.Bytes(), &row))
		for tokenizer, count := range row.Counts {
			assert.GreaterOrEqual(t, llm.TokenBound(row.Text), count, "%s: %s", tokenizer, row.Text)
		}
	}
	require.NoError(t, lines.Err())
}

func FuzzTokenBoundGrowsWithTheText(f *testing.F) {
	f.Add("Le baclofène", " agit ?")
	f.Fuzz(func(t *testing.T, a, b string) {
		// A broken character counts more than the whole one that it becomes.
		a, b = strings.ToValidUTF8(a, ""), strings.ToValidUTF8(b, "")
		assert.LessOrEqual(t, llm.TokenBound(a), llm.TokenBound(a+b))
		assert.GreaterOrEqual(t, llm.TokenBound(a), 0)
	})
}
