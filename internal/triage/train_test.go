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
	authors   = flag.String("authors", "aline,bruno,chloe,david,emma,farid", "authors to train on")
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

// sampled returns what the model is given of each message of set, and the place
// of its class. The stretches of a calm message are calm as well, and the gate
// reads them one by one; which stretch of an urgent message is the urgent one,
// nobody has said.
func sampled(x *lexicon, set []example) (samples [][]feature, wants []int) {
	for _, e := range set {
		m := x.tokens(text.Normalize(e.Text))
		fired := x.fire(m)
		whole := span{0, len(m.tokens)}
		parts := []span{whole}
		if e.Class == Question || e.Class == Caution {
			for _, s := range stretches(m.tokens) {
				if s != whole {
					parts = append(parts, s)
				}
			}
		}
		want := slices.Index(modelClasses[:], e.Class)
		for _, s := range parts {
			samples = append(samples, features(m.tokens[s.start:s.end], x.marks(m, fired, s)))
			wants = append(wants, want)
		}
	}
	return samples, wants
}

// fit trains on set and returns the weights file.
func fit(x *lexicon, set []example) []byte {
	const epochs, rate, decay = 60, 0.1, 4e-4
	n := len(modelClasses)
	weights := make([]float64, modelBuckets*n)
	squares := make([]float64, modelBuckets*n)
	bias := make([]float64, n)
	samples, wants := sampled(x, set)
	order := make([]int, len(samples))
	for i := range order {
		order[i] = i
	}
	rng := rand.New(rand.NewPCG(7, 11))
	p := make([]float64, n)
	for range epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			softmax(p, weights, bias, samples[i])
			want := wants[i]
			for c := range p {
				g := p[c]
				if c == want {
					g--
				}
				bias[c] -= 0.01 * g
				for _, f := range samples[i] {
					k := int(f.bucket)*n + c
					gk := g*float64(f.value) + decay*weights[k]
					squares[k] += gk * gk
					weights[k] -= rate * gk / (1e-2 + math.Sqrt(squares[k]))
				}
			}
		}
	}
	return pack(weights, bias)
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
