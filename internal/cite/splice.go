package cite

// spliceRun is the fewest words in a row that count as copied.
const spliceRun = 4

// checkSplice fails when the sentence is the beginning of one sentence of the
// text and the end of another, run together without a mark between: each half
// is true of something else.
func (p *pair) checkSplice() []Failure {
	n := len(p.s.tokens)
	head, headFrom := 0, -1
	tail, tailFrom := 0, -1
	for start := range p.c.tokens {
		if k := p.run(0, start, 1); k > head {
			head, headFrom = k, p.c.tokens[start].source
		}
		if k := p.run(n-1, start, -1); k > tail {
			tail, tailFrom = k, p.c.tokens[start].source
		}
	}
	if head == n || headFrom == tailFrom || head < spliceRun || tail < spliceRun || head+tail < n-1 {
		return nil
	}
	cut := min(head, n-1)
	if p.s.tokens[cut-1].segment != p.s.tokens[cut].segment {
		return nil
	}
	return fail(RuleCoverage, "two sentences run together at "+p.s.tokens[cut].word)
}

// run is how many words in a row agree from token i of the sentence and token
// j of the text on, forwards or backwards.
func (p *pair) run(i, j, step int) int {
	k := 0
	source := p.c.tokens[j].source
	for i >= 0 && i < len(p.s.tokens) && j >= 0 && j < len(p.c.tokens) &&
		p.c.tokens[j].source == source && p.s.tokens[i].word == p.c.tokens[j].word {
		i, j, k = i+step, j+step, k+1
	}
	return k
}
