package openai

import (
	"context"
	"fmt"
	"math"

	gogpt "github.com/sashabaranov/go-openai"

	"baclobot/internal/llm"
)

// Embed returns one vector for each text, in order, all of one length. Texts go
// out in batches, one after the other; the first batch that fails ends the
// call. A reply whose vectors are missing, doubled, of different lengths or not
// finite is ErrMalformed.
func (c *Client) Embed(ctx context.Context, texts []string) ([][]float32, error) {
	vectors := make([][]float32, 0, len(texts))
	for start := 0; start < len(texts); start += c.batch {
		batch := texts[start:min(start+c.batch, len(texts))]
		got, err := c.embedBatch(ctx, batch)
		if err != nil {
			return nil, fmt.Errorf("embed texts %d to %d: %w", start+1, start+len(batch), err)
		}
		if len(vectors) > 0 && len(got[0]) != len(vectors[0]) {
			return nil, fmt.Errorf("embed texts %d to %d: the vectors change length: %w", start+1, start+len(batch), llm.ErrMalformed)
		}
		vectors = append(vectors, got...)
	}
	return vectors, nil
}

func (c *Client) embedBatch(ctx context.Context, texts []string) ([][]float32, error) {
	ctx, seen := capture(ctx, maxVectors)
	reply, err := c.api.CreateEmbeddings(ctx, gogpt.EmbeddingRequestStrings{
		Input: texts, Model: gogpt.EmbeddingModel(c.model), EncodingFormat: gogpt.EmbeddingEncodingFormatFloat,
	})
	if err != nil {
		return nil, plain(translate(ctx, err, seen))
	}
	if seen.status >= 300 {
		return nil, &llm.StatusError{Code: seen.status, RetryAfter: seen.retryAfter}
	}
	return order(reply.Data, len(texts))
}

// plain drops the server's words from a refusal.
func plain(err error) error {
	if r, ok := err.(*refusal); ok {
		return r.status
	}
	return err
}

// order puts the vectors where their index says.
func order(data []gogpt.Embedding, want int) ([][]float32, error) {
	if len(data) != want {
		return nil, llm.ErrMalformed
	}
	out := make([][]float32, want)
	for _, e := range data {
		if e.Index < 0 || e.Index >= want || out[e.Index] != nil || len(e.Embedding) == 0 || len(e.Embedding) != len(data[0].Embedding) {
			return nil, llm.ErrMalformed
		}
		for _, x := range e.Embedding {
			if math.IsNaN(float64(x)) || math.IsInf(float64(x), 0) {
				return nil, llm.ErrMalformed
			}
		}
		out[e.Index] = e.Embedding
	}
	return out, nil
}
