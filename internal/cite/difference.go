package cite

import "slices"

// checkDifference fails when a sentence says that something rose, fell or came
// more often where its source found no difference.
func (p *pair) checkDifference() []Failure {
	likeness := p.lex.setNamed("likeness")
	if likeness < 0 {
		return nil
	}
	different := p.lex.sets[likeness].find("different")
	if p.s.speaks(likeness, different) {
		return nil // what it says of the difference is judged as a negation
	}
	sets := p.comparing()
	claim := p.s.claims(0, sets)
	if claim == "" {
		return nil
	}
	best := p.most()
	for source, share := range p.best {
		if share >= best && share >= differenceShare && p.c.claims(source, sets) == "" &&
			p.c.denies(likeness, different, source) {
			return fail(RuleDirection, "no difference in the source: "+claim)
		}
	}
	return nil
}

// differenceShare is the share of the sentence that the finding of no
// difference must carry.
const differenceShare = 0.5

// speaks reports whether a text names a value of a set at all.
func (r *reading) speaks(set, value int) bool {
	return slices.ContainsFunc(r.tokens, func(t token) bool { return t.holds(set, value) })
}

// denies reports whether a value is denied in one sentence of a text.
func (r *reading) denies(set, value, source int) bool {
	return slices.ContainsFunc(r.tokens, func(t token) bool {
		return t.source == source && t.negated && t.holds(set, value)
	})
}

// holds reports whether a word stands for a value of a set.
func (t token) holds(set, value int) bool {
	return slices.ContainsFunc(t.entry.marks, func(m mark) bool { return m.set == set && m.value == value })
}

// comparing returns the sets whose values say which of two is more.
func (p *pair) comparing() []int {
	var out []int
	for _, name := range []string{"change", "degree", "level", "rank", "frequency"} {
		if k := p.lex.setNamed(name); k >= 0 {
			out = append(out, k)
		}
	}
	return out
}

// claims returns the first word of a sentence of a text that affirms a value of
// one of the sets, or "".
func (r *reading) claims(source int, sets []int) string {
	for i := range r.tokens {
		t := &r.tokens[i]
		if t.negated || t.source != source {
			continue
		}
		for _, m := range t.entry.marks {
			if slices.Contains(sets, m.set) {
				return t.word
			}
		}
	}
	return ""
}
