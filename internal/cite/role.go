package cite

import (
	"slices"
	"strings"
)

// arms is how many words that carry content are looked at on either side of a
// relation.
const arms = 3

// checkRoles fails when the two ends of a relation have changed places: "A
// blocks B" for "B blocks A". Passives are read from their other end.
func (p *pair) checkRoles() []Failure {
	for i := range p.s.tokens {
		t := &p.s.tokens[i]
		if !p.relates(t) {
			continue
		}
		if comparing[t.word] {
			if p.s.compares(i) && p.comparedBackwards(i) {
				return fail(RuleDirection, "ends changed: "+t.word)
			}
			continue
		}
		left, right := p.ends(p.s, i, arms)
		left, right = p.apart(left, right)
		if len(left) == 0 || len(right) == 0 {
			continue
		}
		swapped, kept := false, false
		for j := range p.c.tokens {
			u := &p.c.tokens[j]
			if !p.relates(u) || !same(t, u) {
				continue
			}
			l, r := p.ends(p.c, j, len(p.c.tokens))
			if len(l) == 0 || len(r) == 0 {
				kept = true // "the receptor that both can activate"
				continue
			}
			switch {
			case p.meet(right, r) || p.meet(left, l) && !p.meet(right, l):
				kept = true
			case p.meet(right, l) && (p.meet(left, r) || p.s.tokens[right[0]].name):
				swapped = true
			}
		}
		if swapped && !kept {
			return fail(RuleDirection, "ends changed: "+t.word)
		}
	}
	return nil
}

// apart leaves out what stands on both sides of a relation: in "alcohol
// withdrawal mistaken for baclofen withdrawal" the medicines tell, not the
// withdrawals.
func (p *pair) apart(left, right []int) (l, r []int) {
	shared := func(i int, others []int) bool {
		for _, k := range others {
			if same(&p.s.tokens[i], &p.s.tokens[k]) {
				return true
			}
		}
		return false
	}
	for _, i := range left {
		if !shared(i, right) {
			l = append(l, i)
		}
	}
	for _, i := range right {
		if !shared(i, left) {
			r = append(r, i)
		}
	}
	return l, r
}

// comparing are the words that set two things against each other.
var comparing = wordSet(`than que qu`)

// comparedBackwards reports whether what the sentence has behind the
// comparison at token i stands before it in the text, and the other way round.
func (p *pair) comparedBackwards(i int) bool {
	before, behind := sides(p.s, i)
	for j := range p.c.tokens {
		if !comparing[p.c.tokens[j].word] || !p.c.compares(j) {
			continue
		}
		l, r := sides(p.c, j)
		if p.meet(behind, l) && p.meet(before, r) && !p.meet(behind, r) {
			return true
		}
	}
	return p.newComparison(behind)
}

// newComparison reports whether the name behind a comparison stands in no
// sentence of the text that compares or measures a change: the comparison is
// the writer's own.
func (p *pair) newComparison(behind []int) bool {
	change := p.lex.setNamed("change")
	for _, i := range behind {
		if !slices.ContainsFunc(p.s.tokens[i].entry.marks, func(m mark) bool { return p.lex.sets[m.set].name == "drug" }) {
			continue
		}
		for _, j := range p.match[i] {
			for k := range p.c.tokens {
				t := &p.c.tokens[k]
				if t.source == p.c.tokens[j].source && (comparing[t.word] || t.number != nil && t.number.unit == "pct" ||
					slices.ContainsFunc(t.entry.marks, func(m mark) bool { return m.set == change })) {
					return false
				}
			}
		}
		return len(p.match[i]) > 0
	}
	return false
}

// checkOrder fails when three words in a row of the sentence stand in a row in
// the text the other way round: "food announces a bell" for "a bell announces
// food". Whatever is in the middle relates the other two.
func (p *pair) checkOrder() []Failure {
	mine, theirs := p.s.row(), p.c.row()
	for a := 0; a+2 < len(mine); a++ {
		i, k := mine[a], mine[a+2]
		if p.s.tokens[i].clause != p.s.tokens[k].clause || p.s.tokens[i].phrase != p.s.tokens[k].phrase ||
			same(&p.s.tokens[i], &p.s.tokens[k]) || passive(p.s, mine[a+1]) {
			continue
		}
		for b := 0; b+2 < len(theirs); b++ {
			l, r := theirs[b], theirs[b+2]
			if p.c.tokens[l].clause != p.c.tokens[r].clause || p.c.tokens[l].phrase != p.c.tokens[r].phrase || passive(p.c, theirs[b+1]) {
				continue
			}
			mid := &p.s.tokens[mine[a+1]]
			if mid.stem == p.c.tokens[theirs[b+1]].stem && len(mid.entry.marks) == 0 && mid.number == nil &&
				p.s.tokens[i].stem == p.c.tokens[r].stem && p.s.tokens[k].stem == p.c.tokens[l].stem {
				return fail(RuleDirection, "ends changed: "+mid.word)
			}
		}
	}
	return nil
}

// row lists the tokens that carry content.
func (r *reading) row() []int {
	var out []int
	for i := range r.tokens {
		if r.tokens[i].content {
			out = append(out, i)
		}
	}
	return out
}

// compares reports whether the word at token i compares: French "que" does so
// only behind a word like "plus".
func (r *reading) compares(i int) bool {
	w := r.tokens[i].word
	if w != "que" && w != "qu" {
		return true
	}
	for k := i - 1; k >= 0 && k >= i-8 && r.tokens[k].segment == r.tokens[i].segment; k-- {
		first, _, _ := strings.Cut(r.tokens[k].word, " ")
		if degrees[first] {
			return true
		}
	}
	return false
}

// degrees are French words that open a comparison.
var degrees = wordSet(`plus moins davantage mieux autant aussi meilleur meilleure meilleurs pire`)

// sides are the words that carry content before token i in its statement and
// the first two behind it.
func sides(r *reading, i int) (before, behind []int) {
	t := &r.tokens[i]
	for k := i - 1; k >= 0 && r.tokens[k].segment == t.segment; k-- {
		if r.tokens[k].content {
			before = append(before, k)
		}
	}
	for k := i + 1; k < len(r.tokens) && r.tokens[k].segment == t.segment && len(behind) < arms; k++ {
		if r.tokens[k].content {
			behind = append(behind, k)
		}
	}
	return before, behind
}

func (p *pair) relates(t *token) bool {
	return comparing[t.word] || t.entry.flags&(flagVerb|flagPassive) != 0
}

// ends are the nearest words, arms of them, on either side of the relation at token i within
// its statement, the doer first.
func (p *pair) ends(r *reading, i, arms int) (doer, done []int) {
	t := &r.tokens[i]
	for k := i - 1; k >= 0 && r.tokens[k].segment == t.segment && len(doer) < arms; k-- {
		if r.tokens[k].content {
			doer = append(doer, k)
		}
	}
	for k := i + 1; k < len(r.tokens) && r.tokens[k].segment == t.segment && len(done) < arms; k++ {
		if r.tokens[k].content {
			done = append(done, k)
		}
	}
	switch {
	case t.entry.flags&flagPassive != 0 || passive(r, i):
		return done, doer
	case i > 0 && auxiliary[r.tokens[i-1].word]:
		return nil, nil // a passive without its doer
	}
	return doer, done
}

// passive reports whether "by" or "par" follows within two words.
func passive(r *reading, i int) bool {
	for k := i + 1; k < len(r.tokens) && k <= i+2; k++ {
		if w := r.tokens[k].word; w == "by" || w == "par" {
			return true
		}
	}
	return false
}

// auxiliary are the words before a participle in the passive.
var auxiliary = wordSet(`is are was were be been being est sont ete etait etaient fut furent soit soient`)

// meet reports whether a word of the sentence stands for one of the text.
func (p *pair) meet(s, c []int) bool {
	for _, i := range s {
		for _, j := range p.match[i] {
			if within(c, j) {
				return true
			}
		}
	}
	return false
}
