package eval_test

import (
	"bytes"
	"context"
	"encoding/json"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/eval"
	"baclobot/internal/search"
)

// scripted answers by the text of the question.
type scripted map[string]answer.Answer

func (s scripted) Answer(_ context.Context, q answer.Question) (answer.Answer, error) {
	return s[q.Text], nil
}

var passages = map[corpus.PassageID]*corpus.Passage{
	"a#one.en": {ID: "a#one.en", Claims: []string{"C1"}},
	"a#two.en": {ID: "a#two.en", Claims: []string{"C8", "T17"}},
}

func options() eval.Options {
	return eval.Options{
		Words:  func(a answer.Answer) string { return "reply " + string(a.Action) },
		Claims: func(id corpus.PassageID) []string { return passages[id].Claims },
	}
}

const labels = `{"id":"m1","lang":"en","category":"mechanism","text":"how","expect":"answer","claims":["C1","C8|T17"]}
{"id":"o1","lang":"en","category":"out_of_scope","text":"price","expect":"abstain"}
{"id":"o2","lang":"en","category":"out_of_scope","text":"weather","expect":"abstain","accept":["answer"]}
{"id":"m2","lang":"fr","category":"mechanism","text":"pourquoi","expect":"answer"}
{"id":"e1","lang":"en","category":"emergency","text":"help","expect":"emergency","must_match":["112"],"must_not_match":["(?i)answer"]}
`

func run(t *testing.T) eval.Report {
	t.Helper()
	path := filepath.Join(t.TempDir(), "q.jsonl")
	write(t, filepath.Dir(path), "q.jsonl", labels)
	questions, err := eval.LoadQuestions(path)
	require.NoError(t, err)
	hit := func(id corpus.PassageID) search.Hit { return search.Hit{Passage: passages[id]} }
	source := []corpus.Source{{Key: "k", URL: "https://example.org"}}
	outcomes, err := eval.Run(context.Background(), scripted{
		"how": {Action: "answer", Answerable: 0.9, Passages: []search.Hit{hit("a#one.en"), hit("a#two.en")},
			Sentences: []answer.Sentence{{Text: "x", Passages: []corpus.PassageID{"a#one.en"}}}, Sources: source},
		"price":    {Action: "answer", Answerable: 0.6, Sources: source},
		"weather":  {Action: "answer", Answerable: 0.1, Sources: source},
		"pourquoi": {Action: "abstain", Answerable: 0.4},
		"help":     {Action: "answer", Sources: source},
	}, questions, options())
	require.NoError(t, err)
	return eval.Summarize(outcomes)
}

func TestSummarize(t *testing.T) {
	t.Parallel()
	r := run(t)
	assert.Equal(t, 5, r.Questions)
	assert.InDelta(t, 2.0/5, r.ActionAccuracy, 1e-9)
	assert.InDelta(t, 1, r.ClaimsTop5, 1e-9)
	assert.InDelta(t, 0.5, r.ClaimsCited, 1e-9)
	assert.InDelta(t, 0.5, r.FalseAnswers, 1e-9, "an action that is accepted is not false")
	assert.InDelta(t, 0.5, r.FalseRefusals, 1e-9)
	assert.InDelta(t, 3.0/4, r.AUROC, 1e-9)
	assert.Equal(t, 2, r.PatternsFailed)
	assert.Equal(t, 1, r.WithoutLink)
	assert.Equal(t, []string{"C8|T17"}, r.Outcomes[0].Uncited)
	require.Len(t, r.Groups, 4)
	assert.Equal(t, "emergency", r.Groups[0].Category)

	var table bytes.Buffer
	require.NoError(t, r.Table(&table))
	assert.Contains(t, table.String(), "mechanism                  fr")
	assert.NotContains(t, table.String(), "pourquoi", "reports hold no question text")
}

func TestReportSurvivesJSONAndCompares(t *testing.T) {
	t.Parallel()
	old := run(t)
	data, err := json.Marshal(old)
	require.NoError(t, err)
	assert.NotContains(t, string(data), "pourquoi", "reports hold no question text")
	dir := t.TempDir()
	write(t, dir, "old.json", string(data))
	old, err = eval.ReadReport(filepath.Join(dir, "old.json"))
	require.NoError(t, err)

	now := run(t)
	assert.Empty(t, eval.Compare(old, now))
	now.Outcomes[1].Got, now.Outcomes[1].ActionOK = "abstain", true
	now.Outcomes[0].Unranked = []string{"C1"}
	changes := eval.Compare(old, now)
	require.Len(t, changes, 2)
	assert.Equal(t, "m1", changes[0].ID)
	assert.False(t, changes[0].Better)
	assert.True(t, changes[1].Better)
	var out bytes.Buffer
	require.NoError(t, eval.WriteChanges(&out, changes))
	assert.Contains(t, out.String(), "worse  m1")
}

func TestLoadQuestionsRefusesMistakes(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ content, want string }{
		"bad pattern": {`{"id":"a","text":"x","expect":"answer","must_match":["("]}`, "q.jsonl:1"},
		"no id":       {`{"text":"x","expect":"answer"}`, "must be given"},
		"twice":       {"{\"id\":\"a\",\"text\":\"x\",\"expect\":\"answer\"}\n{\"id\":\"a\",\"text\":\"x\",\"expect\":\"answer\"}", "q.jsonl:2"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			write(t, dir, "q.jsonl", c.content)
			_, err := eval.LoadQuestions(filepath.Join(dir, "q.jsonl"))
			assert.ErrorContains(t, err, c.want)
		})
	}
}

func TestNoiseIsReproducibleAndSpoils(t *testing.T) {
	t.Parallel()
	x := search.New([]*corpus.Passage{
		{ID: "a#one.fr", Lang: "fr", Title: "Les récepteurs", Claims: []string{"C1"}, Sentences: []corpus.Sentence{{Text: "Un récepteur est un frein."}}},
	}, search.Options{})
	questions := []eval.Question{{ID: "1", Lang: "fr", Text: "Pourquoi le récepteur est-il un frein ?", Claims: []string{"C1"}}}
	a, err := eval.MeasureNoise(context.Background(), x, questions, 7)
	require.NoError(t, err)
	b, err := eval.MeasureNoise(context.Background(), x, questions, 7)
	require.NoError(t, err)
	assert.Equal(t, a, b)
	assert.Equal(t, "clean", a[0].Name)
	assert.InDelta(t, 1, a[0].Recall5, 1e-9)
	for _, noise := range eval.Noises()[1:] {
		r := newRand()
		assert.NotEqual(t, questions[0].Text, noise.Spoil(r, questions[0].Text, "fr"), noise.Name)
	}
	assert.True(t, strings.HasPrefix(eval.Noises()[4].Spoil(newRand(), questions[0].Text, "fr"), "pk le recepteur"))
}

func newRand() *rand.Rand { return rand.New(rand.NewPCG(1, 2)) }
