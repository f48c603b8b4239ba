package eval_test

import (
	"context"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/internal/eval"
	"baclobot/internal/search"
)

// fixedRanking returns the same documents for every query.
type fixedRanking []corpus.PassageID

func (f fixedRanking) Search(context.Context, search.Query) (search.Result, error) {
	var r search.Result
	for _, id := range f {
		r.Hits = append(r.Hits, search.Hit{Passage: &corpus.Passage{ID: id}})
	}
	return r, nil
}

func write(t *testing.T, dir, name, content string) {
	t.Helper()
	path := filepath.Join(dir, name)
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
}

func collection(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	write(t, dir, "corpus.jsonl", `{"_id":"d1","title":"Receptor","text":"A slow brake."}
{"_id":"d2","title":"","text":"Dopamine and reward."}
{"_id":"d3","title":"","text":"Kidneys."}
`)
	write(t, dir, "queries.jsonl", `{"_id":"q1","text":"brake"}
{"_id":"q2","text":"reward"}
{"_id":"unjudged","text":"nothing"}
`)
	write(t, dir, "qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td2\t1\nq2\td3\t1\n")
	return dir
}

func TestMeasureFollowsTheDefinitions(t *testing.T) {
	t.Parallel()
	b, err := eval.LoadBEIR(collection(t), "en")
	require.NoError(t, err)
	require.Len(t, b.Passages, 3)
	require.Len(t, b.Queries, 2)
	steps := 0
	r, err := b.Measure(context.Background(), fixedRanking{"d2", "d1", "d3"}, func() { steps++ })
	require.NoError(t, err)
	assert.Equal(t, 2, steps)
	assert.Equal(t, 2, r.Queries)
	// q1: d1 at place 2. q2: d2 at place 1, d3 at place 3, of two.
	second := 1 / math.Log2(3)
	ideal := 1 + second
	assert.InDelta(t, (second+(1+0.5)/ideal)/2, r.NDCG10, 1e-9)
	assert.InDelta(t, (0+0.5)/2, r.Recall1, 1e-9)
	assert.InDelta(t, 1, r.Recall10, 1e-9)
	assert.InDelta(t, 1, r.Recall100, 1e-9)
	assert.InDelta(t, (0.5+1)/2, r.MRR, 1e-9)
}

func TestMeasureWithTheRealIndex(t *testing.T) {
	t.Parallel()
	b, err := eval.LoadBEIR(collection(t), "en")
	require.NoError(t, err)
	r, err := b.Measure(context.Background(), search.New(b.Passages, search.Options{Plain: true}), nil)
	require.NoError(t, err)
	assert.InDelta(t, 0.75, r.Recall1, 1e-9)
	assert.Greater(t, r.P99, 0.0)
}

func TestLoadBEIRNamesFileAndLine(t *testing.T) {
	t.Parallel()
	dir := collection(t)
	write(t, dir, "corpus.jsonl", "{\"_id\":\"d1\"}\nnot json\n")
	_, err := eval.LoadBEIR(dir, "en")
	assert.ErrorContains(t, err, "corpus.jsonl:2")
	_, err = eval.LoadBEIR(t.TempDir(), "en")
	assert.ErrorIs(t, err, os.ErrNotExist)
}
