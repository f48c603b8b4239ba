package llm

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Failover asks the models in order until one answers. Where the caller has a
// deadline, each model but the last gets half of the time that is left, so that
// a server that hangs cannot use up the turn of the next. The errors of all are
// joined when none answers; the tokens that failed attempts reported are added
// to the response.
func Failover(first Model, rest ...Model) Model {
	if len(rest) == 0 {
		return first
	}
	models := append([]Model{first}, rest...)
	return ModelFunc(func(ctx context.Context, r Request) (Response, error) {
		var failures []error
		var spent Response
		for i, m := range models {
			response, err := share(ctx, i == len(models)-1, m, r)
			response.PromptTokens += spent.PromptTokens
			response.CompletionTokens += spent.CompletionTokens
			if err == nil {
				return response, nil
			}
			failures = append(failures, fmt.Errorf("endpoint %d: %w", i+1, err))
			spent = response
			if ctx.Err() != nil {
				break
			}
		}
		return Response{PromptTokens: spent.PromptTokens, CompletionTokens: spent.CompletionTokens}, errors.Join(failures...)
	})
}

// share calls m with its share of the caller's time.
func share(ctx context.Context, last bool, m Model, r Request) (Response, error) {
	deadline, ok := ctx.Deadline()
	if !ok || last {
		return m.Complete(ctx, r)
	}
	ctx, cancel := context.WithTimeout(ctx, time.Until(deadline)/2)
	defer cancel()
	return m.Complete(ctx, r)
}
