package search

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/sony/gobreaker/v2"
)

// GuardOptions shape a Guard.
type GuardOptions struct {
	Timeout  time.Duration // for one question; 0 means 300 ms
	Failures int           // failures in a row after which it stops asking; 0 means 3
	Rest     time.Duration // how long it stops before it tries again; 0 means 30 s
	// OnChange is told the new state: "closed" (asking), "open" (not asking) or
	// "half-open" (trying). nil tells nobody.
	OnChange func(state string)
}

// The defaults of GuardOptions. A question waits for its vector before any
// passage is shown: a third of a second is about what goes unnoticed.
const (
	guardTimeout  = 300 * time.Millisecond
	guardFailures = 3
	guardRest     = 30 * time.Second
)

// Guard keeps an Embedder from holding questions up: it gives it little time,
// and stops asking one that keeps failing. It outlives the indexes that use
// it, so that a reload forgets nothing.
type Guard struct {
	next    Embedder
	timeout time.Duration
	circuit *gobreaker.CircuitBreaker[[][]float32]
}

// errCallerGone marks calls that ended because the caller went away, which
// says nothing about the Embedder.
var errCallerGone = errors.New("search: the caller is gone")

// NewGuard guards next.
func NewGuard(next Embedder, o GuardOptions) *Guard {
	if o.Timeout <= 0 {
		o.Timeout = guardTimeout
	}
	if o.Failures <= 0 {
		o.Failures = guardFailures
	}
	if o.Rest <= 0 {
		o.Rest = guardRest
	}
	settings := gobreaker.Settings{
		Timeout:     o.Rest,
		ReadyToTrip: func(c gobreaker.Counts) bool { return c.ConsecutiveFailures >= uint32(o.Failures) },
		IsExcluded:  func(err error) bool { return errors.Is(err, errCallerGone) },
	}
	if o.OnChange != nil {
		settings.OnStateChange = func(_ string, _, to gobreaker.State) { o.OnChange(to.String()) }
	}
	return &Guard{next: next, timeout: o.Timeout, circuit: gobreaker.NewCircuitBreaker[[][]float32](settings)}
}

// Embed asks the Embedder, unless it kept failing: then it fails at once.
func (g *Guard) Embed(ctx context.Context, texts []string) ([][]float32, error) {
	vectors, err := g.circuit.Execute(func() ([][]float32, error) {
		limited, cancel := context.WithTimeout(ctx, g.timeout)
		defer cancel()
		got, err := g.next.Embed(limited, texts)
		if err != nil && ctx.Err() != nil {
			return nil, fmt.Errorf("%w: %w", errCallerGone, ctx.Err())
		}
		return got, err
	})
	if err != nil {
		return nil, fmt.Errorf("search: embed the question: %w", err)
	}
	return vectors, nil
}
