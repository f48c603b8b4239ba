package triage

import (
	"encoding/binary"
	"fmt"
	"math"
)

// model is a linear classifier over words, pairs of words, groups of letters and
// the concepts and rules found. It stands beside the rules: it may raise a
// message to a more urgent class, never lower what a rule found. Its weights
// are trained by TestTrain and lie in lexicon/model.bin.
type model struct {
	bias    [len(modelClasses)]float32
	scale   [len(modelClasses)]float32 // what one unit of a weight is worth
	weights []int8                     // by bucket, then class
}

// modelClasses are the classes that the model tells apart, in the order of its
// weights.
var modelClasses = [...]Class{Emergency, Crisis, Dosing, Caution, Question}

// Places of classes in modelClasses.
const (
	atEmergency = 0
	atCrisis    = 1
	atDosing    = 2
)

const (
	modelBuckets = 1 << 16
	modelMagic   = "triage1\n"
)

// readModel decodes the weights file: the magic, then bias and scale of each
// class as little-endian float32, then the weights.
func readModel(data []byte) (*model, error) {
	head := len(modelMagic) + 8*len(modelClasses)
	if want := head + modelBuckets*len(modelClasses); len(data) != want || string(data[:len(modelMagic)]) != modelMagic {
		return nil, fmt.Errorf("read model: %d bytes, want %d with the magic", len(data), want)
	}
	m := &model{weights: make([]int8, modelBuckets*len(modelClasses))}
	at := len(modelMagic)
	for i := range modelClasses {
		m.bias[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[at:]))
		m.scale[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[at+4:]))
		at += 8
	}
	for i := range m.weights {
		m.weights[i] = int8(data[head+i])
	}
	return m, nil
}

// feature is a bucket of the model with its value.
type feature struct {
	bucket uint32
	value  float32
}

// features describes the tokens from..to of a message. Each kind of feature has
// a total length of one, so that long messages weigh no more than short ones.
func features(tokens []token, marks []string) []feature {
	out := make([]feature, 0, 24*len(tokens)+len(marks)+1)
	group := func(from int, weight float64) {
		v := float32(weight / math.Sqrt(float64(max(1, len(out)-from))))
		for i := from; i < len(out); i++ {
			out[i].value = v
		}
	}
	last, beforeLast := "^", "^"
	for i := range tokens {
		w := tokens[i].text
		if tokens[i].number {
			w = "#"
		}
		out = append(out, feature{bucket: bucket("w", w, "")}, feature{bucket: bucket("b", last, w)}, feature{bucket: bucket("s", beforeLast, w)})
		beforeLast, last = last, w
	}
	group(0, wordsWeigh)
	from := len(out)
	for i := range tokens {
		if tokens[i].number {
			continue
		}
		w := "_" + tokens[i].text + "_"
		for n := 3; n <= 5; n++ {
			for j := 0; j+n <= len(w); j++ {
				out = append(out, feature{bucket: bucket("c", w[j:j+n], "")})
			}
		}
	}
	group(from, lettersWeigh)
	from = len(out)
	for _, m := range marks {
		out = append(out, feature{bucket: bucket("m", m, "")})
	}
	for i := from; i < len(out); i++ {
		out[i].value = marksWeigh
	}
	return out
}

// What each kind of feature may weigh together; chosen on the validation
// author.
const (
	wordsWeigh   = 1.2
	lettersWeigh = 1.8
	marksWeigh   = 0.6
)

// bucket hashes a feature (FNV-1a).
func bucket(kind, a, b string) uint32 {
	h := uint32(2166136261)
	for _, s := range [...]string{kind, a, " ", b} {
		for i := 0; i < len(s); i++ {
			h = (h ^ uint32(s[i])) * 16777619
		}
	}
	return (h ^ h>>15) % modelBuckets
}

// probabilities returns how likely each class of modelClasses is.
func (m *model) probabilities(fs []feature) [len(modelClasses)]float64 {
	var score [len(modelClasses)]float64
	for _, f := range fs {
		w := m.weights[int(f.bucket)*len(modelClasses):][:len(modelClasses)]
		for c := range score {
			score[c] += float64(f.value * float32(w[c]) * m.scale[c])
		}
	}
	top := math.Inf(-1)
	for c := range score {
		score[c] += float64(m.bias[c])
		top = max(top, score[c])
	}
	sum := 0.0
	for c := range score {
		score[c] = math.Exp(score[c] - top)
		sum += score[c]
	}
	for c := range score {
		score[c] /= sum
	}
	return score
}

// marks names the concepts and rules found within a stretch of the message for
// the model.
func (x *lexicon) marks(m *matcher, fired []firing, in span) []string {
	var out []string
	for c, spans := range m.spans {
		for _, s := range spans {
			if in.holds(s) {
				out = append(out, x.concepts[c].name)
				break
			}
		}
	}
	for _, f := range fired {
		if in.holds(f.span) {
			out = append(out, f.rule.name)
		}
	}
	return out
}

// A message is read as a whole, and again in stretches, so that a signal is not
// thinned out by what stands around it: every run of up to runSentences
// sentences, and windows of long sentences. Any windowWidth-windowStep words lie
// whole in one window.
const (
	runSentences = 3
	windowWidth  = 30
	windowStep   = 10
)

// views returns what the model sees in the whole message first, then in its
// stretches.
func (x *lexicon) views(m *matcher, fired []firing) []view {
	whole := span{0, len(m.tokens)}
	out := []view{x.view(m, fired, whole)}
	for _, s := range stretches(m.tokens) {
		if s == whole {
			continue
		}
		v := x.view(m, fired, s)
		v.window = true
		out = append(out, v)
	}
	return out
}

// stretches returns the runs of sentences of a message and the windows of its
// long sentences.
func stretches(tokens []token) []span {
	var single, out []span
	for i := range tokens {
		if i == 0 || tokens[i].sentence != tokens[i-1].sentence {
			single = append(single, span{i, i})
		}
		single[len(single)-1].end = i + 1
	}
	for i, s := range single {
		for j := i; j < min(i+runSentences, len(single)); j++ {
			out = append(out, span{s.start, single[j].end})
		}
		for from := s.start; s.end-s.start > windowWidth+windowStep && from < s.end-windowStep; from += windowStep {
			out = append(out, span{from, min(from+windowWidth, s.end)})
		}
	}
	return out
}

// view is what the model sees in a stretch of a message.
type view struct {
	p      [len(modelClasses)]float64
	hinted []Class // what rules say there
	window bool    // a stretch of a longer message
}

func (x *lexicon) view(m *matcher, fired []firing, s span) view {
	fs := features(m.tokens[s.start:s.end], x.marks(m, fired, s))
	v := view{p: x.model.probabilities(fs)}
	for _, f := range fired {
		if s.holds(f.span) {
			v.hinted = append(v.hinted, f.rule.class)
		}
	}
	return v
}
