package llm

import (
	"context"
	"log/slog"
	"time"
)

// Call is what may be known of one call outside: figures, and no text.
type Call struct {
	Took             time.Duration
	Model            string // as configured; empty when no model answered
	PromptTokens     int
	CompletionTokens int
	Outcome          string // see Outcome
}

// Observe tells f of every call when it ends. f must be safe for concurrent
// use.
func Observe(f func(ctx context.Context, c Call)) Middleware {
	return func(next Model) Model {
		return ModelFunc(func(ctx context.Context, r Request) (Response, error) {
			start := time.Now()
			response, err := next.Complete(ctx, r)
			f(ctx, Call{
				Took:             time.Since(start),
				Model:            response.Model,
				PromptTokens:     response.PromptTokens,
				CompletionTokens: response.CompletionTokens,
				Outcome:          Outcome(err),
			})
			return response, err
		})
	}
}

// Log writes one line for every call: duration, tokens, model and outcome. It
// never writes text, not even that of an error.
func Log(logger *slog.Logger) Middleware {
	return Observe(func(ctx context.Context, c Call) {
		level := slog.LevelInfo
		if c.Outcome != "ok" && c.Outcome != "canceled" {
			level = slog.LevelWarn
		}
		logger.LogAttrs(ctx, level, "model call",
			slog.String("outcome", c.Outcome),
			slog.String("model", c.Model),
			slog.Duration("took", c.Took),
			slog.Int("prompt_tokens", c.PromptTokens),
			slog.Int("completion_tokens", c.CompletionTokens))
	})
}
