// Package bm25 is the ranking core: an immutable inverted index over documents
// made of weighted fields, scored with BM25F and searched with exact early
// termination. It knows terms as strings and documents as numbers; it knows
// nothing of languages, passages or questions.
package bm25

import (
	"math"
	"slices"
)

// Field is one part of a document with its own weight and length.
type Field struct {
	Name string
	// Weight multiplies the term frequencies of the field before saturation.
	Weight float64
	// B is how much the length of the field counts, from 0 (not) to 1 (fully).
	B float64
}

// Options are the parameters of the ranking.
type Options struct {
	Fields []Field
	// K1 is where repeated terms saturate; 0 means DefaultK1.
	K1 float64
	// Workers is the number of goroutines that build; 0 means one per core.
	Workers int
}

// DefaultK1 and DefaultB are the usual parameters of BM25, in the middle of
// the ranges that Robertson and Zaragoza recommend ("The Probabilistic
// Relevance Framework: BM25 and Beyond", 2009, section 3.5: k1 1.2 to 2, b 0.5
// to 0.8).
const (
	DefaultK1 = 1.2
	DefaultB  = 0.75
)

// Index holds, for each term, the documents that it occurs in and its impact
// there: BM25F's saturated, length-normalised frequency tf/(k1+tf), in steps
// of 1/255. The lists stand one behind the other in one array (compressed
// sparse rows). An Index never changes and may be searched concurrently.
type Index struct {
	terms   []string // sorted; a term's number is its place
	lookup  map[string]uint32
	starts  []uint64 // list of term t: [starts[t], starts[t+1])
	docs    []uint32 // ascending within a list
	impacts []uint8
	highest []uint8 // highest impact in the list
	tenth   []uint8 // tenth highest impact in the list, 0 if it is shorter
	size    int
}

// Len returns the number of documents.
func (x *Index) Len() int { return x.size }

// Terms returns the number of distinct terms.
func (x *Index) Terms() int { return len(x.terms) }

// Postings returns the number of entries of all lists.
func (x *Index) Postings() int { return len(x.docs) }

// Term returns the number of a term.
func (x *Index) Term(term string) (uint32, bool) {
	t, ok := x.lookup[term]
	return t, ok
}

// Name returns the term with the number.
func (x *Index) Name(t uint32) string { return x.terms[t] }

// Frequency returns the number of documents that hold the term.
func (x *Index) Frequency(t uint32) int { return int(x.starts[t+1] - x.starts[t]) }

// IDF returns the weight of a term by its rarity, never negative:
// ln(1 + (N - n + 0.5)/(n + 0.5)).
func (x *Index) IDF(t uint32) float64 { return IDF(x.size, x.Frequency(t)) }

// IDF is the weight of a term that occurs in n of total documents.
func IDF(total, n int) float64 {
	return math.Log(1 + (float64(total)-float64(n)+0.5)/(float64(n)+0.5))
}

// Impact returns the saturated frequency, 0 to 1, of a term in a document.
func (x *Index) Impact(t uint32, doc uint32) float64 {
	lo, hi := x.starts[t], x.starts[t+1]
	i, ok := slices.BinarySearch(x.docs[lo:hi], doc)
	if !ok {
		return 0
	}
	return float64(x.impacts[lo+uint64(i)]) / impactSteps
}

// impactSteps is the impact of a term whose frequency is endless.
const impactSteps = 255

func (x *Index) index() {
	x.lookup = make(map[string]uint32, len(x.terms))
	for t, name := range x.terms {
		x.lookup[name] = uint32(t)
	}
	x.highest = make([]uint8, len(x.terms))
	x.tenth = make([]uint8, len(x.terms))
	for t := range x.terms {
		var counts [256]uint32
		list := x.impacts[x.starts[t]:x.starts[t+1]]
		for _, q := range list {
			counts[q]++
		}
		seen := uint32(0)
		for q := 255; q > 0; q-- {
			if counts[q] == 0 {
				continue
			}
			if x.highest[t] == 0 {
				x.highest[t] = uint8(q)
			}
			if seen += counts[q]; seen >= hinted {
				x.tenth[t] = uint8(q)
				break
			}
		}
	}
}

// hinted is the size of result for which each list knows a score that as many
// documents reach: the usual page.
const hinted = 10
