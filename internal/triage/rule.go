package triage

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// rule combines concepts. Its line in rules.txt reads
//
//	class name scope: A B|C !D
//
// where a class with a question mark makes it a hint for the model, scope is m (the message), s (one sentence), c (one clause) or wN (N
// words in a row), every term must be found in the scope, "B|C" is either, and
// "!D" must be absent from the scope ("!!D": from the message).
type rule struct {
	class  Class
	hint   bool // does not decide, only tells the model
	name   string
	scope  byte
	width  int
	terms  [][]int
	absent []int
	never  []int
}

// rule reads one line of rules.txt.
func (x *lexicon) rule(line string) error {
	head, body, ok := strings.Cut(line, ":")
	fields := strings.Fields(head)
	if !ok || len(fields) != 3 {
		return fmt.Errorf("rule %q: want class, name, scope, a colon and terms", line)
	}
	class, hint := strings.CutSuffix(fields[0], "?")
	r := rule{class: Class(class), hint: hint, name: fields[1], scope: fields[2][0]}
	if !slices.Contains(order, r.class) {
		return fmt.Errorf("rule %s: class %q is unknown", r.name, r.class)
	}
	switch {
	case r.scope == 'w':
		n, err := strconv.Atoi(fields[2][1:])
		if err != nil {
			return fmt.Errorf("rule %s: width: %w", r.name, err)
		}
		r.width = n
	case !strings.Contains("msc", fields[2]):
		return fmt.Errorf("rule %s: scope %q is unknown", r.name, fields[2])
	}
	for _, f := range strings.Fields(body) {
		if err := x.term(&r, f); err != nil {
			return fmt.Errorf("rule %s: %w", r.name, err)
		}
	}
	if len(r.terms) == 0 {
		return fmt.Errorf("rule %s asks for nothing", r.name)
	}
	x.rules = append(x.rules, r)
	return nil
}

func (x *lexicon) term(r *rule, f string) error {
	list := &r.absent
	name := strings.TrimLeft(f, "!")
	switch len(f) - len(name) {
	case 0:
		list = nil
	case 2:
		list = &r.never
	}
	var any []int
	for _, n := range strings.Split(name, "|") {
		c, ok := x.byName[n]
		if !ok {
			return fmt.Errorf("concept %q is not defined", n)
		}
		any = append(any, c)
	}
	if list == nil {
		r.terms = append(r.terms, any)
		return nil
	}
	*list = append(*list, any...)
	return nil
}

// fires returns the tokens that the rule fired on, or false.
func (r *rule) fires(m *matcher) ([]span, bool) {
	for _, c := range r.never {
		if len(m.spans[c]) > 0 {
			return nil, false
		}
	}
	for _, c := range r.terms[0] {
		for _, first := range m.spans[c] {
			if spans, ok := r.around(m, first); ok {
				return spans, true
			}
		}
	}
	return nil, false
}

// around looks for the other terms in the scope of the first one's span.
func (r *rule) around(m *matcher, first span) ([]span, bool) {
	spans := []span{first}
	for _, term := range r.terms[1:] {
		s, ok := r.inScope(m, first, term)
		if !ok {
			return nil, false
		}
		spans = append(spans, s)
	}
	if _, found := r.inScope(m, first, r.absent); found {
		return nil, false
	}
	return spans, true
}

// inScope returns a span of one of the concepts in the scope of first.
func (r *rule) inScope(m *matcher, first span, concepts []int) (span, bool) {
	a := &m.tokens[first.start]
	for _, c := range concepts {
		for _, s := range m.spans[c] {
			b := &m.tokens[s.start]
			in := true
			switch r.scope {
			case 's':
				in = a.sentence == b.sentence
			case 'c':
				in = a.clause == b.clause
			case 'w':
				in = max(s.end, first.end)-min(s.start, first.start) <= r.width
			}
			if in {
				return s, true
			}
		}
	}
	return span{}, false
}

// firing is a rule that fired, with the stretch of the message that it needed.
type firing struct {
	rule  *rule
	span  span
	spans []span
}

// fire returns the rules that fire on m.
func (x *lexicon) fire(m *matcher) []firing {
	var out []firing
	for i := range x.rules {
		spans, ok := x.rules[i].fires(m)
		if !ok {
			continue
		}
		f := firing{rule: &x.rules[i], span: spans[0], spans: spans}
		for _, s := range spans {
			f.span = span{min(f.span.start, s.start), max(f.span.end, s.end)}
		}
		out = append(out, f)
	}
	return out
}
