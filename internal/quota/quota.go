// Package quota owns how many questions are taken: of one member, of one
// server, of everybody, and at once. It knows nothing of what a question says,
// keeps its counters in a bounded memory and never on disk. Who is exempt, and
// which replies are never counted, is decided by who asks it.
package quota

import (
	"fmt"
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/time/rate"
)

// Limit is a number of questions per window. They may be asked in one go;
// then one comes back every Window/Questions. Questions of 0 is no limit.
type Limit struct {
	Questions int
	Window    time.Duration
}

func (l Limit) none() bool { return l.Questions <= 0 }

// Options are the settings of a Quota. The zero value limits nothing.
type Options struct {
	Member, Server, Global Limit
	InFlight               int              // questions being answered at once; 0 is no cap
	Members, Servers       int              // most counters kept in memory; 10,000 and 1,000 when 0
	Now                    func() time.Time // time.Now when nil
}

// Quota counts questions. It is safe for concurrent use.
type Quota struct {
	opts Options

	mu      sync.Mutex
	members *lru.Cache[string, *rate.Limiter]
	servers *lru.Cache[string, *rate.Limiter]
	global  *rate.Limiter
	flying  int
}

// New returns a Quota. It fails for a limit whose window is not positive and
// for a memory bound below zero.
func New(o Options) (*Quota, error) {
	if o.Members == 0 {
		o.Members = 10_000
	}
	if o.Servers == 0 {
		o.Servers = 1_000
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	for _, l := range []Limit{o.Member, o.Server, o.Global} {
		if !l.none() && l.Window <= 0 {
			return nil, fmt.Errorf("quota: a limit of %d questions has no window", l.Questions)
		}
	}
	members, err := lru.New[string, *rate.Limiter](o.Members)
	if err != nil {
		return nil, fmt.Errorf("quota: members: %w", err)
	}
	servers, err := lru.New[string, *rate.Limiter](o.Servers)
	if err != nil {
		return nil, fmt.Errorf("quota: servers: %w", err)
	}
	return &Quota{opts: o, members: members, servers: servers, global: o.Global.limiter()}, nil
}

// limiter starts full. A limit of none lets everything through.
func (l Limit) limiter() *rate.Limiter {
	if l.none() {
		return rate.NewLimiter(rate.Inf, 1)
	}
	return rate.NewLimiter(rate.Every(l.Window/time.Duration(l.Questions)), l.Questions)
}

// Take counts one question of a member in a server; server is "" in a direct
// message. When one of the limits is reached nothing is counted, and wait is
// the time until the next question can be taken.
func (q *Quota) Take(member, server string) (wait time.Duration, ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	now := q.opts.Now()
	limits := []*rate.Limiter{q.global, counter(q.members, member, q.opts.Member)}
	if server != "" {
		limits = append(limits, counter(q.servers, server, q.opts.Server))
	}
	for _, l := range limits {
		wait = max(wait, missing(l, now))
	}
	if wait > 0 {
		return wait, false
	}
	for _, l := range limits {
		l.AllowN(now, 1)
	}
	return 0, true
}

// slack makes up for what floating-point arithmetic loses of a wait.
const slack = time.Millisecond

// missing is the time until the limiter holds one whole question.
func missing(l *rate.Limiter, now time.Time) time.Duration {
	tokens := l.TokensAt(now)
	if l.Limit() == rate.Inf || tokens >= 1 {
		return 0
	}
	return time.Duration((1-tokens)/float64(l.Limit())*float64(time.Second)) + slack
}

func counter(all *lru.Cache[string, *rate.Limiter], key string, l Limit) *rate.Limiter {
	if c, ok := all.Get(key); ok {
		return c
	}
	c := l.limiter()
	all.Add(key, c)
	return c
}

// Enter begins to answer a question. ok is false when as many as may be are
// being answered already; otherwise leave must be called once.
func (q *Quota) Enter() (leave func(), ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.opts.InFlight > 0 && q.flying >= q.opts.InFlight {
		return nil, false
	}
	q.flying++
	return sync.OnceFunc(func() {
		q.mu.Lock()
		defer q.mu.Unlock()
		q.flying--
	}), true
}

// Forget erases what is counted of a member. The limits of the server and of
// everybody still hold, so that forgetting is no way around all of them.
func (q *Quota) Forget(member string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.members.Remove(member)
}

// Kept is how many members and servers have a counter now.
func (q *Quota) Kept() (members, servers int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.members.Len(), q.servers.Len()
}
