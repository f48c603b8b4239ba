// Package vector keeps the vectors of texts and finds the nearest ones to a
// query by looking at all of them. A Store names each vector by the hash of
// the text that it was made from, so that only what changed is embedded again;
// a Table lays the vectors of one collection out for searching. It knows
// nothing of passages, languages or servers.
package vector

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"math"
)

// Key names a text by its content.
type Key [sha256.Size]byte

// KeyOf returns the key of a text, exactly as it is embedded.
func KeyOf(text string) Key { return sha256.Sum256([]byte(text)) }

// Precision is how the numbers of a vector are kept.
type Precision uint8

const (
	// Int8 keeps a number in one byte, with one scale per vector: a quarter of
	// the memory. The error of a product of two unit vectors stays below
	// about 0.01.
	Int8 Precision = iota
	// Float32 keeps numbers as they came, brought to unit length.
	Float32
)

// ParsePrecision reads "int8" or "float32".
func ParsePrecision(s string) (Precision, error) {
	for _, p := range []Precision{Int8, Float32} {
		if p.String() == s {
			return p, nil
		}
	}
	return Int8, fmt.Errorf("vector: the precision must be int8 or float32, not %q", s)
}

// String returns the name that ParsePrecision reads.
func (p Precision) String() string {
	if p == Float32 {
		return "float32"
	}
	return "int8"
}

// MaxDimension is the greatest length of a vector. It keeps the sums of the
// int8 product within 32 bits: 8192 * 128 * 2047 < 2^31.
const MaxDimension = 8192

// ErrUnusable says that a vector cannot be compared: it is empty, too long, of
// another length than the others, zero or not finite.
var ErrUnusable = errors.New("vector: unusable vector")

// Store holds the vectors of texts, all made by one model and of one length.
// It never changes after it was made and may be read concurrently.
type Store struct {
	model     string
	dimension int // 0 while it holds nothing
	precision Precision
	keys      []Key
	rows      map[Key]int
	codes     []int8    // Int8: dimension numbers per row
	scales    []float32 // Int8: one per row
	floats    []float32 // Float32: dimension numbers per row
}

// NewStore returns a Store that holds nothing.
func NewStore(model string, p Precision) *Store {
	return &Store{model: model, precision: p, rows: make(map[Key]int)}
}

// Model is the name of the model that made the vectors.
func (s *Store) Model() string { return s.model }

// Precision is how the vectors are kept.
func (s *Store) Precision() Precision { return s.precision }

// Dimension is the length of the vectors; 0 while there are none.
func (s *Store) Dimension() int { return s.dimension }

// Len is the number of vectors.
func (s *Store) Len() int { return len(s.keys) }

// Has reports whether the text with this key has a vector.
func (s *Store) Has(k Key) bool {
	_, ok := s.rows[k]
	return ok
}

// add appends a vector, brought to unit length.
func (s *Store) add(k Key, v []float32) error {
	norm, err := length(v)
	if err != nil {
		return err
	}
	if s.dimension == 0 {
		s.dimension = len(v)
	}
	if len(v) != s.dimension {
		return fmt.Errorf("%w: %d numbers where the others have %d", ErrUnusable, len(v), s.dimension)
	}
	s.name(k)
	if s.precision == Float32 {
		for _, x := range v {
			s.floats = append(s.floats, float32(float64(x)/norm))
		}
		return nil
	}
	step := highest(v) / 127
	for _, x := range v {
		s.codes = append(s.codes, int8(math.Round(float64(x)/step)))
	}
	s.scales = append(s.scales, float32(step/norm))
	return nil
}

// take appends row i of another store of the same shape.
func (s *Store) take(from *Store, i int) {
	d := from.dimension
	s.dimension = d
	s.name(from.keys[i])
	if s.precision == Float32 {
		s.floats = append(s.floats, from.floats[i*d:(i+1)*d]...)
		return
	}
	s.codes = append(s.codes, from.codes[i*d:(i+1)*d]...)
	s.scales = append(s.scales, from.scales[i])
}

func (s *Store) name(k Key) {
	s.rows[k] = len(s.keys)
	s.keys = append(s.keys, k)
}

// length returns the Euclidean length of a vector that can be compared.
func length(v []float32) (float64, error) {
	sum := 0.0
	for _, x := range v {
		sum += float64(x) * float64(x)
	}
	if len(v) == 0 || len(v) > MaxDimension || sum == 0 || math.IsNaN(sum) || math.IsInf(sum, 0) {
		return 0, ErrUnusable
	}
	return math.Sqrt(sum), nil
}

// highest returns the greatest magnitude.
func highest(v []float32) float64 {
	m := 0.0
	for _, x := range v {
		m = max(m, math.Abs(float64(x)))
	}
	return m
}
