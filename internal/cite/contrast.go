package cite

// advantage is how much closer the company of another value must be before it
// speaks against a value that stands in the text as well.
const advantage = 0.08

// company is the least likeness at which another value in the cited text is
// taken to stand in the place of the one that the sentence names.
const company = 0.15

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
	same, other := -1.0, -1.0
	for j := range p.c.tokens {
		for _, n := range p.c.tokens[j].entry.marks {
			if n.set != m.set {
				continue
			}
			l := p.likeness(i, j, skip)
			if s.carries(n.value, m.value) {
				same = max(same, l)
			} else {
				other = max(other, l)
			}
		}
	}
	if same < 0 {
		return s.strict && !m.lenient && !s.values[m.value].lenient || other > company
	}
	return other > same+advantage
}
