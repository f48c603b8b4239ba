package llm_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"

	"go.uber.org/goleak"

	"baclobot/internal/llm"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// script is a model that gives one result after the other, and the last one for
// ever.
type script struct {
	results []result
	calls   atomic.Int64
}

type result struct {
	response llm.Response
	err      error
}

func failing(errs ...error) *script {
	s := &script{}
	for _, err := range errs {
		s.results = append(s.results, result{err: err})
	}
	return s
}

func (s *script) Complete(ctx context.Context, _ llm.Request) (llm.Response, error) {
	n := int(s.calls.Add(1))
	if err := ctx.Err(); err != nil {
		return llm.Response{}, err
	}
	r := s.results[min(n, len(s.results))-1]
	return r.response, r.err
}

// hanging waits for its context.
func hanging() llm.Model {
	return llm.ModelFunc(func(ctx context.Context, _ llm.Request) (llm.Response, error) {
		<-ctx.Done()
		return llm.Response{}, ctx.Err()
	})
}

func fixed(text string) llm.Model {
	return llm.ModelFunc(func(context.Context, llm.Request) (llm.Response, error) {
		return llm.Response{Text: text}, nil
	})
}

var errReset = &llm.NetworkError{Err: errors.New("reset")}
