// Package compare_test measures the ranking core side by side with bleve and
// SQLite FTS5 in one process. It is a module of its own, so that their
// dependencies stay out of the program's.
//
//	cd internal/search/compare
//	BENCH_COLLECTIONS=fr=PIAF,en=SCIFACT go test -bench . -benchtime 1x -timeout 60m
//
// where PIAF and SCIFACT are folders in BEIR form. COMPARE_SIZES sets the
// numbers of passages ("300,3000"). All engines get the same analysed terms,
// index one field, and are asked the same questions for ten hits, in turn.
package compare_test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"baclobot/internal/search/collection"
)

// engine is an index under comparison.
type engine interface {
	name() string
	build(source *collection.Terms) error
	// search returns how many hits a question has, at most ten.
	search(ctx context.Context, terms []string) (int, error)
	close() error
}

func BenchmarkCompare(b *testing.B) {
	dirs := os.Getenv("BENCH_COLLECTIONS")
	if dirs == "" {
		b.Skip("BENCH_COLLECTIONS names no collections")
	}
	parsed, err := collection.ParseDirs(dirs)
	if err != nil {
		b.Fatal(err)
	}
	mix, err := collection.New(parsed)
	if err != nil {
		b.Fatal(err)
	}
	sizes := os.Getenv("COMPARE_SIZES")
	if sizes == "" {
		sizes = "300,3000,30000,300000"
	}
	for s := range strings.SplitSeq(sizes, ",") {
		size, err := strconv.Atoi(s)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(s, func(b *testing.B) { compare(b, mix, size) })
	}
}

func compare(b *testing.B, mix *collection.Mix, size int) {
	source := mix.Terms(1, size)
	engines := []engine{&core{}, &bleveIndex{dir: b.TempDir()}, &fts5{dir: b.TempDir()}}
	built := make([]float64, len(engines))
	for i, e := range engines {
		start := time.Now()
		if err := e.build(source); err != nil {
			b.Fatal(e.name(), err)
		}
		built[i] = time.Since(start).Seconds()
		defer e.close()
	}
	ctx := context.Background()
	took := make([][]time.Duration, len(engines))
	b.ResetTimer()
	for range b.N {
		for round := range 3 {
			for i, q := range mix.Questions {
				terms := collection.Query(q)
				for k := range engines {
					e := (k + i + round) % len(engines) // no engine always goes first
					start := time.Now()
					if _, err := engines[e].search(ctx, terms); err != nil {
						b.Fatal(engines[e].name(), err)
					}
					if round > 0 { // the first round warms up
						took[e] = append(took[e], time.Since(start))
					}
				}
			}
		}
	}
	b.StopTimer()
	b.ReportMetric(0, "ns/op")
	for e := range engines {
		slices.Sort(took[e])
		b.ReportMetric(built[e], engines[e].name()+"_build_s")
		for _, p := range []struct {
			name string
			at   int
		}{{"p50", 50}, {"p99", 99}} {
			t := took[e][len(took[e])*p.at/100]
			b.ReportMetric(float64(t)/float64(time.Millisecond), fmt.Sprintf("%s_%s_ms", engines[e].name(), p.name))
			if e > 0 {
				ours := took[0][len(took[0])*p.at/100]
				b.ReportMetric(float64(t)/float64(ours), fmt.Sprintf("%s_%s_ratio", engines[e].name(), p.name))
			}
		}
	}
}
