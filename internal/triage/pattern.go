package triage

import (
	"fmt"
	"math/bits"
	"strconv"
	"strings"
)

// symbol numbers a word or a prefix of the lexicon.
type symbol int32

// anyNumber is the symbol of every number.
const anyNumber symbol = 0

// kind says what an element of a pattern matches.
type kind uint8

const (
	literal kind = iota // one token with the symbol
	choice              // one of several sequences
	gap                 // up to max tokens of the same sentence
	concept             // a span of a concept defined before
	opening             // nothing, at the start of a sentence
	closing             // nothing, at the end of a sentence
)

// element is one piece of a pattern.
type element struct {
	kind     kind
	optional bool
	symbol   symbol      // literal
	max      int         // gap
	concept  int         // concept
	choices  [][]element // choice, those of more than one word
	words    symbolSet   // choice, those of one word
}

// patternParser turns the notation of the lexicon into elements:
//
//	word        the word itself, in its known spellings
//	stem*       any word that starts so
//	(a b|c)     alternatives
//	x?          x or nothing
//	~3          up to three words in between
//	#           a number
//	@NAME       what the concept NAME matched
//	^ $         start and end of a sentence
type patternParser struct {
	fields   []string
	pos      int
	symbols  func(word string) symbol
	concepts map[string]int
}

func (p *patternParser) sequence(depth int) ([]element, error) {
	var out []element
	for p.pos < len(p.fields) {
		f := p.fields[p.pos]
		if f == "|" || f == ")" || f == ")?" {
			if depth == 0 {
				return nil, fmt.Errorf("%q without an opening bracket", f)
			}
			return out, nil
		}
		p.pos++
		e, err := p.element(f, depth)
		if err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	if depth > 0 {
		return nil, fmt.Errorf("bracket not closed")
	}
	return out, nil
}

func (p *patternParser) element(f string, depth int) (element, error) {
	if f == "(" {
		return p.group(depth)
	}
	name, optional := strings.CutSuffix(f, "?")
	e := element{optional: optional}
	switch {
	case name == "":
		return e, fmt.Errorf("empty element")
	case name == "^":
		e.kind = opening
	case name == "$":
		e.kind = closing
	case name == "#":
		e.symbol = anyNumber
	case name[0] == '~':
		n, err := strconv.Atoi(name[1:])
		if err != nil {
			return e, fmt.Errorf("gap %q: %w", f, err)
		}
		e.kind, e.max = gap, n
	case name[0] == '@':
		c, ok := p.concepts[name[1:]]
		if !ok {
			return e, fmt.Errorf("concept %q is not defined before", name[1:])
		}
		e.kind, e.concept = concept, c
	default:
		e.symbol = p.symbols(name)
	}
	return e, nil
}

func (p *patternParser) group(depth int) (element, error) {
	e := element{kind: choice}
	for {
		seq, err := p.sequence(depth + 1)
		if err != nil {
			return e, err
		}
		switch {
		case len(seq) == 0:
			return e, fmt.Errorf("empty alternative")
		case len(seq) == 1 && seq[0].kind == literal && !seq[0].optional:
			e.words = e.words.with(seq[0].symbol)
		default:
			e.choices = append(e.choices, seq)
		}
		f := p.fields[p.pos]
		p.pos++
		if f == "|" {
			continue
		}
		e.optional = f == ")?"
		return e, nil
	}
}

// apart puts spaces around brackets and bars.
var apart = strings.NewReplacer("(", " ( ", "|", " | ", ")?", " )? ", ")", " ) ")

// splitPattern puts brackets and bars apart.
func splitPattern(s string) []string { return strings.Fields(apart.Replace(s)) }

// firsts adds to set what a match of seq can start with; open says that seq can
// match nothing at all.
func firsts(seq []element, set map[start]bool) (open bool) {
	for _, e := range seq {
		empty := e.optional
		switch e.kind {
		case literal:
			set[start{symbol: e.symbol}] = true
		case concept:
			set[start{concept: e.concept + 1}] = true
		case choice:
			for _, c := range e.choices {
				empty = firsts(c, set) || empty
			}
			for _, w := range e.words.list() {
				set[start{symbol: w}] = true
			}
		case gap:
			return true
		case opening, closing:
			empty = true
		}
		if !empty {
			return false
		}
	}
	return true
}

// start is what a pattern can begin with: a symbol, or a concept (its number
// plus one).
type start struct {
	symbol  symbol
	concept int
}

// span is a stretch of tokens, end exclusive.
type span struct{ start, end int }

func (s span) holds(in span) bool { return in.start >= s.start && in.end <= s.end }

// matcher holds the tokens of a message and the spans found in them so far.
type matcher struct {
	tokens []token
	spans  [][]span // by concept
	stack  []rest
	steps  int // work left; bounds what a hostile message can cost
}

// rest is what must follow the sequence at hand: a list of sequences, kept as
// places on a stack so that matching allocates nothing.
type rest struct {
	seq  []element
	next int
}

const nothing = -1

// match returns the end of the longest match of seq at token i, or -1.
func (m *matcher) match(seq []element, i int) int { return m.walk(seq, nothing, i) }

// walk returns the end of the longest match of seq and then of what follows, or
// -1.
func (m *matcher) walk(seq []element, then, i int) int {
	if m.steps <= 0 {
		return -1
	}
	m.steps--
	if len(seq) == 0 {
		if then == nothing {
			return i
		}
		return m.walk(m.stack[then].seq, m.stack[then].next, i)
	}
	e, tail := &seq[0], seq[1:]
	best := -1
	if e.optional {
		best = m.walk(tail, then, i)
	}
	switch e.kind {
	case literal:
		if i < len(m.tokens) && m.tokens[i].is(e.symbol) {
			best = max(best, m.walk(tail, then, i+1))
		}
	case choice:
		if i < len(m.tokens) && m.tokens[i].among(e.words) {
			best = max(best, m.walk(tail, then, i+1))
		}
		here := len(m.stack)
		m.stack = append(m.stack, rest{tail, then})
		for _, c := range e.choices {
			best = max(best, m.walk(c, here, i))
		}
		m.stack = m.stack[:here]
	case gap:
		for n := 0; n <= e.max && i+n <= len(m.tokens); n++ {
			if n > 0 && !m.same(i-1, i+n-1) {
				break
			}
			best = max(best, m.walk(tail, then, i+n))
		}
	case concept:
		for _, s := range m.spans[e.concept] {
			if s.start == i {
				best = max(best, m.walk(tail, then, s.end))
			}
		}
	case opening:
		if i == 0 || i < len(m.tokens) && !m.same(i-1, i) {
			best = max(best, m.walk(tail, then, i))
		}
	case closing:
		if i == len(m.tokens) || i > 0 && !m.same(i-1, i) {
			best = max(best, m.walk(tail, then, i))
		}
	}
	return best
}

// same reports whether tokens i and j stand in one sentence.
func (m *matcher) same(i, j int) bool {
	return m.tokens[max(i, 0)].sentence == m.tokens[j].sentence
}

// is reports whether the token is known as s.
func (t *token) is(s symbol) bool {
	if s == anyNumber {
		return t.number
	}
	for _, have := range t.symbols {
		if have == s {
			return true
		}
	}
	return false
}

// among reports whether the token is known as one of set.
func (t *token) among(set symbolSet) bool {
	if t.number && set.has(anyNumber) {
		return true
	}
	for _, s := range t.symbols {
		if set.has(s) {
			return true
		}
	}
	return false
}

// symbolSet is a set of symbols, one bit each.
type symbolSet []uint64

func (b symbolSet) with(s symbol) symbolSet {
	for len(b) <= int(s)/64 {
		b = append(b, 0)
	}
	b[s/64] |= 1 << (s % 64)
	return b
}

func (b symbolSet) has(s symbol) bool {
	return int(s)/64 < len(b) && b[s/64]&(1<<(s%64)) != 0
}

func (b symbolSet) list() []symbol {
	var out []symbol
	for i, word := range b {
		for ; word != 0; word &= word - 1 {
			out = append(out, symbol(64*i+bits.TrailingZeros64(word)))
		}
	}
	return out
}
