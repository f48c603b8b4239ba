package search

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/knowledge"
)

var update = flag.Bool("update", false, "write the goldens and fitted weights anew")

// labelled is a question with what is known about it.
type labelled struct {
	ID, Lang, Text string
	Expect         string   // "answer" or "abstain"
	Claims         []string // each "C11|C12" is any of them
}

func readLabelled(t *testing.T, path string) []labelled {
	t.Helper()
	f, err := os.Open(path)
	require.NoError(t, err)
	defer f.Close()
	var out []labelled
	for s := bufio.NewScanner(f); s.Scan(); {
		var q labelled
		require.NoError(t, json.Unmarshal(s.Bytes(), &q))
		out = append(out, q)
	}
	return out
}

// knowledgeIndex indexes the knowledge of the repository.
func knowledgeIndex(t testing.TB) *Index {
	t.Helper()
	c, err := corpus.Load(knowledge.FS)
	require.NoError(t, err)
	return New(c.Passages(), Options{Glossary: c.Glossary()})
}

// sample is a question's features with the truth.
type sample struct {
	e          evidence
	answerable bool
}

// samples gathers the features of questions; unseen is how the wording of each
// sounds to a model of scope that has not seen it.
func samples(t *testing.T, x *Index, questions []labelled, unseen []float64) []sample {
	t.Helper()
	var out []sample
	for i, q := range questions {
		query := Query{Text: q.Text, Lang: q.Lang, Limit: defaultLimit}
		question := x.read(query)
		candidates, err := x.candidates(context.Background(), question, pool)
		require.NoError(t, err)
		if len(candidates) == 0 {
			continue
		}
		x.rank(question, candidates)
		question.scope = unseen[i]
		out = append(out, sample{x.evidence(question, candidates), q.Expect == "answer"})
	}
	return out
}

// fit returns the weights of the logistic model that make the samples most
// likely under a normal prior, by Newton's method.
func fit(s []sample, ridge float64) evidence {
	var w evidence
	for range 30 {
		var gradient evidence
		var hessian [featureCount][featureCount]float64
		for _, one := range s {
			p := w.probability(one.e)
			y := 0.0
			if one.answerable {
				y = 1
			}
			for i := range w {
				gradient[i] += (y - p) * one.e[i]
				for j := range w {
					hessian[i][j] += p * (1 - p) * one.e[i] * one.e[j]
				}
			}
		}
		for i := range w {
			if i != featureOne {
				gradient[i] -= ridge * w[i]
				hessian[i][i] += ridge
			}
			hessian[i][i] += 1e-9
		}
		step := solve(hessian, gradient)
		for i := range w {
			w[i] += step[i]
		}
	}
	return w
}

// solve solves a positive definite system by elimination.
func solve(a [featureCount][featureCount]float64, b evidence) evidence {
	for i := range b {
		for k := i + 1; k < featureCount; k++ {
			f := a[k][i] / a[i][i]
			for j := i; j < featureCount; j++ {
				a[k][j] -= f * a[i][j]
			}
			b[k] -= f * b[i]
		}
	}
	for i := featureCount - 1; i >= 0; i-- {
		for j := i + 1; j < featureCount; j++ {
			b[i] -= a[i][j] * b[j]
		}
		b[i] /= a[i][i]
	}
	return b
}

// areaUnderROC is the chance that an answerable question scores higher than
// another one.
func areaUnderROC(p []float64, s []sample) float64 {
	sum, n := 0.0, 0.0
	for i := range s {
		for j := range s {
			if !s[i].answerable || s[j].answerable {
				continue
			}
			n++
			switch {
			case p[i] > p[j]:
				sum++
			case p[i] == p[j]:
				sum += 0.5
			}
		}
	}
	return sum / n
}

// calibrationError is the mean distance between what was promised and what
// came true, over ten bins of equal size.
func calibrationError(p []float64, s []sample) float64 {
	order := make([]int, len(p))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		if p[a] < p[b] {
			return -1
		}
		return 1
	})
	total := 0.0
	const bins = 10
	for b := range bins {
		bin := order[b*len(p)/bins : (b+1)*len(p)/bins]
		promised, came := 0.0, 0.0
		for _, i := range bin {
			promised += p[i]
			if s[i].answerable {
				came++
			}
		}
		total += math.Abs(promised - came)
	}
	return total / float64(len(p))
}

// ridge is the strength of the prior: it keeps weights of features that the
// questions say little about near zero.
const ridge = 0.5

// TestAnswerability fits the model on the labelled questions (with -update) and
// holds it to what cross-validation gives: every question is judged by a model
// that has not seen it.
func TestAnswerability(t *testing.T) {
	x := knowledgeIndex(t)
	questions := readQuestions(t)
	s := samples(t, x, questions, unseenScope(readWordings(t, questions), len(questions)))
	if *update {
		named := make(map[string]float64)
		for i, v := range fit(s, ridge) {
			named[featureNames[i]] = math.Round(v*1000) / 1000
		}
		data, err := json.MarshalIndent(named, "", "  ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile("answerable.json", append(data, '\n'), 0o600))
	}
	const folds = 10
	p := make([]float64, len(s))
	for fold := range folds {
		var train []sample
		for i := range s {
			if i%folds != fold {
				train = append(train, s[i])
			}
		}
		w := fit(train, ridge)
		for i := fold; i < len(s); i += folds {
			p[i] = w.probability(s[i].e)
		}
	}
	t.Logf("cross-validated on %d questions: AUROC %.4f, calibration error %.4f", len(s), areaUnderROC(p, s), calibrationError(p, s))
	assert.Greater(t, areaUnderROC(p, s), 0.97)
	assert.Less(t, calibrationError(p, s), 0.05)
	data, err := os.ReadFile("answerable.json")
	require.NoError(t, err)
	assert.True(t, bytes.HasSuffix(data, []byte("}\n")), "a text file ends in a line end")
	_, err = parseWeights(data)
	assert.NoError(t, err)
}

// answeredFrom is the threshold that the program has by itself.
const answeredFrom = 0.7

// TestUnseenAuthors holds scope and weights to authors that neither has seen:
// each file of questions is judged by models made from the others.
func TestUnseenAuthors(t *testing.T) {
	x := knowledgeIndex(t)
	for i, out := range questionFiles {
		var rest, kept []labelled
		for k, name := range questionFiles {
			for _, q := range answerableQuestions(t, name) {
				if k == i {
					kept = append(kept, q)
				} else {
					rest = append(rest, q)
				}
			}
		}
		w := fit(samples(t, x, rest, unseenScope(readWordings(t, rest), len(rest))), ridge)
		m := trainScope(readWordings(t, rest))
		heard := make([]float64, len(kept))
		for k, q := range kept {
			heard[k] = inScope(m.odds(scopeFeatures(focus(q.Text))))
		}
		s := samples(t, x, kept, heard)
		p := make([]float64, len(s))
		answered, refused, outside := 0, 0, 0
		for k := range s {
			p[k] = w.probability(s[k].e)
			switch {
			case s[k].answerable && p[k] < answeredFrom:
				refused++
			case !s[k].answerable:
				outside++
				if p[k] >= answeredFrom {
					answered++
				}
			}
		}
		auroc := areaUnderROC(p, s)
		t.Logf("%s: AUROC %.4f, calibration error %.3f, %d of %d outside the subject answered, %d of %d inside refused",
			filepath.Base(out), auroc, calibrationError(p, s), answered, outside, refused, len(s)-outside)
		assert.Greater(t, auroc, 0.97, out)
	}
}
