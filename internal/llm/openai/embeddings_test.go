package openai_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/llm"
	"baclobot/internal/llm/openai"
	"baclobot/internal/llmtest"
)

func TestEmbedBatchesAndKeepsTheOrder(t *testing.T) {
	s := llmtest.New(t)
	c, err := openai.New(openai.Options{BaseURL: s.URL(), Model: "e5", Batch: 3})
	require.NoError(t, err)
	t.Cleanup(c.Close)
	var texts []string
	for i := range 7 {
		texts = append(texts, fmt.Sprintf("text number %d", i))
	}
	vectors, err := c.Embed(t.Context(), texts)
	require.NoError(t, err)
	require.Len(t, vectors, 7)
	for i, text := range texts {
		assert.Equal(t, llmtest.Vector(text), vectors[i])
	}
	assert.Equal(t, [][]string{texts[:3], texts[3:6], texts[6:]}, s.Embedded())

	vectors, err = c.Embed(t.Context(), nil)
	assert.NoError(t, err)
	assert.Empty(t, vectors)
}

func TestEmbedRefusesVectorsThatDoNotFit(t *testing.T) {
	for name, body := range map[string]string{
		"missing":           `{"data":[{"index":0,"embedding":[1]}]}`,
		"doubled":           `{"data":[{"index":0,"embedding":[1]},{"index":0,"embedding":[2]}]}`,
		"out of range":      `{"data":[{"index":0,"embedding":[1]},{"index":2,"embedding":[2]}]}`,
		"empty":             `{"data":[{"index":0,"embedding":[]},{"index":1,"embedding":[]}]}`,
		"different lengths": `{"data":[{"index":0,"embedding":[1]},{"index":1,"embedding":[1,2]}]}`,
		"not a number":      `{"data":[{"index":0,"embedding":[1]},{"index":1,"embedding":["x"]}]}`,
	} {
		t.Run(name, func(t *testing.T) {
			s := llmtest.New(t)
			s.EmbedReply(llmtest.Always(llmtest.Reply{Body: body}))
			_, err := client(t, s.URL(), "e5").Embed(t.Context(), []string{canary, "b"})
			assert.ErrorIs(t, err, llm.ErrMalformed)
			assert.NotContains(t, err.Error(), "CANARY")
		})
	}
}

func TestEmbedNamesStatusErrors(t *testing.T) {
	s := llmtest.New(t)
	s.EmbedReply(llmtest.Status(400, canary))
	_, err := client(t, s.URL(), "e5").Embed(t.Context(), []string{canary})
	var status *llm.StatusError
	require.ErrorAs(t, err, &status)
	assert.NotContains(t, fmt.Sprintf("%v %+v", err, err), "CANARY")
}
