package search

import "math"

// answerable returns the probability that the first candidates answer the
// question.
func (x *Index) answerable(q *question, candidates []candidate) float64 {
	if len(candidates) == 0 || len(q.words) == 0 {
		return 0
	}
	for _, w := range q.words {
		if w.foreign {
			return 0.02
		}
	}
	s := candidates[0].signs
	return 1 / (1 + math.Exp(-(-4 + 5*s.cover + 5*s.asked + s.near)))
}
