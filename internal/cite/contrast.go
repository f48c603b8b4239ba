package cite

import "slices"

// advantage is how much closer the company of another value must be before it
// speaks against a value that stands in the text as well. Where the words
// around are nearly the same, a small difference tells; where they are not, it
// is noise.
func advantage(most float64) float64 { return 0.02 + 0.4*(1-most) }

// company is the least likeness at which another value in the cited text is
// taken to stand in the place of the one that the sentence names.
const company = 0.4

// checkContrasts compares every value of a sentence, such as an organ or a
// direction, with the values of the same set in the cited text. It fails when
// the text has another value in the same company, or, for strict sets, when
// the text does not have the value at all.
func (p *pair) checkContrasts() []Failure {
	var out []Failure
	for i := range p.s.tokens {
		t := &p.s.tokens[i]
		for _, m := range t.entry.marks {
			s := &p.lex.sets[m.set]
			if p.wrongValue(i, m, s) {
				out = append(out, Failure{Rule: s.rule, Detail: t.word})
			}
		}
	}
	return out
}

func (p *pair) wrongValue(i int, m mark, s *contrast) bool {
	skip := func(t *token) bool {
		for _, n := range t.entry.marks {
			if n.set == m.set {
				return true
			}
		}
		return false
	}
	same := -1.0
	var others []rival
	for j := range p.c.tokens {
		for _, n := range p.c.tokens[j].entry.marks {
			if n.set != m.set {
				continue
			}
			l := p.likeness(i, j, skip)
			if n.lenient && !m.lenient {
				l -= lenience
			}
			if s.carries(n.value, m.value) || p.listed(j, m, s) {
				same = max(same, l)
			} else {
				others = append(others, rival{j, l})
			}
		}
	}
	if same < 0 {
		return s.strict && !m.lenient && !s.values[m.value].lenient || p.rivalled(i, company, others, skip)
	}
	return p.rivalled(i, same, others, skip) || s.rule == RuleEntity && p.misplaced(m, s)
}

// lenience is what a vague word ("more") is worth less than a plain one
// ("increased") as a source of a plain one.
const lenience = 0.2

// rival is a token of the text that could stand where the sentence has
// another one, with the likeness of their company.
type rival struct {
	token int
	like  float64
}

// rivalled reports whether a rival beats the likeness same by enough, and does
// not belong to another word of the sentence rather than to token i.
func (p *pair) rivalled(i int, same float64, others []rival, skip func(*token) bool) bool {
	for _, o := range others {
		if o.like <= same+advantage(max(o.like, same)) {
			continue
		}
		taken := false
		for k := range p.s.tokens {
			if k != i && skip(&p.s.tokens[k]) && within(p.match[k], o.token) && p.likeness(k, o.token, skip) >= o.like {
				taken = true
				break
			}
		}
		if !taken {
			return true
		}
	}
	return false
}

// carriesMost is the share of a sentence that one sentence of the text must
// carry before its other names are taken to stand in their place.
const carriesMost = 0.65

// misplaced reports whether the sentence of the text that carries the most of
// the rest has another name of the same set where the sentence has this one.
// Names that the sentence has as well do not count as other.
func (p *pair) misplaced(m mark, s *contrast) bool {
	best := 0.0
	shares := p.without(m.set)
	for _, share := range shares {
		best = max(best, share)
	}
	if best < carriesMost {
		return false
	}
	for source, share := range shares {
		if share < best-nearly {
			continue
		}
		if !p.names(source, m, s) {
			return false
		}
	}
	return true
}

// names reports whether a sentence of the text has a value of the set that the
// sentence lacks, and lacks the value wanted.
func (p *pair) names(source int, want mark, s *contrast) bool {
	other := false
	for j := range p.c.tokens {
		t := &p.c.tokens[j]
		if t.source != source {
			continue
		}
		for _, n := range t.entry.marks {
			if n.set != want.set {
				continue
			}
			if s.carries(n.value, want.value) {
				return false
			}
			if !t.negated && !p.has(n, s) {
				other = true
			}
		}
	}
	return other
}

// has reports whether the sentence has a value that the one given carries.
func (p *pair) has(n mark, s *contrast) bool {
	for i := range p.s.tokens {
		for _, m := range p.s.tokens[i].entry.marks {
			if m.set == n.set && s.carries(n.value, m.value) {
				return true
			}
		}
	}
	return false
}

// without is the share of the sentence that each sentence of the text carries,
// the words of one set left out.
func (p *pair) without(set int) []float64 {
	out := make([]float64, p.c.sentences)
	total := 0.0
	for i := range p.s.tokens {
		t := &p.s.tokens[i]
		if !t.content || slices.ContainsFunc(t.entry.marks, func(m mark) bool { return m.set == set }) {
			continue
		}
		total++
		last := -1
		for _, j := range p.match[i] {
			if source := p.c.tokens[j].source; source != last && p.c.tokens[j].content {
				out[source]++
				last = source
			}
		}
	}
	for k := range out {
		out[k] /= max(total, 1)
	}
	return out
}

// listed reports whether the value stands beside token j of the text in a list
// of two, "GHB and baclofen", so that what is said of one is said of both.
func (p *pair) listed(j int, m mark, s *contrast) bool {
	for _, step := range []int{-1, 1} {
		and := false
		for k := j + step; k >= 0 && k < len(p.c.tokens) && k != j+5*step; k += step {
			t := &p.c.tokens[k]
			if t.source != p.c.tokens[j].source {
				break
			}
			and = and || joins[t.word]
			if !t.content {
				continue
			}
			for _, n := range t.entry.marks {
				if and && n.set == m.set && s.carries(n.value, m.value) {
					return true
				}
			}
			break
		}
	}
	return false
}

// joins are the words that make a list of two.
var joins = wordSet(`and et or ou nor ni`)
