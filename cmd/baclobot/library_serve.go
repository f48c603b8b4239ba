package main

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"baclobot/internal/config"
	"baclobot/internal/library"
	"baclobot/internal/llm"
)

// expireEvery is how often what was kept for its longest time is erased.
const expireEvery = time.Hour

// openLibrary opens the library of the settings; nil when there is none. What
// the operator should know of it goes to the log. The func stops the erasing of
// what expires and closes the file.
func openLibrary(ctx context.Context, cfg config.Library, logger *slog.Logger) (*library.Library, func(), error) {
	if cfg.Path == "" {
		return nil, func() {}, nil
	}
	o := library.Options{Path: cfg.Path, Regions: config.Countries()}
	if !cfg.Secret.Empty() {
		o.Secret = []byte(cfg.Secret.Reveal())
	}
	lib, err := library.Open(ctx, o)
	if err != nil {
		return nil, nil, fmt.Errorf("open the library: %w", err)
	}
	if notice := lib.Opening().Notice(); notice != "" {
		logger.Warn(notice)
	}
	ctx, cancel := context.WithCancel(ctx)
	var running sync.WaitGroup
	running.Go(func() { expire(ctx, lib, logger) })
	return lib, func() {
		cancel()
		running.Wait()
		if err := lib.Close(); err != nil {
			logger.Error("the library was not closed", "error", err)
		}
	}, nil
}

// expire erases what has been kept for its longest time, now and then every
// hour, until ctx ends.
func expire(ctx context.Context, lib *library.Library, logger *slog.Logger) {
	tick := time.NewTicker(expireEvery)
	defer tick.Stop()
	for {
		if _, err := lib.Expire(ctx, time.Now()); err != nil && ctx.Err() == nil {
			logger.Error("what has expired was not erased", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// spending keeps what the model used up in the library.
type spending struct{ library *library.Library }

// Spent implements llm.Store.
func (s spending) Spent(ctx context.Context, day string) (llm.Spend, error) {
	total, err := s.library.Spent(ctx, day)
	return llm.Spend(total), err
}

// Add implements llm.Store.
func (s spending) Add(ctx context.Context, day string, amount llm.Spend) (llm.Spend, error) {
	total, err := s.library.AddSpend(ctx, day, library.Spend(amount))
	return llm.Spend(total), err
}

// storeOf is the store of the model's budget; nil keeps it in memory.
func storeOf(lib *library.Library) llm.Store {
	if lib == nil {
		return nil
	}
	return spending{lib}
}
