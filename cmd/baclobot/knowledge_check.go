package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"baclobot/internal/corpus"
	"baclobot/internal/corpus/curate"
)

func (k *knowledgeApp) checkCmd() *cobra.Command {
	var asJSON bool
	var format string
	var today dayFlag
	cmd := &cobra.Command{
		Use:   "check",
		Short: "Name every mistake and doubt in the knowledge folder, with its place",
		Long: `Name every mistake and doubt in the knowledge folder, all at once.

Errors keep the folder from being loaded; the exit status is 1 if there is any.
Warnings ask a curator to look: long sentences, passages that nothing asks for,
passages that say nearly the same, sources never cited, claims without a
passage, unexplained terms, reviews and contacts older than 180 days.`,
		Example: `  baclobot knowledge check --dir knowledge
  baclobot knowledge check --dir knowledge --format github`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			if asJSON {
				format = "json"
			}
			return k.check(format, today)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON; the same as --format json")
	cmd.Flags().StringVar(&format, "format", "text", "text, json, or github for annotations of a pull request")
	today.register(cmd)
	return cmd
}

// checkReport is what check prints as JSON.
type checkReport struct {
	Version  string          `json:"version"`
	Passages int             `json:"passages"`
	Errors   int             `json:"errors"`
	Warnings int             `json:"warnings"`
	Notices  int             `json:"notices"`
	Problems corpus.Problems `json:"problems"`
}

func (k *knowledgeApp) check(format string, today dayFlag) error {
	print, ok := map[string]func(io.Writer, checkReport) error{
		"text": printProblems, "github": printAnnotations,
		"json": func(w io.Writer, r checkReport) error { return printJSON(w, r) },
	}[format]
	if !ok {
		return statusError{2, fmt.Errorf("--format must be text, json or github, not %q", format)}
	}
	now, err := today.time()
	if err != nil {
		return err
	}
	s, err := k.shelf()
	if err != nil {
		return err
	}
	c, problems := curate.Check(s.FS, now)
	r := checkReport{
		Version: c.Version(), Passages: len(c.Passages()), Problems: corpus.Problems{},
		Errors:   problems.Count(corpus.SeverityError),
		Warnings: problems.Count(corpus.SeverityWarning),
		Notices:  problems.Count(corpus.SeverityNotice),
	}
	for _, p := range problems {
		p.File = s.file(p.File)
		r.Problems = append(r.Problems, p)
	}
	if err := print(k.stdout, r); err != nil {
		return fmt.Errorf("print problems: %w", err)
	}
	if r.Errors > 0 {
		return fmt.Errorf("the knowledge folder has %s: it cannot be loaded", plural(r.Errors, "error"))
	}
	return nil
}

func printProblems(w io.Writer, r checkReport) error {
	for _, p := range r.Problems {
		if _, err := fmt.Fprintln(w, p); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "%s: %s, %s, %s\n", plural(r.Passages, "passage"),
		plural(r.Errors, "error"), plural(r.Warnings, "warning"), plural(r.Notices, "notice"))
	return err
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// printAnnotations writes workflow commands, as described in GitHub's
// documentation of workflow commands: "::error file=,line=,col=,title=::text".
func printAnnotations(w io.Writer, r checkReport) error {
	text := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	property := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
	for _, p := range r.Problems {
		_, err := fmt.Fprintf(w, "::%s file=%s,line=%d,col=%d,title=%s::%s\n",
			p.Severity, property.Replace(p.File), max(p.Line, 1), max(p.Column, 1), property.Replace(p.Rule), text.Replace(p.Message))
		if err != nil {
			return err
		}
	}
	return nil
}
