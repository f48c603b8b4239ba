package llm

import (
	"context"
	"errors"
	"time"

	"github.com/sony/gobreaker/v2"
)

// BreakerOptions shapes Breaker.
type BreakerOptions struct {
	Failures int           // failures in a row that open it; 0 means 5
	Rest     time.Duration // how long it stays open before one call may try; 0 means 30 s
	// OnChange is told the new state: "closed", "half-open" or "open". It must
	// not call the model. nil tells nobody.
	OnChange func(state string)
}

// Breaker stops asking an endpoint that keeps failing: calls fail at once with
// ErrOpen, until after a rest one call is let through to find out. It counts
// failures of the endpoint, and not what the caller or the question caused.
func Breaker(o BreakerOptions) Middleware {
	if o.Failures <= 0 {
		o.Failures = 5
	}
	if o.Rest <= 0 {
		o.Rest = 30 * time.Second
	}
	settings := gobreaker.Settings{
		Timeout:     o.Rest,
		ReadyToTrip: func(c gobreaker.Counts) bool { return c.ConsecutiveFailures >= uint32(o.Failures) },
		IsExcluded:  callersDoing,
		IsSuccessful: func(err error) bool {
			return err == nil || !endpointFailed(err)
		},
	}
	if o.OnChange != nil {
		settings.OnStateChange = func(_ string, _, to gobreaker.State) { o.OnChange(to.String()) }
	}
	return func(next Model) Model {
		circuit := gobreaker.NewCircuitBreaker[Response](settings)
		return ModelFunc(func(ctx context.Context, r Request) (Response, error) {
			response, err := circuit.Execute(func() (Response, error) { return next.Complete(ctx, r) })
			if errors.Is(err, gobreaker.ErrOpenState) || errors.Is(err, gobreaker.ErrTooManyRequests) {
				return response, ErrOpen
			}
			return response, err
		})
	}
}

// callersDoing reports whether the error says nothing about the endpoint: the
// caller went away, or the call was never made.
func callersDoing(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, ErrBudget) || errors.Is(err, ErrBusy)
}

// endpointFailed reports whether the error speaks against the endpoint as a
// whole. A reply that is cut off, empty or declined is a matter of this one
// request, and so is a status of the 4xx kind, except for those that every
// request would meet.
func endpointFailed(err error) bool {
	if errors.Is(err, ErrTruncated) || errors.Is(err, ErrEmpty) || errors.Is(err, ErrRefused) {
		return false
	}
	var status *StatusError
	if errors.As(err, &status) {
		switch status.Code {
		case 401, 402, 403, 404, 405, 408, 429:
			return true
		}
		return status.Code < 400 || status.Code >= 500
	}
	return true
}
