package cite_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/cite"
	"baclobot/internal/corpus"
	"baclobot/knowledge"
)

func load(t testing.TB) *corpus.Corpus {
	t.Helper()
	c, err := corpus.Load(knowledge.FS)
	require.NoError(t, err)
	return c
}

func TestForbiddenLeavesTheKnowledgeAlone(t *testing.T) {
	for _, p := range load(t).Passages() {
		for _, s := range p.Sentences {
			if !s.Dose {
				assert.Empty(t, cite.Forbidden(s.Text, p.Lang), "%s: %s", p.ID, s.Text)
			}
		}
	}
}
