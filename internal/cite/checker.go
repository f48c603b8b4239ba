package cite

import (
	"baclobot/internal/corpus"
)

// Checker checks sentences against what they cite. It is immutable and safe
// for concurrent use.
type Checker struct {
	glossary corpus.Glossary
}

// NewChecker returns a Checker that takes the forms of one glossary term for
// the same thing.
func NewChecker(g corpus.Glossary) *Checker { return &Checker{glossary: g} }

// Check checks one sentence against the sentences that it cites. shown holds
// the passages that the model saw, in the language of the answer.
func (c *Checker) Check(s Sentence, shown []*corpus.Passage) Verdict {
	found, failures := checkPointer(s.Refs, shown)
	if failures != nil {
		return Verdict{Failures: append(failures, Forbidden(s.Text, s.Lang)...)}
	}
	texts := make([]string, len(found))
	for i, f := range found {
		texts[i] = f.text
	}
	failures = checkQuote(s.Quote, texts)
	return Verdict{Failures: append(failures, c.CheckText(s.Text, s.Lang, texts).Failures...)}
}

// CheckText checks a sentence against a text that it is said to rest on, given
// as its sentences. Pointer and quote play no part.
func (c *Checker) CheckText(sentence, lang string, texts []string) Verdict {
	return Verdict{Failures: Forbidden(sentence, lang)}
}
