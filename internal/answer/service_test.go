package answer

import (
	"context"
	"encoding/json"
	"errors"
	"regexp"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"baclobot/internal/cite"
	"baclobot/internal/corpus"
	"baclobot/internal/llm"
	"baclobot/internal/locale"
	"baclobot/internal/search"
	"baclobot/knowledge"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// loaded is the embedded knowledge, loaded once: it never changes.
var loaded = sync.OnceValues(func() (*Knowledge, error) {
	c, err := corpus.Load(knowledge.FS)
	if err != nil {
		return nil, err
	}
	return &Knowledge{
		Corpus: c, Index: search.New(c.Passages(), search.Options{Glossary: c.Glossary()}),
		Checker: sync.OnceValue(func() *cite.Checker { return cite.NewChecker(c.Glossary()) }),
	}, nil
})

func service(t *testing.T, o Options) *Service {
	t.Helper()
	k, err := loaded()
	require.NoError(t, err)
	contacts, err := corpus.LoadContacts(knowledge.FS)
	require.NoError(t, err)
	sources, err := corpus.LoadSources(knowledge.FS)
	require.NoError(t, err)
	safety, err := NewSafety(contacts, sources)
	require.NoError(t, err)
	o.Knowledge, o.Safety = k, safety
	if o.Threshold == 0 {
		o.Threshold = 0.5
	}
	if o.ModelTimeout == 0 {
		o.ModelTimeout = 10 * time.Second
	}
	o.ContextTokens, o.MaxTokens = 4096, 700
	s := New(o)
	t.Cleanup(s.Close)
	return s
}

func ask(t *testing.T, s *Service, text string) Answer {
	t.Helper()
	a, err := s.Answer(context.Background(), Question{Text: text})
	require.NoError(t, err)
	requireSourced(t, a)
	return a
}

// requireSourced holds an answer to the first promise.
func requireSourced(t *testing.T, a Answer) {
	t.Helper()
	require.NotEmpty(t, a.Sources)
	for _, s := range a.Sources {
		require.True(t, s.Citable(), s.Key)
	}
	for _, sentence := range a.Sentences {
		require.NotEmpty(t, sentence.Sources, sentence.Text)
		require.NotEmpty(t, sentence.Passages, sentence.Text)
		for _, key := range sentence.Sources {
			require.True(t, slices.ContainsFunc(a.Sources, func(s corpus.Source) bool { return s.Key == key }), "%s is cited but not listed", key)
		}
	}
}

var shownLine = regexp.MustCompile(`(?m)^\[(P\d+\.\d+)\] (.+)$`)

// faithful is a model that repeats the first n sentences that it was shown.
func faithful(n int) llm.Model {
	return llm.ModelFunc(func(_ context.Context, r llm.Request) (llm.Response, error) {
		type sentence struct {
			Text  string   `json:"text"`
			IDs   []string `json:"ids"`
			Quote string   `json:"quote"`
		}
		var out struct {
			Sentences []sentence `json:"sentences"`
		}
		for _, m := range shownLine.FindAllStringSubmatch(r.Turns[0].Text, n) {
			out.Sentences = append(out.Sentences, sentence{m[2], []string{m[1]}, m[2]})
		}
		text, err := json.Marshal(out)
		return llm.Response{Text: string(text)}, err
	})
}

func always(text string) llm.Model {
	return llm.ModelFunc(func(context.Context, llm.Request) (llm.Response, error) { return llm.Response{Text: text}, nil })
}

const dopamine = "Comment le baclofène agit-il sur la dopamine ?"

func TestExtractStandsInThePassages(t *testing.T) {
	s := service(t, Options{})
	for _, q := range []string{dopamine, "What is indifference to alcohol?", "Que disait Ameisen du GHB ?", "Is baclofen like a benzodiazepine?"} {
		a := ask(t, s, q)
		assert.Equal(t, ModeExtract, a.Mode, q)
		assert.GreaterOrEqual(t, len(a.Sentences), 2, q)
		assert.LessOrEqual(t, len(a.Sentences), 5, q)
		for _, sentence := range a.Sentences {
			p, ok := s.Knowledge().Corpus.Passage(sentence.Passages[0])
			require.True(t, ok)
			assert.True(t, slices.ContainsFunc(p.Sentences, func(own corpus.Sentence) bool { return own.Text == sentence.Text && !own.Dose }), sentence.Text)
		}
	}
}

func TestGHBIsNeverNamedWithoutItsNotice(t *testing.T) {
	s := service(t, Options{})
	for _, q := range []string{"Que disait Ameisen du GHB ?", "What is the GHB deficiency hypothesis?", "différence entre baclofène et ghb"} {
		a := ask(t, s, q)
		require.Contains(t, a.Notices, Notice{locale.NoticeGHB}, q)
		assert.True(t, slices.ContainsFunc(a.Sources, func(src corpus.Source) bool { return src.Key == GHBSource }))
	}
}

func TestHypothesisComesWithItsCaveat(t *testing.T) {
	s := service(t, Options{})
	for _, q := range []string{"Quelle est l'hypothèse de de Beaurepaire sur l'amygdale ?", "Did Ameisen prove that GHB is lacking?"} {
		a := ask(t, s, q)
		assert.True(t, slices.ContainsFunc(a.Sentences, func(x Sentence) bool { return hedged(x.Text) }), q)
	}
}

func TestSummaryOfAFaithfulModel(t *testing.T) {
	a := ask(t, service(t, Options{Model: faithful(3)}), dopamine)
	assert.Equal(t, ModeSummary, a.Mode)
	assert.Len(t, a.Sentences, 3)
}

func TestModelsThatFailEndInTheExtract(t *testing.T) {
	failing := llm.ModelFunc(func(context.Context, llm.Request) (llm.Response, error) {
		return llm.Response{}, errors.New("no such host")
	})
	for name, model := range map[string]llm.Model{
		"error":             failing,
		"nothing":           always(""),
		"prose":             always("Baclofen is great."),
		"empty list":        always(`{"sentences":[]}`),
		"unknown id":        always(`{"sentences":[{"text":"Le baclofène freine la dopamine.","ids":["P99.1"],"quote":"dopamine"}]}`),
		"quote not there":   always(`{"sentences":[{"text":"Le baclofène guérit.","ids":["P1.1"],"quote":"le baclofène guérit tout le monde"}]}`),
		"link":              always(`{"sentences":[{"text":"Voir https://evil.example","ids":["P1.1"],"quote":"baclofène"}]}`),
		"one sentence left": faithful(1),
	} {
		t.Run(name, func(t *testing.T) {
			a := ask(t, service(t, Options{Model: model}), dopamine)
			assert.Equal(t, ModeExtract, a.Mode)
			assert.Contains(t, a.Notices, Notice{locale.NoticeModelFailed})
		})
	}
}

func TestHangingModelEndsInTheExtractInTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		hang := llm.ModelFunc(func(ctx context.Context, _ llm.Request) (llm.Response, error) {
			<-ctx.Done()
			return llm.Response{}, ctx.Err()
		})
		s := service(t, Options{Model: hang, ModelTimeout: 40 * time.Second})
		defer s.Close()
		start := time.Now()
		a, err := s.Answer(context.Background(), Question{Text: dopamine})
		require.NoError(t, err)
		assert.Equal(t, ModeExtract, a.Mode)
		assert.Equal(t, 40*time.Second, time.Since(start))
	})
}

func TestOneRepairTurnNamesTheFailedSentence(t *testing.T) {
	var calls []llm.Request
	good := faithful(3)
	model := llm.ModelFunc(func(ctx context.Context, r llm.Request) (llm.Response, error) {
		calls = append(calls, r)
		if len(calls) == 1 {
			return llm.Response{Text: `{"sentences":[{"text":"Le baclofène guérit 97 % des malades.","ids":["P1.1"],"quote":"aire tegmentale ventrale"}]}`}, nil
		}
		return good.Complete(ctx, r)
	})
	a := ask(t, service(t, Options{Model: model}), dopamine)
	assert.Equal(t, ModeSummary, a.Mode)
	require.Len(t, calls, 2)
	last := calls[1].Turns[len(calls[1].Turns)-1]
	assert.Equal(t, "user", last.Role)
	assert.Contains(t, last.Text, "97")
	assert.Len(t, a.Trace.Dropped, 1)
}

func TestSameQuestionCostsOneCall(t *testing.T) {
	var calls atomic.Int32
	inner := faithful(3)
	model := llm.ModelFunc(func(ctx context.Context, r llm.Request) (llm.Response, error) {
		calls.Add(1)
		return inner.Complete(ctx, r)
	})
	s := service(t, Options{Model: model, Cache: 8})
	first := ask(t, s, dopamine)
	for _, q := range []string{dopamine, strings.ToUpper(dopamine), "  comment le baclofene agit il sur la dopamine  "} {
		again := ask(t, s, q)
		assert.Equal(t, first.Sentences, again.Sentences, q)
	}
	assert.EqualValues(t, 1, calls.Load())
}

func TestConcurrentQuestionsShareOneCall(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var calls atomic.Int32
		inner := faithful(3)
		model := llm.ModelFunc(func(ctx context.Context, r llm.Request) (llm.Response, error) {
			calls.Add(1)
			time.Sleep(time.Second) // of the test's own clock
			return inner.Complete(ctx, r)
		})
		s := service(t, Options{Model: model})
		defer s.Close()
		var wg sync.WaitGroup
		for range 10 {
			wg.Go(func() {
				a, err := s.Answer(context.Background(), Question{Text: dopamine})
				assert.NoError(t, err)
				assert.Equal(t, ModeSummary, a.Mode)
			})
		}
		wg.Wait()
		assert.EqualValues(t, 1, calls.Load())
	})
}

func TestSourcesComeBeforeTheSummary(t *testing.T) {
	s := service(t, Options{Model: faithful(3)})
	var early []Answer
	a, err := s.AnswerStream(context.Background(), Question{Text: dopamine}, func(x Answer) { early = append(early, x) })
	require.NoError(t, err)
	assert.Equal(t, ModeSummary, a.Mode)
	require.Len(t, early, 1)
	assert.Equal(t, ModeExtract, early[0].Mode)
	requireSourced(t, early[0])
}

// Personal details change neither the sentences nor their sources.
func TestPersonalDetailsChangeNothing(t *testing.T) {
	s := service(t, Options{})
	for question, frames := range map[string][]string{
		dopamine:                             {"Je pèse 82 kg et je prends 60 mg depuis 3 semaines. %s", "%s (homme, 54 ans, 90 mg par jour)", "J'ai une cirrhose. %s"},
		"How does baclofen act on dopamine?": {"I'm 41, 75 kg, on 40 mg for two months. %s", "%s I weigh 60 kg.", "I have kidney disease. %s"},
	} {
		plain := ask(t, s, question)
		for _, frame := range frames {
			personal := ask(t, s, strings.ReplaceAll(frame, "%s", question))
			if personal.Mode == ModeFixed {
				continue // a fixed safety reply is the other thing that it may lead to
			}
			assert.Equal(t, plain.Sentences, personal.Sentences, frame)
			assert.Equal(t, plain.Sources, personal.Sources, frame)
		}
	}
}

func TestUnknownGroundAbstainsWithTopicsAndSource(t *testing.T) {
	s := service(t, Options{})
	for _, q := range []string{"Quel temps fera-t-il demain à Lyon ?", "Combien coûte une boîte de baclofène ?", "Comment fonctionne la gabapentine ?"} {
		a := ask(t, s, q)
		assert.Equal(t, ActionAbstain, a.Action, q)
		assert.Equal(t, ModeFixed, a.Mode, q)
		assert.NotEmpty(t, a.Topics, q)
	}
}

func TestCautionQuestionsCarryTheLine(t *testing.T) {
	s := service(t, Options{})
	for _, q := range []string{"Is baclofen known to be risky in pregnancy?", "baclofène et conduite : que sait-on ?", "insuffisance rénale et baclofène : pourquoi est-ce risqué ?"} {
		a := ask(t, s, q)
		assert.Equal(t, ActionAnswerWithCaution, a.Action, q)
		assert.Contains(t, a.Notices, Notice{locale.NoticeCaution}, q)
	}
}
