package bm25_test

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/search/bm25"
)

// documents is a collection for tests: words by document and field.
type documents [][][]string

func (d documents) Len() int { return len(d) }

func (d documents) Worker() bm25.Reader {
	return func(i int, emit func(field int, term string)) {
		for f, words := range d[i] {
			for _, w := range words {
				emit(f, w)
			}
		}
	}
}

// zipf draws n documents of two fields with natural word frequencies.
func zipf(r *rand.Rand, n, vocabulary int) documents {
	z := rand.NewZipf(r, 1.2, 2, uint64(vocabulary-1))
	out := make(documents, n)
	for i := range out {
		out[i] = [][]string{nil, nil}
		for range r.IntN(60) {
			out[i][0] = append(out[i][0], fmt.Sprint("w", z.Uint64()))
		}
		for range r.IntN(6) {
			out[i][1] = append(out[i][1], fmt.Sprint("w", z.Uint64()))
		}
	}
	return out
}

var twoFields = bm25.Options{Fields: []bm25.Field{{Name: "text", Weight: 1, B: 0.75}, {Name: "title", Weight: 2, B: 0.5}}}

// full scores every document, without any shortcut.
func full(x *bm25.Index, query []bm25.QueryTerm, k int) []bm25.Hit {
	merged := map[uint32]float64{}
	for _, q := range query {
		merged[q.Term] += q.Weight
	}
	var hits []bm25.Hit
	for d := range uint32(x.Len()) {
		sum := 0.0
		for t, w := range merged {
			// Term weights are fixed-point; see top.go.
			weight := math.Min(math.Round(w*x.IDF(t)*4096), 1<<17-1)
			sum += weight * math.Round(x.Impact(t, d)*255)
		}
		if sum > 0 {
			hits = append(hits, bm25.Hit{Doc: d, Score: sum / (4096 * 255)})
		}
	}
	slices.SortFunc(hits, func(a, b bm25.Hit) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Doc, b.Doc))
	})
	return hits[:min(k, len(hits))]
}

func TestTopEqualsFullScoring(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(6, 1))
	for _, size := range []int{1, 7, 300, 4096, 10_000} {
		x := bm25.Build(zipf(r, size, 800), twoFields)
		for round := range 90 {
			var query []bm25.QueryTerm
			for range 1 + r.IntN(9) {
				weight := []float64{1, 1, 1, 0.3, 0.5, 2}[r.IntN(6)]
				if x.Terms() > 0 {
					query = append(query, bm25.QueryTerm{Term: uint32(r.IntN(x.Terms())), Weight: weight})
				}
			}
			if round%3 == 0 { // common words only: long lists, many ties
				for i := range query {
					if n, ok := x.Term(fmt.Sprint("w", r.IntN(10))); ok {
						query[i].Term = n
					}
				}
			}
			for _, k := range []int{1, 10, 37} {
				got, err := x.Top(context.Background(), query, k)
				require.NoError(t, err)
				want := full(x, query, k)
				require.Len(t, got, len(want))
				for i := range want {
					require.Equal(t, want[i].Doc, got[i].Doc, "size %d round %d k %d place %d", size, round, k, i)
					require.InDelta(t, want[i].Score, got[i].Score, 1e-9)
				}
			}
		}
	}
}

func TestBuildDoesNotDependOnWorkers(t *testing.T) {
	t.Parallel()
	docs := zipf(rand.New(rand.NewPCG(6, 2)), 500, 300)
	one, three := twoFields, twoFields
	one.Workers, three.Workers = 1, 3
	assert.Equal(t, bm25.Build(docs, one), bm25.Build(docs, three))
}

func TestScoreIsBM25F(t *testing.T) {
	t.Parallel()
	docs := documents{
		{{"gabab", "agit", "gabab"}, {"titre"}},
		{{"dopamin"}, {"gabab"}},
		{{"autr", "mot", "encore", "un"}, nil},
	}
	x := bm25.Build(docs, twoFields)
	term, ok := x.Term("gabab")
	require.True(t, ok)
	hits, err := x.Top(context.Background(), []bm25.QueryTerm{{Term: term, Weight: 1}}, 10)
	require.NoError(t, err)
	require.Len(t, hits, 2)
	idf := math.Log(1 + (3-2+0.5)/(2+0.5))
	textFrequency := 2 / (1 - 0.75 + 0.75*3/(8.0/3))
	assert.Equal(t, uint32(0), hits[1].Doc)
	assert.InDelta(t, idf*textFrequency/(1.2+textFrequency), hits[1].Score, 0.003)
	titleFrequency := 2 / (1 - 0.5 + 0.5*1/1.0)
	assert.InDelta(t, idf*titleFrequency/(1.2+titleFrequency), hits[0].Score, 0.003)
}

func TestTopEdges(t *testing.T) {
	t.Parallel()
	empty := bm25.Build(documents{}, bm25.Options{})
	hits, err := empty.Top(context.Background(), nil, 10)
	assert.NoError(t, err)
	assert.Empty(t, hits)

	x := bm25.Build(zipf(rand.New(rand.NewPCG(6, 3)), 100, 50), twoFields)
	hits, err = x.Top(context.Background(), []bm25.QueryTerm{{Term: 1, Weight: 1}}, 0)
	assert.NoError(t, err)
	assert.Empty(t, hits)

	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = x.Top(ctx, []bm25.QueryTerm{{Term: 1, Weight: 1}}, 3)
	assert.ErrorIs(t, err, context.Canceled)

	var many []bm25.QueryTerm
	for i := range x.Terms() {
		many = append(many, bm25.QueryTerm{Term: uint32(i % x.Terms()), Weight: 1e12})
	}
	_, err = x.Top(context.Background(), many, 10)
	assert.NoError(t, err)
}

func TestTopAllocatesItsResultOnly(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector, which runs the short tests, allocates for itself")
	}
	x := bm25.Build(zipf(rand.New(rand.NewPCG(6, 4)), 5000, 500), twoFields)
	query := []bm25.QueryTerm{{Term: 1, Weight: 1}, {Term: 7, Weight: 1}, {Term: 70, Weight: 1}}
	ctx := context.Background()
	allocs := testing.AllocsPerRun(100, func() { _, _ = x.Top(ctx, query, 10) })
	assert.LessOrEqual(t, allocs, 1.0)
}
