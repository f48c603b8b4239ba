package llm

import (
	"context"
	"errors"
	"fmt"
	"net"
	"time"
)

// The ways in which a completion fails. None of them ever carries a word of
// the question, of the prompt or of the reply: an error may end in a log.
var (
	// ErrBudget means that the day's tokens or cost are used up.
	ErrBudget = errors.New("the model's daily budget is used up")
	// ErrOpen means that the circuit breaker is open: the endpoint failed too
	// often a moment ago and is left alone.
	ErrOpen = errors.New("the model endpoint is resting after repeated failures")
	// ErrBusy means that every slot was taken until the caller's time was up.
	ErrBusy = errors.New("the model is busy with other requests")
	// ErrTruncated means that the completion hit its token limit.
	ErrTruncated = errors.New("the model's reply was cut off at its token limit")
	// ErrTooLarge means that the reply is larger than any answer can be.
	ErrTooLarge = errors.New("the model's reply is too large")
	// ErrEmpty means that the reply holds no text.
	ErrEmpty = errors.New("the model's reply is empty")
	// ErrMalformed means that the reply is not what the protocol asks for.
	ErrMalformed = errors.New("the model server's reply cannot be understood")
	// ErrRefused means that a filter or the model itself declined to answer.
	ErrRefused = errors.New("the model declined to answer")
)

// StatusError is an HTTP status that is not a success.
type StatusError struct {
	Code int
	// RetryAfter is how long the server asks to be left alone; 0 when it does
	// not say.
	RetryAfter time.Duration
	// Kind is the server's own error code where it is one that we know, for
	// example "model_not_found". Anything else is left out, because servers
	// echo what they were sent.
	Kind string
}

// Error names the status and the known kind, and nothing that the server wrote.
func (e *StatusError) Error() string {
	if e.Kind != "" {
		return fmt.Sprintf("the model server answered with status %d (%s)", e.Code, e.Kind)
	}
	return fmt.Sprintf("the model server answered with status %d", e.Code)
}

// NetworkError is a connection that could not be made or broke.
type NetworkError struct{ Err error }

// Error says what happened without the address, whose path or query may hold a
// secret.
func (e *NetworkError) Error() string {
	var dns *net.DNSError
	switch {
	case errors.As(e.Err, &dns):
		return "the model server's name cannot be resolved"
	case e.unsent():
		return "the model server cannot be reached"
	}
	return "the connection to the model server broke"
}

// unsent reports whether there never was a connection.
func (e *NetworkError) unsent() bool {
	var op *net.OpError
	return errors.As(e.Err, &op) && op.Op == "dial"
}

// Unwrap gives the cause to errors.Is and errors.As.
func (e *NetworkError) Unwrap() error { return e.Err }

// Outcome names how a call ended, in one stable word for logs and metrics:
// "ok", "canceled", "timeout", "budget", "open", "busy", "truncated",
// "too_large", "empty", "malformed", "refused", "rate_limited", "denied",
// "rejected", "server_error", "network" or "error".
func Outcome(err error) string {
	for _, known := range []struct {
		err  error
		word string
	}{
		{ErrBudget, "budget"}, {ErrOpen, "open"}, {ErrBusy, "busy"},
		{ErrTruncated, "truncated"}, {ErrTooLarge, "too_large"}, {ErrEmpty, "empty"},
		{ErrMalformed, "malformed"}, {ErrRefused, "refused"},
		{context.Canceled, "canceled"}, {context.DeadlineExceeded, "timeout"},
	} {
		if errors.Is(err, known.err) {
			return known.word
		}
	}
	var status *StatusError
	var broken *NetworkError
	switch {
	case err == nil:
		return "ok"
	case errors.As(err, &status):
		return statusOutcome(status.Code)
	case errors.As(err, &broken):
		return "network"
	}
	return "error"
}

func statusOutcome(code int) string {
	switch {
	case code == 429:
		return "rate_limited"
	case code == 401 || code == 403:
		return "denied"
	case code >= 500:
		return "server_error"
	}
	return "rejected"
}
