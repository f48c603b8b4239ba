package eval_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/internal/eval"
	"baclobot/internal/search"
)

// claimRanking returns passages with these claims, one each, for every query.
type claimRanking []string

func (c claimRanking) Search(context.Context, search.Query) (search.Result, error) {
	r := search.Result{ByMeaning: true}
	for _, claim := range c {
		r.Hits = append(r.Hits, search.Hit{Passage: &corpus.Passage{Claims: []string{claim}}})
	}
	return r, nil
}

func TestMeasureAcrossCountsClaimsOfOneLanguage(t *testing.T) {
	t.Parallel()
	questions := []eval.Question{
		{ID: "1", Lang: "fr", Text: "a", Claims: []string{"C1"}},
		{ID: "2", Lang: "fr", Text: "b", Claims: []string{"C9|C2", "C7"}},
		{ID: "3", Lang: "en", Text: "c", Claims: []string{"C1"}},
		{ID: "4", Lang: "fr", Text: "d"},
	}
	steps := 0
	got, err := eval.MeasureAcross(t.Context(), claimRanking{"C1", "C2", "C3", "C4", "C5", "C7"}, questions, "fr", func() { steps++ })
	require.NoError(t, err)
	assert.Equal(t, 4, steps)
	assert.Equal(t, eval.AcrossReport{
		Lang: "fr", Questions: 2, ByMeaning: 2,
		Recall1: 1.0 / 3, Recall5: 2.0 / 3, MRR: (1 + 0.5) / 2,
	}, got)
}

func TestSampleKeepsWhatIsJudgedAndIsTheSameEverywhere(t *testing.T) {
	t.Parallel()
	load := func(documents, queries int) *eval.BEIR {
		b, err := eval.LoadBEIR(collection(t), "en")
		require.NoError(t, err)
		b.Sample(documents, queries)
		return b
	}
	one := load(1, 1)
	require.Len(t, one.Queries, 1)
	assert.Len(t, one.Passages, len(one.Queries[0].Relevant), "what the query is judged on stays")
	for _, p := range one.Passages {
		assert.Contains(t, one.Queries[0].Relevant, p.ID)
	}
	assert.Equal(t, one, load(1, 1))
	assert.Len(t, load(0, 0).Passages, 3)
	assert.Len(t, load(99, 99).Queries, 2)
}
