package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/spf13/cobra"
)

func (k *knowledgeApp) embedCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "embed",
		Short: "Make the vectors of the passages",
		Long: `Make the vectors of the passages with the embeddings server of the
configuration, and keep them in embeddings.dir, so that passages are also found
by their meaning. Only passages that changed since are embedded again; what was
made before a failure is kept.`,
		Example: `  baclobot knowledge embed --config config.yaml`,
		Args:    usageArgs(cobra.NoArgs),
		RunE:    func(cmd *cobra.Command, _ []string) error { return k.embed(cmd.Context()) },
	}
}

// errNoEmbeddings says what is missing.
var errNoEmbeddings = errors.New("there is no embeddings server: set embeddings.base_url and embeddings.model in the configuration")

func (k *knowledgeApp) embed(ctx context.Context) error {
	cfg, err := k.config()
	if err != nil {
		return err
	}
	if k.dir != "" && k.dir != "embedded" {
		cfg.Knowledge.Dir = k.dir
	}
	e, err := k.newEmbeddings(cfg, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	if e == nil {
		return statusError{2, errNoEmbeddings}
	}
	defer e.close()
	s, err := k.shelf()
	if err != nil {
		return err
	}
	c, err := s.load()
	if err != nil {
		return err
	}
	bar := k.progress("passages")
	made := 0
	store, err := e.update(ctx, c.Passages(), func(done, total int) {
		made = done
		bar.ChangeMax(total)
		_ = bar.Set(done) // decoration
	})
	_ = bar.Finish()
	if err != nil {
		return fmt.Errorf("make vectors: %w", err)
	}
	_, err = fmt.Fprintf(k.stdout, "%d vectors of %d numbers by %s, %d of them new: %s\n", store.Len(), store.Dimension(), store.Model(), made, e.file)
	return err
}
