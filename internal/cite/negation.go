package cite

import (
	"math"
	"slices"
	"strings"
)

// negation is one "not", "no", "without" with the words that it takes back.
type negation struct {
	cue   int   // token
	scope []int // tokens that carry content, the nearest first
}

// maxScope is how many words that carry content a negation reaches.
const maxScope = 12

// scopes finds the negations of a reading and what they reach, and marks the
// words in their reach.
func (r reader) scopes(out *reading) []negation {
	var found []negation
	for i := range out.tokens {
		t := &out.tokens[i]
		switch {
		case t.entry.flags&(flagNegated|flagInner) != 0:
			found = append(found, negation{cue: i, scope: []int{i}})
		case falsifiers[t.word]:
			scope := before(out.tokens, i)
			if len(scope) == 0 {
				scope = r.scope(out.tokens, i) // "it is wrong to think that ..."
			}
			found = append(found, negation{cue: i, scope: scope})
		case r.cue(out.tokens, i):
			found = append(found, negation{cue: i, scope: r.scope(out.tokens, i)})
		}
	}
	for _, n := range found {
		for _, i := range n.scope {
			out.tokens[i].negated = true
		}
	}
	return found
}

// falsifiers call what stands before them untrue.
var falsifiers = wordSet(`inaccurate wrong false incorrect untrue mistaken inexact inexacte faux fausse incorrect incorrecte errone erronee`)

// before lists the words that carry content before token i in its statement,
// the nearest first.
func before(toks []token, i int) []int {
	var out []int
	for k := i - 1; k >= 0 && toks[k].source == toks[i].source && toks[k].segment == toks[i].segment && len(out) < maxScope; k-- {
		if toks[k].content {
			out = append(out, k)
		}
	}
	return out
}

// cue reports whether token i negates. French "plus", "personne" and "rien"
// do so only beside "ne"; "ne" itself is a sign, not a cue.
func (r reader) cue(toks []token, i int) bool {
	w := toks[i].word
	if r.lex.lang == "fr" {
		switch w {
		case "plus":
			k := ne(toks, i)
			return k >= 0 && !comparative(toks, i)
		case "personne", "rien":
			return ne(toks, i) >= 0 || i+1 < len(toks) && (toks[i+1].word == "ne" || toks[i+1].word == "n")
		}
	}
	return toks[i].entry.flags&flagCue != 0
}

// comparative reports whether "plus" at i is followed by "que" or an
// adjective in a comparison: "n'est plus" ends something, "n'est pas plus" not.
func comparative(toks []token, i int) bool {
	return i > 0 && (toks[i-1].word == "pas" || toks[i-1].word == "le" || toks[i-1].word == "la" || toks[i-1].word == "les")
}

// ne finds the "ne" of the same clause before token i, or -1.
func ne(toks []token, i int) int {
	for k := i - 1; k >= 0 && k >= i-6 && toks[k].clause == toks[i].clause; k-- {
		if toks[k].word == "ne" || toks[k].word == "n" {
			return k
		}
	}
	return -1
}

// scope lists what the cue at i reaches: the verb between "ne" and "pas", then
// what follows up to the next mark or "but"; if nothing does ("the link is
// not"), what stands before it.
func (r reader) scope(toks []token, i int) []int {
	var out []int
	if r.lex.lang == "fr" {
		if k := ne(toks, i); k >= 0 {
			for ; k < i; k++ {
				if toks[k].deniable() {
					out = append(out, k)
				}
			}
		}
	}
	for k := i + 1; k < len(toks) && toks[k].segment == toks[i].segment && toks[k].clause == toks[i].clause && len(out) < maxScope; k++ {
		if toks[k].phrase != toks[k-1].phrase && newStatement(toks[k:]) {
			break
		}
		if toks[k].deniable() {
			out = append(out, k)
		}
	}
	for k := i - 1; len(out) == 0 && k >= 0 && k > i-6 && toks[k].segment == toks[i].segment; k-- {
		if toks[k].content {
			out = append(out, k)
		}
	}
	return out
}

// newStatement reports whether what follows "and" is a statement of its own
// rather than one more thing in a list.
func newStatement(toks []token) bool {
	n := 0
	for k := range toks {
		if toks[k].clause != toks[0].clause || toks[k].phrase != toks[0].phrase {
			break
		}
		if toks[k].content {
			n++
		}
	}
	return n >= partSize-1
}

// deniable reports whether a token can be what a negation denies.
func (t *token) deniable() bool {
	return t.content || len(t.entry.groups) > 0 && t.entry.flags&flagFree == 0
}

// fade is the weight of the k-th word in the reach of a negation: the first is
// what is denied, the last hardly is.
func fade(k int) float64 { return math.Exp(-float64(k) / 2) }

// checkNegations fails when a sentence denies what the cited text does not
// deny, or states what the cited text denies.
func (p *pair) checkNegations() []Failure {
	var out []Failure
	answered := make([]bool, len(p.c.negations))
	best := slices.Max(append(slices.Clone(p.best), 0))
	for _, n := range p.s.negations {
		ok := p.s.tokens[n.cue].entry.flags&flagInner != 0 && len(p.match[n.cue]) > 0 || p.lacking(n)
		for k, m := range p.c.negations {
			if p.shared(n, m) && p.best[p.c.tokens[m.cue].source] >= best-asWell {
				ok, answered[k] = true, true
			}
		}
		if !ok && len(n.scope) > 0 && !p.reworded(n) {
			out = append(out, Failure{Rule: RuleNegation, Detail: "added: " + p.s.words(n.scope)})
		}
	}
	for k, m := range p.c.negations {
		if !answered[k] && p.best[p.c.tokens[m.cue].source] >= best-asWell && !p.s.deniesIn(p, m) && p.c.tokens[m.cue].entry.flags&flagInner == 0 && p.dropped(m) {
			out = append(out, Failure{Rule: RuleNegation, Detail: "dropped: " + p.c.words(m.scope)})
		}
	}
	return out
}

// reworded reports whether the sentence denies in words of its own what the
// text denies or makes small in others: nothing that it denies is stated by
// the text, and the part of the text that carries it holds a denial.
func (p *pair) reworded(n negation) bool {
	if p.twin() >= 0 {
		return false
	}
	for k, i := range n.scope {
		if k >= focus {
			break
		}
		for _, j := range p.match[i] {
			if !p.c.tokens[j].negated {
				return false
			}
		}
	}
	best := p.most()
	for j := range p.c.tokens {
		t := &p.c.tokens[j]
		if p.best[t.source] < best-nearly {
			continue
		}
		if t.entry.flags&(flagCue|flagNegated|flagInner) != 0 || t.negated || scanty[t.stem] {
			return true
		}
	}
	return false
}

// focus is how many of the words behind a denial it is surely about.
const focus = 2

// scanty are stems of words that deny by degree.
var scanty = wordSet(`littl few hard bare rare poor weak less peu faibl mal rar moin manqu lack missing`)

// deniesIn reports whether the sentence denies something in the statement that
// has the words of negation m of the text, if in another scope.
func (r *reading) deniesIn(p *pair, m negation) bool {
	if p.twin() >= 0 {
		return false
	}
	segments := map[int]bool{}
	for _, n := range r.negations {
		segments[r.tokens[n.cue].segment] = true
	}
	for i := range r.tokens {
		if scanty[r.tokens[i].stem] {
			segments[r.tokens[i].segment] = true
		}
		for _, j := range m.scope {
			if within(p.match[i], j) && segments[r.tokens[i].segment] {
				return true
			}
		}
	}
	return false
}

// lacking reports whether the sentence says "without" of something that the
// text says is missing, removed or lost.
func (p *pair) lacking(n negation) bool {
	if !privative[p.s.tokens[n.cue].word] || len(n.scope) == 0 {
		return false
	}
	for _, j := range p.match[n.scope[0]] {
		for k := range p.c.tokens {
			if t := &p.c.tokens[k]; t.source == p.c.tokens[j].source && missing[t.stem] {
				return true
			}
		}
	}
	return false
}

// privative are the words that deny the presence of a thing; missing are stems
// of words that do so in other ways.
var (
	privative = wordSet(`without sans depourvu depourvus prive prives lacking`)
	missing   = wordSet(`remov lack absenc loss lost delet destroy miss retir priv absenc manqu depourvu suppress supprim detruit perdu enlev deficient`)
)

// asWell is how much less of the sentence the part of the text with the same
// denial may carry than the part that carries most.
const asWell = 0.5

// sharedScope is the least share of what one negation denies that the other
// has to deny as well.
const sharedScope = 0.3

// shared reports whether negation n of the sentence and m of the text deny the
// same thing.
func (p *pair) shared(n, m negation) bool {
	total, common := 0.0, 0.0
	for k, i := range n.scope {
		w := fade(k)
		total += w
		for _, j := range p.match[i] {
			if within(m.scope, j) {
				common += w
				break
			}
		}
	}
	return total > 0 && common >= sharedScope*total
}

func within(list []int, x int) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}

// denied is the share of what a negation of the text denies that the sentence
// may state before it is taken to have dropped the negation.
const deniedShare = 0.35

// dropped reports whether the sentence states what negation m of the text
// denies, in company in which the text does not state it elsewhere.
func (p *pair) dropped(m negation) bool {
	total, stated := 0.0, 0.0
	for k, j := range m.scope {
		w := fade(k)
		if sweeping[p.c.tokens[m.cue].word] {
			w = 1 // "no study shows that ...": what is denied stands at the end
		}
		total += w
		if p.states(j) {
			stated += w
		}
	}
	if stated == 0 {
		return false
	}
	// What is denied is denied of something: another thing may be studied
	// although this one is not.
	for k, n := m.cue-1, 0; k >= 0 && n < 2 && p.c.tokens[k].clause == p.c.tokens[m.cue].clause; k-- {
		if !p.c.tokens[k].content || within(m.scope, k) {
			continue
		}
		n++
		total += subjectWeight
		if p.carried(k) {
			stated += subjectWeight
		}
	}
	return total > 0 && stated >= deniedShare*total
}

// sweeping are the denials whose whole clause is denied.
var sweeping = wordSet(`no aucun aucune nobody personne nothing rien none`)

// subjectWeight is the weight of each of the two words before a negation.
const subjectWeight = 0.6

// states reports whether the sentence has the denied token j of the text
// without a negation, and has it from there rather than from a place where the
// text does not deny it.
func (p *pair) states(j int) bool {
	none := func(*token) bool { return false }
	for i := range p.s.tokens {
		if p.s.tokens[i].negated || !within(p.match[i], j) {
			continue
		}
		here := p.likeness(i, j, none)
		elsewhere := -1.0
		for _, k := range p.match[i] {
			if !p.c.tokens[k].negated && p.c.tokens[k].stem == p.s.tokens[i].stem {
				elsewhere = max(elsewhere, p.likeness(i, k, none))
			}
		}
		if here > elsewhere {
			return true
		}
	}
	return false
}

// words are the tokens of a list, for a report.
func (r *reading) words(list []int) string {
	var b strings.Builder
	for k, i := range list {
		if k > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(r.tokens[i].word)
	}
	return b.String()
}
