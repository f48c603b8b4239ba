package linkcheck

import (
	"bufio"
	"fmt"
	"io"
	"time"
)

// WriteReport writes a dated report in Markdown: the figures first, then what
// needs somebody's attention, worst first, then what is fine. Addresses stand
// as code, so that the report links to nothing.
func WriteReport(w io.Writer, results []Result, when time.Time) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "# Links checked on %s\n\n%s.\n", when.Format(time.DateOnly), Summary(results))
	for _, section := range []struct {
		verdict Verdict
		title   string
	}{
		{Dead, "Dead: the server says that there is no such page"},
		{Unreachable, "Unreachable: no answer, or a server that is failing"},
		{Moved, "Moved: permanently at another address"},
		{Refused, "Refused: turns programs away; look with a browser"},
		{OK, "Fine"},
	} {
		if Count(results, section.verdict) == 0 {
			continue
		}
		fmt.Fprintf(b, "\n## %s\n\n", section.title)
		for _, r := range results {
			if r.Verdict == section.verdict {
				fmt.Fprintln(b, "- "+r.line())
			}
		}
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("write link report: %w", err)
	}
	return nil
}

// line describes one result.
func (r Result) line() string {
	text := fmt.Sprintf("%s `%s`", r.Key, r.URL)
	switch {
	case r.Verdict == Moved:
		text += fmt.Sprintf(" -> `%s`", r.To)
	case r.To != "":
		text += fmt.Sprintf(" (leads to `%s`)", r.To)
	}
	if r.Detail != "" {
		text += ": " + r.Detail
	}
	if r.Tries > 1 {
		text += fmt.Sprintf(" (%d tries)", r.Tries)
	}
	return text
}
