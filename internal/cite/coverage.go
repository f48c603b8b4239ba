package cite

import "strings"

// The bounds of coverage, set on hand-written paraphrases: a true rewording
// brings a few words of its own, a statement from elsewhere many.
const (
	leastCovered  = 0.62 // share of words that the text must carry
	leastTogether = 0.45 // share that one sentence of the text must carry alone
	freeUnknown   = 1    // unknown words that any sentence may have
	perUnknown    = 8    // one more for each so many words
)

// checkCoverage fails when too few words of the sentence stand in the cited
// text, or when they stand in it but nowhere together.
func (p *pair) checkCoverage() []Failure {
	total, carried := 0, 0
	var unknown []string
	for i := range p.s.tokens {
		t := &p.s.tokens[i]
		if !t.content {
			continue
		}
		total++
		if len(p.match[i]) > 0 {
			carried++
			continue
		}
		if t.capital && t.number == nil {
			return fail(RuleEntity, t.word)
		}
		unknown = append(unknown, t.word)
	}
	if total == 0 {
		return fail(RuleCoverage, "it says nothing")
	}
	if len(unknown) > freeUnknown+total/perUnknown || float64(carried) < leastCovered*float64(total) {
		return fail(RuleCoverage, "not in the source: "+strings.Join(unknown, ", "))
	}
	best := 0.0
	for _, share := range p.best {
		best = max(best, share)
	}
	if best < leastTogether {
		return fail(RuleCoverage, "no cited sentence carries it")
	}
	return p.checkParts()
}

// partSize is the fewest words that carry content in a part of a sentence that
// is judged by itself.
const partSize = 4

// fromOne is the share of what the text carries of a statement that one
// passage must carry alone.
const fromOne = 0.85

// checkParts fails when one statement of the sentence is not carried although
// the whole is, or is carried by two passages only together: half of a true
// sentence with half of another.
func (p *pair) checkParts() []Failure {
	for _, part := range p.s.segments() {
		if detail := p.patched(part); detail != "" {
			return fail(RuleCoverage, detail)
		}
		total, carried := 0, 0
		var unknown []string
		for _, i := range part {
			if !p.s.tokens[i].content {
				continue
			}
			total++
			if len(p.match[i]) > 0 {
				carried++
			} else {
				unknown = append(unknown, p.s.tokens[i].word)
			}
		}
		if total >= partSize && float64(carried) < leastCovered*float64(total) {
			return fail(RuleCoverage, "not in the source: "+strings.Join(unknown, ", "))
		}
	}
	return nil
}

// patched reports whether a statement takes its words from several passages
// none of which carries it.
func (p *pair) patched(part []int) string {
	if len(p.passages) == 0 {
		return ""
	}
	carried, alone := 0.0, map[int]float64{}
	for _, i := range part {
		if !p.s.tokens[i].content || len(p.match[i]) == 0 {
			continue
		}
		carried++
		seen := map[int]bool{}
		for _, j := range p.match[i] {
			if from := p.passages[p.c.tokens[j].source]; !seen[from] {
				seen[from] = true
				alone[from]++
			}
		}
	}
	best := 0.0
	for _, n := range alone {
		best = max(best, n)
	}
	if carried >= partSize && best < fromOne*carried {
		return "no cited passage carries it alone"
	}
	return ""
}
