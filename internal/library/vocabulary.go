package library

import (
	"math"
	"slices"
	"strings"
	"sync"

	"baclobot/internal/corpus"
	"baclobot/internal/text"
)

// lexicon knows the words of the knowledge in one language: how telling each
// is, and how it is written there.
type lexicon struct {
	analyzer *text.Analyzer
	passages int
	in       map[string]int    // passages that hold a term
	written  map[string]string // the word of the knowledge that stands for a term
	glossary map[string]bool   // terms of the glossary
	alias    map[string]string // terms of one word that name a notion -> the preferred one
}

// vocabulary is the words of one copy of the knowledge, by language.
type vocabulary struct {
	version string
	langs   map[string]*lexicon
}

// vocabularyCache keeps the vocabularies of the two latest copies of the
// knowledge: after a reload, questions under way still ask with the old one.
type vocabularyCache struct {
	mu           sync.Mutex
	last, before *vocabulary
}

func (v *vocabularyCache) of(c *corpus.Corpus) *vocabulary {
	v.mu.Lock()
	defer v.mu.Unlock()
	switch {
	case v.last != nil && v.last.version == c.Version():
	case v.before != nil && v.before.version == c.Version():
		v.last, v.before = v.before, v.last
	default:
		v.last, v.before = newVocabulary(c), v.last
	}
	return v.last
}

func newVocabulary(c *corpus.Corpus) *vocabulary {
	v := &vocabulary{version: c.Version(), langs: map[string]*lexicon{}}
	for _, lang := range []string{text.French, text.English} {
		x := &lexicon{analyzer: text.NewAnalyzer(lang), in: map[string]int{}, written: map[string]string{}, glossary: map[string]bool{}, alias: map[string]string{}}
		uses := map[string]map[string]int{} // of each word, by term
		for _, p := range c.Passages() {
			if p.Lang == lang {
				x.count(p, uses)
			}
		}
		for _, t := range c.Glossary() {
			for _, form := range t.Forms(lang) {
				for _, token := range x.analyzer.Tokens(form) {
					note(uses, token)
					x.glossary[token.Term] = true
				}
			}
		}
		x.learnNames(c.Glossary())
		for term, words := range uses {
			x.written[term] = commonest(words)
		}
		v.langs[lang] = x
	}
	return v
}

// count takes in one passage.
func (x *lexicon) count(p *corpus.Passage, uses map[string]map[string]int) {
	x.passages++
	seen := map[string]bool{}
	for _, s := range append([]string{p.Title}, snapshot(p)...) {
		for _, token := range x.analyzer.Tokens(s) {
			note(uses, token)
			if !seen[token.Term] {
				seen[token.Term] = true
				x.in[token.Term]++
			}
		}
	}
}

// learnNames takes the names that the glossary gives to one notion, where they
// are one word, for the same word: abbreviations and misspellings among them.
func (x *lexicon) learnNames(g corpus.Glossary) {
	for _, t := range g {
		preferred := ""
		for _, form := range slices.Concat(t.Forms(x.analyzer.Lang()), t.Also) {
			terms := x.plain(form)
			switch {
			case len(terms) != 1 || len(text.Words(form)) != 1:
			case preferred == "":
				preferred = terms[0]
			case x.alias[terms[0]] == "":
				x.alias[terms[0]] = preferred
			}
		}
	}
}

func note(uses map[string]map[string]int, token text.Token) {
	if uses[token.Term] == nil {
		uses[token.Term] = map[string]int{}
	}
	uses[token.Term][token.Word]++
}

// commonest is the word that is used most; the first in the alphabet of those.
func commonest(words map[string]int) string {
	best := ""
	for w, n := range words {
		if best == "" || n > words[best] || n == words[best] && w < best {
			best = w
		}
	}
	return best
}

// weight is the inverse document frequency of a term as BM25 has it (Robertson
// and Zaragoza 2009), over the passages of the language. A word that the
// knowledge lacks weighs most. No word weighs less than leastWeight: baclofen
// and alcohol stand in nearly every passage, and still a question on alcohol is
// another one than a question on muscles.
func (x *lexicon) weight(term string) float64 {
	n, df := float64(x.passages), float64(x.in[term])
	return max(leastWeight, math.Log(1+(n-df+0.5)/(df+0.5)))
}

// leastWeight is about a third of what a word weighs that the knowledge lacks.
const leastWeight = 2

// terms returns the distinct terms of a text in ascending order, the names of
// one notion as one term.
func (x *lexicon) terms(s string) []string {
	out := x.plain(s)
	for i, t := range out {
		if preferred := x.alias[t]; preferred != "" {
			out[i] = preferred
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// plain returns the distinct terms of a text as they are. A compound counts as
// itself and not as its parts: GABA-A and GABA-B share nothing.
func (x *lexicon) plain(s string) []string {
	var out []string
	for _, token := range x.analyzer.FromWords(text.Respell(text.Words(s), x.analyzer.Lang())) {
		if !token.Part {
			out = append(out, token.Term)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// known returns the most telling terms of a text that the glossary has or,
// where it has none of them, the passages: as they are written there, in the
// order of the alphabet. Figures are left out.
func (x *lexicon) known(s string, most int) []string {
	terms := slices.DeleteFunc(x.terms(s), func(t string) bool {
		return x.written[t] == "" || strings.ContainsAny(t, "0123456789")
	})
	if slices.ContainsFunc(terms, func(t string) bool { return x.glossary[t] }) {
		terms = slices.DeleteFunc(terms, func(t string) bool { return !x.glossary[t] })
	}
	slices.SortStableFunc(terms, func(a, b string) int {
		switch wa, wb := x.weight(a), x.weight(b); {
		case wa > wb:
			return -1
		case wa < wb:
			return 1
		}
		return 0
	})
	var out []string
	for _, t := range terms[:min(most, len(terms))] {
		out = append(out, x.written[t])
	}
	slices.Sort(out)
	return out
}
