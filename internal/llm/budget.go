package llm

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Spend is what calls used up.
type Spend struct {
	Tokens int
	// Cost is in millionths of the unit in which Prices are given.
	Cost int64
}

func (s Spend) minus(o Spend) Spend { return Spend{s.Tokens - o.Tokens, s.Cost - o.Cost} }

// Store keeps what was spent on each day. Days are written 2006-01-02, in UTC.
type Store interface {
	// Spent returns the total of the day.
	Spent(ctx context.Context, day string) (Spend, error)
	// Add adds to the total of the day, atomically, and returns the new total.
	// An amount may be negative: it gives back what was reserved too much.
	Add(ctx context.Context, day string, amount Spend) (Spend, error)
}

// BudgetOptions shapes Budget.
type BudgetOptions struct {
	Store  Store            // nil keeps the totals in memory
	Now    func() time.Time // nil means time.Now
	Tokens int              // tokens a day, prompts included; 0 for no bound
	// Cost is the most a day may cost, in millionths of the unit in which the
	// prices are given; 0 for no bound.
	Cost int64
	// PromptPrice and CompletionPrice are the price of a million tokens, as
	// hosted services quote it (0.15 means 0.15 per million).
	PromptPrice, CompletionPrice float64
}

// Budget refuses calls with ErrBudget once the day's tokens or cost are used
// up. The most that a call can use is reserved before it is made and settled by
// what the server reports afterwards, so that calls side by side cannot pass
// the bound together. Where nothing is reported, the reservation stands, except
// where nothing was sent and after a status error, for which no server charges. A store that fails refuses
// the call: money is spent on purpose or not at all.
func Budget(o BudgetOptions) Middleware {
	if o.Store == nil {
		o.Store = NewMemoryStore()
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return func(next Model) Model {
		if o.Tokens <= 0 && o.Cost <= 0 {
			return next
		}
		return &budgeted{o, next}
	}
}

type budgeted struct {
	BudgetOptions
	next Model
}

// Complete reserves, calls and settles.
func (b *budgeted) Complete(ctx context.Context, r Request) (Response, error) {
	day := b.Now().UTC().Format(time.DateOnly)
	reserved := b.spend(RequestBound(r), r.MaxTokens)
	total, err := b.Store.Add(ctx, day, reserved)
	if err != nil {
		return Response{}, errors.Join(ErrBudget, fmt.Errorf("reserve tokens: %w", err))
	}
	// Settling happens whatever became of the caller.
	settle := func(used Spend) error {
		_, err := b.Store.Add(context.WithoutCancel(ctx), day, used.minus(reserved))
		return err
	}
	if b.Tokens > 0 && total.Tokens > b.Tokens || b.Cost > 0 && total.Cost > b.Cost {
		if err := settle(Spend{}); err != nil {
			return Response{}, errors.Join(ErrBudget, fmt.Errorf("give back tokens: %w", err))
		}
		return Response{}, ErrBudget
	}
	response, err := b.next.Complete(ctx, r)
	used := reserved
	switch {
	case response.PromptTokens > 0 || response.CompletionTokens > 0:
		used = b.spend(response.PromptTokens, response.CompletionTokens)
	case err == nil:
		used = b.spend(RequestBound(r), TokenBound(response.Text))
	case free(err):
		used = Spend{}
	}
	// A total that is too high is the safe side: the call itself succeeded.
	_ = settle(used)
	return response, err
}

// spend prices tokens.
func (b *budgeted) spend(prompt, completion int) Spend {
	cost := float64(prompt)*b.PromptPrice + float64(completion)*b.CompletionPrice
	return Spend{Tokens: prompt + completion, Cost: int64(cost + 0.5)}
}

// free reports whether the error means that no token was used.
func free(err error) bool {
	var status *StatusError
	var network *NetworkError
	return errors.As(err, &status) || errors.Is(err, ErrOpen) || errors.Is(err, ErrBusy) ||
		errors.As(err, &network) && network.unsent()
}
