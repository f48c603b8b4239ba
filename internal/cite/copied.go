package cite

import (
	"slices"
	"strings"
)

// A sentence that takes most of its words from one sentence of the text is a
// copy of it: whatever it has of its own was put there on purpose, and is
// refused unless it is on a list of words that change nothing.
const (
	// copiedShare is the share of the words of a sentence, everyday words
	// included, that one sentence of the text must have for it to be a copy.
	copiedShare = 0.6
	// copiedRow is the fewest words in a row that count as copied.
	copiedRow = 3
	// longestGap is how many words in a row may be left out of a copy before
	// it is taken for a shorter sentence instead of one with a hole.
	longestGap = 3
)

// copied pairs the words of the sentence with those of one sentence of the
// text, each with one other at most.
type copied struct {
	source, begin, end int   // which sentence of the text, and its tokens
	from               []int // for each token of the sentence, its token of the text or -1
	used               []bool
	share              float64
}

// copy finds the sentence of the text that the sentence copies most of.
func (p *pair) copy() (copied, bool) {
	best := copied{share: -1}
	begin := 0
	for source := range p.c.sentences {
		end := begin
		for end < len(p.c.tokens) && p.c.tokens[end].source == source {
			end++
		}
		if p.best[source] >= 0.3 {
			if c := p.align(source, begin, end); c.share > best.share {
				best = c
			}
		}
		begin = end
	}
	return best, best.share >= copiedShare
}

// worth is how well token i of the sentence stands for token j of the text:
// 0 for not at all. Words that carry content hold the two sentences together.
func (p *pair) worth(i, j int) int {
	t, u := &p.s.tokens[i], &p.c.tokens[j]
	switch {
	case t.word == u.word:
		if t.content {
			return 4
		}
		return 2
	case t.stem == u.stem && t.number == nil && u.number == nil:
		if t.content {
			return 3
		}
		return 1
	case within(p.match[i], j), len(t.entry.groups) > 0 && same(t, u):
		return 2
	}
	return 0
}

// align pairs words in the same order first, then what is left in any order.
func (p *pair) align(source, begin, end int) copied {
	n, m := len(p.s.tokens), end-begin
	c := copied{source: source, begin: begin, end: end, from: make([]int, n), used: make([]bool, m)}
	worth := make([]int, n*m)
	score := make([]int, (n+1)*(m+1))
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			w := p.worth(i, begin+j)
			worth[i*m+j] = w
			most := max(score[(i+1)*(m+1)+j], score[i*(m+1)+j+1])
			if w > 0 {
				most = max(most, w+score[(i+1)*(m+1)+j+1])
			}
			score[i*(m+1)+j] = most
		}
	}
	for i, j := 0, 0; i < n; {
		switch {
		case j < m && worth[i*m+j] > 0 && score[i*(m+1)+j] == worth[i*m+j]+score[(i+1)*(m+1)+j+1]:
			c.from[i], c.used[j] = begin+j, true
			i, j = i+1, j+1
		case j < m && score[i*(m+1)+j] == score[i*(m+1)+j+1]:
			j++
		default:
			c.from[i] = -1
			i++
		}
	}
	for i := range c.from {
		for j := 0; j < m && c.from[i] < 0; j++ {
			if worth[i*m+j] > 0 && !c.used[j] {
				c.from[i], c.used[j] = begin+j, true
			}
		}
	}
	c.share = float64(p.inRows(&c)) / float64(max(n, 1))
	return c
}

// inRows counts the words of the sentence that stand in rows of copiedRow
// words or more of the text.
func (p *pair) inRows(c *copied) int {
	n, total := len(c.from), 0
	for i := 0; i < n; {
		k := i + 1
		if c.from[i] >= 0 && p.s.tokens[i].stem == p.c.tokens[c.from[i]].stem {
			for k < n && c.from[k] == c.from[k-1]+1 && p.s.tokens[k].stem == p.c.tokens[c.from[k]].stem {
				k++
			}
			if k-i >= copiedRow {
				total += k - i
			}
		}
		i = k
	}
	return total
}

// checkCopied fails when a copy has a word that its original lacks, lacks a
// word that holds the original to its measure, or breaks off.
func (p *pair) checkCopied() []Failure {
	c, ok := p.copy()
	if word := p.cutWord(); word != "" {
		return fail(RuleCoverage, "it breaks off: "+word)
	}
	if !ok {
		return nil
	}
	for i := range c.from {
		if c.from[i] < 0 && !p.harmless(i) && !p.elsewhere(i, c.source) && !p.unfolded(i, &c) {
			return fail(RuleCoverage, "added to a copy: "+p.s.tokens[i].word)
		}
	}
	if word := p.hole(&c); word != "" {
		return fail(RuleHedge, "left out of a copy: "+word)
	}
	if p.breaksOff(&c) {
		return fail(RuleCoverage, "it breaks off")
	}
	return nil
}

// longestCut is the most letters of a word cut short; longer ones may share a
// root.
const longestCut = 5

// cutWord is the last word of the sentence if it is the mere beginning of a
// word of the text, by more than an ending.
func (p *pair) cutWord() string {
	last := len(p.s.tokens) - 1
	if last < 0 {
		return ""
	}
	word := p.s.tokens[last].word
	for j := range p.c.tokens {
		if p.c.tokens[j].word == word {
			return ""
		}
	}
	for _, j := range p.match[last] {
		if rest, ok := strings.CutPrefix(p.c.tokens[j].word, word); ok && len(rest) >= 3 && len(word) <= longestCut && !strings.Contains(rest, " ") {
			return word
		}
	}
	return ""
}

// harmless reports whether token i changes nothing wherever it is added.
func (p *pair) harmless(i int) bool {
	t := &p.s.tokens[i]
	return plainWords[t.word] || p.opener(t) || p.partOfNumber(i) || t.entry.flags&(flagHedge|flagPost) != 0 && !t.content
}

// partOfNumber reports whether token i goes on writing a number in words that
// the number rule has judged: "eighty-four".
func (p *pair) partOfNumber(i int) bool {
	part := func(t *token) bool { return cardinals[t.word] > 0 || scales[t.word] > 0 }
	for k := i; k >= 0 && k > i-4 && part(&p.s.tokens[k]); k-- {
		if k > 0 && p.s.tokens[k-1].number != nil {
			return true
		}
	}
	for k := i; k < len(p.s.tokens) && k < i+4 && part(&p.s.tokens[k]); k++ {
		if k+1 < len(p.s.tokens) && p.s.tokens[k+1].number != nil {
			return true
		}
	}
	return false
}

// opener reports whether a token stands in one of the openers, in front of the
// first mark of the sentence.
func (p *pair) opener(t *token) bool {
	if t.clause > 0 {
		return false
	}
	var words []string
	for i := range p.s.tokens {
		if u := &p.s.tokens[i]; u.clause == 0 {
			words = append(words, u.word)
		}
	}
	return openers[strings.Join(words, " ")]
}

// unfolded reports whether token i says a part of a phrase of the original that
// the copy lacks, or puts words of the original that it lacks into a phrase.
func (p *pair) unfolded(i int, c *copied) bool {
	t := &p.s.tokens[i]
	parts := strings.Fields(t.stem)
	for j, used := range c.used {
		u := &p.c.tokens[c.begin+j]
		if k := slices.Index(parts, u.stem); k >= 0 && !used {
			parts = slices.Delete(parts, k, k+1)
		}
		if t.number == nil && !(used && p.repeatedWhole(u, c)) && p.partOf(t, u) {
			return true
		}
	}
	return len(parts) == 0
}

// repeatedWhole reports whether the copy has a phrase of the original as it is.
func (p *pair) repeatedWhole(phrase *token, c *copied) bool {
	for i, j := range c.from {
		if j >= 0 && &p.c.tokens[j] == phrase {
			return p.s.tokens[i].stem == phrase.stem
		}
	}
	return false
}

// partOf reports whether a token stands for a part of a phrase.
func (p *pair) partOf(t, phrase *token) bool {
	stems := strings.Fields(phrase.stem)
	words := strings.Fields(phrase.word)
	if len(stems) < 2 || len(words) != len(stems) {
		return false
	}
	for k := range stems {
		part := token{stem: stems[k]}
		if _, e := (reader{p.lex}).lookup(words[k], stems[k:k+1]); e != nil {
			part.entry = *e
		}
		if same(t, &part) {
			return true
		}
	}
	return false
}

// elsewhere reports whether token i stands in a row of words that another
// sentence of the text has as well.
func (p *pair) elsewhere(i, source int) bool {
	for j := range p.c.tokens {
		if p.c.tokens[j].source == source || p.c.tokens[j].stem != p.s.tokens[i].stem {
			continue
		}
		if p.run(i, j, 1)+p.run(i, j, -1)-1 >= rowElsewhere {
			return true
		}
	}
	return false
}

// rowElsewhere is the fewest words in a row that count as taken from another
// sentence of the text.
const rowElsewhere = 3

// hole finds a word of measure that was left out between words that were kept.
func (p *pair) hole(c *copied) string {
	for j := 0; j < len(c.used); {
		if c.used[j] {
			j++
			continue
		}
		end, word := j, ""
		for end < len(c.used) && !c.used[end] {
			t := &p.c.tokens[c.begin+end]
			if own := p.measure(t, c); own != "" {
				word = own
			} else if t.content {
				word = "" // left out together with what it measures
			}
			end++
		}
		if word != "" && end-j <= longestGap && end < len(c.used) {
			return word
		}
		j = end
	}
	return ""
}

// measure is the word of measure in a word or phrase of the original that the
// copy does not have in another place.
func (p *pair) measure(t *token, c *copied) string {
	words := strings.Fields(t.word)
	for _, word := range words {
		if !measures[word] && (len(words) == 1 || !denials[word]) {
			continue
		}
		moved := false
		for i, from := range c.from {
			moved = moved || from < 0 && slices.Contains(strings.Fields(p.s.tokens[i].word), word)
		}
		if !moved {
			return word
		}
	}
	return ""
}

// breaksOff reports whether the copy ends in the middle of its original: behind
// a word that asks for another, or before one that no new part begins with.
func (p *pair) breaksOff(c *copied) bool {
	last := len(c.from) - 1
	j := c.from[last]
	if j < 0 {
		// Half a phrase of the original, or a word that asks for another.
		return openEnds[p.s.tokens[last].word] || len(p.s.tokens[last].word) == 1 || len(p.match[last]) == 0 && p.unfolded(last, c)
	}
	t := &p.c.tokens[j]
	if j+1 == c.end || p.c.tokens[j+1].clause != t.clause {
		return false
	}
	if openEnds[p.s.tokens[last].word] {
		return true
	}
	row := 1
	for row <= last && c.from[last-row] == j-row {
		row++
	}
	next := &p.c.tokens[j+1]
	return row > copiedRow && next.segment == t.segment && !partBegins[strings.Fields(next.word)[0]]
}
