package bot

import (
	"sync"
	"time"
)

// tracker counts the goroutines that work on replies, so that a stop can wait
// for them.
type tracker struct {
	mu      sync.Mutex
	stopped bool
	wg      sync.WaitGroup
}

func newTracker() *tracker { return &tracker{} }

// enter begins a piece of work; it reports false once draining has begun.
func (t *tracker) enter() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.stopped {
		return false
	}
	t.wg.Add(1)
	return true
}

func (t *tracker) leave() { t.wg.Done() }

// fork starts a goroutine on behalf of work that has entered and not left.
func (t *tracker) fork(f func()) {
	t.wg.Add(1)
	go func() {
		defer t.wg.Done()
		f()
	}()
}

// drain lets no new work in and waits until all is done, or for limit. The
// goroutine that waits ends with the work itself.
func (t *tracker) drain(limit time.Duration) {
	t.mu.Lock()
	t.stopped = true
	t.mu.Unlock()
	done := make(chan struct{})
	go func() {
		t.wg.Wait()
		close(done)
	}()
	timer := time.NewTimer(limit)
	defer timer.Stop()
	select {
	case <-done:
	case <-timer.C:
	}
}
