package curate

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"time"
)

var topicName = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// frontTemplate is a topic file with everything still to write. What is in
// capitals is refused by the loader, so that nothing unwritten is published.
const frontTemplate = `---
id: %[1]s
lang: %[2]s
title: %[3]s
reviewed: %[4]s
passages:
  first-passage:
    claims: []
    evidence: TODO
    asked: []
---

## %[5]s {#first-passage}

%[6]s
`

// NewTopic writes the twin files of a topic into the folder and returns their
// paths. Existing files are never touched. The templates do not load until
// somebody has written the passages: "knowledge check" says what is left.
func NewTopic(dir, topic string, today time.Time) ([]string, error) {
	if !topicName.MatchString(topic) {
		return nil, fmt.Errorf("a topic is named in lower-case letters, digits and single hyphens, not %q", topic)
	}
	texts := []struct{ lang, text string }{
		{"fr", fmt.Sprintf(frontTemplate, topic, "fr", "Titre du sujet", today.Format(time.DateOnly), "Titre du passage",
			"Un seul paragraphe de 40 à 110 mots, une seule idée. Chaque phrase se comprend seule et cite sa source avant le point [@TODO].")},
		{"en", fmt.Sprintf(frontTemplate, topic, "en", "Title of the topic", today.Format(time.DateOnly), "Title of the passage",
			"One paragraph of 40 to 110 words, one idea. Each sentence can be understood alone and cites its source before the full stop [@TODO].")},
	}
	paths := make([]string, len(texts))
	for i, t := range texts {
		paths[i] = filepath.Join(dir, topic+"."+t.lang+".md")
		if _, err := os.Lstat(paths[i]); !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s exists already", paths[i])
		}
	}
	for i, t := range texts {
		if err := writeNew(paths[i], t.text); err != nil {
			return nil, fmt.Errorf("new topic %s: %w", topic, err)
		}
	}
	return paths, nil
}

func writeNew(path, text string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	return errors.Join(err, f.Close())
}
