// Package llm is the seam to a language model: one method, and decorators that
// wrap it. It treats what a model returns as untrusted text and knows nothing
// of passages or citations.
package llm

import (
	"context"
	"encoding/json"
	"time"
)

// Model completes one request. Implementations are safe for concurrent use.
type Model interface {
	Complete(ctx context.Context, r Request) (Response, error)
}

// Middleware wraps a Model with one more concern.
type Middleware func(Model) Model

// Request is what a model is asked.
type Request struct {
	System      string
	Turns       []Turn // user and assistant turns in order; the last one is the user's
	SchemaName  string
	Schema      json.RawMessage // JSON schema of the output; nil for plain text
	MaxTokens   int
	Temperature float64
}

// Turn is one message of the exchange.
type Turn struct {
	Role string // "user" or "assistant"
	Text string
}

// Response is what came back. Text is untrusted.
type Response struct {
	Text             string
	Model            string
	PromptTokens     int
	CompletionTokens int
	Took             time.Duration
}
