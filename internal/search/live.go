package search

import (
	"context"
	"sync/atomic"
)

// Live is an Index that can be exchanged while it is searched: each search
// uses one index from start to end.
type Live struct{ index atomic.Pointer[Index] }

// NewLive returns a Live that starts with x.
func NewLive(x *Index) *Live {
	l := new(Live)
	l.index.Store(x)
	return l
}

// Swap puts another index in place; searches under way finish with the old one.
func (l *Live) Swap(x *Index) { l.index.Store(x) }

// Index returns the index in use.
func (l *Live) Index() *Index { return l.index.Load() }

// Search searches the index in use.
func (l *Live) Search(ctx context.Context, q Query) (Result, error) {
	return l.Index().Search(ctx, q)
}
