package main

import (
	"context"
	"log/slog"
	"strings"
	"sync"
	"time"

	"baclobot/internal/answer"
	"baclobot/internal/library"
	"baclobot/internal/search"
)

// gapsTime bounds one look at all gaps; what is left waits for the next one.
const gapsTime = time.Minute

// gaps marks the gaps that new knowledge covers. library may be nil: then there
// are none.
type gaps struct {
	service interface {
		swapper
		Knowledge() *answer.Knowledge
	}
	library   *library.Library
	threshold float64 // least probability of being answerable, 0 to 1
	logger    *slog.Logger
}

// swap is a swapper made of a function.
type swap func(k *answer.Knowledge)

// Swap implements swapper.
func (s swap) Swap(k *answer.Knowledge) { s(k) }

// follow takes new knowledge into use and looks at the gaps then, until ctx
// ends.
func (g gaps) follow(ctx context.Context) swapper {
	return swap(func(k *answer.Knowledge) {
		before := g.service.Knowledge()
		g.service.Swap(k)
		g.resolve(ctx, before, k)
	})
}

// start looks at the gaps for the knowledge that the program starts with,
// beside everything else. stop ends that and waits for it.
func (g gaps) start(ctx context.Context) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	var running sync.WaitGroup
	running.Go(func() { g.resolve(ctx, nil, g.service.Knowledge()) })
	return func() {
		cancel()
		running.Wait()
	}
}

// resolve marks the gaps that now covers. before is the knowledge until then;
// nil when that is not known.
func (g gaps) resolve(ctx context.Context, before, now *answer.Knowledge) {
	if g.library == nil || now == nil {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, gapsTime)
	defer cancel()
	resolved, err := g.resolveAll(ctx, before, now)
	if err != nil && ctx.Err() == nil {
		g.logger.Warn("not every gap was looked at", "error", err)
	}
	if resolved > 0 {
		g.logger.Info("gaps are covered by the knowledge now", "gaps", resolved)
	}
}

func (g gaps) resolveAll(ctx context.Context, before, now *answer.Knowledge) (resolved int, err error) {
	servers, err := g.library.Servers(ctx)
	if err != nil {
		return 0, err
	}
	for _, server := range servers {
		list, err := g.library.Gaps(ctx, server)
		if err != nil {
			return resolved, err
		}
		for _, gap := range list {
			covered, err := g.covered(ctx, gap, before, now)
			if err == nil && covered {
				err = g.library.ResolveGap(ctx, "", server, gap.ID) // by nobody: the knowledge did it
				resolved++
			}
			if err != nil {
				return resolved, err
			}
		}
	}
	return resolved, nil
}

// covered reports whether the knowledge answers the terms of a gap and did not
// when it went unanswered. A whole question can go unanswered although its
// terms are covered, so what was there all along covers nothing: the best
// passage must have been reviewed since or be a new one, or the knowledge before
// must not have had an answer to the terms.
func (g gaps) covered(ctx context.Context, gap library.Gap, before, now *answer.Knowledge) (bool, error) {
	if len(gap.Terms) == 0 {
		return false, nil
	}
	q := search.Query{Text: strings.Join(gap.Terms, " "), Lang: gap.Lang, Limit: 1}
	found, err := now.Index.Search(ctx, q)
	if err != nil || found.Answerable < g.threshold || len(found.Hits) == 0 {
		return false, err
	}
	if found.Hits[0].Passage.Reviewed.Format(time.DateOnly) > gap.Last {
		return true, nil
	}
	if before == nil {
		return false, nil
	}
	if _, known := before.Corpus.Passage(found.Hits[0].Passage.ID); !known {
		return true, nil
	}
	found, err = before.Index.Search(ctx, q)
	return err == nil && (found.Answerable < g.threshold || len(found.Hits) == 0), err
}
