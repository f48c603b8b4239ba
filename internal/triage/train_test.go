package triage

import (
	"encoding/binary"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"baclobot/internal/text"
)

var (
	trainFlag = flag.Bool("train", false, "train the model and write lexicon/model.bin")
	authors   = flag.String("authors", strings.Join(seen, ","), "authors to train on")
	rotate    = flag.Bool("rotate", false, "train on all authors but one, report on that one")
	verbose   = flag.Bool("wrong", false, "print the messages that were sorted wrongly")
)

// TestTrain fits the weights: softmax regression by AdaGrad with a fixed seed.
func TestTrain(t *testing.T) {
	if !*trainFlag {
		t.Skip("run with -train")
	}
	x := compiled()
	set := readTraining(t)
	for _, a := range strings.Split(*authors, ",") {
		set = append(set, readWordings(t, a)...)
	}
	data := fit(x, set)
	require.NoError(t, os.WriteFile("lexicon/model.bin", data, 0o644))
}

// feature is a bucket of the model with its value.
type feature struct {
	bucket uint32
	value  float32
}

// features lists what the model is given of a message, as model.score and
// model.probabilities weigh it.
func features(tokens []token, marks []string) []feature {
	var words, letters, out []feature
	for i := range tokens {
		wordFeatures(tokens, i, func(b uint32) { words = append(words, feature{bucket: b}) })
		letterFeatures(&tokens[i], func(b uint32) { letters = append(letters, feature{bucket: b}) })
	}
	for _, f := range words {
		out = append(out, feature{f.bucket, float32(share(wordsWeigh, int32(len(words))))})
	}
	for _, f := range letters {
		out = append(out, feature{f.bucket, float32(share(lettersWeigh, int32(len(letters))))})
	}
	for _, m := range marks {
		out = append(out, feature{bucket("m", m, ""), marksWeigh})
	}
	return out
}

// sample is a message as the trainer sees it: its stretches, the whole first.
type sample struct {
	views [][]feature
	want  int // place of its class in modelClasses
}

// calm reports whether each stretch of the message is as harmless as the whole.
func (s sample) calm() bool {
	return modelClasses[s.want] == Caution || modelClasses[s.want] == Question
}

func sampled(x *lexicon, set []example) []sample {
	out := make([]sample, 0, len(set))
	for _, e := range set {
		m := x.tokens(text.Normalize(e.Text))
		fired := x.fire(m)
		whole := span{0, len(m.tokens)}
		s := sample{want: slices.Index(modelClasses[:], e.Class)}
		for _, part := range append([]span{whole}, stretches(m.tokens)...) {
			if part != whole || len(s.views) == 0 {
				s.views = append(s.views, features(m.tokens[part.start:part.end], x.marks(m, fired, part)))
			}
		}
		out = append(out, s)
	}
	return out
}

// The trainer's settings. After warmUp epochs an urgent message is learned from
// the stretch that speaks most clearly, beside the whole: nobody has said which
// stretch is the urgent one (multiple-instance learning).
const (
	epochs, warmUp = 60, 10
	rate, decay    = 0.1, 4e-4
)

// trainer fits the weights: softmax regression by AdaGrad.
type trainer struct{ weights, squares, bias, p []float64 }

// fit trains on set and returns the weights file.
func fit(x *lexicon, set []example) []byte {
	n := len(modelClasses)
	t := trainer{make([]float64, modelBuckets*n), make([]float64, modelBuckets*n), make([]float64, n), make([]float64, n)}
	samples := sampled(x, set)
	rng := rand.New(rand.NewPCG(7, 11))
	for epoch := range epochs {
		rng.Shuffle(len(samples), func(i, j int) { samples[i], samples[j] = samples[j], samples[i] })
		for _, s := range samples {
			t.learn(s.views[0], s.want)
			switch {
			case len(s.views) == 1:
			case s.calm():
				for _, v := range s.views[1:] {
					t.learn(v, s.want)
				}
			case epoch >= warmUp:
				t.learn(t.clearest(s), s.want)
			}
		}
	}
	return pack(t.weights, t.bias)
}

// clearest returns the stretch that speaks most for the class of the message.
func (t *trainer) clearest(s sample) []feature {
	best, most := s.views[1], -1.0
	for _, v := range s.views[1:] {
		softmax(t.p, t.weights, t.bias, v)
		if t.p[s.want] > most {
			best, most = v, t.p[s.want]
		}
	}
	return best
}

// learn takes one step towards want.
func (t *trainer) learn(fs []feature, want int) {
	softmax(t.p, t.weights, t.bias, fs)
	for c, g := range t.p {
		if c == want {
			g--
		}
		t.bias[c] -= 0.01 * g
		for _, f := range fs {
			k := int(f.bucket)*len(t.p) + c
			gk := g*float64(f.value) + decay*t.weights[k]
			t.squares[k] += gk * gk
			t.weights[k] -= rate * gk / (1e-2 + math.Sqrt(t.squares[k]))
		}
	}
}

func softmax(p, weights, bias []float64, fs []feature) {
	copy(p, bias)
	for _, f := range fs {
		for c := range p {
			p[c] += float64(f.value) * weights[int(f.bucket)*len(p)+c]
		}
	}
	top, sum := slices.Max(p), 0.0
	for c := range p {
		p[c] = math.Exp(p[c] - top)
		sum += p[c]
	}
	for c := range p {
		p[c] /= sum
	}
}

// pack writes weights and bias as readModel reads them.
func pack(weights, bias []float64) []byte {
	n := len(bias)
	out := []byte(modelMagic)
	scale := make([]float64, n)
	for i, w := range weights {
		scale[i%n] = max(scale[i%n], math.Abs(w)/127)
	}
	for c := range bias {
		out = binary.LittleEndian.AppendUint32(out, math.Float32bits(float32(bias[c])))
		out = binary.LittleEndian.AppendUint32(out, math.Float32bits(float32(scale[c])))
	}
	for i, w := range weights {
		out = append(out, byte(int8(math.Round(w/scale[i%n]))))
	}
	return out
}

// TestRotate trains on all authors but one and reports on that one, in turn:
// what the gate makes of an author that its model has not seen.
func TestRotate(t *testing.T) {
	if !*rotate {
		t.Skip("run with -rotate")
	}
	all := strings.Split(*authors, ",")
	var total tally
	for _, out := range all {
		set := readTraining(t)
		for _, a := range all {
			if a != out {
				set = append(set, readWordings(t, a)...)
			}
		}
		x := *compiled()
		m, err := readModel(fit(&x, set))
		require.NoError(t, err)
		x.model = m
		tl := count(&x, readWordings(t, out), *verbose)
		total.add(tl)
		fmt.Print(out, ", not seen in training\n", tl)
	}
	text := "Wordings of each author, with a model that has not seen that author\n" + total.String()
	fmt.Print(text)
	if *update {
		require.NoError(t, os.WriteFile("testdata/rotate.txt", []byte(text), 0o644))
	}
}
