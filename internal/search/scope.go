package search

import (
	_ "embed"
	"encoding/binary"
	"fmt"
	"math"

	"baclobot/internal/text"
)

// scope tells by a message's wording alone whether it is about the subject of
// the knowledge base: a linear model over words, pairs of words and groups of
// letters. The ranking sees which words of a question the passages hold; this
// sees what people ask who want something else in much the same words ("who
// prescribes it here?", "does it help gamblers?"). TestScope trains it.
type scope struct {
	bias, unit float32 // unit is what one step of a weight is worth
	weights    [scopeBuckets]int8
}

const (
	scopeBuckets = 1 << 15
	scopeMagic   = "scope 1\n"
	// scopeFull is the log-odds that count as certain: beyond it the wording
	// says nothing more.
	scopeFull = 6
)

//go:embed scope.bin
var scopeFile []byte

// parseScope decodes a file of weights: the magic, then bias and unit as
// little-endian float32, then the weights.
func parseScope(data []byte) (*scope, error) {
	head := len(scopeMagic) + 8
	if len(data) != head+scopeBuckets || string(data[:len(scopeMagic)]) != scopeMagic {
		return nil, fmt.Errorf("search: read the weights of scope: %d bytes, want %d with the magic", len(data), head+scopeBuckets)
	}
	s := &scope{
		bias: math.Float32frombits(binary.LittleEndian.Uint32(data[len(scopeMagic):])),
		unit: math.Float32frombits(binary.LittleEndian.Uint32(data[len(scopeMagic)+4:])),
	}
	for i := range s.weights {
		s.weights[i] = int8(data[head+i])
	}
	return s, nil
}

// mustScope returns the weights in the binary. A test reads them, so a fault in
// them is one of the build.
func mustScope() *scope {
	s, err := parseScope(scopeFile)
	if err != nil {
		panic(err)
	}
	return s
}

// of returns how sure the wording is to be about the subject: from -1 to 1.
func (s *scope) of(pieces []focusPiece) float64 {
	sum := 0.0
	for _, f := range scopeFeatures(pieces) {
		sum += f.value * float64(s.weights[f.bucket])
	}
	return inScope(float64(s.bias) + float64(s.unit)*sum)
}

// inScope turns log-odds into the range from -1 to 1.
func inScope(odds float64) float64 { return max(-1, min(1, odds/scopeFull)) }

// scopeFeature is a bucket of the model with its value.
type scopeFeature struct {
	bucket uint32
	value  float64
}

// scopeFeatures lists what the model sees of a message. The values have length
// one together, so that long messages weigh no more than short ones.
func scopeFeatures(pieces []focusPiece) []scopeFeature {
	var out []scopeFeature
	length := 0.0
	for _, p := range pieces {
		see := func(kind byte, a, b string) {
			out = append(out, scopeFeature{scopeBucket(kind, a, b), p.weight})
			length += p.weight * p.weight
		}
		before := "^"
		for _, w := range text.Words(p.text) {
			see('w', w, "")
			see('b', before, w)
			before = w
			framed := "_" + w + "_"
			for n := 3; n <= 5; n++ {
				for i := 0; i+n <= len(framed); i++ {
					see('c', framed[i:i+n], "")
				}
			}
		}
	}
	for i := range out {
		out[i].value /= math.Sqrt(length)
	}
	return out
}

// scopeBucket hashes a feature (FNV-1a).
func scopeBucket(kind byte, a, b string) uint32 {
	h := (uint32(2166136261) ^ uint32(kind)) * 16777619
	for _, part := range [...]string{a, " ", b} {
		for i := 0; i < len(part); i++ {
			h = (h ^ uint32(part[i])) * 16777619
		}
	}
	return (h ^ h>>15) % scopeBuckets
}
