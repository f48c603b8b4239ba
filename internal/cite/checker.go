package cite

import (
	"slices"

	"baclobot/internal/corpus"
	"baclobot/internal/text"
)

// Checker checks sentences against what they cite. It is immutable and safe
// for concurrent use.
type Checker struct{ readers map[string]reader }

// NewChecker returns a Checker that takes the forms of one glossary term for
// the same thing, and never one entity of the glossary for another.
func NewChecker(g corpus.Glossary) *Checker {
	c := &Checker{readers: map[string]reader{}}
	for _, lang := range []string{text.French, text.English} {
		lex := loadLexicon(lang)
		lex.addGlossary(g)
		lex.finish()
		c.readers[lang] = reader{lex}
	}
	return c
}

// Check checks one sentence against the sentences that it cites. shown holds
// the passages that the model saw, in the language of the answer.
func (c *Checker) Check(s Sentence, shown []*corpus.Passage) Verdict {
	found, failures := checkPointer(s.Refs, shown)
	if failures != nil {
		return Verdict{Failures: append(failures, Forbidden(s.Text, s.Lang)...)}
	}
	texts, passages := make([]string, len(found)), make([]int, len(found))
	for i, f := range found {
		texts[i] = f.text
		passages[i] = slices.IndexFunc(found, func(g cited) bool { return g.passage == f.passage })
	}
	failures = checkQuote(s.Quote, texts)
	return Verdict{Failures: append(failures, c.check(s.Text, s.Lang, texts, passages)...)}
}

// CheckText checks a sentence against a text that it is said to rest on, given
// as its sentences. Pointer and quote play no part. An unknown language is
// read as English.
func (c *Checker) CheckText(sentence, lang string, texts []string) Verdict {
	return Verdict{Failures: c.check(sentence, lang, texts, nil)}
}

func (c *Checker) check(sentence, lang string, texts []string, passages []int) []Failure {
	failures := append(malformed(sentence), Forbidden(sentence, lang)...)
	r, ok := c.readers[lang]
	if !ok {
		r = c.readers[text.English]
	}
	p := newPair(r.lex, r.read([]string{sentence}), r.read(texts))
	p.passages = passages
	for _, check := range []func() []Failure{
		p.checkNearlySame, p.checkCopied, p.checkClauses, p.checkNumbers, p.checkNegations, p.checkHedges, p.checkSpecies, p.checkContrasts, p.checkBindings, p.checkRoles, p.checkOrder, p.checkExchange,
		p.checkAttribution, p.checkCareful, p.checkDifference, p.checkCoverage, p.checkSplice,
	} {
		failures = append(failures, check()...)
	}
	return failures
}
