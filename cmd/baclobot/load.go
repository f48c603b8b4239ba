package main

import (
	"fmt"
	"slices"

	"baclobot/internal/answer"
	"baclobot/internal/cite"
	"baclobot/internal/config"
	"baclobot/internal/corpus"
	"baclobot/internal/search"
	"baclobot/knowledge"
)

// loadKnowledge reads the folder of the settings, or the copy inside the
// binary, and builds what answers need of it.
func loadKnowledge(cfg config.Knowledge) (*answer.Knowledge, error) {
	c, err := loadCorpus(cfg.Dir)
	if err != nil {
		return nil, err
	}
	return prepare(c), nil
}

func loadCorpus(dir string) (*corpus.Corpus, error) {
	if dir == "" {
		return corpus.Load(knowledge.FS)
	}
	return corpus.Open(dir)
}

func prepare(c *corpus.Corpus) *answer.Knowledge {
	return &answer.Knowledge{Corpus: c, Index: search.New(c, search.Options{}), Checker: cite.NewChecker(c.Glossary())}
}

// officialPages are the rows of the registry behind fixed replies that have no
// contact with a page: labels and agencies, the most useful first.
var officialPages = []corpus.SourceKey{
	"baclocur-rcp-10", "fda-label-suspension", "ansm-80mg-relay-2020", "emc-baclofen-2024",
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
	s := answer.Safety{Contacts: slices.DeleteFunc(contacts, func(c corpus.Contact) bool { return !c.Shown() })}
	find := func(key corpus.SourceKey) (corpus.Source, bool) {
		i := slices.IndexFunc(sources, func(src corpus.Source) bool { return src.Key == key && src.Citable() })
		if i < 0 {
			return corpus.Source{}, false
		}
		return sources[i], true
	}
	for _, key := range officialPages {
		src, ok := find(key)
		if !ok {
			return answer.Safety{}, fmt.Errorf("bibliography inside the binary: %s may not be shown", key)
		}
		s.Official = append(s.Official, src)
	}
	ghb, ok := find(answer.GHBSource)
	if !ok {
		return answer.Safety{}, fmt.Errorf("bibliography inside the binary: %s may not be shown", answer.GHBSource)
	}
	s.GHB = ghb
	return s, nil
}
