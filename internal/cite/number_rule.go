package cite

// checkNumbers fails for every figure of the sentence that the cited text does
// not have with the same unit, or has in other company than another figure of
// the same kind: "57% on baclofen" is not "57% on placebo".
func (p *pair) checkNumbers() []Failure {
	var out []Failure
	for i := range p.s.tokens {
		t := &p.s.tokens[i]
		if t.number == nil || t.number.vague() && !p.hasNumber(t.number) && !p.counts() {
			continue
		}
		if p.wrongNumber(i) {
			out = append(out, Failure{Rule: RuleNumber, Detail: t.word})
		}
	}
	return out
}

// counts reports whether the text counts anything in small numbers.
func (p *pair) counts() bool {
	for j := range p.c.tokens {
		if m := p.c.tokens[j].number; m != nil && m.unit == "" && m.low <= smallCount {
			return true
		}
	}
	return false
}

// smallCount is the most that language counts in passing: "all three".
const smallCount = 3

func (p *pair) hasNumber(n *number) bool {
	for j := range p.c.tokens {
		if m := p.c.tokens[j].number; m != nil && m.equal(n) {
			return true
		}
	}
	return false
}

func (p *pair) wrongNumber(i int) bool {
	n := p.s.tokens[i].number
	skip := func(t *token) bool { return t.number != nil && kindred(t.number, n) }
	same := -1.0
	var others []rival
	for j := range p.c.tokens {
		m := p.c.tokens[j].number
		switch {
		case m == nil:
		case n.equal(m):
			if n.bound != 0 && m.bound != n.bound {
				others = append(others, rival{j, 2})
				continue
			}
			same = max(same, p.likeness(i, j, skip))
		case kindred(m, n):
			others = append(others, rival{j, p.likeness(i, j, skip)})
		}
	}
	return same < 0 || p.rivalled(i, same, others, skip)
}

// kindred reports whether two figures could be taken for each other: years for
// years, shares for shares, counts for counts.
func kindred(a, b *number) bool {
	if year(a.low) != year(b.low) {
		return false
	}
	return a.unit == b.unit
}
