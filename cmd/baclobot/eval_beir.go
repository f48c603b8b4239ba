package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"baclobot/internal/eval"
	"baclobot/internal/search"
)

// evalBEIROptions are the flags of eval beir.
type evalBEIROptions struct {
	lang string
	json bool
	// bare leaves the close look at candidates out, to see what it brings.
	bare bool
}

func newEvalBEIRCmd(a *app) *cobra.Command {
	var o evalBEIROptions
	cmd := &cobra.Command{
		Use:   "beir DIR",
		Short: "Measure ranking on a collection in BEIR form",
		Long: `Index a collection in BEIR form (corpus.jsonl, queries.jsonl, qrels/test.tsv) and
run all its judged queries: nDCG@10, recall@1, recall@10, recall@100, the mean
reciprocal rank, and latencies of the whole way from text to hits.`,
		Example: "  baclobot eval beir ./scifact --lang en",
		Args:    usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.evalBEIR(cmd.Context(), o, args[0])
		},
	}
	cmd.Flags().StringVar(&o.lang, "lang", "en", "language of the collection: fr or en")
	cmd.Flags().BoolVar(&o.json, "json", false, "print JSON")
	cmd.Flags().BoolVar(&o.bare, "bare", false, "rank with the inverted index alone, without the close look at candidates")
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
	options := search.Options{Plain: true}
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
