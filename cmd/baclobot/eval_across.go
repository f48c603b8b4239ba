package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/spf13/cobra"

	"baclobot/internal/corpus"
	"baclobot/internal/eval"
	"baclobot/internal/search"
)

// evalAcrossOptions are the flags of eval across.
type evalAcrossOptions struct {
	lang  string
	json  bool
	plain bool
}

func newEvalAcrossCmd(a *app) *cobra.Command {
	var o evalAcrossOptions
	cmd := &cobra.Command{
		Use:   "across FILE",
		Short: "Measure questions in one language against passages in the other",
		Long: `Search the labelled questions of one language among the passages of the other
language alone: what a passage without a twin would be found by. With an
embeddings server in the configuration, vectors take part.

--plain leaves out the glossary and all that knows the subject.`,
		Example: "  baclobot eval across questions.jsonl --lang fr",
		Args:    usageArgs(cobra.ExactArgs(1)),
		RunE:    func(cmd *cobra.Command, args []string) error { return a.evalAcross(cmd.Context(), o, args[0]) },
	}
	cmd.Flags().StringVar(&o.lang, "lang", "fr", "language of the questions: fr or en")
	cmd.Flags().BoolVar(&o.json, "json", false, "print JSON")
	cmd.Flags().BoolVar(&o.plain, "plain", false, "leave out the glossary and the lexicon")
	return cmd
}

func (a *app) evalAcross(ctx context.Context, o evalAcrossOptions, path string) error {
	if o.lang != "fr" && o.lang != "en" {
		return statusError{2, errors.New("--lang must be fr or en, not " + quote(o.lang))}
	}
	questions, err := eval.LoadQuestions(path)
	if err != nil {
		return err
	}
	cfg, err := a.config()
	if err != nil {
		return err
	}
	c, err := loadCorpus(cfg.Knowledge.Dir)
	if err != nil {
		return err
	}
	e, err := a.newEmbeddings(cfg, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	defer e.close()
	var others []*corpus.Passage
	for _, p := range c.Passages() {
		if p.Lang != o.lang {
			others = append(others, p)
		}
	}
	options := search.Options{Glossary: c.Glossary(), Vectors: e.load()}
	if o.plain {
		options.Glossary, options.Plain = nil, true
	}
	step, done := a.steps(len(questions), "questions")
	r, err := eval.MeasureAcross(ctx, search.New(others, options), questions, o.lang, step)
	done()
	if err != nil {
		return err
	}
	if o.json {
		return writeIndented(a.stdout, r)
	}
	_, err = fmt.Fprintf(a.stdout, `questions   %8d
by meaning  %8d
recall@1    %8.4f
recall@5    %8.4f
MRR         %8.4f
`, r.Questions, r.ByMeaning, r.Recall1, r.Recall5, r.MRR)
	return err
}
