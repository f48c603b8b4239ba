package cite

import "slices"

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
	if mine.negations < theirs.negations || mine.negations-mine.lacking > theirs.negations {
		out = append(out, Failure{Rule: RuleNegation, Detail: "not as often denied as in the source"})
	}
	if detail := exchanged(mine.numbers, theirs.numbers); detail != "" {
		out = append(out, Failure{Rule: RuleNumber, Detail: detail})
	}
	if word := p.replaced(source); word != "" {
		out = append(out, Failure{Rule: RuleCoverage, Detail: "in another word's place: " + word})
	}
	if mine.animals < theirs.animals {
		out = append(out, Failure{Rule: RuleHedge, Detail: "dropped: seen in animals"})
	}
	return out
}

// exchanged finds a figure that the one tally has more often while the other
// has another one more often.
func exchanged(mine, theirs map[string]int) string {
	lost := false
	for k, n := range theirs {
		lost = lost || mine[k] < n
	}
	for k, n := range mine {
		if lost && n > theirs[k] {
			return k
		}
	}
	return ""
}

// replaced finds the one word of the sentence that its near twin does not
// have, when the twin has one in the same place that the sentence lacks: one
// word put in the place of another.
func (p *pair) replaced(source int) string {
	mine, theirs := -1, -1
	for j := range p.c.tokens {
		if t := &p.c.tokens[j]; t.source == source && t.content && !p.carried(j) {
			if theirs >= 0 {
				return ""
			}
			theirs = j
		}
	}
	for i := range p.s.tokens {
		t := &p.s.tokens[i]
		if !t.content || p.from(i, source) {
			continue
		}
		if mine >= 0 {
			return ""
		}
		mine = i
	}
	if mine < 0 || theirs < 0 || p.tolerable(&p.s.tokens[mine]) {
		return ""
	}
	for _, step := range []int{-1, 1} {
		i, j := p.s.neighbour(mine, step), p.c.neighbour(theirs, step)
		if i >= 0 && j >= 0 && within(p.match[i], j) {
			return p.s.tokens[mine].word
		}
	}
	return ""
}

// from reports whether the sentence of the text has token i.
func (p *pair) from(i, source int) bool {
	return slices.ContainsFunc(p.match[i], func(j int) bool { return p.c.tokens[j].source == source })
}

// neighbour is the next token of the same sentence that carries content.
func (r *reading) neighbour(i, step int) int {
	for k := i + step; k >= 0 && k < len(r.tokens) && r.tokens[k].source == r.tokens[i].source; k += step {
		if r.tokens[k].content {
			return k
		}
	}
	return -1
}

// tolerable reports whether a word may be new: it only has values of sets that
// say nothing when the text is silent.
func (p *pair) tolerable(t *token) bool {
	if len(t.entry.marks) == 0 {
		return false
	}
	for _, m := range t.entry.marks {
		s := &p.lex.sets[m.set]
		if s.strict && !m.lenient && !s.values[m.value].lenient {
			return false
		}
	}
	return true
}

// tally is what a sentence holds of everything that must not change.
type tally struct {
	values                                       map[mark]int
	numbers                                      map[string]int
	hedges, certain, negations, lacking, animals int
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
		case t.entry.flags&flagCertain != 0 && !t.negated:
			out.certain++
		}
	}
	for _, n := range r.negations {
		if r.tokens[n.cue].entry.flags&flagInner != 0 {
			continue
		}
		if source < 0 && p.lacking(n) {
			out.lacking++
		}
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
// word, everyday words included, or -1.
func (p *pair) twin() int {
	count := func(r *reading, source int) (map[string]int, int) {
		words, n := map[string]int{}, 0
		for i := range r.tokens {
			if source < 0 || r.tokens[i].source == source {
				words[r.tokens[i].word]++
				n++
			}
		}
		return words, n
	}
	mine, n := count(p.s, -1)
	for k := range p.c.sentences {
		theirs, m := count(p.c, k)
		common := 0
		for w, c := range mine {
			common += min(c, theirs[w])
		}
		if float64(2*common) >= nearlySame*float64(n+m) {
			return k
		}
	}
	return -1
}
