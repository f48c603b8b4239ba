package openai

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/url"

	gogpt "github.com/sashabaranov/go-openai"

	"baclobot/internal/llm"
)

// refusal is a status error together with the server's words, which decide how
// to ask next and go no further: servers echo what they were sent.
type refusal struct {
	status  *llm.StatusError
	message string
}

// Error is that of the status.
func (r *refusal) Error() string { return r.status.Error() }

// Unwrap gives the status to errors.As.
func (r *refusal) Unwrap() error { return r.status }

// knownKinds are error codes that say what to do about a status and cannot hold
// anything of ours.
var knownKinds = map[string]bool{
	"insufficient_quota": true, "invalid_api_key": true, "model_not_found": true,
	"context_length_exceeded": true, "rate_limit_exceeded": true, "invalid_request_error": true,
	"authentication_error": true, "exceed_context_size_error": true, "server_error": true,
}

// translate turns an error of go-openai into one of ours, which holds no text
// of the exchange, no address and no key.
func translate(ctx context.Context, err error, seen *captured) error {
	var api *gogpt.APIError
	var request *gogpt.RequestError
	switch {
	case errors.Is(err, llm.ErrTooLarge):
		return llm.ErrTooLarge
	case errors.As(err, &api) && api.HTTPStatusCode > 0:
		return refuse(api.HTTPStatusCode, apiKind(api), api.Message, seen)
	case errors.As(err, &request):
		return refuse(request.HTTPStatusCode, "", string(request.Body), seen)
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, context.DeadlineExceeded):
		return context.DeadlineExceeded
	case seen.status >= 300:
		return &llm.StatusError{Code: seen.status, RetryAfter: seen.retryAfter}
	}
	return unreadable(err, seen)
}

// unreadable sorts errors of sending and of decoding.
func unreadable(err error, seen *captured) error {
	var address *url.Error
	if errors.As(err, &address) {
		return &llm.NetworkError{Err: address.Err}
	}
	var syntax *json.SyntaxError
	var shape *json.UnmarshalTypeError
	switch {
	case seen.status == 0:
		// go-openai refused the request before it was sent.
		return errors.New("the request does not suit this model")
	case seen.html, errors.As(err, &syntax), errors.As(err, &shape), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return llm.ErrMalformed
	}
	return &llm.NetworkError{Err: err}
}

func refuse(status int, kind, message string, seen *captured) error {
	e := &llm.StatusError{Code: status, RetryAfter: seen.retryAfter}
	if knownKinds[kind] {
		e.Kind = kind
	}
	if refusedStatus(status) {
		return &refusal{status: e, message: message}
	}
	return e
}

func apiKind(e *gogpt.APIError) string {
	if code, ok := e.Code.(string); ok && knownKinds[code] {
		return code
	}
	return e.Type
}
