package answer

import (
	"sync"

	"baclobot/internal/cite"
	"baclobot/internal/corpus"
	"baclobot/internal/search"
)

// Knowledge is one loaded copy of the knowledge with what was built from it.
// It is immutable; a reload builds another one and swaps it in whole, so that
// one question never sees two versions.
type Knowledge struct {
	Corpus *corpus.Corpus
	Index  *search.Index
	// Checker returns the checker of this copy, built when a model first needs
	// it: extracts do without.
	Checker func() *cite.Checker

	once  sync.Once
	named map[string]bool
}

// names returns the words that name the matter of this copy.
func (k *Knowledge) names() map[string]bool {
	k.once.Do(func() { k.named = namesOf(k.Corpus.Glossary()) })
	return k.named
}

// Safety is what fixed replies are made of: the copy inside the binary, so
// that they stand whatever happens to the folder on disk.
type Safety struct {
	Contacts   []corpus.Contact // only those that may be shown
	Official   []corpus.Source  // labels and agency pages, in the order of preference
	AbruptStop corpus.Source    // backs "never stop abruptly"
	GHB        corpus.Source    // the source behind the notice on GHB
}
