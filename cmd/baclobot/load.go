package main

import (
	"fmt"
	"sync"

	"baclobot/internal/answer"
	"baclobot/internal/cite"
	"baclobot/internal/config"
	"baclobot/internal/corpus"
	"baclobot/internal/search"
	"baclobot/knowledge"
)

// loadKnowledge reads the folder of the settings, or the copy inside the
// binary, and builds what answers need of it. e may be nil.
func loadKnowledge(cfg config.Knowledge, e *embeddings) (*answer.Knowledge, error) {
	c, err := loadCorpus(cfg.Dir)
	if err != nil {
		return nil, err
	}
	return prepare(c, e.load()), nil
}

func loadCorpus(dir string) (*corpus.Corpus, error) {
	if dir == "" {
		return corpus.Load(knowledge.FS)
	}
	return corpus.Open(dir)
}

func prepare(c *corpus.Corpus, v *search.Vectors) *answer.Knowledge {
	return &answer.Knowledge{
		Corpus:  c,
		Index:   search.New(c.Passages(), search.Options{Glossary: c.Glossary(), Vectors: v}),
		Checker: sync.OnceValue(func() *cite.Checker { return cite.NewChecker(c.Glossary()) }),
	}
}

// loadSafety reads what fixed replies are made of from the copy inside the
// binary, whatever the settings say: a broken folder must not silence them.
func loadSafety() (answer.Safety, error) {
	contacts, err := corpus.LoadContacts(knowledge.FS)
	if err != nil {
		return answer.Safety{}, fmt.Errorf("contacts inside the binary: %w", err)
	}
	sources, err := corpus.LoadSources(knowledge.FS)
	if err != nil {
		return answer.Safety{}, fmt.Errorf("bibliography inside the binary: %w", err)
	}
	return answer.NewSafety(contacts, sources)
}
