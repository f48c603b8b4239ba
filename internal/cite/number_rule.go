package cite

// checkNumbers fails for every figure of the sentence that the cited text does
// not have with the same unit, or has in other company than another figure of
// the same kind: "57% on baclofen" is not "57% on placebo".
func (p *pair) checkNumbers() []Failure {
	var out []Failure
	for i := range p.s.tokens {
		t := &p.s.tokens[i]
		if t.number == nil || t.number.vague() && !p.hasNumber(t.number) && !p.counts() && !p.single() {
			continue
		}
		if p.wrong(i, p.numberQuery(t.number)) {
			out = append(out, Failure{Rule: RuleNumber, Detail: t.word})
		}
	}
	return out
}

func (p *pair) numberQuery(n *number) query {
	return query{
		kin: func(t *token) bool { return t.number != nil && (kindred(t.number, n) || n.equal(t.number)) },
		same: func(t *token) bool {
			return t.number != nil && n.equal(t.number) && (n.bound == 0 || n.bound == t.number.bound)
		},
		worth:  func(*token) float64 { return 0 },
		listed: func(int) bool { return false },
		needed: true,
		name:   true,
		known: func(r *reading, t *token) bool {
			for i := range r.tokens {
				if m := r.tokens[i].number; m != nil && m.equal(t.number) {
					return true
				}
			}
			return false
		},
	}
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

// single reports whether the text stresses that there is one of something.
func (p *pair) single() bool {
	for j := range p.c.tokens {
		if alone[p.c.tokens[j].word] {
			return true
		}
	}
	return false
}

var alone = phraseSet("single", "one single", "une seule", "un seul", "only one", "unique")

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

// kindred reports whether two figures could be taken for each other: years for
// years, shares for shares, counts for counts.
func kindred(a, b *number) bool {
	if year(a.low) != year(b.low) {
		return false
	}
	return a.unit == b.unit
}
