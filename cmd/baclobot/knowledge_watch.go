package main

import (
	"context"
	"errors"
	"log/slog"
	"sync"

	"baclobot/internal/answer"
	"baclobot/internal/config"
	"baclobot/internal/corpus"
	"baclobot/internal/watch"
)

// swapper takes new knowledge into use.
type swapper interface{ Swap(*answer.Knowledge) }

// watchKnowledge loads the knowledge folder again whenever it changes and
// hands each good copy to service. A copy that does not load changes nothing;
// the log says what is wrong and where. It returns at once; stop ends the
// watch and waits for it. The copy inside the binary never changes.
func watchKnowledge(ctx context.Context, cfg config.Knowledge, e *embeddings, service swapper, logger *slog.Logger) (stop func()) {
	if cfg.Dir == "" || !cfg.Watch {
		return func() {}
	}
	ctx, cancel := context.WithCancel(ctx)
	var running sync.WaitGroup
	running.Go(func() {
		err := watch.Run(ctx, watch.Options[*answer.Knowledge]{
			Dir: cfg.Dir,
			Load: func() (*answer.Knowledge, error) {
				c, err := loadCorpus(cfg.Dir)
				if err != nil {
					return nil, err
				}
				return prepare(c, e.reload(ctx, c.Passages())), nil
			},
			Publish: func(k *answer.Knowledge) {
				service.Swap(k)
				logger.Info("knowledge reloaded", "version", k.Corpus.Version(), "passages", len(k.Corpus.Passages()))
			},
			Failed: func(err error) { logReload(logger, err) },
		})
		if err != nil {
			logger.Error("the knowledge folder is not watched: changes need a restart", "error", err)
		}
	})
	return func() {
		cancel()
		running.Wait()
	}
}

// logReload names every mistake on a line of its own.
func logReload(logger *slog.Logger, err error) {
	var problems corpus.Problems
	if !errors.As(err, &problems) {
		logger.Error("knowledge not reloaded: the last good copy stays in use", "error", err)
		return
	}
	logger.Error("knowledge not reloaded: the last good copy stays in use", "errors", len(problems))
	for _, p := range problems {
		logger.Error("knowledge mistake", "at", p.String())
	}
}
