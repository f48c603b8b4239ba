package main

import (
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"baclobot/internal/corpus"
	"baclobot/internal/eval"
)

// checkerFlags are the flags of `baclobot eval checker`.
type checkerFlags struct {
	seed      uint64
	pairs     string
	json      bool
	survivors bool
}

func newEvalCheckerCmd(a *app) *cobra.Command {
	var f checkerFlags
	cmd := &cobra.Command{
		Use:   "checker",
		Short: "Measure the citation check on edited sentences, or on pairs of your own",
		Long: `checker takes every sentence of the knowledge as true, edits it in ways that
make it false and in ways that do not, and counts what the citation check
refuses.

With --pairs it judges sentences of your own: one JSON object a line with
"sentence", "passage" (the text) and perhaps "lang"; the answers come in the
same order, {"supported","failed_rules"}, or {"error"} for a bad line. The
whole passage is then the cited text.`,
		Example: `  baclobot eval checker
  baclobot eval checker --survivors | less
  baclobot eval checker --pairs pairs.jsonl`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error { return runEvalChecker(a, f) },
	}
	cmd.Flags().Uint64Var(&f.seed, "seed", 1, "the same seed makes the same mutants")
	cmd.Flags().StringVar(&f.pairs, "pairs", "", `file of pairs to judge; "-" for standard input`)
	cmd.Flags().BoolVar(&f.json, "json", false, "print one JSON object")
	cmd.Flags().BoolVar(&f.survivors, "survivors", false, "list the mutants taken for true and the harmless edits refused")
	return cmd
}

func runEvalChecker(a *app, f checkerFlags) error {
	cfg, err := a.config()
	if err != nil {
		return err
	}
	c, err := loadCorpus(cfg.Knowledge.Dir)
	if err != nil {
		return err
	}
	if f.pairs != "" {
		return judgePairs(a, f.pairs, c.Glossary())
	}
	report := eval.EvalChecker(eval.CheckerOptions{Corpus: c, Seed: f.seed})
	switch {
	case f.json:
		return writeIndented(a.stdout, report)
	case f.survivors:
		for _, line := range report.Survivors() {
			if _, err := fmt.Fprintln(a.stdout, line); err != nil {
				return fmt.Errorf("write survivors: %w", err)
			}
		}
		return nil
	}
	return report.Write(a.stdout)
}

func judgePairs(a *app, name string, g corpus.Glossary) error {
	in := io.Reader(a.stdin)
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return fmt.Errorf("open pairs: %w", err)
		}
		defer file.Close()
		in = file
	}
	return eval.JudgePairs(in, a.stdout, g)
}
