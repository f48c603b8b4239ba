package bot

import (
	"fmt"
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/time/rate"
)

// pace bounds how often something happens for a key, in a bounded memory.
type pace struct {
	now   func() time.Time
	burst int
	per   time.Duration

	mu   sync.Mutex
	kept *lru.Cache[string, *rate.Limiter]
}

// paceMost is how many keys a pace remembers.
const paceMost = 1024

// newPace lets burst events per key through in one go, then one every
// per/burst.
func newPace(burst int, per time.Duration, now func() time.Time) (*pace, error) {
	kept, err := lru.New[string, *rate.Limiter](paceMost)
	if err != nil {
		return nil, fmt.Errorf("pace: %w", err)
	}
	return &pace{now: now, burst: burst, per: per, kept: kept}, nil
}

func (p *pace) allow(key string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	l, ok := p.kept.Get(key)
	if !ok {
		l = rate.NewLimiter(rate.Every(p.per/time.Duration(p.burst)), p.burst)
		p.kept.Add(key, l)
	}
	return l.AllowN(p.now(), 1)
}

func (p *pace) forget(key string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.kept.Remove(key)
}
