package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"path/filepath"
	"regexp"
	"time"

	"baclobot/internal/config"
	"baclobot/internal/corpus"
	"baclobot/internal/llm/openai"
	"baclobot/internal/search"
	"baclobot/internal/search/vector"
)

// embeddings is the server of the settings that makes vectors, with the file
// that keeps those of passages. A nil one stands for none: passages are then
// found by words alone.
type embeddings struct {
	cfg       config.Embeddings
	passages  *openai.Client
	asked     *openai.Client
	questions *search.Guard // outlives reloads, and with it what it learnt
	file      string
	logger    *slog.Logger
}

// newEmbeddings returns nil when no server is configured.
func (a *app) newEmbeddings(cfg config.Config, logger *slog.Logger) (*embeddings, error) {
	c := cfg.Embeddings
	if c.BaseURL == "" {
		return nil, nil
	}
	file, err := a.vectorFile(cfg)
	if err != nil {
		return nil, err
	}
	e := &embeddings{cfg: c, file: file, logger: logger}
	client := func(model string) (*openai.Client, error) {
		made, err := openai.New(openai.Options{BaseURL: c.BaseURL, Model: model, APIKey: c.APIKey.Reveal()})
		if err != nil {
			return nil, fmt.Errorf("embeddings: %w", err)
		}
		return made, nil
	}
	if e.passages, err = client(c.Model); err != nil {
		return nil, err
	}
	e.asked = e.passages
	if c.QueryModel != "" && c.QueryModel != c.Model {
		if e.asked, err = client(c.QueryModel); err != nil {
			return nil, err
		}
	}
	e.questions = search.NewGuard(e.asked, search.GuardOptions{
		Timeout:  c.Timeout,
		OnChange: func(state string) { logger.Warn("the embeddings server", "circuit", state) },
	})
	return e, nil
}

// close gives back the connections.
func (e *embeddings) close() {
	if e == nil {
		return
	}
	e.passages.Close()
	e.asked.Close()
}

// unfit is what a file name had better not hold.
var unfit = regexp.MustCompile(`[^A-Za-z0-9.-]+`)

// vectorFile is where the vectors of the passages are kept: one file per
// model, server and precision.
func (a *app) vectorFile(cfg config.Config) (string, error) {
	c := cfg.Embeddings
	dir := c.Dir
	switch {
	case dir != "":
	case cfg.Knowledge.Dir != "":
		dir = filepath.Clean(cfg.Knowledge.Dir) + ".vectors"
	case a.getenv("XDG_CACHE_HOME") != "":
		dir = filepath.Join(a.getenv("XDG_CACHE_HOME"), "baclobot", "vectors")
	case a.getenv("HOME") != "":
		dir = filepath.Join(a.getenv("HOME"), ".cache", "baclobot", "vectors")
	default:
		return "", statusError{2, errors.New("there is no folder for vectors: set embeddings.dir in the configuration")}
	}
	from := sha256.Sum256([]byte(c.BaseURL + "\x00" + c.Model))
	return filepath.Join(dir, unfit.ReplaceAllString(c.Model, "-")+"-"+hex.EncodeToString(from[:4])+"-"+c.Precision+".vec"), nil
}

// apart keeps the vectors of other texts, such as a collection to measure
// with, in a file of their own.
func (e *embeddings) apart(name string) *embeddings {
	out := *e
	out.file = filepath.Join(filepath.Dir(e.file), unfit.ReplaceAllString(name, "-")+"-"+filepath.Base(e.file))
	return &out
}

// open reads the vectors that are there. Without any that can be used it
// returns nil and says why in the log: words alone do.
func (e *embeddings) open() *vector.Store {
	s, err := vector.OpenFile(e.file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		e.logger.Warn("there are no vectors yet: make them with 'baclobot knowledge embed'")
		return nil
	case err != nil:
		e.logger.Warn("the vectors cannot be used: make them again with 'baclobot knowledge embed'", "error", err)
		return nil
	}
	return s
}

// with returns what an index needs to use the vectors of a store.
func (e *embeddings) with(s *vector.Store) *search.Vectors {
	if e == nil || s == nil {
		return nil
	}
	fusion, err := search.ParseFusion(e.cfg.Fusion)
	if err != nil {
		fusion = search.MinMax // the settings were checked
	}
	return &search.Vectors{
		Store: s, Embedder: e.questions,
		QueryPrefix: e.cfg.QueryPrefix, PassagePrefix: e.cfg.PassagePrefix,
		Fusion: fusion, Weight: e.cfg.Weight,
	}
}

// load returns the vectors that are there for an index; nil without a server.
func (e *embeddings) load() *search.Vectors {
	if e == nil {
		return nil
	}
	return e.with(e.open())
}

// update brings the file up to date with the passages, and embeds only those
// that changed. What was made before a failure is kept, and comes with it.
func (e *embeddings) update(ctx context.Context, passages []*corpus.Passage, progress func(done, total int)) (*vector.Store, error) {
	precision, err := vector.ParsePrecision(e.cfg.Precision)
	if err != nil {
		return nil, err
	}
	have, err := vector.OpenFile(e.file)
	if err != nil {
		have = nil // missing or damaged: made anew
	}
	s, err := vector.Build(ctx, search.EmbeddingTexts(passages, e.cfg.PassagePrefix), vector.BuildOptions{
		Model: e.cfg.Model, Precision: precision, Embed: e.passages.Embed, Have: have, Progress: progress,
	})
	if saved := s.SaveFile(e.file); saved != nil {
		err = errors.Join(err, saved)
	}
	return s, err
}

// reloadLimit bounds the embedding of changed passages during a reload: a
// folder that a moderator edits changes by a few at a time.
const reloadLimit = 30 * time.Second

// reload is load for passages that have just changed.
func (e *embeddings) reload(ctx context.Context, passages []*corpus.Passage) *search.Vectors {
	if e == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, reloadLimit)
	defer cancel()
	s, err := e.update(ctx, passages, nil)
	if err != nil {
		e.logger.Warn("not all passages have a new vector: words alone find the others", "error", err)
	}
	return e.with(s)
}
