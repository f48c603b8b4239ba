package library_test

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"baclobot/internal/corpus"
	"baclobot/internal/library"
	"baclobot/knowledge"
)

func TestMain(m *testing.M) {
	if path := os.Getenv(crashPath); path != "" {
		os.Exit(writeUntilKilled(path))
	}
	goleak.VerifyTestMain(m)
}

// shippedKnowledge is loaded once: tests do not change it.
var shippedKnowledge = sync.OnceValues(func() (*corpus.Corpus, error) { return corpus.Load(knowledge.FS) })

func shipped(t testing.TB) *corpus.Corpus {
	t.Helper()
	c, err := shippedKnowledge()
	require.NoError(t, err)
	return c
}

// edited is the knowledge with its files rewritten.
func edited(t *testing.T, rewrite func(file, text string) string) *corpus.Corpus {
	t.Helper()
	copied := fstest.MapFS{}
	require.NoError(t, fs.WalkDir(knowledge.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		raw, err := fs.ReadFile(knowledge.FS, name)
		copied[name] = &fstest.MapFile{Data: []byte(rewrite(name, string(raw)))}
		return err
	}))
	c, err := corpus.Load(copied)
	require.NoError(t, err)
	return c
}

// changed is the knowledge with a sentence replaced in one of its files. What
// it cites stays as it is.
func changed(t *testing.T, file, old, text string) *corpus.Corpus {
	t.Helper()
	old, text = strings.TrimSuffix(old, "."), strings.TrimSuffix(text, ".")
	return edited(t, func(name, content string) string {
		if name != file {
			return content
		}
		require.True(t, strings.Contains(content, old), "%s has no %q", file, old)
		return strings.Replace(content, old, text, 1)
	})
}

// withoutPassage is the knowledge without the passages of one heading, in both
// languages.
func withoutPassage(t *testing.T, topic, slug string) *corpus.Corpus {
	t.Helper()
	name := strings.Trim(slug, "{#}")
	return edited(t, func(file, text string) string {
		if !strings.HasPrefix(file, topic+".") {
			return text
		}
		front := strings.Index(text, "\n  "+name+":\n")
		rest := text[front+1:]
		next := strings.IndexByte(rest, '\n') + 1
		for strings.HasPrefix(rest[next:], "    ") {
			next += strings.IndexByte(rest[next:], '\n') + 1
		}
		text = text[:front+1] + rest[next:]
		at := strings.LastIndex(text[:strings.Index(text, slug)], "## ")
		if end := strings.Index(text[at+1:], "\n## "); end >= 0 {
			return text[:at] + text[at+1+end+1:]
		}
		return text[:at]
	})
}

// clock is a time that a test moves.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func newClock() *clock { return &clock{at: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)} }

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

// secret is the operator's in every test that does not make one.
var secret = []byte("a secret of the tests, 32 bytes.")

func open(t testing.TB, o library.Options) *library.Library {
	t.Helper()
	if o.Path == "" {
		o.Path = filepath.Join(t.TempDir(), "library.db")
	}
	if o.Secret == nil {
		o.Secret = secret
	}
	l, err := library.Open(context.Background(), o)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, l.Close()) })
	return l
}

// draft is an answer that rests on the first citable passage of a topic.
func draft(t testing.TB, c *corpus.Corpus, server, topic, lang string, wordings ...string) library.Draft {
	t.Helper()
	for _, p := range c.Passages() {
		if p.Topic == topic && p.Lang == lang {
			return draftOn(server, p, wordings...)
		}
	}
	require.Fail(t, "no passage", topic)
	return library.Draft{}
}

func draftOn(server string, p *corpus.Passage, wordings ...string) library.Draft {
	s := p.Sentences[0]
	d := library.Draft{Server: server, Origin: library.OriginExtract, Texts: []library.Text{{Lang: p.Lang, Sentences: []library.Sentence{
		{Text: s.Text, Passages: []corpus.PassageID{p.ID}, Sources: s.Cites},
	}}}}
	for _, w := range wordings {
		d.Wordings = append(d.Wordings, library.Wording{Lang: p.Lang, Text: w})
	}
	return d
}
