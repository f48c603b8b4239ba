package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"baclobot/internal/corpus"
	"baclobot/internal/corpus/curate"
)

func (k *knowledgeApp) statsCmd() *cobra.Command {
	var asJSON, markdown bool
	var today dayFlag
	cmd := &cobra.Command{
		Use:   "stats",
		Short: "Count passages by language, evidence, claim and age",
		Args:  usageArgs(cobra.NoArgs),
		Example: `  baclobot knowledge stats
  baclobot knowledge stats --markdown > claims.md`,
		RunE: func(*cobra.Command, []string) error { return k.stats(asJSON, markdown, today) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	cmd.Flags().BoolVar(&markdown, "markdown", false, "print the table of claims, passages and sources as Markdown")
	today.register(cmd)
	return cmd
}

func (k *knowledgeApp) stats(asJSON, markdown bool, today dayFlag) error {
	now, err := today.time()
	if err != nil {
		return err
	}
	s, err := k.shelf()
	if err != nil {
		return err
	}
	c, err := s.load()
	if err != nil {
		return err
	}
	counted := curate.Count(c, now)
	switch {
	case asJSON:
		return printJSON(k.stdout, counted)
	case markdown:
		return printLabelTable(k.stdout, counted)
	}
	return printStats(k.stdout, counted)
}

func printStats(w io.Writer, s curate.Stats) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "edition\t%s\n\n", s.Version)
	fmt.Fprintln(t, "language\ttopics\tpassages\tsentences\twords\tasked\toldest review\tage in days")
	for _, l := range s.Languages {
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%d\t%s\t%d\n", l.Lang, l.Topics, l.Passages, l.Sentences, l.Words, l.Asked, l.OldestReview, l.AgeDays)
	}
	fmt.Fprintln(t, "\nevidence\tfr\ten")
	for _, e := range s.Evidence {
		fmt.Fprintf(t, "%s\t%d\t%d\n", e.Evidence, e.FR, e.EN)
	}
	fmt.Fprintln(t, "\nclaim\tfr\ten\tsources")
	for _, l := range s.Labels {
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\n", l.Label, len(l.FR), len(l.EN), len(l.Sources))
	}
	fmt.Fprintf(t, "\nsources\t%d listed\t%d citable\t%d cited\t%d free to read\n", s.Sources.All, s.Sources.Citable, s.Sources.Cited, s.Sources.Free)
	fmt.Fprintf(t, "contacts\t%d shown\t%d only recalled\n", s.Contacts.Shown, s.Contacts.Recalled)
	fmt.Fprintf(t, "terms\t%d\n", s.Terms)
	return t.Flush()
}

// printLabelTable writes one row per claim: its passages and their sources.
// A passage stands once, without its language, when both twins explain it.
func printLabelTable(w io.Writer, s curate.Stats) error {
	var b strings.Builder
	b.WriteString("| claim | passages (fr and en) | sources |\n|---|---|---|\n")
	for _, l := range s.Labels {
		ids := make([]string, len(l.FR))
		for i, id := range l.FR {
			ids[i] = "`" + strings.TrimSuffix(string(id), ".fr") + "`"
		}
		fmt.Fprintf(&b, "| %s | %s | %s |\n", l.Label, strings.Join(ids, ", "), strings.Join(sourceNames(l.Sources), ", "))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func sourceNames(keys []corpus.SourceKey) []string {
	out := make([]string, len(keys))
	for i, key := range keys {
		out[i] = string(key)
	}
	return out
}
