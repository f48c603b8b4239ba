package main

import (
	"encoding/json"
	"io"

	"github.com/spf13/cobra"
)

// newEvalCmd groups the measuring commands.
func newEvalCmd(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "eval",
		Short: "Measure answers and ranking on labelled data",
		Args:  usageArgs(cobra.NoArgs),
	}
	cmd.AddCommand(newEvalQuestionsCmd(a), newEvalBEIRCmd(a), newEvalCheckerCmd(a), newEvalAcrossCmd(a))
	return cmd
}

// steps shows progress over n steps: a function for each step, and one for the
// end.
func (a *app) steps(n int, label string) (step, done func()) {
	bar := a.progress(label)
	bar.ChangeMax(n)
	// The bar is decoration: a terminal that is gone must not stop measuring.
	return func() { _ = bar.Add(1) }, func() { _ = bar.Finish() }
}

// writeIndented prints v as JSON for machines that people look at too.
func writeIndented(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(v)
}
