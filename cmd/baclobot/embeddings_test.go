package main

import (
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/config"
	"baclobot/internal/llmtest"
)

// embeddingSettings writes a configuration that uses s.
func embeddingSettings(t *testing.T, s *llmtest.Server, more string) (path, dir string) {
	t.Helper()
	dir = t.TempDir()
	path = filepath.Join(dir, "config.yaml")
	text := fmt.Sprintf("embeddings:\n  base_url: %s\n  model: e5/small\n  query_prefix: \"query: \"\n  passage_prefix: \"passage: \"\n  timeout: 10s\n  dir: %s\n%s",
		s.URL(), filepath.Join(dir, "vectors"), more)
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path, filepath.Join(dir, "vectors")
}

func TestKnowledgeEmbedMakesOnlyWhatIsMissing(t *testing.T) {
	s := llmtest.New(t)
	path, dir := embeddingSettings(t, s, "")
	out, err := runAsk(t, "", "knowledge", "embed", "--config", path)
	require.NoError(t, err)
	assert.Regexp(t, `^\d+ vectors of 64 numbers by e5/small, \d+ of them new: `, out)
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, files, 1)
	assert.Regexp(t, `^e5-small-[0-9a-f]{8}-int8\.vec$`, files[0].Name())
	first := len(s.Embedded())
	for _, batch := range s.Embedded() {
		for _, text := range batch {
			assert.True(t, strings.HasPrefix(text, "passage: "))
		}
	}
	again, err := runAsk(t, "", "knowledge", "embed", "--config", path)
	require.NoError(t, err)
	assert.Contains(t, again, " 0 of them new")
	assert.Len(t, s.Embedded(), first, "nothing is asked for twice")

	knowledge := copyKnowledge(t)
	edit(t, knowledge, "dopamine.fr.md", "est un ensemble de régions du cerveau", "est un groupe de régions du cerveau")
	changed, err := runAsk(t, "", "knowledge", "embed", "--config", path, "--dir", knowledge)
	require.NoError(t, err)
	assert.NotContains(t, changed, " 0 of them new")
	assert.Len(t, s.Embedded(), first+1, "what changed fits into one batch")
}

func TestKnowledgeEmbedSaysWhatIsWrong(t *testing.T) {
	_, err := runAsk(t, "", "knowledge", "embed")
	assert.EqualError(t, err, errNoEmbeddings.Error())
	assert.Equal(t, 2, exitStatus(err))

	s := llmtest.New(t)
	s.EmbedReply(llmtest.Status(500, "broken"))
	path, _ := embeddingSettings(t, s, "")
	_, err = runAsk(t, "", "knowledge", "embed", "--config", path)
	require.Error(t, err)
	assert.Contains(t, err.Error(), "make vectors: ")
	assert.Equal(t, 1, exitStatus(err))
}

func TestAskSearchesByMeaningAndByWordsAlone(t *testing.T) {
	s := llmtest.New(t)
	path, dir := embeddingSettings(t, s, "")
	_, err := runAsk(t, "", "ask", "--config", path, frenchQuestion)
	require.NoError(t, err, "vectors that were not made yet stop nothing")
	assert.Empty(t, s.Embedded())

	_, err = runAsk(t, "", "knowledge", "embed", "--config", path)
	require.NoError(t, err)
	before := len(s.Embedded())
	_, err = runAsk(t, "", "ask", "--config", path, frenchQuestion)
	require.NoError(t, err)
	sent := s.Embedded()
	require.Len(t, sent, before+1)
	assert.True(t, strings.HasPrefix(sent[before][0], "query: "))

	s.EmbedReply(llmtest.Reset())
	out, err := runAsk(t, "", "ask", "--config", path, frenchQuestion)
	require.NoError(t, err)
	without, err := runAsk(t, "", "ask", frenchQuestion)
	require.NoError(t, err)
	assert.Equal(t, without, out, "without its server the answer is that of words alone")

	files, err := filepath.Glob(filepath.Join(dir, "*.vec"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(files[0], []byte("spoilt"), 0o600))
	out, err = runAsk(t, "", "ask", "--config", path, frenchQuestion)
	require.NoError(t, err)
	assert.Equal(t, without, out, "damaged vectors are left aside")
}

func TestSafetyRepliesReachNoEmbeddingsServer(t *testing.T) {
	s := llmtest.New(t)
	path, _ := embeddingSettings(t, s, "")
	_, err := runAsk(t, "", "knowledge", "embed", "--config", path)
	require.NoError(t, err)
	before := len(s.Embedded())
	_, err = runAsk(t, "", "ask", "--config", path, "je veux mourir")
	require.NoError(t, err)
	assert.Len(t, s.Embedded(), before)
}

func TestNoMistakeAboutVectorsSilencesAReply(t *testing.T) {
	path := filepath.Join(t.TempDir(), "config.yaml")
	require.NoError(t, os.WriteFile(path, []byte("embeddings:\n  base_url: http://127.0.0.1:1/v1\n  model: e5\n"), 0o600))
	for _, question := range []string{"je veux mourir", frenchQuestion} {
		want, err := runAsk(t, "", "ask", question)
		require.NoError(t, err)
		got, err := runAsk(t, "", "ask", "--config", path, question) // no folder can be guessed
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}
}

func TestWhereVectorsAreKept(t *testing.T) {
	for name, c := range map[string]struct {
		dir, knowledge string
		env            map[string]string
		want           string
	}{
		"where it is said":      {dir: "/v", knowledge: "/k", want: "/v"},
		"beside the folder":     {knowledge: "/srv/k/", want: "/srv/k.vectors"},
		"in the cache":          {env: map[string]string{"XDG_CACHE_HOME": "/c", "HOME": "/h"}, want: "/c/baclobot/vectors"},
		"in the home's cache":   {env: map[string]string{"HOME": "/h"}, want: "/h/.cache/baclobot/vectors"},
		"nowhere to be guessed": {},
	} {
		t.Run(name, func(t *testing.T) {
			a := &app{getenv: func(k string) string { return c.env[k] }}
			cfg := config.Default()
			cfg.Knowledge.Dir = c.knowledge
			cfg.Embeddings.BaseURL, cfg.Embeddings.Model, cfg.Embeddings.Dir = "http://127.0.0.1:1/v1", "m", c.dir
			got, err := a.vectorFile(cfg)
			if c.want == "" {
				assert.Error(t, err)
				return
			}
			require.NoError(t, err)
			assert.Equal(t, c.want, filepath.Dir(got))
		})
	}
}

// TestReloadMakesTheVectorsOfWhatChanged edits a watched folder.
func TestReloadMakesTheVectorsOfWhatChanged(t *testing.T) {
	s := llmtest.New(t)
	cfg := config.Default()
	cfg.Knowledge.Dir = copyKnowledge(t)
	cfg.Embeddings.BaseURL, cfg.Embeddings.Model, cfg.Embeddings.Dir = s.URL(), "e5", t.TempDir()
	cfg.Embeddings.Timeout = 10 * time.Second
	e, err := (&app{getenv: func(string) string { return "" }}).newEmbeddings(cfg, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	defer e.close()
	c, err := loadCorpus(cfg.Knowledge.Dir)
	require.NoError(t, err)
	_, err = e.update(t.Context(), c.Passages(), nil)
	require.NoError(t, err)
	first := len(s.Embedded())
	k, err := loadKnowledge(cfg.Knowledge, e)
	require.NoError(t, err)
	assert.Equal(t, k.Index.Len(), k.Index.Covered())

	edit(t, cfg.Knowledge.Dir, "dopamine.fr.md", "est un ensemble de régions du cerveau", "est un groupe de régions du cerveau")
	c, err = loadCorpus(cfg.Knowledge.Dir)
	require.NoError(t, err)
	changed := prepare(c, e.reload(t.Context(), c.Passages()))
	assert.Equal(t, changed.Index.Len(), changed.Index.Covered())
	assert.Len(t, s.Embedded(), first+1)

	s.EmbedReply(llmtest.Reset())
	edit(t, cfg.Knowledge.Dir, "dopamine.en.md", "is a set of brain regions", "is a group of brain regions")
	c, err = loadCorpus(cfg.Knowledge.Dir)
	require.NoError(t, err)
	_, kept := e.reload(t.Context(), c.Passages()), e.load()
	assert.Positive(t, prepare(c, kept).Index.Covered(), "the server is down: what is there is used")
}

func TestEvalBEIRWithVectors(t *testing.T) {
	s := llmtest.New(t)
	path, _ := embeddingSettings(t, s, "")
	dir := t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "qrels"), 0o755))
	for name, text := range map[string]string{
		"corpus.jsonl":   `{"_id":"1","title":"","text":"a red fox"}` + "\n" + `{"_id":"2","title":"","text":"a blue whale"}` + "\n",
		"queries.jsonl":  `{"_id":"q","text":"blue whale"}` + "\n",
		"qrels/test.tsv": "query-id\tcorpus-id\tscore\nq\t2\t1\n",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	out, err := runAsk(t, "", "eval", "beir", dir, "--lang", "en", "--embeddings", "--json", "--config", path)
	require.NoError(t, err)
	assert.Contains(t, out, `"by_meaning": 1`)
	assert.Contains(t, out, `"recall@1": 1`)
	assert.Contains(t, s.Embedded(), []string{"query: blue whale"})
}
