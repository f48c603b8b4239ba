package cite

import (
	"slices"
	"strings"
)

// The bounds of coverage, set on hand-written paraphrases: a true rewording
// brings a few words of its own, a statement from elsewhere many.
const (
	leastCovered  = 0.62 // share of words that the text must carry
	leastTogether = 0.36 // share that one sentence of the text must carry alone
	longestRow    = 3    // unknown words in a row are a statement of their own
)

// unknownAllowed is how many words of so many may be new: none in a short
// sentence, where one word is the whole point.
func unknownAllowed(words int) int {
	if words < 8 {
		return words / 5
	}
	return words / 4
}

// checkCoverage fails when too few words of the sentence stand in the cited
// text, or when they stand in it but nowhere together.
func (p *pair) checkCoverage() []Failure {
	total, carried, row := 0, 0, 0
	var unknown []string
	different := map[string]bool{}
	for i := range p.s.tokens {
		t := &p.s.tokens[i]
		if !t.content {
			continue
		}
		total++
		if len(p.match[i]) > 0 {
			carried++
			different[t.stem] = true
			row = 0
			continue
		}
		if row++; row >= longestRow {
			return fail(RuleCoverage, "not in the source: "+strings.Join(append(unknown, t.word), ", "))
		}
		if t.capital && t.number == nil {
			return fail(RuleEntity, t.word)
		}
		if p.tolerable(t) {
			total--
			continue
		}
		unknown = append(unknown, t.word)
	}
	if len(different) < 2 {
		return fail(RuleCoverage, "it says nothing that the source says")
	}
	if len(unknown) > unknownAllowed(total) || float64(carried) < leastCovered*float64(total) {
		return fail(RuleCoverage, "not in the source: "+strings.Join(unknown, ", "))
	}
	best := p.most()
	if best < leastTogether {
		return fail(RuleCoverage, "no cited sentence carries it")
	}
	if word := p.otherTopic(); word != "" {
		return fail(RuleCoverage, "said of something else: "+word)
	}
	return p.checkParts()
}

// otherTopic finds a sentence that says of one thing what the text says of
// another: the sentence of the text that carries the most of it starts with a
// thing that the sentence does not name, and does not name the thing that the
// sentence starts with.
func (p *pair) otherTopic() string {
	first := p.s.first(0)
	if first < 0 || len(p.match[first]) == 0 || len(p.s.tokens[first].entry.groups) > 0 {
		return ""
	}
	best := p.most()
	for source, share := range p.best {
		if share < best {
			continue
		}
		lead := p.c.first(source)
		if lead < 0 || p.carried(lead) || len(p.c.tokens[lead].entry.groups) > 0 ||
			slices.ContainsFunc(p.match[first], func(j int) bool { return p.c.tokens[j].source == source }) {
			return ""
		}
	}
	return p.s.tokens[first].word
}

// first is the first token of a sentence that carries content, or -1.
func (r *reading) first(source int) int {
	for i := range r.tokens {
		if r.tokens[i].source == source && r.tokens[i].content && r.tokens[i].number == nil {
			return i
		}
	}
	return -1
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
