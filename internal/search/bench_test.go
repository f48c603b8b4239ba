package search_test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/internal/search"
	"baclobot/internal/search/collection"
	"baclobot/knowledge"
)

// BenchmarkStart measures loading the knowledge of the repository, indexing it
// and answering the first question.
func BenchmarkStart(b *testing.B) {
	for b.Loop() {
		c, err := corpus.Load(knowledge.FS)
		require.NoError(b, err)
		x := search.New(c.Passages(), search.Options{Glossary: c.Glossary()})
		_, err = x.Search(context.Background(), search.Query{Text: "Comment agit le baclofène ?", Lang: "fr"})
		require.NoError(b, err)
	}
}

// BenchmarkSearch measures the whole way from a question to ranked passages of
// the knowledge.
func BenchmarkSearch(b *testing.B) {
	c, err := corpus.Load(knowledge.FS)
	require.NoError(b, err)
	x := search.New(c.Passages(), search.Options{Glossary: c.Glossary()})
	for _, q := range []struct{ name, text string }{
		{"short", "Comment le baclofène agit-il sur la dopamine ?"},
		{"SMS", "c koi lindiferance a lalcol, coman sa marche ds le cervo"},
	} {
		b.Run(q.name, func(b *testing.B) {
			for b.Loop() {
				_, err := x.Search(context.Background(), search.Query{Text: q.text, Lang: "fr"})
				require.NoError(b, err)
			}
		})
	}
}

// BenchmarkCollection measures the whole way over growing collections, made
// from those that the environment names (see package bm25's benchmark):
//
//	BENCH_COLLECTIONS=fr=./piaf,en=./scifact go test -bench Collection -benchtime 1x ./internal/search
func BenchmarkCollection(b *testing.B) {
	dirs := os.Getenv("BENCH_COLLECTIONS")
	if dirs == "" {
		b.Skip("BENCH_COLLECTIONS names no collections")
	}
	parsed, err := collection.ParseDirs(dirs)
	require.NoError(b, err)
	mix, err := collection.New(parsed)
	require.NoError(b, err)
	for _, size := range []int{300, 2_000, 3_000, 30_000, 300_000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) { benchmarkCollection(b, mix, size) })
	}
}

func benchmarkCollection(b *testing.B, mix *collection.Mix, size int) {
	passages := make([]*corpus.Passage, size)
	for i := range passages {
		body, lang := mix.Text(1, i)
		passages[i] = &corpus.Passage{ID: corpus.PassageID(fmt.Sprint(i)), Lang: lang, Sentences: []corpus.Sentence{{Text: body}}}
	}
	ctx := context.Background()
	var took []time.Duration
	var first, built time.Duration
	for b.Loop() {
		start := time.Now()
		x := search.New(passages, search.Options{Plain: true})
		built = time.Since(start)
		for i, q := range mix.Questions {
			one := time.Now()
			_, err := x.Search(ctx, search.Query{Text: q.Text, Lang: q.Lang, Limit: 10})
			require.NoError(b, err)
			if took = append(took, time.Since(one)); i == 0 {
				first = time.Since(start)
			}
		}
	}
	slices.Sort(took)
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(float64(took[len(took)/2])/1e6, "p50_ms")
	b.ReportMetric(float64(took[len(took)*99/100])/1e6, "p99_ms")
	b.ReportMetric(built.Seconds(), "build_s")
	b.ReportMetric(float64(first)/1e6, "first_answer_ms")
}
