package cite

import "maps"

// nearlySame is the share of words that a sentence and one sentence of the
// text must have in common, seen from either side, to be taken for the same
// sentence with a few words changed.
const nearlySame = 0.75

// checkNearlySame compares a sentence that repeats a sentence of the text
// almost word for word with it, mark by mark. Where so much is the same, what
// differs was put there: a value in another's place, a hedge or a negation
// gone, a word of certainty come.
func (p *pair) checkNearlySame() []Failure {
	source := p.twin()
	if source < 0 {
		return nil
	}
	mine, theirs := p.tally(p.s, -1), p.tally(p.c, source)
	var out []Failure
	for m, n := range mine.values {
		if n <= theirs.values[m] {
			continue
		}
		for o, k := range theirs.values {
			if o.set == m.set && o != m && mine.values[o] < k && !p.lex.sets[m.set].carries(o.value, m.value) {
				out = append(out, Failure{Rule: p.lex.sets[m.set].rule, Detail: p.lex.sets[m.set].values[m.value].name})
			}
		}
	}
	if mine.hedges < theirs.hedges {
		out = append(out, Failure{Rule: RuleHedge, Detail: "dropped"})
	}
	if mine.certain > theirs.certain {
		out = append(out, Failure{Rule: RuleHedge, Detail: "certainty added"})
	}
	if mine.negations != theirs.negations {
		out = append(out, Failure{Rule: RuleNegation, Detail: "not as often denied as in the source"})
	}
	if !maps.Equal(mine.numbers, theirs.numbers) && len(mine.numbers) > 0 {
		for k, n := range mine.numbers {
			if n > theirs.numbers[k] {
				out = append(out, Failure{Rule: RuleNumber, Detail: k})
			}
		}
	}
	if mine.animals < theirs.animals {
		out = append(out, Failure{Rule: RuleHedge, Detail: "dropped: seen in animals"})
	}
	return out
}

// tally is what a sentence holds of everything that must not change.
type tally struct {
	values                              map[mark]int
	numbers                             map[string]int
	hedges, certain, negations, animals int
}

func (p *pair) tally(r *reading, source int) tally {
	out := tally{values: map[mark]int{}, numbers: map[string]int{}}
	species, animal := p.lex.setNamed("species"), -1
	if species >= 0 {
		animal = p.lex.sets[species].find("animal")
	}
	for i := range r.tokens {
		t := &r.tokens[i]
		if source >= 0 && t.source != source {
			continue
		}
		for _, m := range t.entry.marks {
			m.lenient = false
			out.values[m]++
			if m.set == species && p.lex.sets[species].carries(m.value, animal) {
				out.animals++
			}
		}
		if t.number != nil {
			out.numbers[t.number.key()]++
		}
		switch {
		case p.weakens(t) && (source < 0 || p.repeated(i)):
			out.hedges++
		case t.entry.flags&flagCertain != 0:
			out.certain++
		}
	}
	for _, n := range r.negations {
		if source < 0 || r.tokens[n.cue].source == source && len(n.scope) > 0 && p.carried(n.scope[0]) {
			out.negations++
		}
	}
	return out
}

// carried reports whether the sentence has a word for token j of the text.
func (p *pair) carried(j int) bool {
	for i := range p.match {
		if within(p.match[i], j) {
			return true
		}
	}
	return false
}

// repeated reports whether the sentence has the words around token j of the
// text, so that it cannot leave token j out together with them.
func (p *pair) repeated(j int) bool {
	t := &p.c.tokens[j]
	for _, step := range []int{1, -1} {
		for k := j + step; k >= 0 && k < len(p.c.tokens) && p.c.tokens[k].segment == t.segment; k += step {
			if u := &p.c.tokens[k]; u.content {
				if p.carried(k) {
					return true
				}
				break
			}
		}
	}
	return p.carried(j)
}

// twin is the sentence of the text that the sentence repeats almost word for
// word, or -1.
func (p *pair) twin() int {
	for k := range p.c.sentences {
		if p.best[k] < nearlySame {
			continue
		}
		theirs, common := 0.0, 0.0
		for j := range p.c.tokens {
			if t := &p.c.tokens[j]; t.source == k && t.content {
				theirs++
				if p.carried(j) {
					common++
				}
			}
		}
		if common >= nearlySame*theirs {
			return k
		}
	}
	return -1
}
