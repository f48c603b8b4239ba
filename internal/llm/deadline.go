package llm

import (
	"context"
	"time"
)

// Deadline bounds the time of one call, retries and waiting included. An
// earlier deadline of the caller stays in force; a duration that is not
// positive bounds nothing.
func Deadline(d time.Duration) Middleware {
	return func(next Model) Model {
		if d <= 0 {
			return next
		}
		return ModelFunc(func(ctx context.Context, r Request) (Response, error) {
			ctx, cancel := context.WithTimeout(ctx, d)
			defer cancel()
			return next.Complete(ctx, r)
		})
	}
}
