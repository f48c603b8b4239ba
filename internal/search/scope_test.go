package search

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// wording is a message of which it is known whether it is about the subject.
type wording struct {
	features []scopeFeature
	inside   bool
}

// questionFiles hold labelled questions, of several authors.
var questionFiles = []string{
	"testdata/answerability.jsonl", "../eval/testdata/questions/hana.jsonl", "../eval/testdata/questions/ivan.jsonl",
	"../eval/testdata/questions/lena.jsonl", "../eval/testdata/questions/marc.jsonl",
	"../eval/testdata/questions/nina.jsonl", "../eval/testdata/questions/otto.jsonl", "../eval/testdata/questions/paula.jsonl",
}

// readQuestions reads the labelled questions that the gate lets through: those
// that the knowledge answers and those on which it must abstain.
func readQuestions(t *testing.T) []labelled {
	t.Helper()
	var out []labelled
	for _, name := range questionFiles {
		out = append(out, answerableQuestions(t, name)...)
	}
	return out
}

func answerableQuestions(t *testing.T, name string) []labelled {
	t.Helper()
	var out []labelled
	for _, q := range readLabelled(t, name) {
		switch q.Expect {
		case "answer", "abstain":
			out = append(out, q)
		case "answer_with_caution":
			q.Expect = "answer"
			out = append(out, q)
		}
	}
	return out
}

func wordingOf(message string, inside bool) wording {
	return wording{scopeFeatures(focus(message)), inside}
}

// readWordings returns the labelled questions first, in their order, then the
// wordings of the passages and of lists made for this model alone.
func readWordings(t *testing.T, questions []labelled) []wording {
	t.Helper()
	var out []wording
	for _, q := range questions {
		out = append(out, wordingOf(q.Text, q.Expect == "answer"))
	}
	for _, u := range knowledgeIndex(t).units {
		for _, p := range u.by {
			for _, asked := range p.Asked {
				out = append(out, wordingOf(asked, true))
			}
		}
	}
	for _, name := range []string{"inside", "outside"} {
		data, err := os.ReadFile("testdata/" + name + ".txt")
		require.NoError(t, err)
		for line := range strings.Lines(string(data)) {
			out = append(out, wordingOf(strings.TrimSpace(line), name == "inside"))
		}
	}
	return out
}

// trained is the model before its weights are rounded.
type trained struct {
	bias    float64
	weights []float64
}

func (m *trained) odds(fs []scopeFeature) float64 {
	sum := m.bias
	for _, f := range fs {
		sum += f.value * m.weights[f.bucket]
	}
	return sum
}

// trainScope fits the weights by logistic regression with AdaGrad and a fixed
// seed; both kinds of messages weigh the same together.
func trainScope(set []wording) *trained {
	const epochs, rate, decay = 25, 0.3, 3e-4
	m := &trained{weights: make([]float64, scopeBuckets)}
	squares := make([]float64, scopeBuckets)
	inside := 0
	for _, w := range set {
		if w.inside {
			inside++
		}
	}
	share := map[bool]float64{
		true: 0.5 * float64(len(set)) / float64(inside), false: 0.5 * float64(len(set)) / float64(len(set)-inside),
	}
	rng := rand.New(rand.NewPCG(5, 8))
	for range epochs {
		for _, i := range rng.Perm(len(set)) {
			w := set[i]
			g := 1 / (1 + math.Exp(-m.odds(w.features)))
			if w.inside {
				g--
			}
			g *= share[w.inside]
			m.bias -= 0.02 * g
			for _, f := range w.features {
				step := g*f.value + decay*m.weights[f.bucket]
				squares[f.bucket] += step * step
				m.weights[f.bucket] -= rate * step / (1e-2 + math.Sqrt(squares[f.bucket]))
			}
		}
	}
	return m
}

// pack writes the model as parseScope reads it.
func (m *trained) pack() []byte {
	unit := 0.0
	for _, w := range m.weights {
		unit = max(unit, math.Abs(w)/127)
	}
	out := []byte(scopeMagic)
	out = binary.LittleEndian.AppendUint32(out, math.Float32bits(float32(m.bias)))
	out = binary.LittleEndian.AppendUint32(out, math.Float32bits(float32(unit)))
	for _, w := range m.weights {
		out = append(out, byte(int8(math.Round(w/unit))))
	}
	return out
}

// unseenScope judges each of the first n wordings by a model that has not seen
// it.
func unseenScope(set []wording, n int) []float64 {
	const folds = 8
	out := make([]float64, n)
	for fold := range folds {
		var rest []wording
		for i, w := range set {
			if i >= n || i%folds != fold {
				rest = append(rest, w)
			}
		}
		m := trainScope(rest)
		for i := fold; i < n; i += folds {
			out[i] = inScope(m.odds(set[i].features))
		}
	}
	return out
}

// TestScope trains the model (with -update) and holds it to telling apart what
// it has not seen, and the one in the binary to what anybody would expect.
func TestScope(t *testing.T) {
	questions := readQuestions(t)
	set := readWordings(t, questions)
	if *update {
		scopeFile = trainScope(set).pack()
		require.NoError(t, os.WriteFile("scope.bin", scopeFile, 0o600))
	}
	right := 0
	for i, v := range unseenScope(set, len(questions)) {
		if (v > 0) == (questions[i].Expect == "answer") {
			right++
		}
	}
	t.Logf("%d of %d wordings told apart unseen", right, len(questions))
	assert.Greater(t, float64(right), 0.93*float64(len(questions)))

	s := mustScope()
	for message, inside := range map[string]bool{
		"Comment le baclofène calme-t-il l'envie de boire ?":        true,
		"How does baclofen act on dopamine?":                        true,
		"le recepteur gaba b c koi":                                 true,
		"Pourquoi l'amygdale compte-t-elle dans l'envie d'alcool ?": true,
		"Quelle est la capitale du Pérou ?":                         false,
		"Who prescribes baclofen near Bristol?":                     false,
		"Combien coûte le baclofène à la pharmacie de la gare ?":    false,
		"Is there a support group for gamblers in Lyon?":            false,
	} {
		assert.Equal(t, inside, s.of(focus(message)) > 0, message)
	}
	_, err := parseScope(scopeFile[1:])
	assert.ErrorContains(t, err, "weights of scope")
	assert.Zero(t, (&scope{}).of(nil), "nothing says nothing")
}
