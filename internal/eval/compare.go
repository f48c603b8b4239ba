package eval

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// ReadReport reads a report that was written as JSON.
func ReadReport(path string) (Report, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Report{}, fmt.Errorf("eval: read report: %w", err)
	}
	var r Report
	if err := json.Unmarshal(data, &r); err != nil {
		return Report{}, fmt.Errorf("eval: read report %s: %w", path, err)
	}
	return r, nil
}

// Change is what differs for one question between two runs.
type Change struct {
	ID     string `json:"id"`
	Better bool   `json:"better"`
	Was    string `json:"was"`
	Is     string `json:"is"`
}

// Compare lists the questions whose outcome changed, worse ones first.
// Questions that only one of the runs has are left out.
func Compare(old, now Report) []Change {
	before := make(map[string]Outcome, len(old.Outcomes))
	for _, o := range old.Outcomes {
		before[o.ID] = o
	}
	var out []Change
	for _, o := range now.Outcomes {
		was, ok := before[o.ID]
		if !ok || was.verdict() == o.verdict() {
			continue
		}
		out = append(out, Change{ID: o.ID, Better: o.faults() < was.faults(), Was: was.verdict(), Is: o.verdict()})
	}
	slices.SortStableFunc(out, func(a, b Change) int {
		switch {
		case a.Better == b.Better:
			return strings.Compare(a.ID, b.ID)
		case b.Better:
			return -1
		}
		return 1
	})
	return out
}

// faults counts what is wrong with an outcome; a wrong action outweighs all.
func (o Outcome) faults() int {
	n := len(o.Unranked) + len(o.Uncited) + len(o.Unmatched) + len(o.Forbidden)
	if !o.ActionOK {
		n += 100
	}
	return n
}

// verdict says in words what became of a question.
func (o Outcome) verdict() string {
	parts := []string{o.Got}
	for _, list := range []struct {
		name  string
		items []string
	}{{"not ranked", o.Unranked}, {"not cited", o.Uncited}, {"lacks", o.Unmatched}, {"forbidden", o.Forbidden}} {
		if len(list.items) > 0 {
			parts = append(parts, list.name+" "+strings.Join(list.items, " "))
		}
	}
	return strings.Join(parts, ", ")
}

// Table writes the report for a person to read: the figures, the groups, and
// the questions that went wrong.
func (r Report) Table(w io.Writer) error {
	p := &printer{w: w}
	p.f("questions          %6d\n", r.Questions)
	p.f("action accuracy    %6.1f %%\n", 100*r.ActionAccuracy)
	p.f("claims in top 5    %6.1f %%\n", 100*r.ClaimsTop5)
	p.f("claims cited       %6.1f %%\n", 100*r.ClaimsCited)
	p.f("false answers      %6.1f %%\n", 100*r.FalseAnswers)
	p.f("false refusals     %6.1f %%\n", 100*r.FalseRefusals)
	p.f("AUROC              %6.4f\n", r.AUROC)
	p.f("calibration error  %6.4f\n", r.Calibration)
	p.f("patterns failed    %6d\n", r.PatternsFailed)
	p.f("without a link     %6d\n", r.WithoutLink)
	p.f("latency            %6.2f ms (p50), %.2f ms (p99)\n\n", r.P50, r.P99)
	p.f("%-26s %-4s %9s %9s %9s %9s\n", "category", "lang", "questions", "action", "top 5", "cited")
	for _, g := range r.Groups {
		p.f("%-26s %-4s %9d %8.1f%% %8.1f%% %8.1f%%\n", g.Category, g.Lang, g.Questions, 100*g.ActionAccuracy, 100*g.ClaimsTop5, 100*g.ClaimsCited)
	}
	p.f("\n")
	for _, n := range r.Noise {
		p.f("%-12s claims in top 5 %6.1f %% (%+.1f)\n", n.Name, 100*n.Recall5, -100*n.Lost)
	}
	for _, o := range r.Outcomes {
		if o.faults() > 0 {
			p.f("%-12s want %s, got %s (%.2f)\n", o.ID, o.Want, o.verdict(), o.Answerable)
		}
	}
	return p.err
}

// WriteChanges writes what Compare found for a person to read.
func WriteChanges(w io.Writer, changes []Change) error {
	p := &printer{w: w}
	for _, c := range changes {
		mark := "worse "
		if c.Better {
			mark = "better"
		}
		p.f("%s %-12s %s -> %s\n", mark, c.ID, c.Was, c.Is)
	}
	if len(changes) == 0 {
		p.f("no question changed\n")
	}
	return p.err
}

// printer keeps the first error of many writes.
type printer struct {
	w   io.Writer
	err error
}

func (p *printer) f(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format, args...)
	}
}
