package main

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/spf13/cobra"

	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/eval"
	"baclobot/internal/render"
)

// evalQuestionsOptions are the flags of eval questions.
type evalQuestionsOptions struct {
	json    bool
	compare string
	noise   bool
}

func newEvalQuestionsCmd(a *app) *cobra.Command {
	var o evalQuestionsOptions
	cmd := &cobra.Command{
		Use:   "questions FILE",
		Short: "Measure whole answers on labelled questions",
		Long: `Answer every question of a file (one JSON object per line: id, lang, category,
text, expect, and optionally accept, claims, must_match, must_not_match) the way
members are answered, and compare with the labels.

--json prints a report that --compare reads later, to see question by question
what a change did. --noise searches the questions misspelt in several ways.`,
		Example: `  baclobot eval questions questions.jsonl
  baclobot eval questions questions.jsonl --json > before.json
  baclobot eval questions questions.jsonl --compare before.json`,
		Args: usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.evalQuestions(cmd.Context(), o, args[0])
		},
	}
	cmd.Flags().BoolVar(&o.json, "json", false, "print the report as JSON")
	cmd.Flags().StringVar(&o.compare, "compare", "", "report of an earlier run (made with --json) to compare with")
	cmd.Flags().BoolVar(&o.noise, "noise", false, "also search the questions without accents, with typos and in SMS spelling")
	return cmd
}

func (a *app) evalQuestions(ctx context.Context, o evalQuestionsOptions, path string) error {
	var old eval.Report
	if o.compare != "" {
		var err error
		if old, err = eval.ReadReport(o.compare); err != nil {
			return err
		}
	}
	questions, err := eval.LoadQuestions(path)
	if err != nil {
		return err
	}
	cfg, err := a.config()
	if err != nil {
		return err
	}
	e, err := a.newEmbeddings(cfg, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	defer e.close()
	k, err := loadKnowledge(cfg.Knowledge, e)
	if err != nil {
		return err
	}
	service, stop, err := newService(cfg, k, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	defer stop()
	step, done := a.steps(len(questions), "questions")
	outcomes, err := eval.Run(ctx, service, questions, eval.Options{
		Words:   func(r answer.Answer) string { return render.Discord(r).Content },
		Claims:  func(id corpus.PassageID) []string { return claimsOf(k.Corpus, id) },
		Country: cfg.Safety.Country, Progress: step,
	})
	done()
	if err != nil {
		return err
	}
	report := eval.Summarize(outcomes)
	if o.noise {
		if report.Noise, err = eval.MeasureNoise(ctx, k.Index, questions, 1); err != nil {
			return err
		}
	}
	return a.printReport(o, report, old)
}

func (a *app) printReport(o evalQuestionsOptions, report, old eval.Report) error {
	if o.json {
		return writeIndented(a.stdout, report)
	}
	if err := report.Table(a.stdout); err != nil {
		return err
	}
	if o.compare == "" {
		return nil
	}
	if _, err := fmt.Fprintln(a.stdout, "\nchanges"); err != nil {
		return err
	}
	return eval.WriteChanges(a.stdout, eval.Compare(old, report))
}

func claimsOf(c *corpus.Corpus, id corpus.PassageID) []string {
	p, ok := c.Passage(id)
	if !ok {
		return nil
	}
	return p.Claims
}
