package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"baclobot/internal/corpus"
	"baclobot/internal/linkcheck"
)

// linksOptions are the flags of links.
type linksOptions struct {
	json     bool
	report   string
	interval time.Duration
	timeout  time.Duration
	tries    int
}

func (k *knowledgeApp) linksCmd() *cobra.Command {
	var o linksOptions
	cmd := &cobra.Command{
		Use:   "links",
		Short: "Visit every link of the bibliography and the contacts",
		Long: `Visit every link of the bibliography and the contacts, politely, and write a
dated report. Dead links (no such page), moved ones (permanently at another
address), refused ones (the server turns programs away: look with a browser) and
unreachable ones are told apart. The exit status is 1 if a link is dead.`,
		Example: `  baclobot knowledge links
  baclobot knowledge links --report - --timeout 40s`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error { return k.links(cmd.Context(), o) },
	}
	cmd.Flags().BoolVar(&o.json, "json", false, "print the results as JSON and write no report")
	cmd.Flags().StringVar(&o.report, "report", "", `where the report goes; "-" is standard output (default links-<date>.md)`)
	cmd.Flags().DurationVar(&o.interval, "interval", time.Second, "least time between two requests to one host")
	cmd.Flags().DurationVar(&o.timeout, "timeout", 20*time.Second, "time that one request may take")
	cmd.Flags().IntVar(&o.tries, "tries", 3, "attempts per link when a failure may pass")
	return cmd
}

func (k *knowledgeApp) links(ctx context.Context, o linksOptions) error {
	if o.interval <= 0 || o.timeout <= 0 || o.tries < 1 {
		return statusError{2, fmt.Errorf("--interval and --timeout must be positive, and --tries at least 1")}
	}
	links, err := k.allLinks()
	if err != nil {
		return err
	}
	bar := k.progress("links")
	bar.ChangeMax(len(links))
	results, err := linkcheck.Check(ctx, links, linkcheck.Options{
		Interval: o.interval, Timeout: o.timeout, Tries: o.tries, Backoff: min(2*time.Second, 2*o.interval),
		Agent:    "baclobot-linkcheck/" + version,
		Progress: func(done, _ int, _ linkcheck.Result) { _ = bar.Set(done) },
	})
	_ = bar.Finish()
	if err != nil {
		return fmt.Errorf("check links: %w", err)
	}
	if err := k.reportLinks(o, results, time.Now()); err != nil {
		return err
	}
	if n := linkcheck.Count(results, linkcheck.Dead); n > 0 {
		return fmt.Errorf("%s dead", isAre(n, "link"))
	}
	return nil
}

// allLinks lists the links of sources and contacts, even of those that are
// not shown yet: confirming them is what a curator wants to know.
func (k *knowledgeApp) allLinks() ([]linkcheck.Link, error) {
	s, err := k.shelf()
	if err != nil {
		return nil, err
	}
	sources, err := corpus.LoadSources(s.FS)
	if err != nil {
		return nil, err
	}
	contacts, err := corpus.LoadContacts(s.FS)
	if err != nil {
		return nil, err
	}
	var out []linkcheck.Link
	for _, src := range sources {
		if src.URL != "" {
			out = append(out, linkcheck.Link{Key: string(src.Key), URL: src.URL})
		}
	}
	for _, c := range contacts {
		if c.URL != "" {
			out = append(out, linkcheck.Link{Key: string(c.SourceKey()), URL: c.URL})
		}
	}
	return out, nil
}

func (k *knowledgeApp) reportLinks(o linksOptions, results []linkcheck.Result, now time.Time) error {
	if o.json {
		return printJSON(k.stdout, map[string]any{"date": now.Format(time.DateOnly), "results": results})
	}
	if o.report == "-" {
		return linkcheck.WriteReport(k.stdout, results, now)
	}
	name := o.report
	if name == "" {
		name = "links-" + now.Format(time.DateOnly) + ".md"
	}
	if err := writeFile(name, func(w io.Writer) error { return linkcheck.WriteReport(w, results, now) }); err != nil {
		return err
	}
	_, err := fmt.Fprintf(k.stdout, "%s\nreport: %s\n", linkcheck.Summary(results), name)
	return err
}

// writeFile writes a file whole or leaves the old one in place.
func writeFile(name string, write func(io.Writer) error) (err error) {
	part := name + ".part"
	f, err := os.OpenFile(part, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o644)
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	defer func() {
		if err != nil {
			_ = os.Remove(part)
		}
	}()
	if err := write(f); err != nil {
		_ = f.Close()
		return fmt.Errorf("write %s: %w", name, err)
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	if err := os.Rename(part, name); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

func isAre(n int, noun string) string {
	if n == 1 {
		return "1 " + noun + " is"
	}
	return fmt.Sprintf("%d %ss are", n, noun)
}
