package main

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/internal/discordtest"
	"baclobot/internal/library"
	"baclobot/knowledge"
)

// TestGapsAreResolvedWhenTheKnowledgeCoversThem starts without a topic, which
// is added while the program runs.
func TestGapsAreResolvedWhenTheKnowledgeCoversThem(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	secret := "a secret of the tests"
	shipped, err := corpus.Load(knowledge.FS)
	require.NoError(t, err)
	day := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	lib, err := library.Open(t.Context(), library.Options{Path: path, Secret: []byte(secret), Now: func() time.Time { return day }})
	require.NoError(t, err)
	defer func() { require.NoError(t, lib.Close()) }()
	record := func(text, lang string) string {
		id, err := lib.RecordGap(t.Context(), shipped, library.Unanswered{Server: discordtest.DefaultGuild, Lang: lang, Text: text})
		require.NoError(t, err)
		return id
	}
	open := func(id string) bool {
		list, err := lib.Gaps(context.Background(), discordtest.DefaultGuild)
		require.NoError(t, err)
		return slices.ContainsFunc(list, func(g library.Gap) bool { return g.ID == id })
	}
	early := record("Pourquoi ne pas arrêter le baclofène brutalement ?", "fr")
	day = time.Date(2030, 1, 1, 12, 0, 0, 0, time.UTC) // after every review
	added := record("Et conduire ?", "fr")
	same := record("And to stop baclofen abruptly?", "en")
	nothing := record("zzz", "fr")

	dir := copyKnowledge(t)
	words := map[string][]byte{}
	for _, name := range []string{"driving.fr.md", "driving.en.md"} {
		file := filepath.Join(dir, name)
		words[file], err = os.ReadFile(file)
		require.NoError(t, err)
		require.NoError(t, os.Remove(file))
	}
	p := start(t, "", "library:", "  path: "+path, "  secret: "+secret, "knowledge:", "  dir: "+dir, "  watch: true",
		"answer:", "  threshold: 0.9")
	require.Eventually(t, func() bool { return !open(early) }, 20*time.Second, 20*time.Millisecond, "reviewed since: %s", p.log)
	assert.True(t, open(added))
	for file, text := range words {
		require.NoError(t, os.WriteFile(file, text, 0o600))
	}
	require.Eventually(t, func() bool { return !open(added) }, 20*time.Second, 20*time.Millisecond, "added while running: %s", p.log)
	assert.True(t, open(same), "what was there all along covers nothing")
	assert.True(t, open(nothing), "it has no terms")
	p.close()
}
