package bot

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/bwmarrin/discordgo"
)

// Discord's error codes that are handled by name.
const (
	codeUnknownMessage      = 10008 // deleted
	codeUnknownChannel      = 10003
	codePinsFull            = 30003
	codeMissingAccess       = 50001
	codeMissingPermissions  = 50013
	codeUnknownWebhook      = 10015
	codeUnknownInteraction  = 10062 // the first response came too late
	codeAlreadyAcknowledged = 40060
	codeInvalidToken        = 50027 // the interaction is older than 15 minutes
)

// apiError is a failed REST call, without anything that a member wrote and
// without the interaction token, both of which discordgo's errors can hold.
type apiError struct {
	op     string        // what was being done
	status int           // HTTP status; 0 when no answer came
	code   int           // Discord's code; 0 when there was none
	after  time.Duration // for 429: how long to wait
	cause  error         // what went wrong on the way, free of addresses
}

// Error implements error.
func (e *apiError) Error() string {
	switch {
	case e.cause != nil:
		return fmt.Sprintf("%s: %v", e.op, e.cause)
	case e.code != 0:
		return fmt.Sprintf("%s: Discord answered %d (code %d)", e.op, e.status, e.code)
	}
	return fmt.Sprintf("%s: Discord answered %d", e.op, e.status)
}

// Unwrap gives the cause, so that context errors are found.
func (e *apiError) Unwrap() error { return e.cause }

// newAPIError strips an error of discordgo down to what may be logged.
func newAPIError(op string, err error) *apiError {
	e := &apiError{op: op}
	var refused *discordgo.RESTError
	var limited *discordgo.RateLimitError
	var transport *url.Error
	switch {
	case errors.As(err, &refused):
		e.status = refused.Response.StatusCode
		if refused.Message != nil {
			e.code = refused.Message.Code
		}
	case errors.As(err, &limited):
		e.status, e.after = 429, limited.RetryAfter
	case errors.As(err, &transport):
		e.cause = transport.Err // the address holds the token
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		e.cause = err
	default:
		e.cause = fmt.Errorf("no usable answer (%T)", err)
	}
	return e
}

// hopeless reports whether trying again cannot help.
func (e *apiError) hopeless() bool {
	return e.status >= 400 && e.status < 500 && e.status != 429 && e.status != 408
}

// hasCode reports whether an error is Discord's refusal with one of the codes.
func hasCode(err error, codes ...int) bool {
	var e *apiError
	if !errors.As(err, &e) {
		return false
	}
	for _, c := range codes {
		if e.code == c {
			return true
		}
	}
	return false
}

// panicError is a recovered panic. Its value is not kept unless it comes from
// the Go runtime: any other value may hold what a member wrote.
type panicError struct {
	op    string
	what  string
	stack []byte
}

// newPanicError must be called by the deferred function that recovered.
func newPanicError(op string, value any) *panicError {
	what := fmt.Sprintf("%T", value)
	if e, ok := value.(runtime.Error); ok {
		what = e.Error()
	}
	return &panicError{op: op, what: what, stack: debug.Stack()}
}

// Error implements error.
func (e *panicError) Error() string { return e.op + ": panic: " + e.what }
