package corpus_test

import (
	"errors"
	"strings"
	"testing"

	"baclobot/internal/corpus"
)

// FuzzLoad holds the loader to its promises on any bytes: it never panics; it
// returns a corpus or problems, never both; every problem names its file; and
// every sentence of a corpus is free of citation marks and rests on sources
// that readers may be shown.
func FuzzLoad(f *testing.F) {
	sound := soundFolder()
	f.Add(sound["brake.fr.md"], sound["sources.yaml"], sound["contacts.yaml"], sound["glossary.yaml"])
	f.Add("---\nid: brake\n---\n## A {#a}\n\n> - ***[x]: <y> `z` [@", "- id: a", "[{", "- - - ? a")
	f.Fuzz(func(t *testing.T, topic, sources, contacts, glossary string) {
		files := soundFolder()
		files["brake.fr.md"], files["sources.yaml"], files["contacts.yaml"], files["glossary.yaml"] = topic, sources, contacts, glossary
		c, err := corpus.Load(files.fs())
		if (c == nil) == (err == nil) {
			t.Fatalf("corpus %v and error %v", c, err)
		}
		if err != nil {
			checkProblems(t, err)
			return
		}
		for _, p := range c.Passages() {
			for _, s := range p.Sentences {
				if strings.Contains(s.Text, "[@") || s.Text == "" || len(s.Cites) == 0 {
					t.Fatalf("sentence %+v", s)
				}
				for _, key := range s.Cites {
					if src, ok := c.Source(key); !ok || !src.Citable() {
						t.Fatalf("source %q of %q", key, s.Text)
					}
				}
			}
		}
	})
}

func checkProblems(t *testing.T, err error) {
	t.Helper()
	var problems corpus.Problems
	if !errors.As(err, &problems) || len(problems) == 0 {
		t.Fatalf("error without problems: %v", err)
	}
	for _, p := range problems {
		if p.File == "" || p.Message == "" || p.Rule == "" || p.Line < 0 || p.Column < 0 {
			t.Fatalf("incomplete problem %+v", p)
		}
	}
}
