package corpus_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/knowledge"
)

func TestEmbeddedKnowledgeLoads(t *testing.T) {
	c, err := corpus.Load(knowledge.FS)
	require.NoError(t, err)
	for _, p := range c.Passages() {
		twin, ok := c.Twin(p.ID)
		require.True(t, ok, p.ID)
		assert.Equal(t, p.ID, twin.Twin)
		assert.NotEmpty(t, p.Sentences, p.ID)
		for _, s := range p.Sentences {
			assert.NotEmpty(t, s.Cites, "%s: %s", p.ID, s.Text)
			for _, key := range s.Cites {
				src, ok := c.Source(key)
				require.True(t, ok, key)
				assert.True(t, src.Citable(), key)
			}
		}
	}
}
