package cite

import "strings"

// weakens reports whether token t makes its statement weaker. French
// conditionals do by their ending alone.
func (p *pair) weakens(t *token) bool {
	if t.entry.flags&flagHedge != 0 {
		return true
	}
	return p.lex.lang == "fr" && conditional(t.word)
}

// conditional reports whether a French verb stands in the conditional, and not
// in the imperfect of a verb in -rer ("ouvrait").
func conditional(w string) bool {
	stem := strings.TrimSuffix(strings.TrimSuffix(w, "raient"), "rait")
	if stem == w || len(stem) < 2 || imperfect[stem] {
		return false
	}
	switch stem[len(stem)-1] {
	case 'e', 'i', 'd', 'r', 'v':
		return !strings.HasSuffix(stem, "ouv") && !strings.HasSuffix(stem, "liv")
	}
	return stem == "se" || stem == "au"
}

// imperfect are stems before "rait" of verbs in -rer, and of nouns.
var imperfect = wordSet(`libe sugge conside ope gene prefe diffe mode inte tole recupe accele atti reti ti admi respi inspi aspi desi
	ent att reg ext ret port dist abst soust`)

// checkHedges fails when the part of the text that carries the sentence is
// hedged and the sentence is not, or when the sentence claims a certainty that
// the text does not.
func (p *pair) checkHedges() []Failure {
	if detail := p.certainty(); detail != "" {
		return fail(RuleHedge, "certainty added: "+detail)
	}
	if p.hedged() {
		return nil
	}
	for _, part := range p.s.segments() {
		if detail := p.hedgeOf(part); detail != "" {
			return fail(RuleHedge, "dropped: "+detail)
		}
	}
	return nil
}

// hedged reports whether the sentence weakens its statement in any way: a
// hedge, a certainty denied, or the post named as the one who says so.
func (p *pair) hedged() bool {
	for i := range p.s.tokens {
		t := &p.s.tokens[i]
		if p.weakens(t) || t.entry.flags&(flagPost|flagSoft|flagNegated) != 0 || t.negated && t.entry.flags&flagCertain != 0 {
			return true
		}
	}
	return false
}

// certainty finds a word of certainty that the cited text does not have, or
// has only to deny it.
func (p *pair) certainty() string {
	for i := range p.s.tokens {
		t := &p.s.tokens[i]
		if t.entry.flags&flagCertain == 0 || t.negated {
			continue
		}
		ok := false
		for j := range p.c.tokens {
			u := &p.c.tokens[j]
			if u.entry.flags&flagCertain != 0 && !u.negated {
				ok = true
			}
		}
		if !ok {
			return t.word
		}
	}
	return ""
}

// hedgeOf returns the hedge of the part of the text that carries part of the
// sentence best, "" if it has none or an unhedged part carries it as well.
func (p *pair) hedgeOf(part []int) string {
	parts := p.c.segments()
	best, shares := 0.0, make([]float64, len(parts))
	for k, q := range parts {
		shares[k] = p.share(part, q)
		best = max(best, shares[k])
	}
	found := ""
	for k, q := range parts {
		if best == 0 || shares[k] < best {
			continue
		}
		word := ""
		for _, j := range q {
			if t := &p.c.tokens[j]; p.weakens(t) && !t.negated {
				word = t.word
			}
		}
		if word == "" {
			return ""
		}
		found = word
	}
	return found
}

// share is how much of part of the sentence stands in a part of the text, by
// words that carry content.
func (p *pair) share(part, of []int) float64 {
	total, carried := 0.0, 0.0
	for _, i := range part {
		if !p.s.tokens[i].content {
			continue
		}
		total++
		for _, j := range p.match[i] {
			if j >= of[0] && j <= of[len(of)-1] {
				carried++
				break
			}
		}
	}
	if total == 0 {
		return 0
	}
	return carried / total
}

// segments are the tokens of each statement of a reading, in order.
func (r *reading) segments() [][]int {
	var out [][]int
	for i := range r.tokens {
		if i == 0 || r.tokens[i].segment != r.tokens[i-1].segment {
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], i)
	}
	return out
}
