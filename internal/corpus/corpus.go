package corpus

import (
	"slices"
)

// Corpus is the whole knowledge: passages, bibliography, glossary and
// contacts. It never changes after loading, so that any number of goroutines
// may read it; callers must not change what its methods return.
type Corpus struct {
	passages []*Passage
	byID     map[PassageID]*Passage
	topics   map[string][]Topic // by language
	sources  []Source
	byKey    sourceSet
	glossary Glossary
	contacts []Contact
	version  string
}

// Topic is one file of the knowledge: passages on one subject in one language.
type Topic struct {
	ID       string
	Title    string
	Lang     string
	Path     string
	Reviewed Date
	Passages []*Passage
}

// Passages returns all passages, ordered by topic, then language (French
// first), then position in the file.
func (c *Corpus) Passages() []*Passage { return c.passages }

// Passage returns the passage with the id.
func (c *Corpus) Passage(id PassageID) (*Passage, bool) {
	p, ok := c.byID[id]
	return p, ok
}

// Twin returns the same passage in the other language.
func (c *Corpus) Twin(id PassageID) (*Passage, bool) {
	p, ok := c.byID[id]
	if !ok {
		return nil, false
	}
	return c.Passage(p.Twin)
}

// Topics returns the topics in lang, ordered by id.
func (c *Corpus) Topics(lang string) []Topic { return c.topics[lang] }

// Source returns the source with the key; contacts that have a URL are
// sources too.
func (c *Corpus) Source(key SourceKey) (Source, bool) {
	s, ok := c.byKey[key]
	return s, ok
}

// Sources returns the bibliography in the order of its file, then the
// contacts that have a URL.
func (c *Corpus) Sources() []Source { return c.sources }

// Glossary returns the terms in the order of their file.
func (c *Corpus) Glossary() Glossary { return c.glossary }

// Contacts returns all contacts in the order of their file, those that may
// not be shown included: ask Contact.Shown.
func (c *Corpus) Contacts() []Contact { return c.contacts }

// Version names the content: equal for equal files, whatever their dates.
func (c *Corpus) Version() string { return c.version }

// newCorpus assembles what the files held. The topics come in the order of
// ids, French before English.
func newCorpus(topics []*topicFile, b bibliography, glossary Glossary, version string) *Corpus {
	c := &Corpus{
		byID: make(map[PassageID]*Passage), topics: make(map[string][]Topic),
		sources: b.sources, byKey: b.byKey, contacts: b.contacts,
		glossary: glossary, version: version,
	}
	for _, t := range topics {
		for _, p := range t.passages {
			p.Twin = passageID(t.id, p.Slug, otherLanguage(t.lang))
			c.byID[p.ID] = p
		}
		c.passages = append(c.passages, t.passages...)
		c.topics[t.lang] = append(c.topics[t.lang], Topic{
			ID: t.id, Title: t.title, Lang: t.lang, Path: t.path,
			Reviewed: t.reviewed, Passages: slices.Clip(t.passages),
		})
	}
	return c
}

func otherLanguage(lang string) string {
	if lang == "en" {
		return "fr"
	}
	return "en"
}
