package discordtest

import (
	"sync"
	"time"
)

// Clock is a clock that stands still until it is moved. Its Now goes into
// Options and into the program under test.
type Clock struct {
	mu  sync.Mutex
	now time.Time
}

// NewClock returns a Clock that shows the given time.
func NewClock(start time.Time) *Clock { return &Clock{now: start} }

// Now is the time that the clock shows.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// Advance moves the clock forward.
func (c *Clock) Advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}
