package eval

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/knowledge"
)

func TestCheckerBenchReachesItsAims(t *testing.T) {
	c, err := corpus.Load(knowledge.FS)
	require.NoError(t, err)
	r := EvalChecker(CheckerOptions{Corpus: c, Seed: 1})
	require.NoError(t, r.Write(os.Stdout))
	assert.GreaterOrEqual(t, r.Mutants, 5000)
	assert.GreaterOrEqual(t, r.Killed, 0.97)
	assert.GreaterOrEqual(t, r.HarmlessAccepted, 0.95)
	if out := os.Getenv("SURVIVORS"); out != "" {
		f, err := os.Create(out)
		require.NoError(t, err)
		defer f.Close()
		for _, line := range r.Survivors() {
			_, err := f.WriteString(line + "\n")
			require.NoError(t, err)
		}
	}
}
