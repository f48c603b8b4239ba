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
	atCaution   = 3
)

const (
	modelBuckets = 1 << 18
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

// scores are sums of weights, by class.
type scores [len(modelClasses)]int32

func (s *scores) add(o *scores) {
	for c := range s {
		s[c] += o[c]
	}
}

// tokenScore is what one token adds: by its word and the pairs with the words
// before it in the sentence, and by its groups of letters.
type tokenScore struct {
	words, letters   scores
	nwords, nletters int32
}

// wordFeatures calls f with the buckets of token i: itself, with the word
// before, and with the one before that.
func wordFeatures(tokens []token, i int, f func(uint32)) {
	name := func(j int) string {
		switch {
		case j < 0 || tokens[j].sentence != tokens[i].sentence:
			return "^"
		case tokens[j].number:
			return "#"
		}
		return tokens[j].text
	}
	w := name(i)
	f(bucket("w", w, ""))
	f(bucket("b", name(i-1), w))
	f(bucket("s", name(i-2), w))
	f(bucket("p", beginning(name(i-1)), beginning(w)))
	f(bucket("q", beginning(name(i-2)), beginning(w)))
	f(bucket("r", beginning(name(i-3)), beginning(w)))
}

// beginning is the first letters of a word, which its forms share.
func beginning(w string) string { return w[:min(len(w), 4)] }

// letterFeatures calls f with the buckets of three to five letters in a row.
func letterFeatures(t *token, f func(uint32)) {
	if t.number {
		return
	}
	w := "_" + t.text + "_"
	for n := 3; n <= 5; n++ {
		for j := 0; j+n <= len(w); j++ {
			f(bucket("c", w[j:j+n], ""))
		}
	}
}

// weights returns the weights of a bucket by class.
func (m *model) of(b uint32, into *scores) {
	w := m.weights[int(b)*len(modelClasses):][:len(modelClasses)]
	for c := range into {
		into[c] += int32(w[c])
	}
}

// score returns what each token adds.
func (m *model) score(tokens []token) []tokenScore {
	out := make([]tokenScore, len(tokens))
	for i := range tokens {
		s := &out[i]
		wordFeatures(tokens, i, func(b uint32) { m.of(b, &s.words); s.nwords++ })
		letterFeatures(&tokens[i], func(b uint32) { m.of(b, &s.letters); s.nletters++ })
	}
	return out
}

// What each kind of feature may weigh together, so that long messages weigh no
// more than short ones; chosen on authors that the model had not seen.
const (
	wordsWeigh   = 1.7
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

// share is what each of n features weighs, so that they weigh total together.
func share(total float64, n int32) float64 { return total / math.Sqrt(float64(max(1, n))) }

// probabilities returns how likely each class of modelClasses is for a stretch
// of tokens with its marks.
func (m *model) probabilities(tokens []tokenScore, marks []string) [len(modelClasses)]float64 {
	var words, letters, marked scores
	var nwords, nletters int32
	for i := range tokens {
		words.add(&tokens[i].words)
		letters.add(&tokens[i].letters)
		nwords += tokens[i].nwords
		nletters += tokens[i].nletters
	}
	for _, name := range marks {
		m.of(bucket("m", name, ""), &marked)
	}
	var p [len(modelClasses)]float64
	top, sum := math.Inf(-1), 0.0
	for c := range p {
		p[c] = float64(m.bias[c]) + float64(m.scale[c])*
			(share(wordsWeigh, nwords)*float64(words[c])+share(lettersWeigh, nletters)*float64(letters[c])+marksWeigh*float64(marked[c]))
		top = max(top, p[c])
	}
	for c := range p {
		p[c] = math.Exp(p[c] - top)
		sum += p[c]
	}
	for c := range p {
		p[c] /= sum
	}
	return p
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
	scored := x.model.score(m.tokens)
	out := []view{x.view(m, scored, fired, whole)}
	for _, s := range stretches(m.tokens) {
		if s == whole {
			continue
		}
		out = append(out, x.view(m, scored, fired, s))
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
	span
	p      [len(modelClasses)]float64
	hinted []Class // what rules say there
}

func (x *lexicon) view(m *matcher, scored []tokenScore, fired []firing, s span) view {
	v := view{span: s, p: x.model.probabilities(scored[s.start:s.end], x.marks(m, fired, s))}
	for _, f := range fired {
		if s.holds(f.span) {
			v.hinted = append(v.hinted, f.rule.class)
		}
	}
	return v
}
