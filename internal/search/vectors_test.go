package search_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/internal/llm/openai"
	"baclobot/internal/llmtest"
	"baclobot/internal/search"
	"baclobot/internal/search/vector"
)

// embedderFunc is an Embedder as a function.
type embedderFunc func(ctx context.Context, texts []string) ([][]float32, error)

func (f embedderFunc) Embed(ctx context.Context, texts []string) ([][]float32, error) {
	return f(ctx, texts)
}

// fake embeds without a network: texts that share words are near.
func fake(_ context.Context, texts []string) ([][]float32, error) {
	var out [][]float32
	for _, t := range texts {
		out = append(out, llmtest.Vector(t))
	}
	return out, nil
}

func store(t testing.TB, passages []*corpus.Passage, e search.Embedder, prefix string) *vector.Store {
	t.Helper()
	s, err := vector.Build(t.Context(), search.EmbeddingTexts(passages, prefix), vector.BuildOptions{Model: "fake", Embed: e.Embed})
	require.NoError(t, err)
	return s
}

func withVectors(t testing.TB, passages []*corpus.Passage, e search.Embedder) search.Options {
	t.Helper()
	return search.Options{Vectors: &search.Vectors{Store: store(t, passages, embedderFunc(fake), ""), Embedder: e}}
}

// translator makes the vector of a French question that of its English
// meaning, as a multilingual model does.
func translator(meanings map[string]string) search.Embedder {
	return embedderFunc(func(ctx context.Context, texts []string) ([][]float32, error) {
		texts = slices.Clone(texts)
		for i, t := range texts {
			if m, ok := meanings[t]; ok {
				texts[i] = m
			}
		}
		return fake(ctx, texts)
	})
}

func english() []*corpus.Passage {
	return slices.DeleteFunc(small(), func(p *corpus.Passage) bool { return p.Lang != "en" })
}

func TestVectorsFindWhatWordsDoNot(t *testing.T) {
	t.Parallel()
	const question = "plus rien envie de boire"
	e := translator(map[string]string{question: "some patients describe indifference to alcohol"})
	q := search.Query{Text: question, Lang: "fr"}
	byWords, err := search.New(english(), search.Options{}).Search(t.Context(), q)
	require.NoError(t, err)
	assert.False(t, byWords.ByMeaning)
	both, err := search.New(english(), withVectors(t, english(), e)).Search(t.Context(), q)
	require.NoError(t, err)
	assert.True(t, both.ByMeaning)
	require.NotEmpty(t, both.Hits)
	assert.Equal(t, corpus.PassageID("test#indifference.en"), both.Hits[0].Passage.ID)
}

func TestAPassageAndItsTwinCountOnceByMeaningToo(t *testing.T) {
	t.Parallel()
	for _, fusion := range []search.Fusion{search.MinMax, search.RRF} {
		o := withVectors(t, small(), embedderFunc(fake))
		o.Vectors.Fusion = fusion
		x := search.New(small(), o)
		assert.Equal(t, 4, x.Covered())
		got := ids(t, x, search.Query{Text: "dopamine alcohol alcool reins kidneys GABA-B", Lang: "fr", Limit: 100})
		assert.Len(t, got, 4)
		for _, id := range got {
			assert.True(t, strings.HasSuffix(string(id), ".fr"), "%s is not in the language asked for", id)
		}
	}
}

func TestFollowUpsCarryTheQuestionBefore(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	var asked [][]string
	e := embedderFunc(func(ctx context.Context, texts []string) ([][]float32, error) {
		mu.Lock()
		defer mu.Unlock()
		asked = append(asked, texts)
		return fake(ctx, texts)
	})
	o := withVectors(t, english(), e)
	o.Vectors.QueryPrefix = "query: "
	x := search.New(english(), o)
	got := ids(t, x, search.Query{Text: "and then", Previous: "In the reward circuit it lowers the release of dopamine", Lang: "en"})
	assert.Equal(t, corpus.PassageID("test#dopamine.en"), got[0])
	assert.Equal(t, [][]string{{"query: and then", "query: In the reward circuit it lowers the release of dopamine"}}, asked)
}

// TestWordsDecideAloneWithoutTheEndpoint holds the result to that of an index
// without vectors, whatever the endpoint does.
func TestWordsDecideAloneWithoutTheEndpoint(t *testing.T) {
	t.Parallel()
	q := search.Query{Text: "does it make you indifferent to alcohol", Lang: "en"}
	want, err := search.New(small(), search.Options{}).Search(t.Context(), q)
	require.NoError(t, err)
	for name, reply := range map[string]llmtest.ReplyFunc{
		"error": llmtest.Status(500, "broken"), "hang": llmtest.Hang(), "reset": llmtest.Reset(), "page": llmtest.HTML(), "half": llmtest.HalfJSON(),
		"other length": llmtest.Always(llmtest.Reply{Body: `{"data":[{"index":0,"embedding":[1,2,3]}]}`}),
		"zero":         llmtest.Always(llmtest.Reply{Body: `{"data":[{"index":0,"embedding":[` + strings.Repeat("0,", llmtest.Dimensions-1) + `0]}]}`}),
	} {
		t.Run(name, func(t *testing.T) {
			s := llmtest.New(t)
			s.EmbedReply(reply)
			g := search.NewGuard(client(t, s), search.GuardOptions{Timeout: 100 * time.Millisecond, Failures: 2})
			x := search.New(small(), withVectors(t, small(), g))
			for range 4 {
				start := time.Now()
				got, err := x.Search(t.Context(), q)
				require.NoError(t, err)
				assert.Equal(t, want, got)
				assert.Less(t, time.Since(start), 2*time.Second, "the question does not wait")
			}
		})
	}
}

func client(t *testing.T, s *llmtest.Server) *openai.Client {
	t.Helper()
	c, err := openai.New(openai.Options{BaseURL: s.URL(), Model: "e5"})
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

func TestTheRealClientSearchesByMeaning(t *testing.T) {
	t.Parallel()
	s := llmtest.New(t)
	c := client(t, s)
	o := search.Options{Vectors: &search.Vectors{
		Store: store(t, small(), c, "passage: "), Embedder: search.NewGuard(c, search.GuardOptions{Timeout: 10 * time.Second}),
		QueryPrefix: "query: ", PassagePrefix: "passage: ",
	}}
	got, err := search.New(small(), o).Search(t.Context(), search.Query{Text: "Dopamine", Lang: "en"})
	require.NoError(t, err)
	assert.True(t, got.ByMeaning)
	sent := s.Embedded()
	assert.Equal(t, []string{"query: Dopamine"}, sent[len(sent)-1])
	assert.True(t, strings.HasPrefix(sent[0][0], "passage: Le récepteur GABA-B\nLe baclofène active"), sent[0][0])
}

func TestGuardStopsAskingAndTriesAgain(t *testing.T) {
	t.Parallel()
	var calls atomic.Int32
	var broken atomic.Bool
	broken.Store(true)
	states := make(chan string, 10)
	g := search.NewGuard(embedderFunc(func(ctx context.Context, texts []string) ([][]float32, error) {
		calls.Add(1)
		if broken.Load() {
			return nil, errors.New("down")
		}
		return fake(ctx, texts)
	}), search.GuardOptions{Failures: 2, Rest: 20 * time.Millisecond, OnChange: func(s string) { states <- s }})
	for range 10 {
		_, err := g.Embed(t.Context(), []string{"x"})
		assert.Error(t, err)
	}
	assert.LessOrEqual(t, calls.Load(), int32(4), "an endpoint that is down is not asked by every question")
	assert.Equal(t, "open", <-states)
	broken.Store(false)
	require.Eventually(t, func() bool {
		_, err := g.Embed(t.Context(), []string{"x"})
		return err == nil
	}, 10*time.Second, 5*time.Millisecond)
}

func TestACallerWhoGoesOpensNoCircuit(t *testing.T) {
	t.Parallel()
	g := search.NewGuard(embedderFunc(func(ctx context.Context, texts []string) ([][]float32, error) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		return fake(ctx, texts)
	}), search.GuardOptions{Failures: 1, Timeout: time.Minute})
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	x := search.New(small(), withVectors(t, small(), g))
	_, err := x.Search(gone, search.Query{Text: "zzzz", Lang: "en"})
	assert.ErrorIs(t, err, context.Canceled)
	_, err = g.Embed(t.Context(), []string{"x"})
	assert.NoError(t, err)
}

func TestPassagesWithoutAVectorKeepTheirStanding(t *testing.T) {
	t.Parallel()
	known := english()[:3] // not the one on indifference
	o := search.Options{Vectors: &search.Vectors{Store: store(t, known, embedderFunc(fake), ""), Embedder: embedderFunc(fake)}}
	x := search.New(english(), o)
	assert.Equal(t, 3, x.Covered())
	assert.Equal(t, corpus.PassageID("test#indifference.en"), ids(t, x, search.Query{Text: "indifference to alcohol", Lang: "en"})[0])
}

// TestVectorsBelongToThePresentText changes a passage: its old vector must not
// speak for it.
func TestVectorsBelongToThePresentText(t *testing.T) {
	t.Parallel()
	old := english()
	made := store(t, old, embedderFunc(fake), "")
	changed := english()
	changed[1].Sentences = []corpus.Sentence{{Text: "Something else stands here now."}}
	o := search.Options{Vectors: &search.Vectors{Store: made, Embedder: embedderFunc(fake)}}
	assert.Equal(t, 4, search.New(old, o).Covered())
	assert.Equal(t, 3, search.New(changed, o).Covered())
	o.Vectors.PassagePrefix = "passage: "
	assert.Zero(t, search.New(old, o).Covered(), "another prefix makes other vectors")
}

func TestFusionIsDeterministic(t *testing.T) {
	t.Parallel()
	for _, fusion := range []search.Fusion{search.MinMax, search.RRF} {
		for _, weight := range []float64{0.2, 0.5, 1} {
			o := withVectors(t, small(), embedderFunc(fake))
			o.Vectors.Fusion, o.Vectors.Weight = fusion, weight
			reference := search.New(small(), o)
			var searching sync.WaitGroup
			for i := range 20 {
				q := search.Query{Text: fmt.Sprintf("dopamine reward %d kidneys alcohol", i), Lang: "en"}
				want, err := reference.Search(t.Context(), q)
				require.NoError(t, err)
				for k := range want.Hits {
					assert.GreaterOrEqual(t, want.Hits[k].Score, 0.0)
					assert.LessOrEqual(t, want.Hits[k].Score, 1.0+1e-9)
					if k > 0 {
						assert.LessOrEqual(t, want.Hits[k].Score, want.Hits[k-1].Score)
					}
				}
				searching.Go(func() {
					got, err := search.New(small(), o).Search(t.Context(), q)
					if assert.NoError(t, err) {
						assert.Equal(t, want.Answerable, got.Answerable)
						for k := range want.Hits {
							assert.Equal(t, want.Hits[k].Passage.ID, got.Hits[k].Passage.ID)
							assert.Equal(t, want.Hits[k].Score, got.Hits[k].Score)
						}
					}
				})
			}
			searching.Wait()
		}
	}
}

// TestReloadKeepsVectorsWithTheirVersion searches while two versions with
// their vectors are exchanged: a result never mixes them.
func TestReloadKeepsVectorsWithTheirVersion(t *testing.T) {
	t.Parallel()
	version := func(mark string) *search.Index {
		passages := small()
		for _, p := range passages {
			p.Sentences[0].Text += " Version " + mark + "."
			p.Topic = mark
		}
		return search.New(passages, withVectors(t, passages, embedderFunc(fake)))
	}
	a, b := version("a"), version("b")
	assert.Equal(t, 4, a.Covered())
	live := search.NewLive(a)
	ctx, cancel := context.WithCancel(t.Context())
	var searching sync.WaitGroup
	for range 2 {
		searching.Go(func() {
			for ctx.Err() == nil {
				r, err := live.Search(t.Context(), search.Query{Text: "alcohol dopamine", Lang: "en"})
				if !assert.NoError(t, err) || !assert.True(t, r.ByMeaning) {
					return
				}
				for _, h := range r.Hits {
					assert.Equal(t, r.Hits[0].Passage.Topic, h.Passage.Topic)
				}
			}
		})
	}
	for i := range 100 {
		live.Swap([]*search.Index{b, a}[i%2])
	}
	cancel()
	searching.Wait()
}

func TestAnIndexFromASnapshotSearchesByMeaning(t *testing.T) {
	t.Parallel()
	o := withVectors(t, small(), embedderFunc(fake))
	path := filepath.Join(t.TempDir(), "index")
	require.NoError(t, search.New(small(), o).SaveFile(path))
	f, err := os.Open(path)
	require.NoError(t, err)
	defer f.Close()
	x, err := search.Open(f, small(), o)
	require.NoError(t, err)
	assert.Equal(t, 4, x.Covered())
}

func TestParseFusion(t *testing.T) {
	t.Parallel()
	for _, f := range []search.Fusion{search.MinMax, search.RRF} {
		got, err := search.ParseFusion(f.String())
		assert.NoError(t, err)
		assert.Equal(t, f, got)
	}
	_, err := search.ParseFusion("sum")
	assert.Error(t, err)
}
