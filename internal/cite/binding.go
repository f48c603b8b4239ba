package cite

import "slices"

// checkBindings fails when two names, or a name and a direction, stand in one
// phrase of the sentence although no statement of the text has them together:
// "baclofen blocks the mu-opioid receptor", where the text says that
// naltrexone does.
func (p *pair) checkBindings() []Failure {
	statements := p.statements()
	for i := range p.s.tokens {
		for k := i + 1; k < len(p.s.tokens); k++ {
			a, b := &p.s.tokens[i], &p.s.tokens[k]
			if !p.s.beside(a, b) {
				break
			}
			if b.place-a.place > bindingReach {
				break
			}
			if rule := p.unbound(a, b, statements); rule != "" {
				return fail(rule, a.word+" with "+b.word)
			}
			if p.unboundFigure(a, b, statements) || p.unboundFigure(b, a, statements) {
				return fail(RuleNumber, a.word+" with "+b.word)
			}
		}
	}
	return nil
}

// beside reports whether two words stand in one phrase. What opens a statement
// before a comma ("on the sending side, ...") belongs to what follows.
func (r *reading) beside(a, b *token) bool {
	if a.segment != b.segment {
		return false
	}
	if a.clause == b.clause {
		return a.phrase == b.phrase
	}
	if b.clause != a.clause+1 || b.phrase != 0 {
		return false
	}
	for i := range r.tokens {
		if t := &r.tokens[i]; t.segment == a.segment && t.clause < a.clause {
			return false
		}
	}
	return true
}

// bindingReach is how far apart two names may stand and still be taken to
// belong together, in words that carry content.
const bindingReach = 5

// unbound returns the rule that speaks when the text has the values of both
// words, but never in one statement.
func (p *pair) unbound(a, b *token, statements []statement) string {
	for _, m := range a.entry.marks {
		for _, n := range b.entry.marks {
			x, y := &p.lex.sets[m.set], &p.lex.sets[n.set]
			if m.set == n.set || !bindingSets[x.name] || !bindingSets[y.name] {
				continue
			}
			hasA, hasB, together := false, false, false
			for _, s := range statements {
				inA, inB := s.carries(x, m), s.carries(y, n)
				hasA, hasB, together = hasA || inA, hasB || inB, together || inA && inB
			}
			if hasA && hasB && !together {
				if x.rule != RuleEntity {
					return x.rule
				}
				return y.rule
			}
		}
	}
	return ""
}

// unboundFigure reports whether a is a figure that no statement of the text has
// together with the name b, although the text has both.
func (p *pair) unboundFigure(a, b *token, statements []statement) bool {
	if a.number == nil || a.number.vague() || year(a.number.low) {
		return false
	}
	if b.number != nil && year(b.number.low) {
		hasA, hasB, together := false, false, false
		for _, s := range statements {
			inA, inB := s.counts(a.number), s.counts(b.number)
			hasA, hasB, together = hasA || inA, hasB || inB, together || inA && inB
		}
		return hasA && hasB && !together
	}
	for _, m := range b.entry.marks {
		set := &p.lex.sets[m.set]
		if !figureSets[set.name] {
			continue
		}
		hasA, hasB, together := false, false, false
		for _, s := range statements {
			inA, inB := s.counts(a.number), s.carries(set, m)
			hasA, hasB, together = hasA || inA, hasB || inB, together || inA && inB
		}
		if hasA && hasB && !together {
			return true
		}
	}
	return false
}

// figureSets are the sets whose values figures belong to.
var figureSets = wordSet(`region`)

// bindingSets are the sets whose values are said of each other: who acts on
// what, and how. Places, species and amounts are named once for a whole
// paragraph.
var bindingSets = wordSet(`drug receptor messenger ion person country agency study switch agonism side gate`)

// statement is what one statement of the text names: its own values, and for
// sets that it is silent on, those of the statement before.
type statement struct {
	values  map[int][]mark
	figures []*number
}

func (s statement) counts(n *number) bool {
	return slices.ContainsFunc(s.figures, n.equal)
}

func (s statement) carries(set *contrast, m mark) bool {
	return slices.ContainsFunc(s.values[m.set], func(have mark) bool {
		return set.carries(have.value, m.value) || set.carries(m.value, have.value)
	})
}

func (p *pair) statements() []statement {
	var out []statement
	source := -1
	for _, segment := range p.c.segments() {
		s := statement{values: map[int][]mark{}}
		for _, j := range segment {
			if n := p.c.tokens[j].number; n != nil {
				s.figures = append(s.figures, n)
			}
			for _, m := range p.c.tokens[j].entry.marks {
				s.values[m.set] = append(s.values[m.set], m)
			}
		}
		first := &p.c.tokens[segment[0]]
		if len(out) > 0 && (source == first.source || pronouns[first.word]) {
			if !slices.ContainsFunc(s.figures, dated) {
				for _, n := range out[len(out)-1].figures {
					if dated(n) {
						s.figures = append(s.figures, n)
					}
				}
			}
			for set, marks := range out[len(out)-1].values {
				// Names carry over ("it"); what is done does not.
				if len(s.values[set]) == 0 && p.lex.sets[set].rule == RuleEntity {
					s.values[set] = marks
				}
			}
		}
		out = append(out, s)
		source = first.source
	}
	return out
}

// dated reports whether a figure is a year: what follows goes on about the
// study of that year.
func dated(n *number) bool { return year(n.low) }

// pronouns start a sentence that goes on about what the one before named.
var pronouns = wordSet(`it its this these they their he his she her that those such both il elle ils elles ce cet cette ces son sa ses leur leurs celui celle cela`)
