package bm25

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"math/bits"
	"slices"
	"sync"
)

// QueryTerm is a term of a query; Weight multiplies its IDF and is 1 for a
// plain word.
type QueryTerm struct {
	Term   uint32
	Weight float64
}

// Hit is a document with its score.
type Hit struct {
	Doc   uint32
	Score float64
}

// MaxTerms is how many terms of a query count, the heaviest first. It keeps
// the sums of scores within 32 bits and bounds the work.
const MaxTerms = 64

// Top returns the k documents with the highest scores, best first, ties by
// document number. It looks only at as many postings as it takes to be sure
// (MaxScore: Turtle and Flood, "Query evaluation: strategies and
// optimizations", 1995), so the result is that of full scoring.
func (x *Index) Top(ctx context.Context, query []QueryTerm, k int) ([]Hit, error) {
	s := searchers.Get().(*searcher)
	defer s.release()
	if k <= 0 || !s.prepare(x, query, k) {
		return nil, nil
	}
	for base, ok := s.firstWindow(); ok; base, ok = s.nextWindow() {
		if base%(windowSize<<contextEvery) == 0 {
			if err := ctx.Err(); err != nil {
				return nil, fmt.Errorf("bm25: search: %w", err)
			}
		}
		s.window(base)
	}
	return s.hits(), nil
}

const (
	// windowSize is the number of documents scored together: their sums fit
	// into the first-level cache.
	windowSize = 1 << 12
	// contextEvery is the logarithm of the windows between two looks at the
	// context.
	contextEvery = 4
	// scale is the fixed point of term weights: sums of whole numbers do not
	// depend on their order, so early termination stays exact.
	scale = 1 << 12
	// maxWeight keeps a term's share of a score within 25 bits.
	maxWeight = 1<<17 - 1
)

// searchers recycles the work space of searches.
var searchers = sync.Pool{New: func() any { return new(searcher) }}

// searcher is the work space of one search.
type searcher struct {
	lists  []list   // by rising bound
	before []uint32 // before[i]: sum of the bounds of lists[:i]
	first  int      // lists[first:] are essential: without one of them no document can enter
	need   uint32   // score that a document must reach to enter
	k      int
	best   []entered // heap, worst on top
	sums   [windowSize]uint32
	marks  [windowSize / 64]uint64
	end    uint32 // documents of the index
	asked  []QueryTerm
}

// list is the posting list of a query term with a cursor.
type list struct {
	docs    []uint32
	impacts []uint8
	at      int
	weight  uint32
	bound   uint32
}

type entered struct{ doc, score uint32 }

// release gives the work space back without keeping the index alive.
func (s *searcher) release() {
	clear(s.lists)
	searchers.Put(s)
}

// prepare sets up the lists; it reports false if nothing can be found.
func (s *searcher) prepare(x *Index, query []QueryTerm, k int) bool {
	s.lists, s.best, s.before = s.lists[:0], s.best[:0], s.before[:0]
	s.k, s.need, s.first, s.end = k, 1, 0, uint32(x.size)
	s.asked = mergeTerms(append(s.asked[:0], query...))
	for _, q := range s.asked {
		lo, hi := x.starts[q.Term], x.starts[q.Term+1]
		weight := uint32(min(math.Round(q.Weight*x.IDF(q.Term)*scale), maxWeight))
		if weight == 0 || lo == hi {
			continue
		}
		s.lists = append(s.lists, list{
			docs: x.docs[lo:hi:hi], impacts: x.impacts[lo:hi:hi],
			weight: weight, bound: weight * uint32(x.highest[q.Term]),
		})
		if k <= hinted {
			s.need = max(s.need, weight*uint32(x.tenth[q.Term]))
		}
	}
	slices.SortFunc(s.lists, func(a, b list) int { return cmp.Compare(a.bound, b.bound) })
	if extra := len(s.lists) - MaxTerms; extra > 0 {
		s.lists = s.lists[extra:]
		s.need = 1 // the promise of a dropped list does not hold
	}
	sum := uint32(0)
	for _, l := range s.lists {
		s.before = append(s.before, sum)
		sum += l.bound
	}
	s.raise(s.need)
	return len(s.lists) > 0
}

// mergeTerms adds up the weights of terms asked for twice, in place.
func mergeTerms(terms []QueryTerm) []QueryTerm {
	slices.SortFunc(terms, func(a, b QueryTerm) int { return cmp.Compare(a.Term, b.Term) })
	out := terms[:0]
	for _, q := range terms {
		if n := len(out); n > 0 && out[n-1].Term == q.Term {
			out[n-1].Weight += q.Weight
			continue
		}
		out = append(out, q)
	}
	return out
}

// raise sets the score to reach and drops the lists that cannot reach it even
// all together from the essential ones.
func (s *searcher) raise(need uint32) {
	s.need = need
	for s.first+1 < len(s.lists) && s.before[s.first+1] < need {
		s.first++
	}
}

func (s *searcher) firstWindow() (uint32, bool) { return s.nextWindow() }

// nextWindow returns the start of the next window that an essential list has
// a document in.
func (s *searcher) nextWindow() (uint32, bool) {
	next := s.end
	for i := s.first; i < len(s.lists); i++ {
		if l := &s.lists[i]; l.at < len(l.docs) {
			next = min(next, l.docs[l.at])
		}
	}
	return next &^ (windowSize - 1), next < s.end
}

// window scores the documents [base, base+windowSize).
func (s *searcher) window(base uint32) {
	limit := base + windowSize
	for i := s.first; i < len(s.lists); i++ {
		s.accumulate(&s.lists[i], base, limit)
	}
	first := s.first
	for w := range s.marks {
		for m := s.marks[w]; m != 0; m &= m - 1 {
			slot := w<<6 | bits.TrailingZeros64(m)
			sum := s.sums[slot]
			s.sums[slot] = 0
			s.consider(base|uint32(slot), sum, first)
		}
		s.marks[w] = 0
	}
}

// accumulate adds the scores of one list.
func (s *searcher) accumulate(l *list, base, limit uint32) {
	docs, impacts := l.docs, l.impacts[:len(l.docs)]
	i := l.at
	if i < len(docs) && docs[i] < base {
		i = seek(docs, i, base)
	}
	for ; i < len(docs) && docs[i] < limit; i++ {
		slot := docs[i] & (windowSize - 1)
		s.sums[slot] += l.weight * uint32(impacts[i])
		s.marks[slot>>6] |= 1 << (slot & 63)
	}
	l.at = i
}

// consider completes the sum of a document from the lists below first, as long
// as it can still enter, and enters it.
func (s *searcher) consider(doc, sum uint32, first int) {
	for i := first - 1; i >= 0; i-- {
		l := &s.lists[i]
		if sum+s.before[i]+l.bound < s.need {
			return
		}
		if l.at = seek(l.docs, l.at, doc); l.at < len(l.docs) && l.docs[l.at] == doc {
			sum += l.weight * uint32(l.impacts[l.at])
		}
	}
	if sum < s.need {
		return
	}
	s.enter(entered{doc, sum})
	if len(s.best) == s.k {
		// Documents come in rising order and a tie goes to the lower number, so
		// from here on only a higher score enters.
		s.raise(max(s.need, s.best[0].score+1))
	}
}

// seek returns the first place at or behind from whose document is at least
// doc, by doubling steps and then halving.
func seek(docs []uint32, from int, doc uint32) int {
	if from >= len(docs) || docs[from] >= doc {
		return from
	}
	step := 1
	for from+step < len(docs) && docs[from+step] < doc {
		from += step
		step <<= 1
	}
	lo, hi := from+1, min(from+step, len(docs))
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if docs[mid] < doc {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// worse orders by score, then by document number.
func worse(a, b entered) bool { return a.score < b.score || a.score == b.score && a.doc > b.doc }

// enter puts a document into the heap, in place of the worst if it is full.
func (s *searcher) enter(e entered) {
	h := s.best
	if len(h) < s.k {
		h = append(h, e)
		for i := len(h) - 1; i > 0; {
			up := (i - 1) / 2
			if !worse(h[i], h[up]) {
				break
			}
			h[i], h[up] = h[up], h[i]
			i = up
		}
		s.best = h
		return
	}
	if !worse(h[0], e) {
		return
	}
	h[0] = e
	for i := 0; ; {
		down := 2*i + 1
		if down >= len(h) {
			return
		}
		if down+1 < len(h) && worse(h[down+1], h[down]) {
			down++
		}
		if !worse(h[down], h[i]) {
			return
		}
		h[i], h[down] = h[down], h[i]
		i = down
	}
}

func (s *searcher) hits() []Hit {
	slices.SortFunc(s.best, func(a, b entered) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.doc, b.doc))
	})
	out := make([]Hit, len(s.best))
	for i, e := range s.best {
		out[i] = Hit{Doc: e.doc, Score: float64(e.score) / (scale * impactSteps)}
	}
	return out
}
