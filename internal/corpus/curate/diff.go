package curate

import (
	"slices"
	"strconv"
	"strings"

	"baclobot/internal/corpus"
)

// Change is one difference that readers notice between two editions.
type Change struct {
	ID   string `json:"id"`   // passage id, source key or contact key
	What string `json:"what"` // "added", "removed" or "changed"
	// Lines tell what changed: "- " starts what is gone, "+ " what is new.
	Lines []string `json:"lines"`
}

// Diff tells what changed for readers from one edition to another: passages
// first, in their order, then sources, then contacts. Changes that no reader
// sees, such as the lines in a file, do not count.
func Diff(before, after *corpus.Corpus) []Change {
	var out []Change
	out = append(out, compare(passageTexts(before), passageTexts(after))...)
	out = append(out, compare(sourceTexts(before), sourceTexts(after))...)
	return append(out, compare(contactTexts(before), contactTexts(after))...)
}

// described is something by its id and the lines that a reader sees of it.
type described struct {
	id    string
	lines []string
}

func passageTexts(c *corpus.Corpus) []described {
	var out []described
	for _, p := range c.Passages() {
		d := described{id: string(p.ID), lines: []string{
			"title: " + p.Title,
			"evidence: " + string(p.Evidence),
			"claims: " + join(p.Claims),
		}}
		for _, s := range p.Sentences {
			keys := make([]string, len(s.Cites))
			for i, k := range s.Cites {
				keys[i] = string(k)
			}
			d.lines = append(d.lines, s.Text+" ["+join(keys)+"]")
		}
		for _, q := range p.Asked {
			d.lines = append(d.lines, "asked: "+q)
		}
		out = append(out, d)
	}
	return out
}

func sourceTexts(c *corpus.Corpus) []described {
	var out []described
	for _, s := range c.Sources() {
		if s.Kind == corpus.KindContact {
			continue
		}
		year := ""
		if s.Year > 0 {
			year = strconv.Itoa(s.Year)
		}
		out = append(out, described{"source " + string(s.Key), []string{
			"title: " + s.DisplayTitle,
			"year: " + year,
			"container: " + s.Container,
			"kind: " + string(s.Kind),
			"link: " + s.URL,
			"link_status: " + s.LinkStatus,
		}})
	}
	return out
}

func contactTexts(c *corpus.Corpus) []described {
	var out []described
	for _, k := range c.Contacts() {
		out = append(out, described{"contact " + k.Key, []string{
			"name: " + k.Name.FR + " / " + k.Name.EN,
			"number: " + k.Number,
			"hours: " + k.Hours.FR + " / " + k.Hours.EN,
			"link: " + k.URL,
			"status: " + k.Status,
		}})
	}
	return out
}

// compare pairs both lists by id: changed and removed in the old order, then
// added in the new one.
func compare(before, after []described) []Change {
	find := func(list []described, id string) int {
		return slices.IndexFunc(list, func(d described) bool { return d.id == id })
	}
	var out []Change
	for _, old := range before {
		i := find(after, old.id)
		if i < 0 {
			out = append(out, Change{old.id, "removed", prefixed("- ", old.lines)})
			continue
		}
		if lines := diffLines(old.lines, after[i].lines); len(lines) > 0 {
			out = append(out, Change{old.id, "changed", lines})
		}
	}
	for _, d := range after {
		if find(before, d.id) < 0 {
			out = append(out, Change{d.id, "added", prefixed("+ ", d.lines)})
		}
	}
	return out
}

func prefixed(mark string, lines []string) []string {
	out := make([]string, 0, len(lines))
	for _, l := range lines {
		if !strings.HasSuffix(l, ": ") {
			out = append(out, mark+l)
		}
	}
	return out
}

// diffLines is the shortest list of lines gone and lines new, by the longest
// common subsequence.
func diffLines(a, b []string) []string {
	length := make([][]int, len(a)+1)
	for i := range length {
		length[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				length[i][j] = length[i+1][j+1] + 1
			} else {
				length[i][j] = max(length[i+1][j], length[i][j+1])
			}
		}
	}
	var out []string
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && length[i+1][j] >= length[i][j+1]:
			out = append(out, "- "+a[i])
			i++
		default:
			out = append(out, "+ "+b[j])
			j++
		}
	}
	return out
}
