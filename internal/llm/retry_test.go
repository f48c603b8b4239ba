package llm_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"

	"baclobot/internal/llm"
)

func TestRetryRepeatsWhatPasses(t *testing.T) {
	for name, c := range map[string]struct {
		err   error
		calls int64
	}{
		"too many requests": {&llm.StatusError{Code: 429}, 3},
		"server error":      {&llm.StatusError{Code: 503}, 3},
		"broken connection": {errReset, 3},
		"used-up quota":     {&llm.StatusError{Code: 429, Kind: "insufficient_quota"}, 1},
		"bad request":       {&llm.StatusError{Code: 400}, 1},
		"not implemented":   {&llm.StatusError{Code: 501}, 1},
		"cut off":           {llm.ErrTruncated, 1},
		"too large":         {llm.ErrTooLarge, 1},
		"timeout":           {context.DeadlineExceeded, 1},
		"open circuit":      {llm.ErrOpen, 1},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				model := failing(c.err)
				_, err := llm.Chain(model, llm.Retry(llm.RetryOptions{})).Complete(t.Context(), llm.Request{})
				assert.Equal(t, c.err, err)
				assert.Equal(t, c.calls, model.calls.Load())
			})
		})
	}
}

func TestRetryWaitsLongerEachTimeWithJitter(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		model := failing(errReset)
		start := time.Now()
		_, _ = llm.Retry(llm.RetryOptions{Tries: 4, Initial: time.Second, Max: 3 * time.Second})(model).Complete(t.Context(), llm.Request{})
		took := time.Since(start)
		// Waits of 1, 2 and 3 seconds, each from half to one and a half.
		assert.GreaterOrEqual(t, took, 3*time.Second)
		assert.LessOrEqual(t, took, 9*time.Second+time.Millisecond)
		assert.NotZero(t, took%time.Second, "no jitter")
	})
}

func TestRetryHonoursRetryAfter(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		model := failing(&llm.StatusError{Code: 429, RetryAfter: 7 * time.Second}, nil)
		start := time.Now()
		_, err := llm.Retry(llm.RetryOptions{})(model).Complete(t.Context(), llm.Request{})
		assert.NoError(t, err)
		assert.GreaterOrEqual(t, time.Since(start), 7*time.Second)
		assert.Less(t, time.Since(start), 8*time.Second)
	})
}

func TestRetryNeverWaitsPastTheDeadline(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		refused := &llm.StatusError{Code: 429, RetryAfter: time.Hour}
		model := failing(refused)
		ctx, cancel := context.WithTimeout(t.Context(), 40*time.Second)
		defer cancel()
		start := time.Now()
		_, err := llm.Retry(llm.RetryOptions{})(model).Complete(ctx, llm.Request{})
		assert.Equal(t, error(refused), err)
		assert.Zero(t, time.Since(start), "there is no use in waiting")
		assert.EqualValues(t, 1, model.calls.Load())
	})
}

func TestRetryStopsWhenTheCallerGoes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		model := failing(errReset)
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(100*time.Millisecond, cancel)
		_, err := llm.Retry(llm.RetryOptions{Initial: time.Hour, Max: time.Hour})(model).Complete(ctx, llm.Request{})
		assert.ErrorIs(t, err, context.Canceled)
		assert.True(t, errors.Is(err, errReset), "the reason for waiting is kept")
		assert.EqualValues(t, 1, model.calls.Load())
	})
}

func TestRetryKeepsTheReportedTokens(t *testing.T) {
	model := &script{results: []result{{llm.Response{PromptTokens: 5}, llm.ErrTruncated}}}
	response, err := llm.Retry(llm.RetryOptions{})(model).Complete(t.Context(), llm.Request{})
	assert.ErrorIs(t, err, llm.ErrTruncated)
	assert.Equal(t, 5, response.PromptTokens)
}
