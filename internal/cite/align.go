package cite

import "math"

// pair is a sentence beside the text that it cites, with the words that stand
// for each other.
type pair struct {
	lex   *lexicon
	s, c  *reading
	match [][]int   // for each token of s, the tokens of c that carry it
	best  []float64 // for each sentence of c, the share of s that it carries
	// passages says which passage each sentence of c is from; empty when all
	// are from one.
	passages []int
}

func newPair(lex *lexicon, s, c *reading) *pair {
	p := &pair{lex: lex, s: s, c: c, match: make([][]int, len(s.tokens)), best: make([]float64, c.sentences)}
	total := 0.0
	for i := range s.tokens {
		t := &s.tokens[i]
		if !t.matters() {
			continue
		}
		carried := make([]bool, c.sentences)
		for j := range c.tokens {
			if u := &c.tokens[j]; u.matters() && p.same(t, u) {
				p.match[i] = append(p.match[i], j)
				carried[u.source] = carried[u.source] || u.content
			}
		}
		if !t.content {
			continue
		}
		total++
		for k, ok := range carried {
			if ok {
				p.best[k]++
			}
		}
	}
	for k := range p.best {
		if total > 0 {
			p.best[k] /= total
		}
	}
	return p
}

// most is the share of the sentence that the sentence of the text which carries
// most of it carries.
func (p *pair) most() float64 {
	most := 0.0
	for _, share := range p.best {
		most = max(most, share)
	}
	return most
}

// matters reports whether a token is compared at all: words that carry
// content, and everyday words that the lexicon has a synonym for.
func (t *token) matters() bool {
	return t.content || len(t.entry.groups) > 0 && t.entry.flags&flagFree == 0
}

// same also lets a wider name stand for a narrower one: an animal for a rat.
func (p *pair) same(t, u *token) bool {
	if same(t, u) {
		return true
	}
	for _, m := range t.entry.marks {
		for _, n := range u.entry.marks {
			if m.set == n.set && p.lex.sets[m.set].carries(n.value, m.value) {
				return true
			}
		}
	}
	return false
}

// reach is how fast the company of a word thins out with distance, in words
// that carry content, and fence what a mark of punctuation takes off.
const (
	reach = 3.0
	fence = 0.6
	// nameWeight is how much more a name or figure tells than another word.
	nameWeight = 2.0
	// topicWeight is the least weight of the name that a sentence starts with:
	// what follows is said of it.
	topicWeight = 0.3
)

// pull is how much token j belongs to the company of token i.
func pull(r *reading, i, j int) float64 {
	a, b := &r.tokens[i], &r.tokens[j]
	if i == j || a.source != b.source || !b.content {
		return 0
	}
	w := math.Exp(-math.Abs(float64(a.place-b.place)) / reach)
	if a.clause != b.clause {
		w *= fence
	}
	if a.segment != b.segment {
		w *= fence
	}
	if a.clause == b.clause && a.phrase != b.phrase {
		w *= fence
	}
	if b.topic {
		w = max(w, topicWeight)
	}
	if b.number != nil || b.name {
		w *= nameWeight
	}
	return w
}

// likeness compares the company of token i of the sentence with that of token
// j of the cited text: 1 for the same words at the same distances, 0 for
// nothing in common. skip leaves tokens out of the company, those of the same
// kind as the two compared.
func (p *pair) likeness(i, j int, skip func(t *token) bool) float64 {
	weights := make(map[int]float64, 16)
	norm := 0.0
	for k := range p.c.tokens {
		if skip(&p.c.tokens[k]) {
			continue
		}
		if w := pull(p.c, j, k); w > 0.01 {
			weights[k] = w
			norm += w * w
		}
	}
	own, dot := 0.0, 0.0
	for k := range p.s.tokens {
		if skip(&p.s.tokens[k]) {
			continue
		}
		w := pull(p.s, i, k)
		if w <= 0.01 {
			continue
		}
		own += w * w
		most := 0.0
		for _, m := range p.match[k] {
			most = max(most, weights[m])
		}
		dot += w * most
	}
	if own == 0 || norm == 0 {
		if own == norm {
			return 1 // neither has company: nothing speaks against it
		}
		return 0
	}
	// One word of the text may stand for several of the sentence.
	return min(dot/math.Sqrt(own*norm), 1)
}
