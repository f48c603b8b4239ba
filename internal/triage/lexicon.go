package triage

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// files are the lexicons and rules: text that a clinician can read and mend.
//
//go:embed lexicon
var files embed.FS

// traits change how the spans of a concept count.
type traits struct {
	mask   bool // idioms: what they cover is hidden from the concepts after them
	negate bool // spans that are negated do not count
	past   bool // spans in a sentence about the distant past do not count
	study  bool // spans in a sentence about studies, books or words do not count
}

// definition is a concept: a set of patterns with one meaning.
type definition struct {
	name   string
	traits traits
}

// pattern is one wording of a concept.
type pattern struct {
	concept  int
	sequence []element
}

// lexicon is the compiled form of the files. It does not change.
type lexicon struct {
	concepts []definition
	byName   map[string]int
	patterns []pattern
	bySymbol map[symbol][]int // patterns that can start with the symbol
	byRef    map[int][]int    // patterns that can start with a span of the concept
	reader   *reader
	rules    []rule
	model    *model
	cleaner  *lexicon // the few concepts that clean needs
}

// compile reads the files of fsys: lexicon/*.lex in the order of their names,
// then the rules, the short forms, the ordinary words and the model.
func compile(fsys fs.FS) (*lexicon, error) {
	x, err := compileConcepts(fsys, "lexicon/*.lex")
	if err != nil {
		return nil, err
	}
	if err := eachLine(fsys, "lexicon/rules.txt", x.rule); err != nil {
		return nil, err
	}
	if x.cleaner, err = compileConcepts(fsys, "lexicon/[06][05]_*.lex"); err != nil {
		return nil, err
	}
	data, err := fs.ReadFile(fsys, "lexicon/model.bin")
	if err != nil {
		return nil, fmt.Errorf("read model: %w", err)
	}
	x.model, err = readModel(data)
	return x, err
}

// compileConcepts reads the lexicons that match the pattern, without rules and
// model.
func compileConcepts(fsys fs.FS, pattern string) (*lexicon, error) {
	x := &lexicon{byName: map[string]int{}, bySymbol: map[symbol][]int{}, byRef: map[int][]int{}, reader: newReader()}
	names, err := fs.Glob(fsys, pattern)
	if err != nil || len(names) == 0 {
		return nil, fmt.Errorf("find lexicons: %d found: %w", len(names), err)
	}
	slices.Sort(names)
	var problems []error
	for _, name := range names {
		problems = append(problems, eachLine(fsys, name, x.line))
	}
	problems = append(problems,
		eachLine(fsys, "lexicon/sms.txt", x.reader.alias),
		eachLine(fsys, "lexicon/protected.txt", x.reader.protect))
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	x.reader.index()
	return x, nil
}

// eachLine hands the lines of a file to read, without comments and blanks, and
// returns every error with its place.
func eachLine(fsys fs.FS, name string, read func(string) error) error {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return fmt.Errorf("read lexicon: %w", err)
	}
	var problems []error
	for n, line := range strings.Split(string(data), "\n") {
		line, _, _ = strings.Cut(line, "//")
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if err := read(line); err != nil {
			problems = append(problems, fmt.Errorf("%s:%d: %w", name, n+1, err))
		}
	}
	return errors.Join(problems...)
}

// line reads "[NAME trait…]", which opens a concept, or one of its patterns.
func (x *lexicon) line(s string) error {
	if s[0] == '[' {
		return x.open(strings.Fields(strings.Trim(s, "[]")))
	}
	if len(x.concepts) == 0 {
		return fmt.Errorf("pattern before the first concept")
	}
	c := len(x.concepts) - 1
	p := patternParser{fields: splitPattern(s), symbols: x.reader.symbol, concepts: x.byName}
	seq, err := p.sequence(0)
	if err != nil {
		return fmt.Errorf("pattern %q: %w", s, err)
	}
	set := map[start]bool{}
	if firsts(seq, set) {
		return fmt.Errorf("pattern %q can start anywhere", s)
	}
	id := len(x.patterns)
	x.patterns = append(x.patterns, pattern{concept: c, sequence: seq})
	for st := range set {
		if st.concept > 0 {
			if st.concept-1 == c {
				return fmt.Errorf("pattern %q starts with its own concept", s)
			}
			x.byRef[st.concept-1] = append(x.byRef[st.concept-1], id)
			continue
		}
		x.bySymbol[st.symbol] = append(x.bySymbol[st.symbol], id)
	}
	return nil
}

func (x *lexicon) open(head []string) error {
	if len(head) == 0 {
		return fmt.Errorf("concept without a name")
	}
	if _, twice := x.byName[head[0]]; twice {
		return fmt.Errorf("concept %s is defined twice", head[0])
	}
	d := definition{name: head[0]}
	for _, t := range head[1:] {
		switch t {
		case "mask":
			d.traits.mask = true
		case "neg":
			d.traits.negate = true
		case "past":
			d.traits.past = true
		case "study":
			d.traits.study = true
		default:
			return fmt.Errorf("concept %s: trait %q is unknown", head[0], t)
		}
	}
	x.byName[d.name] = len(x.concepts)
	x.concepts = append(x.concepts, d)
	return nil
}

// find returns the spans of every concept in tokens.
func (x *lexicon) find(tokens []token) *matcher {
	m := &matcher{tokens: tokens, spans: make([][]span, len(x.concepts)), steps: stepsPerToken * (len(tokens) + 8)}
	queue := x.queue(tokens)
	hidden := make([]bool, len(tokens))
	for c := range x.concepts {
		for _, t := range queue[c] {
			if hidden[t.at] {
				continue
			}
			if end := m.match(x.patterns[t.pattern].sequence, t.at); end > t.at {
				x.keep(m, c, span{t.at, end}, hidden)
			}
		}
		m.spans[c] = x.filter(m, c)
		for _, p := range x.byRef[c] {
			to := x.patterns[p].concept
			for _, s := range m.spans[c] {
				queue[to] = append(queue[to], try{p, s.start})
			}
		}
	}
	return m
}

// try is a pattern that may match at a token.
type try struct{ pattern, at int }

// queue lists, by concept, the patterns that can start with a word of the
// message. All lists share one array, cut to what each needs.
func (x *lexicon) queue(tokens []token) [][]try {
	counts, total := make([]int, len(x.concepts)), 0
	x.eachStart(tokens, func(p, _ int) { counts[x.patterns[p].concept]++; total++ })
	queue, all := make([][]try, len(x.concepts)), make([]try, total)
	for c, n := range counts {
		queue[c], all = all[:0:n], all[n:]
	}
	x.eachStart(tokens, func(p, at int) {
		c := x.patterns[p].concept
		queue[c] = append(queue[c], try{p, at})
	})
	return queue
}

// eachStart calls f for each pattern that can start with a token.
func (x *lexicon) eachStart(tokens []token, f func(pattern, at int)) {
	for i := range tokens {
		for _, s := range tokens[i].symbols {
			for _, p := range x.bySymbol[s] {
				f(p, i)
			}
		}
		if tokens[i].number {
			for _, p := range x.bySymbol[anyNumber] {
				f(p, i)
			}
		}
	}
}

// stepsPerToken bounds the work of matching: measured on the wordings, a token
// costs about 60 steps, and at most 220.
const stepsPerToken = 2000

// maxSpans bounds how often a concept is noted in one message, so that one word
// over and over costs no more than its length. A page of ordinary text holds its
// most frequent concept about a hundred times.
const maxSpans = 400

// keep records a span, and hides its tokens if the concept is an idiom.
func (x *lexicon) keep(m *matcher, c int, s span, hidden []bool) {
	if len(m.spans[c]) >= maxSpans || slices.Contains(m.spans[c], s) {
		return
	}
	for i := s.start; i < s.end; i++ {
		if hidden[i] {
			return
		}
	}
	m.spans[c] = append(m.spans[c], s)
	if x.concepts[c].traits.mask {
		for i := s.start; i < s.end; i++ {
			hidden[i] = true
		}
	}
}

// filter drops the spans of concept c that its traits rule out.
func (x *lexicon) filter(m *matcher, c int) []span {
	t := x.concepts[c].traits
	if !t.negate && !t.past && !t.study {
		return m.spans[c]
	}
	return slices.DeleteFunc(m.spans[c], func(s span) bool {
		return t.negate && x.touches(m, "NEGATION", s, true) ||
			t.past && x.sameSentence(m, "LONGPAST", s) && !x.sameSentence(m, "RIGHTNOW", s) ||
			t.study && x.studied(m, s)
	})
}

// studied reports whether s is talked of as in a study, a lesson or a story: a
// word for one stands in the same clause, before s, or where nobody speaks of
// himself or of his own people. What someone says of himself and then blames on
// an exam or a film is no study. Animals, trials and groups of patients set the
// scene for the whole sentence after them.
func (x *lexicon) studied(m *matcher, s span) bool {
	clause := m.tokens[s.start].clause
	personal := x.inClause(m, "SELF", clause) || x.inClause(m, "RELATIVE", clause)
	for _, n := range m.spans[x.byName["STUDY"]] {
		if m.tokens[n.start].clause == clause && (n.end <= s.start || !personal) {
			return true
		}
	}
	return !personal && slices.ContainsFunc(m.spans[x.byName["RESEARCH"]], func(n span) bool {
		return n.end <= s.start && m.same(n.start, s.start)
	})
}

func (x *lexicon) inClause(m *matcher, name string, clause int) bool {
	return slices.ContainsFunc(m.spans[x.byName[name]], func(s span) bool { return m.tokens[s.start].clause == clause })
}

// touches reports whether a span of the named concept ends right before s, with
// at most three words of the same clause in between.
func (x *lexicon) touches(m *matcher, name string, s span, clause bool) bool {
	for _, n := range m.spans[x.byName[name]] {
		if n.end <= s.start && s.start-n.end <= 3 && m.tokens[n.end-1].clause == m.tokens[s.start].clause == clause {
			return true
		}
	}
	return false
}

func (x *lexicon) sameSentence(m *matcher, name string, s span) bool {
	for _, n := range m.spans[x.byName[name]] {
		if m.tokens[n.start].sentence == m.tokens[s.start].sentence {
			return true
		}
	}
	return false
}
