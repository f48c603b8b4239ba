package llm

import "context"

// ModelFunc makes a Model of a function.
type ModelFunc func(ctx context.Context, r Request) (Response, error)

// Complete calls f.
func (f ModelFunc) Complete(ctx context.Context, r Request) (Response, error) { return f(ctx, r) }

// Chain wraps model so that the first middleware is the outermost one. The
// order that keeps every promise for one endpoint is
//
//	Chain(client, Log, Deadline, Budget, Limit, Retry, Breaker)
//
// Log sees every outcome; Deadline bounds waiting for a slot and retries too;
// Budget charges a call once; Limit holds its slot during retries, so that a
// struggling server is not met by more of them; Breaker counts every attempt.
// Several such chains join in Failover.
func Chain(model Model, middleware ...Middleware) Model {
	for i := len(middleware) - 1; i >= 0; i-- {
		model = middleware[i](model)
	}
	return model
}
