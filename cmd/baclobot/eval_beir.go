package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"

	"github.com/spf13/cobra"

	"baclobot/internal/corpus"
	"baclobot/internal/eval"
	"baclobot/internal/search"
)

// evalBEIROptions are the flags of eval beir.
type evalBEIROptions struct {
	lang string
	json bool
	// bare leaves the close look at candidates out, to see what it brings.
	bare bool
	// vectors ranks with the embeddings server of the settings as well.
	vectors bool
	// documents and queries bound the collection; 0 for all.
	documents, queries int
}

func newEvalBEIRCmd(a *app) *cobra.Command {
	var o evalBEIROptions
	cmd := &cobra.Command{
		Use:   "beir DIR",
		Short: "Measure ranking on a collection in BEIR form",
		Long: `Index a collection in BEIR form (corpus.jsonl, queries.jsonl, qrels/test.tsv) and
run all its judged queries: nDCG@10, recall@1, recall@10, recall@100, the mean
reciprocal rank, and latencies of the whole way from text to hits.

--embeddings ranks with the embeddings server of the configuration as well; the
vectors of the documents are kept for the next time. --documents and --queries
take a fixed sample: the queries, and the other documents, whose ids have the
lowest SHA-256.`,
		Example: `  baclobot eval beir ./scifact --lang en
  baclobot eval beir ./scifact --lang en --embeddings --config config.yaml`,
		Args: usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.evalBEIR(cmd.Context(), o, args[0])
		},
	}
	cmd.Flags().StringVar(&o.lang, "lang", "en", "language of the collection: fr or en")
	cmd.Flags().BoolVar(&o.json, "json", false, "print JSON")
	cmd.Flags().BoolVar(&o.bare, "bare", false, "rank with the inverted index alone, without the close look at candidates")
	cmd.Flags().BoolVar(&o.vectors, "embeddings", false, "rank with the embeddings server of the configuration as well")
	cmd.Flags().IntVar(&o.documents, "documents", 0, "sample of documents, those that queries are judged on first; 0 for all")
	cmd.Flags().IntVar(&o.queries, "queries", 0, "sample of queries; 0 for all")
	return cmd
}

func (a *app) evalBEIR(ctx context.Context, o evalBEIROptions, dir string) error {
	if o.lang != "fr" && o.lang != "en" {
		return statusError{2, errors.New("--lang must be fr or en, not " + quote(o.lang))}
	}
	collection, err := eval.LoadBEIR(dir, o.lang)
	if err != nil {
		return err
	}
	collection.Sample(o.documents, o.queries)
	options := search.Options{Plain: true}
	if o.vectors {
		closeAll, err := a.addVectors(ctx, &options, collection.Passages, filepath.Base(filepath.Clean(dir)))
		if err != nil {
			return err
		}
		defer closeAll()
	}
	if o.bare {
		options.Weights = &search.Weights{}
	}
	index := search.New(collection.Passages, options)
	step, done := a.steps(len(collection.Queries), "queries")
	r, err := collection.Measure(ctx, index, step)
	done()
	if err != nil {
		return err
	}
	if o.json {
		return writeIndented(a.stdout, r)
	}
	if o.vectors {
		if _, err := fmt.Fprintf(a.stdout, "by meaning  %8d queries; the others by words alone\n", r.ByMeaning); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintf(a.stdout, `documents   %8d
queries     %8d
nDCG@10     %8.4f
recall@1    %8.4f
recall@10   %8.4f
recall@100  %8.4f
MRR         %8.4f
p50         %8.2f ms
p99         %8.2f ms
`, len(collection.Passages), r.Queries, r.NDCG10, r.Recall1, r.Recall10, r.Recall100, r.MRR, r.P50, r.P99)
	return err
}

// addVectors makes the vectors of passages that are not the knowledge. The
// func gives the connections back.
func (a *app) addVectors(ctx context.Context, o *search.Options, passages []*corpus.Passage, name string) (func(), error) {
	cfg, err := a.config()
	if err != nil {
		return nil, err
	}
	e, err := a.newEmbeddings(cfg, slog.New(slog.DiscardHandler))
	if err != nil {
		return nil, err
	}
	if e == nil {
		return nil, statusError{2, errNoEmbeddings}
	}
	apart := e.apart(name)
	bar := a.progress("documents")
	store, err := apart.update(ctx, passages, func(done, total int) {
		bar.ChangeMax(total)
		_ = bar.Set(done) // decoration
	})
	_ = bar.Finish()
	if err != nil {
		e.close()
		return nil, fmt.Errorf("make vectors: %w", err)
	}
	o.Vectors = apart.with(store)
	return e.close, nil
}
