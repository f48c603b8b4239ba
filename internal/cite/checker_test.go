package cite_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"baclobot/internal/cite"
	"baclobot/internal/corpus"
)

// Every sentence of the knowledge base is its own best paraphrase.
func TestVerbatimSentencesPass(t *testing.T) {
	c := load(t)
	checker := cite.NewChecker(c.Glossary())
	for _, p := range c.Passages() {
		for i, s := range p.Sentences {
			if s.Dose {
				continue
			}
			v := checker.Check(cite.Sentence{
				Text: s.Text, Lang: p.Lang, Quote: s.Text,
				Refs: []cite.Ref{{Passage: p.ID, Sentence: i}},
			}, []*corpus.Passage{p})
			assert.Empty(t, v.Failures, "%s: %s", p.ID, s.Text)
		}
	}
}
