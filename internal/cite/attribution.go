package cite

// checkAttribution fails when the sentence states as known what only the forum
// post says, or says that the post says what studies say.
func (p *pair) checkAttribution() []Failure {
	says := p.s.post(0, len(p.s.tokens)-1)
	parts := p.c.segments()
	for _, part := range p.s.segments() {
		best, withPost, without := 0.0, false, false
		for _, q := range parts {
			best = max(best, p.share(part, q))
		}
		if best < attributionShare {
			continue
		}
		for _, q := range parts {
			if p.share(part, q) < best {
				continue
			}
			if p.c.post(q[0], q[len(q)-1]) {
				withPost = true
			} else {
				without = true
			}
		}
		if withPost && !without && !says {
			return fail(RuleAttribution, "the post says so")
		}
	}
	if says && !p.c.post(0, len(p.c.tokens)-1) {
		return fail(RuleAttribution, "the post does not say so")
	}
	return nil
}

// attributionShare is how much of a statement must come from one part of the
// text before that part decides who says it.
const attributionShare = 0.5

// post reports whether the forum post is named between two tokens.
func (r *reading) post(first, last int) bool {
	for i := first; i <= last && i < len(r.tokens); i++ {
		if r.tokens[i].entry.flags&flagPost != 0 {
			return true
		}
	}
	return false
}
