package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"

	"baclobot/internal/config"
	"baclobot/internal/library"
	"baclobot/internal/quota"
)

// ownLimitsKept is how many servers with limits of their own are counted at
// once.
const ownLimitsKept = 256

// limits counts questions: those of everybody by the operator's limit, those of
// members and servers by the server's own, where it has any.
type limits struct {
	cfg      config.Limits
	library  *library.Library // nil: no server has limits of its own
	everyone *quota.Quota
	usual    *quota.Quota

	mu  sync.Mutex
	own *lru.Cache[string, *ownLimits] // by server
}

// ownLimits are the counters of one server, and what they were made with.
type ownLimits struct {
	member, server int
	quota          *quota.Quota
}

func newLimits(cfg config.Limits, lib *library.Library) (*limits, error) {
	own, err := lru.New[string, *ownLimits](ownLimitsKept)
	if err != nil {
		return nil, fmt.Errorf("limits: %w", err)
	}
	l := &limits{cfg: cfg, library: lib, own: own}
	if l.everyone, err = quota.New(quota.Options{Global: l.per(cfg.Global), InFlight: cfg.InFlight}); err != nil {
		return nil, err
	}
	l.usual, err = l.counters(cfg.Member, cfg.Server)
	return l, err
}

func (l *limits) per(questions int) quota.Limit {
	return quota.Limit{Questions: questions, Window: l.cfg.Window}
}

func (l *limits) counters(member, server int) (*quota.Quota, error) {
	return quota.New(quota.Options{Member: l.per(member), Server: l.per(server)})
}

// Take implements bot.Limiter. A question that everybody's limit refuses is
// counted as the member's all the same; that limit is far away.
func (l *limits) Take(member, server string) (time.Duration, bool) {
	if wait, ok := l.of(server).Take(member, server); !ok {
		return wait, false
	}
	return l.everyone.Take(member, server)
}

// Enter implements bot.Limiter.
func (l *limits) Enter() (func(), bool) { return l.everyone.Enter() }

// Forget implements bot.Limiter.
func (l *limits) Forget(member string) {
	l.usual.Forget(member)
	l.everyone.Forget(member)
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, o := range l.own.Values() {
		o.quota.Forget(member)
	}
}

// of finds the counters of a server. Settings that cannot be read are those of
// the operator.
func (l *limits) of(server string) *quota.Quota {
	if l.library == nil || server == "" {
		return l.usual
	}
	s, err := l.library.Settings(context.Background(), server) // from memory: they were read for the question
	if err != nil || s.MemberLimit == 0 && s.ServerLimit == 0 {
		return l.usual
	}
	member, all := s.MemberLimit, s.ServerLimit
	if member == 0 {
		member = l.cfg.Member
	}
	if all == 0 {
		all = l.cfg.Server
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if o, ok := l.own.Get(server); ok && o.member == member && o.server == all {
		return o.quota
	}
	q, err := l.counters(member, all)
	if err != nil {
		return l.usual
	}
	l.own.Add(server, &ownLimits{member, all, q})
	return q
}
