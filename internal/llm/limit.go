package llm

import (
	"context"
	"errors"
)

// Limit lets at most n calls run at once; n below 1 counts as 1. Others wait
// until a slot is free or their context ends, then fail with ErrBusy and the
// context's error.
func Limit(n int) Middleware {
	slots := make(chan struct{}, max(n, 1))
	return func(next Model) Model {
		return ModelFunc(func(ctx context.Context, r Request) (Response, error) {
			// A caller whose time is up must not win the race for a free slot.
			if err := ctx.Err(); err != nil {
				return Response{}, err
			}
			select {
			case slots <- struct{}{}:
			case <-ctx.Done():
				return Response{}, errors.Join(ErrBusy, ctx.Err())
			}
			defer func() { <-slots }()
			return next.Complete(ctx, r)
		})
	}
}
