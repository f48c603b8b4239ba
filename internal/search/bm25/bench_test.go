package bm25_test

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"baclobot/internal/search/bm25"
	"baclobot/internal/search/collection"
)

// BenchmarkTop measures the core over growing collections. They are made from
// collections in BEIR form, named by the environment:
//
//	BENCH_COLLECTIONS=fr=./piaf,en=./scifact go test -bench Top -benchtime 1x ./internal/search/bm25
//
// Metrics: p50 and p99 over 200 real questions, seconds to build, megabytes
// that the index keeps, seconds to read its snapshot back.
func BenchmarkTop(b *testing.B) {
	dirs := os.Getenv("BENCH_COLLECTIONS")
	if dirs == "" {
		b.Skip("BENCH_COLLECTIONS names no collections")
	}
	parsed, err := collection.ParseDirs(dirs)
	require.NoError(b, err)
	mix, err := collection.New(parsed)
	require.NoError(b, err)
	for _, size := range []int{300, 3_000, 30_000, 300_000, 1_000_000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) { benchmarkTop(b, mix, size) })
	}
}

func benchmarkTop(b *testing.B, mix *collection.Mix, size int) {
	source := mix.Terms(1, size)
	before := heap()
	start := time.Now()
	x := bm25.Build(source, bm25.Options{})
	built := time.Since(start)
	kept := heap() - before
	var queries [][]bm25.QueryTerm
	for _, q := range mix.Questions {
		queries = append(queries, lookUp(x, q))
	}
	ctx := context.Background()
	var took []time.Duration
	b.ResetTimer()
	for range b.N {
		for range 5 {
			for _, q := range queries {
				start := time.Now()
				_, err := x.Top(ctx, q, 10)
				took = append(took, time.Since(start))
				require.NoError(b, err)
			}
		}
	}
	b.StopTimer()
	slices.Sort(took)
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(milliseconds(took[len(took)/2]), "p50_ms")
	b.ReportMetric(milliseconds(took[len(took)*99/100]), "p99_ms")
	b.ReportMetric(built.Seconds(), "build_s")
	b.ReportMetric(float64(kept)/1e6, "MB")
	b.ReportMetric(float64(x.Terms()), "terms")
	b.ReportMetric(reopen(b, x).Seconds(), "reopen_s")
	runtime.KeepAlive(source)
}

func lookUp(x *bm25.Index, q collection.Question) []bm25.QueryTerm {
	var out []bm25.QueryTerm
	for _, term := range collection.Query(q) {
		if t, ok := x.Term(term); ok {
			out = append(out, bm25.QueryTerm{Term: t, Weight: 1})
		}
	}
	return out
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

func heap() int64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// reopen writes a snapshot to a file and returns how long it takes to read it.
func reopen(b *testing.B, x *bm25.Index) time.Duration {
	b.Helper()
	f, err := os.Create(filepath.Join(b.TempDir(), "index"))
	require.NoError(b, err)
	defer f.Close()
	_, err = x.WriteTo(f)
	require.NoError(b, err)
	_, err = f.Seek(0, io.SeekStart)
	require.NoError(b, err)
	start := time.Now()
	again, err := bm25.Read(f)
	took := time.Since(start)
	require.NoError(b, err)
	require.Equal(b, x.Terms(), again.Terms())
	return took
}
