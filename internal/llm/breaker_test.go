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

func TestBreakerOpensRestsAndCloses(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var states []string
		model := failing(errReset, errReset, errReset, errReset, nil)
		broken := llm.Breaker(llm.BreakerOptions{
			Failures: 3, Rest: time.Minute, OnChange: func(s string) { states = append(states, s) },
		})(model)
		call := func() error {
			_, err := broken.Complete(t.Context(), llm.Request{})
			return err
		}
		for range 3 {
			assert.ErrorIs(t, call(), errReset)
		}
		assert.ErrorIs(t, call(), llm.ErrOpen)
		assert.EqualValues(t, 3, model.calls.Load(), "an open circuit asks nobody")

		time.Sleep(time.Minute + 1)
		assert.ErrorIs(t, call(), errReset, "one call finds out")
		assert.ErrorIs(t, call(), llm.ErrOpen)

		time.Sleep(time.Minute + 1)
		assert.NoError(t, call())
		assert.NoError(t, call())
		assert.Equal(t, []string{"open", "half-open", "open", "half-open", "closed"}, states)
	})
}

func TestBreakerCountsFailuresOfTheEndpointOnly(t *testing.T) {
	for name, c := range map[string]struct {
		err   error
		opens bool
	}{
		"server error":       {&llm.StatusError{Code: 500}, true},
		"rate limit":         {&llm.StatusError{Code: 429}, true},
		"wrong key":          {&llm.StatusError{Code: 401}, true},
		"wrong path":         {&llm.StatusError{Code: 404}, true},
		"redirect":           {&llm.StatusError{Code: 302}, true},
		"timeout":            {context.DeadlineExceeded, true},
		"page instead of it": {llm.ErrMalformed, true},
		"too large":          {llm.ErrTooLarge, true},
		"question too long":  {&llm.StatusError{Code: 400}, false},
		"cut off":            {llm.ErrTruncated, false},
		"empty":              {llm.ErrEmpty, false},
		"declined":           {llm.ErrRefused, false},
		"caller gone":        {context.Canceled, false},
		"budget":             {llm.ErrBudget, false},
		"no slot":            {errors.Join(llm.ErrBusy, context.DeadlineExceeded), false},
	} {
		t.Run(name, func(t *testing.T) {
			model := llm.Breaker(llm.BreakerOptions{Failures: 2})(failing(c.err))
			for range 2 {
				_, err := model.Complete(t.Context(), llm.Request{})
				assert.ErrorIs(t, err, c.err)
			}
			_, err := model.Complete(t.Context(), llm.Request{})
			assert.Equal(t, c.opens, errors.Is(err, llm.ErrOpen))
		})
	}
}
