package llm_test

import (
	"context"
	"errors"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/llm"
)

// request takes 8+8+8 tokens of frame, 10 of text and 100 of reply at most.
var request = llm.Request{Turns: []llm.Turn{{Role: "user", Text: "aaaaaaaaaaaaaaaaaaaa"}}, MaxTokens: 100}

const reserved = 134

func clock(day string) func() time.Time {
	at, err := time.Parse(time.DateOnly, day)
	if err != nil {
		panic(err)
	}
	return func() time.Time { return at.Add(23 * time.Hour) }
}

func spent(t *testing.T, s llm.Store, day string) llm.Spend {
	t.Helper()
	total, err := s.Spent(t.Context(), day)
	require.NoError(t, err)
	return total
}

func TestBudgetSettlesByWhatIsReported(t *testing.T) {
	const day = "2030-01-02"
	for name, c := range map[string]struct {
		result result
		want   int
	}{
		"usage reported":         {result{llm.Response{Text: "x", PromptTokens: 30, CompletionTokens: 12}, nil}, 42},
		"nothing reported":       {result{llm.Response{Text: "aaaa"}, nil}, 34 + 2},
		"cut off, usage known":   {result{llm.Response{PromptTokens: 30, CompletionTokens: 100}, llm.ErrTruncated}, 130},
		"refused by status":      {result{err: &llm.StatusError{Code: 500}}, 0},
		"server is down":         {result{err: &llm.NetworkError{Err: &net.OpError{Op: "dial", Err: errors.New("refused")}}}, 0},
		"connection broke":       {result{err: errReset}, reserved},
		"circuit open":           {result{err: llm.ErrOpen}, 0},
		"timed out, nobody says": {result{err: context.DeadlineExceeded}, reserved},
		"unreadable reply":       {result{err: llm.ErrMalformed}, reserved},
	} {
		t.Run(name, func(t *testing.T) {
			store := llm.NewMemoryStore()
			model := llm.Budget(llm.BudgetOptions{Store: store, Now: clock(day), Tokens: 1000})(&script{results: []result{c.result}})
			_, err := model.Complete(t.Context(), request)
			assert.Equal(t, c.result.err, err)
			assert.Equal(t, llm.Spend{Tokens: c.want}, spent(t, store, day))
		})
	}
}

func TestBudgetRefusesAndBeginsAnewTheNextDay(t *testing.T) {
	day := "2030-01-02"
	store := llm.NewMemoryStore()
	inner := &script{results: []result{{llm.Response{PromptTokens: 50, CompletionTokens: 50}, nil}}}
	model := llm.Budget(llm.BudgetOptions{
		Store: store, Now: func() time.Time { return clock(day)() }, Tokens: 200,
	})(inner)
	_, err := model.Complete(t.Context(), request)
	require.NoError(t, err)
	_, err = model.Complete(t.Context(), request)
	assert.ErrorIs(t, err, llm.ErrBudget)
	assert.EqualValues(t, 1, inner.calls.Load())
	assert.Equal(t, llm.Spend{Tokens: 100}, spent(t, store, day), "the reservation was given back")

	day = "2030-01-03"
	_, err = model.Complete(t.Context(), request)
	assert.NoError(t, err)
}

func TestBudgetBoundsCost(t *testing.T) {
	const day = "2030-01-02"
	store := llm.NewMemoryStore()
	inner := &script{results: []result{{llm.Response{PromptTokens: 1000, CompletionTokens: 100}, nil}}}
	model := llm.Budget(llm.BudgetOptions{
		Store: store, Now: clock(day), Cost: 1000, PromptPrice: 0.15, CompletionPrice: 0.6,
	})(inner)
	for range 4 {
		_, err := model.Complete(t.Context(), request)
		require.NoError(t, err)
	}
	// 1,000 prompt tokens at 0.15 and 100 at 0.60 a million are 210 millionths.
	assert.Equal(t, llm.Spend{Tokens: 4400, Cost: 840}, spent(t, store, day))
	_, err := model.Complete(t.Context(), llm.Request{MaxTokens: 300})
	assert.ErrorIs(t, err, llm.ErrBudget)
}

func TestBudgetHoldsAgainstCallsSideBySide(t *testing.T) {
	const day = "2030-01-02"
	store := llm.NewMemoryStore()
	inner := &script{results: []result{{llm.Response{PromptTokens: 34, CompletionTokens: 100}, nil}}}
	model := llm.Budget(llm.BudgetOptions{Store: store, Now: clock(day), Tokens: 10 * reserved})(inner)
	var calls sync.WaitGroup
	for range 100 {
		calls.Go(func() { _, _ = model.Complete(context.Background(), request) })
	}
	calls.Wait()
	assert.LessOrEqual(t, spent(t, store, day).Tokens, 10*reserved)
	assert.NotZero(t, inner.calls.Load())
}

type brokenStore struct{ llm.Store }

func (brokenStore) Add(context.Context, string, llm.Spend) (llm.Spend, error) {
	return llm.Spend{}, errors.New("disk full")
}

func TestBudgetRefusesWhenItsStoreFails(t *testing.T) {
	inner := failing(nil)
	_, err := llm.Budget(llm.BudgetOptions{Store: brokenStore{}, Tokens: 1})(inner).Complete(t.Context(), request)
	assert.ErrorIs(t, err, llm.ErrBudget)
	assert.Zero(t, inner.calls.Load())
}

func TestBudgetSettlesForCallersWhoAreGone(t *testing.T) {
	const day = "2030-01-02"
	store := llm.NewMemoryStore()
	ctx, cancel := context.WithCancel(t.Context())
	model := llm.Budget(llm.BudgetOptions{Store: store, Now: clock(day), Tokens: 1000})(
		llm.ModelFunc(func(context.Context, llm.Request) (llm.Response, error) {
			cancel()
			return llm.Response{PromptTokens: 7}, context.Canceled
		}))
	_, err := model.Complete(ctx, request)
	assert.ErrorIs(t, err, context.Canceled)
	assert.Equal(t, 7, spent(t, store, day).Tokens)
}

func TestMemoryStoreKeepsTwoDays(t *testing.T) {
	store := llm.NewMemoryStore()
	for _, day := range []string{"2030-01-01", "2030-01-02", "2030-01-03"} {
		_, err := store.Add(t.Context(), day, llm.Spend{Tokens: 1})
		require.NoError(t, err)
	}
	assert.Zero(t, spent(t, store, "2030-01-01"))
	assert.Equal(t, 1, spent(t, store, "2030-01-02").Tokens)
	assert.Equal(t, 1, spent(t, store, "2030-01-03").Tokens)
}
