package search

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// Fusion is how the ranking by words and the one by meaning become one.
type Fusion uint8

const (
	// MinMax brings both scores to the range 0 to 1 over the candidates and
	// adds them by weight.
	MinMax Fusion = iota
	// RRF adds the reciprocals of the ranks (Cormack, Clarke and Büttcher,
	// "Reciprocal Rank Fusion outperforms Condorcet and individual Rank
	// Learning Methods", 2009).
	RRF
)

// ParseFusion reads "minmax" or "rrf".
func ParseFusion(s string) (Fusion, error) {
	for _, f := range []Fusion{MinMax, RRF} {
		if f.String() == s {
			return f, nil
		}
	}
	return MinMax, fmt.Errorf("search: the fusion must be minmax or rrf, not %q", s)
}

// String returns the name that ParseFusion reads.
func (f Fusion) String() string {
	if f == RRF {
		return "rrf"
	}
	return "minmax"
}

// meaning is the similarity of a candidate to the question; a candidate
// without a vector has none.
type meaning struct {
	similarity float64
	known      bool
}

// join replaces the scores of the candidates by the joint ones, 0 to 1, and
// orders them. weight is the share of the meaning. A candidate without a
// vector keeps the standing that its words give it.
func (f Fusion) join(candidates []candidate, near []meaning, weight float64) {
	words := make([]meaning, len(candidates))
	for i, c := range candidates {
		words[i] = meaning{c.score, true}
	}
	standing := standings
	if f == RRF {
		standing = reciprocalRanks
	}
	byWords, byMeaning := standing(words), standing(near)
	for i := range candidates {
		if !near[i].known {
			byMeaning[i] = byWords[i]
		}
		candidates[i].score = (1-weight)*byWords[i] + weight*byMeaning[i]
	}
	slices.SortFunc(candidates, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.unit, b.unit))
	})
}

// standings brings scores to the range 0 to 1. If all are the same, they say
// nothing and are 0.
func standings(scores []meaning) []float64 {
	low, high := math.Inf(1), math.Inf(-1)
	for _, s := range scores {
		if s.known {
			low, high = min(low, s.similarity), max(high, s.similarity)
		}
	}
	out := make([]float64, len(scores))
	if high <= low {
		return out
	}
	for i, s := range scores {
		out[i] = (s.similarity - low) / (high - low)
	}
	return out
}

// rankDamping is the constant of reciprocal rank fusion in the paper named
// above: it keeps the first ranks from outweighing all others.
const rankDamping = 60

// reciprocalRanks returns for each score the reciprocal of its damped rank, 1
// for the first. Equal scores share the rank of the first of them.
func reciprocalRanks(scores []meaning) []float64 {
	order := make([]int, 0, len(scores))
	for i, s := range scores {
		if s.known {
			order = append(order, i)
		}
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(scores[b].similarity, scores[a].similarity), cmp.Compare(a, b))
	})
	out := make([]float64, len(scores))
	rank := 0
	for i, at := range order {
		if i == 0 || scores[at].similarity != scores[order[i-1]].similarity {
			rank = i
		}
		out[at] = (rankDamping + 1) / (rankDamping + 1 + float64(rank))
	}
	return out
}
