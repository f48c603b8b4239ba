package search

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestRankingGolden pins, for each labelled question, the first three passages
// and the place of the first one that explains what is asked, under the recall
// and mean reciprocal rank of all. A change of ranking shows as a diff.
func TestRankingGolden(t *testing.T) {
	x := knowledgeIndex(t)
	var lines []string
	n, first, five, reciprocal := 0.0, 0.0, 0.0, 0.0
	for _, q := range readLabelled(t, "testdata/answerability.jsonl") {
		if q.Expect != "answer" {
			continue
		}
		r, err := x.Search(context.Background(), Query{Text: q.Text, Lang: q.Lang})
		require.NoError(t, err)
		place := placeOf(r.Hits, q.Claims)
		n++
		switch {
		case place == 1:
			first++
			five++
		case place > 0 && place <= 5:
			five++
		}
		if place > 0 {
			reciprocal += 1 / float64(place)
		}
		var top []string
		for _, h := range r.Hits[:min(3, len(r.Hits))] {
			id, _, _ := strings.Cut(string(h.Passage.ID), ".")
			top = append(top, id)
		}
		lines = append(lines, fmt.Sprintf("%d\t%s\t%s\n\t\t%s", place, q.ID, q.Text, strings.Join(top, "  ")))
	}
	got := fmt.Sprintf("questions %.0f  recall@1 %.3f  recall@5 %.3f  mrr %.3f\n\n%s\n",
		n, first/n, five/n, reciprocal/n, strings.Join(lines, "\n"))
	const path = "testdata/ranking.golden"
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o600))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	if changed := changedLines(string(want), got); len(changed) > 0 {
		t.Errorf("the ranking changed; if it is meant, run with -update and read the diff:\n%s", strings.Join(changed, "\n"))
	}
	assert.Greater(t, five/n, 0.95)
}

// changedLines lists the first lines that differ.
func changedLines(want, got string) []string {
	const most = 20
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	if len(w) != len(g) {
		return []string{fmt.Sprintf("%d lines, now %d", len(w), len(g))}
	}
	var out []string
	for i := range w {
		if w[i] != g[i] && len(out) < most {
			out = append(out, "- "+w[i], "+ "+g[i])
		}
	}
	return out
}

// placeOf returns the place, from 1, of the first hit that has a claim wanted;
// 0 if none has.
func placeOf(hits []Hit, claims []string) int {
	for i, h := range hits {
		for _, c := range claims {
			for one := range strings.SplitSeq(c, "|") {
				if slices.Contains(h.Passage.Claims, one) {
					return i + 1
				}
			}
		}
	}
	return 0
}
