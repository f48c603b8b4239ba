package corpus

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Severity says what a Problem prevents.
type Severity string

// The severities, from the gravest. A knowledge folder with an error is not
// loaded at all; a warning asks a curator to look; a notice only tells.
const (
	SeverityError   Severity = "error"
	SeverityWarning Severity = "warning"
	SeverityNotice  Severity = "notice"
)

// Problem is one thing that is wrong in the knowledge folder, and where.
type Problem struct {
	File     string   `json:"file"`   // path within the knowledge folder
	Line     int      `json:"line"`   // counted from 1; 0 when the whole file is meant
	Column   int      `json:"column"` // in characters, counted from 1; 0 when the whole line is meant
	Severity Severity `json:"severity"`
	Rule     string   `json:"rule"` // short name of the broken rule, for example "citation-key"
	Message  string   `json:"message"`
}

// String renders the problem the way compilers do, so that editors can jump
// to it: "dopamine.fr.md:12:5: error: ... [rule]".
func (p Problem) String() string {
	var b strings.Builder
	b.WriteString(p.File)
	if p.Line > 0 {
		fmt.Fprintf(&b, ":%d", p.Line)
		if p.Column > 0 {
			fmt.Fprintf(&b, ":%d", p.Column)
		}
	}
	fmt.Fprintf(&b, ": %s: %s [%s]", p.Severity, p.Message, p.Rule)
	return b.String()
}

// Problems is a list of problems in the order of files and lines. As an error
// it names every one of them, one per line.
type Problems []Problem

// Error lists all problems, one per line.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.String()
	}
	return strings.Join(lines, "\n")
}

// Count returns how many problems have the severity.
func (ps Problems) Count(s Severity) int {
	n := 0
	for _, p := range ps {
		if p.Severity == s {
			n++
		}
	}
	return n
}

// Errors returns the problems that prevent loading, as an error, or nil.
func (ps Problems) Errors() error {
	var out Problems
	for _, p := range ps {
		if p.Severity == SeverityError {
			out = append(out, p)
		}
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// Sorted returns the problems by file, place and rule, without repetitions.
func (ps Problems) Sorted() Problems {
	out := slices.Clone(ps)
	slices.SortStableFunc(out, func(a, b Problem) int {
		return cmp.Or(
			strings.Compare(a.File, b.File),
			cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column),
			strings.Compare(a.Rule, b.Rule),
			strings.Compare(a.Message, b.Message),
		)
	})
	return slices.Compact(out)
}

// log collects problems of one file.
type log struct {
	file     string
	problems Problems
}

func (l *log) errorf(at place, rule, format string, args ...any) {
	l.problems = append(l.problems, Problem{
		File: l.file, Line: at.line, Column: at.column,
		Severity: SeverityError, Rule: rule, Message: fmt.Sprintf(format, args...),
	})
}

// place is a position in a file, counted from 1; zero means the whole file.
type place struct{ line, column int }
