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

// lenience is what a vague word ("more") is worth less than a plain one
// ("increased") as a source of a plain one.
const lenience = 0.2

// carriesMost is the share of a sentence that one sentence of the text must
// carry before its other names are taken to stand in their place.
const carriesMost = 0.65

// carriesHalf is that share for a direction that the text does not have at
// all, only its opposite.
const carriesHalf = 0.45

// checkContrasts compares every value of a sentence, such as an organ or a
// direction, with the values of the same set in the cited text.
func (p *pair) checkContrasts() []Failure {
	var out []Failure
	for i := range p.s.tokens {
		t := &p.s.tokens[i]
		if p.s.joining(i) || p.emphatic(i) {
			continue
		}
		for _, m := range t.entry.marks {
			s := &p.lex.sets[m.set]
			switch {
			case p.wrong(i, p.valueQuery(m, s)), p.humansForAnimals(m, s):
				out = append(out, Failure{Rule: s.rule, Detail: t.word})
			case s.rule == RuleDirection && s.strict && !m.lenient && !s.values[m.value].lenient && !t.negated && p.alwaysDenied(m, s):
				out = append(out, Failure{Rule: RuleNegation, Detail: "dropped: " + t.word})
			}
		}
	}
	return out
}

// joining reports whether "qu'un" only joins two parts of a sentence ("alors
// qu'un essai"): it restricts behind a "ne" alone.
func (r *reading) joining(i int) bool {
	t := &r.tokens[i]
	if t.word != "qu un" && t.word != "qu une" {
		return false
	}
	for k := i - 1; k >= 0 && k >= i-5 && r.tokens[k].clause == t.clause; k-- {
		if w := r.tokens[k].word; w == "ne" || w == "n" {
			return false
		}
	}
	return true
}

// emphatic reports whether a word such as "only" stands right before a figure
// that the text has: it says how the writer finds the figure, and no more.
func (p *pair) emphatic(i int) bool {
	if !exclusive[p.s.tokens[i].word] {
		return false
	}
	for k := i + 1; k < min(i+3, len(p.s.tokens)); k++ {
		if p.s.tokens[k].number != nil {
			return len(p.match[k]) > 0
		}
		if p.s.tokens[k].content {
			return false
		}
	}
	return false
}

// exclusive are words that say that there is no more.
var exclusive = wordSet(`only just merely seul seule seuls seules seulement uniquement`)

// alwaysDenied reports whether the text has the value, but only to deny it.
func (p *pair) alwaysDenied(m mark, s *contrast) bool {
	denied := false
	for j := range p.c.tokens {
		t := &p.c.tokens[j]
		for _, n := range t.entry.marks {
			if n.set == m.set && s.carries(n.value, m.value) {
				if !t.negated {
					return false
				}
				denied = true
			}
		}
	}
	return denied
}

// query is what a rule looks for in the text: a value, in competition with
// others of its kind.
type query struct {
	kin      func(t *token) bool             // of the same kind
	same     func(t *token) bool             // says it
	worth    func(t *token) float64          // what is taken off the likeness
	listed   func(j int) bool                // stands in a list of two with it
	needed   bool                            // must stand in the text
	name     bool                            // a name or figure: judged by sentence as well
	opposite bool                            // a direction: the sentence that carries most must not say the opposite
	known    func(r *reading, t *token) bool // the sentence names it, too
}

func (p *pair) valueQuery(m mark, s *contrast) query {
	each := func(t *token, test func(n mark) bool) bool {
		return slices.ContainsFunc(t.entry.marks, func(n mark) bool { return n.set == m.set && test(n) })
	}
	return query{
		kin: func(t *token) bool {
			// A wider name does not compete with a narrower one.
			return each(t, func(n mark) bool { return n.value == m.value || !s.carries(m.value, n.value) })
		},
		same: func(t *token) bool { return each(t, func(n mark) bool { return s.carries(n.value, m.value) }) },
		worth: func(t *token) float64 {
			if !m.lenient && each(t, func(n mark) bool { return n.lenient }) {
				return lenience
			}
			return 0
		},
		listed:   func(j int) bool { return p.listed(j, m, s) },
		needed:   s.strict && !m.lenient && !s.values[m.value].lenient,
		name:     s.rule == RuleEntity,
		opposite: s.inner || s.strict,
		known: func(_ *reading, t *token) bool {
			return each(t, func(n mark) bool { return p.has(n, s) })
		},
	}
}

// wrong reports whether token i says what the text does not: it is needed and
// missing, or wherever the text has it, another of its kind stands in closer
// company, or the sentence of the text that carries most of the rest has
// another one instead.
func (p *pair) wrong(i int, q query) bool {
	found, beaten, best := false, true, map[int]float64{}
	for j := range p.c.tokens {
		if t := &p.c.tokens[j]; q.kin(t) && (q.same(t) || q.listed(j)) {
			best[t.source] = max(best[t.source], p.likeness(i, j, q.kin)-q.worth(t))
			found = true
		}
	}
	for source, like := range best {
		if !p.rivalled(i, source, like, q) {
			beaten = false
		}
	}
	if !found {
		return q.needed || p.rivalled(i, -1, company, q) || q.opposite && p.misplaced(i, q, carriesHalf)
	}
	return beaten || (q.name || q.opposite) && p.misplaced(i, q, carriesMost)
}

// rivalled reports whether, in a sentence of the text (-1 for any), another
// value stands in company closer than like by enough, and does not belong to
// another word of the sentence than token i.
func (p *pair) rivalled(i, source int, like float64, q query) bool {
	for j := range p.c.tokens {
		t := &p.c.tokens[j]
		if source >= 0 && t.source != source || !q.kin(t) || q.same(t) || q.listed(j) {
			continue
		}
		rival := p.likeness(i, j, q.kin) - q.worth(t)
		if rival <= like+advantage(max(rival, like)) {
			continue
		}
		if !p.taken(i, j, rival, q) {
			return true
		}
	}
	return false
}

// taken reports whether another word of the sentence has more of a claim to
// token j of the text than token i.
func (p *pair) taken(i, j int, like float64, q query) bool {
	for k := range p.s.tokens {
		if k != i && q.kin(&p.s.tokens[k]) && within(p.match[k], j) && p.likeness(k, j, q.kin) >= like {
			return true
		}
	}
	return false
}

// misplaced reports whether the sentence of the text that carries the most of
// the rest has another value of the kind where the sentence has this one.
// Values that the sentence has as well do not count as other.
func (p *pair) misplaced(i int, q query, least float64) bool {
	shares := p.without(q.kin)
	best := slices.Max(append(shares, 0))
	if best < least {
		return false
	}
	for source, share := range shares {
		if share >= best-nearly && !p.replacedIn(source, q) {
			return false
		}
	}
	return true
}

// replacedIn reports whether a sentence of the text has a value that the
// sentence lacks, and lacks the value wanted.
func (p *pair) replacedIn(source int, q query) bool {
	other := false
	for j := range p.c.tokens {
		t := &p.c.tokens[j]
		if t.source != source || !q.kin(t) {
			continue
		}
		if q.same(t) {
			return false
		}
		if !t.negated && !q.known(p.s, t) {
			other = true
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
// words of one kind left out.
func (p *pair) without(kin func(*token) bool) []float64 {
	out := make([]float64, p.c.sentences)
	total := 0.0
	for i := range p.s.tokens {
		t := &p.s.tokens[i]
		if !t.content || kin(t) {
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

// humansForAnimals reports whether the sentence speaks of people and the text
// of animals only.
func (p *pair) humansForAnimals(m mark, s *contrast) bool {
	if s.name != "species" || s.values[m.value].name != "human" {
		return false
	}
	animal, beasts := s.find("animal"), false
	for j := range p.c.tokens {
		for _, n := range p.c.tokens[j].entry.marks {
			if n.set != m.set {
				continue
			}
			if n.value == m.value {
				return false
			}
			beasts = beasts || s.carries(n.value, animal)
		}
	}
	return beasts
}
