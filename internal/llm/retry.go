package llm

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"

	"github.com/cenkalti/backoff/v5"
)

// RetryOptions shapes Retry.
type RetryOptions struct {
	Tries   int           // attempts in all; 0 means 3
	Initial time.Duration // first wait, before jitter; 0 means 500 ms
	Max     time.Duration // longest wait between attempts, before jitter; 0 means 8 s
}

func (o RetryOptions) withDefaults() RetryOptions {
	if o.Tries <= 0 {
		o.Tries = 3
	}
	if o.Initial <= 0 {
		o.Initial = 500 * time.Millisecond
	}
	if o.Max <= 0 {
		o.Max = 8 * time.Second
	}
	return o
}

// Retry repeats a call that failed for a passing reason: status 429 or 5xx, or
// a broken connection. Waits grow exponentially, each drawn from half to one
// and a half of its value; where the server sent Retry-After, the wait is that
// and up to Initial more, so that callers who were refused together do not come
// back together. A wait that would pass the caller's deadline is not begun: the
// last error returns at once.
func Retry(o RetryOptions) Middleware {
	o = o.withDefaults()
	return func(next Model) Model {
		return ModelFunc(func(ctx context.Context, r Request) (Response, error) {
			return retry(ctx, o, func() (Response, error) { return next.Complete(ctx, r) })
		})
	}
}

func retry(ctx context.Context, o RetryOptions, call func() (Response, error)) (Response, error) {
	var response Response
	var last error
	attempt := func() (struct{}, error) {
		response, last = call()
		if last == nil {
			return struct{}{}, nil
		}
		if ctx.Err() != nil || !passing(last) {
			return struct{}{}, backoff.Permanent(last)
		}
		var status *StatusError
		if errors.As(last, &status) && status.RetryAfter > 0 {
			wait := status.RetryAfter + rand.N(o.Initial)
			return struct{}{}, &backoff.RetryAfterError{Duration: wait}
		}
		return struct{}{}, last
	}
	waits := backoff.NewExponentialBackOff()
	waits.InitialInterval, waits.MaxInterval, waits.Multiplier = o.Initial, o.Max, 2
	var left time.Duration // 0 bounds nothing
	if deadline, ok := ctx.Deadline(); ok {
		left = max(time.Until(deadline), 1)
	}
	_, _ = backoff.Retry(ctx, attempt, backoff.WithBackOff(waits),
		backoff.WithMaxTries(uint(o.Tries)), backoff.WithMaxElapsedTime(left))
	if last != nil && ctx.Err() != nil && !errors.Is(last, ctx.Err()) {
		last = errors.Join(ctx.Err(), last)
	}
	return response, last
}

// passing reports whether the same request may well succeed a moment later.
// A used-up quota answers with 429 too, but no wait of ours mends it.
func passing(err error) bool {
	var status *StatusError
	if errors.As(err, &status) {
		again := status.Code == 429 || status.Code >= 500 && status.Code != 501
		return again && status.Kind != "insufficient_quota"
	}
	var broken *NetworkError
	return errors.As(err, &broken)
}
