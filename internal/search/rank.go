package search

import (
	"cmp"
	"math"
	"slices"
)

// candidate is a unit with what a close look at it found.
type candidate struct {
	unit  int
	core  float64 // score of the core
	score float64
	signs signs
}

// signs are the pieces of evidence for one candidate, each 0 to 1.
type signs struct {
	cover float64 // share of the question's information that the passage holds
	asked float64 // likeness to the nearest wording of a question
	title float64 // share of the question's information that the title holds
	near  float64 // how near the question's neighbouring words stand in the text
}

// Weights say how much the close look at a candidate adds to the score of the
// core, in units of the question's information: a perfect match of one kind
// adds that share of it.
type Weights struct {
	Near  float64 // neighbouring words of the question near each other in the text
	Cover float64 // share of the question's words found at all
	Title float64 // the same in the title alone
	Asked float64 // likeness to the nearest wording of a question
}

// DefaultWeights returns the weights in use.
func DefaultWeights() Weights { return Weights{Near: 0.25, Cover: 0.2, Title: 0.1, Asked: 0.3} }

// lens is a question prepared for looking at candidates.
type lens struct {
	words []word
	owner map[uint32]choiceOf
	total float64 // information of all words
	idf   func(uint32) float64
}

// choiceOf is the word that a term stands for.
type choiceOf struct {
	word   int
	weight float64
}

func (x *Index) newLens(q *question) *lens {
	l := &lens{words: q.words, owner: make(map[uint32]choiceOf), idf: x.core.IDF}
	for i, w := range q.words {
		l.total += w.weight * w.idf
		for _, c := range w.terms {
			if have, ok := l.owner[c.term]; !ok || c.weight > have.weight {
				l.owner[c.term] = choiceOf{i, c.weight}
			}
		}
	}
	return l
}

// rank looks at all candidates closely and orders them.
func (x *Index) rank(q *question, candidates []candidate) {
	l := x.newLens(q)
	if l.total == 0 {
		return
	}
	for i := range candidates {
		c := &candidates[i]
		c.signs = l.look(x.view(c.unit))
		e := &c.signs
		c.score = c.core + l.total*(x.weights.Near*e.near+x.weights.Cover*e.cover+x.weights.Title*e.title+x.weights.Asked*e.asked)
	}
	slices.SortStableFunc(candidates, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.unit, b.unit))
	})
}

// look gathers the evidence in one unit.
func (l *lens) look(v *view) signs {
	var s signs
	for _, w := range l.words {
		s.cover += w.weight * w.idf * bestChoice(w, v.holds) / l.total
	}
	for lang := range languages {
		s.title = max(s.title, l.share(v.title[lang]))
		s.near = max(s.near, l.nearness(v.flow[lang]))
		for _, line := range v.asked[lang] {
			s.asked = max(s.asked, l.likeness(line))
		}
	}
	return s
}

// bestChoice returns how well the best term of a word that is held stands for
// it.
func bestChoice(w word, holds func(uint32) bool) float64 {
	b := 0.0
	for _, c := range w.terms {
		if c.weight > b && holds(c.term) {
			b = c.weight
		}
	}
	return math.Min(b, 1)
}

// share is the part of the question's information that a list of terms holds.
func (l *lens) share(terms []uint32) float64 {
	if len(terms) == 0 {
		return 0
	}
	sum := 0.0
	for _, w := range l.words {
		sum += w.weight * w.idf * bestChoice(w, func(t uint32) bool { return slices.Contains(terms, t) })
	}
	return sum / l.total
}

// likeness compares the question with a wording: the geometric mean of the
// share of the question found in the wording and of the wording found in the
// question.
func (l *lens) likeness(line []uint32) float64 {
	found, all := 0.0, 0.0
	for _, t := range line {
		idf := l.idf(t)
		all += idf
		if c, ok := l.owner[t]; ok {
			found += idf * math.Min(c.weight*l.words[c.word].weight, 1)
		}
	}
	if found == 0 {
		return 0
	}
	return math.Sqrt(l.share(line) * found / all)
}

// reach is the distance in words up to which two words of the question lend
// each other weight.
const reach = 8

// nearness sums, over the neighbouring words of the question, how near they
// come to each other in the text: the lesser of their weights over the
// distance.
func (l *lens) nearness(flow []at) float64 {
	if len(l.words) < 2 {
		return 0
	}
	pairs := make([]float64, len(l.words))
	type seen struct {
		word   int
		pos    uint32
		weight float64
	}
	var recent []seen
	for _, t := range flow {
		c, ok := l.owner[t.term]
		if !ok {
			continue
		}
		keep := recent[:0]
		for _, r := range recent {
			if t.pos-r.pos <= reach {
				keep = append(keep, r)
			}
		}
		recent = keep
		for _, r := range recent {
			lo, hi := r.word, c.word
			factor := r.weight * c.weight
			if lo > hi {
				lo, hi = hi, lo
				factor *= 0.7 // the other way round says less
			}
			if hi != lo+1 {
				continue
			}
			a, b := l.words[lo], l.words[hi]
			gain := factor * math.Min(a.weight*a.idf, b.weight*b.idf) / math.Max(1, float64(t.pos-r.pos)-float64(gap(a, b)))
			pairs[lo] = math.Max(pairs[lo], gain)
		}
		recent = append(recent, seen{c.word, t.pos, c.weight})
	}
	sum := 0.0
	for _, p := range pairs {
		sum += p
	}
	return sum / l.total
}

// gap is how many words stand between two neighbours in the question beyond
// being adjacent; as many may stand between them in the text.
func gap(a, b word) int {
	d := b.at - a.at - 1
	if d < 0 || d > 3 {
		return 0
	}
	return d
}
