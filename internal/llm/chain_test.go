package llm_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"

	"baclobot/internal/llm"
)

func TestChainPutsTheFirstOutermost(t *testing.T) {
	var order []string
	mark := func(name string) llm.Middleware {
		return func(next llm.Model) llm.Model {
			return llm.ModelFunc(func(ctx context.Context, r llm.Request) (llm.Response, error) {
				order = append(order, name)
				return next.Complete(ctx, r)
			})
		}
	}
	_, err := llm.Chain(fixed("x"), mark("a"), mark("b")).Complete(t.Context(), llm.Request{})
	assert.NoError(t, err)
	assert.Equal(t, []string{"a", "b"}, order)
}

func TestDeadlineEndsAHang(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		_, err := llm.Deadline(3*time.Second)(hanging()).Complete(t.Context(), llm.Request{})
		assert.ErrorIs(t, err, context.DeadlineExceeded)
		assert.Equal(t, 3*time.Second, time.Since(start))
		_, err = llm.Deadline(0)(fixed("x")).Complete(t.Context(), llm.Request{})
		assert.NoError(t, err)
	})
}

func TestLimitLetsSomeThroughAndEndsWaiting(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		release := make(chan struct{})
		running, most := 0, 0
		var mu sync.Mutex
		model := llm.Limit(2)(llm.ModelFunc(func(ctx context.Context, _ llm.Request) (llm.Response, error) {
			mu.Lock()
			running++
			most = max(most, running)
			mu.Unlock()
			<-release
			mu.Lock()
			running--
			mu.Unlock()
			return llm.Response{}, nil
		}))
		var calls sync.WaitGroup
		for range 10 {
			calls.Go(func() { _, _ = model.Complete(context.Background(), llm.Request{}) })
		}
		synctest.Wait()
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		_, err := model.Complete(ctx, llm.Request{})
		assert.ErrorIs(t, err, llm.ErrBusy)
		assert.ErrorIs(t, err, context.DeadlineExceeded)
		_, err = model.Complete(ctx, llm.Request{})
		assert.ErrorIs(t, err, context.DeadlineExceeded, "time is up before a slot is asked for")
		close(release)
		calls.Wait()
		assert.Equal(t, 2, most)
	})
}

func TestFailoverAsksInOrderAndSharesTheTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 40*time.Second)
		defer cancel()
		start := time.Now()
		response, err := llm.Failover(hanging(), hanging(), fixed("third")).Complete(ctx, llm.Request{})
		assert.NoError(t, err)
		assert.Equal(t, "third", response.Text)
		assert.Equal(t, 30*time.Second, time.Since(start), "half of what is left for each")

		_, err = llm.Failover(failing(llm.ErrOpen), failing(&llm.StatusError{Code: 500})).Complete(ctx, llm.Request{})
		assert.ErrorIs(t, err, llm.ErrOpen)
		var status *llm.StatusError
		assert.ErrorAs(t, err, &status)

		cancel()
		last := failing(nil)
		_, err = llm.Failover(hanging(), last).Complete(ctx, llm.Request{})
		assert.ErrorIs(t, err, context.Canceled)
		assert.Zero(t, last.calls.Load(), "nobody waits any more")
	})
}

func TestFailoverCountsTheTokensOfFailedAttempts(t *testing.T) {
	cut := &script{results: []result{{llm.Response{PromptTokens: 10, CompletionTokens: 20}, llm.ErrTruncated}}}
	whole := &script{results: []result{{llm.Response{Text: "x", PromptTokens: 1, CompletionTokens: 2}, nil}}}
	response, err := llm.Failover(cut, whole).Complete(t.Context(), llm.Request{})
	assert.NoError(t, err)
	assert.Equal(t, llm.Response{Text: "x", PromptTokens: 11, CompletionTokens: 22}, response)
	one := fixed("x")
	assert.NotNil(t, llm.Failover(one))
}

func TestLogHoldsFiguresAndNoText(t *testing.T) {
	const canary = "CANARY-je-bois-trop"
	for _, err := range []error{
		nil, errors.New(canary), &llm.NetworkError{Err: errors.New(canary)},
		fmt.Errorf("%s: %w", canary, llm.ErrMalformed), context.Canceled,
	} {
		var out bytes.Buffer
		model := &script{results: []result{{llm.Response{Text: canary, Model: "tiny", PromptTokens: 3, CompletionTokens: 4}, err}}}
		logged := llm.Log(slog.New(slog.NewTextHandler(&out, &slog.HandlerOptions{Level: slog.LevelDebug})))(model)
		_, got := logged.Complete(t.Context(), llm.Request{System: canary, Turns: []llm.Turn{{Text: canary}}})
		assert.Equal(t, err, got)
		assert.NotContains(t, out.String(), "CANARY")
		assert.Contains(t, out.String(), "outcome="+llm.Outcome(err))
		assert.Contains(t, out.String(), "prompt_tokens=3 completion_tokens=4")
	}
}

func TestOutcomesAndMessages(t *testing.T) {
	for want, err := range map[string]error{
		"ok":           nil,
		"timeout":      fmt.Errorf("endpoint 1: %w", context.DeadlineExceeded),
		"busy":         errors.Join(llm.ErrBusy, context.DeadlineExceeded),
		"rate_limited": &llm.StatusError{Code: 429},
		"denied":       &llm.StatusError{Code: 403},
		"server_error": &llm.StatusError{Code: 502},
		"rejected":     &llm.StatusError{Code: 400},
		"network":      errReset,
		"error":        errors.New("x"),
		"too_large":    llm.ErrTooLarge,
	} {
		assert.Equal(t, want, llm.Outcome(err))
	}
	assert.Equal(t, "the model server answered with status 404 (model_not_found)", (&llm.StatusError{Code: 404, Kind: "model_not_found"}).Error())
	secret := &net.OpError{Op: "dial", Err: errors.New("SECRET")}
	for _, err := range []error{secret, &net.DNSError{Name: "SECRET"}, errors.New("SECRET")} {
		assert.NotContains(t, (&llm.NetworkError{Err: err}).Error(), "SECRET")
	}
}
