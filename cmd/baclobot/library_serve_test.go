package main

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/config"
	"baclobot/internal/discordtest"
	"baclobot/internal/library"
	"baclobot/internal/llm"
)

func TestADamagedLibraryIsSetAsideWhileServing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	require.NoError(t, os.WriteFile(path, []byte("this is no database, and never was one"), 0o600))
	p := start(t, "", "library:", "  path: "+path, "  secret: a secret of the tests")
	assert.Contains(t, p.log.String(), "was set aside as")
	p.ask(discordtest.Member{}, discordtest.Opt("question", englishQuestion))
	p.close()
	lib, err := library.Open(context.Background(), library.Options{Path: path, ReadOnly: true})
	require.NoError(t, err)
	require.NoError(t, lib.Close())
	p.requireNoTrace("a secret of the tests", englishQuestion)
}

func openTestLibrary(t *testing.T) *library.Library {
	t.Helper()
	lib, err := library.Open(context.Background(), library.Options{Path: filepath.Join(t.TempDir(), "library.db")})
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, lib.Close()) })
	return lib
}

func TestLimitsOfAServer(t *testing.T) {
	lib := openTestLibrary(t)
	l, err := newLimits(config.Limits{Window: time.Hour, Member: 3, Server: 100, Global: 8}, lib)
	require.NoError(t, err)
	set := func(f library.Field, v string) {
		_, err := lib.Set(context.Background(), "1", "9", f, v)
		require.NoError(t, err)
	}
	taken := func(member, server string) (n int) {
		for range 10 {
			if _, ok := l.Take(member, server); !ok {
				return n
			}
			n++
		}
		return n
	}
	set(library.FieldMemberLimit, "1")
	assert.Equal(t, 1, taken("a", "1"))
	assert.Equal(t, 3, taken("a", "2"), "another server has the operator's")
	l.Forget("a")
	assert.Equal(t, 1, taken("a", "1"), "forgotten there too")
	set(library.FieldMemberLimit, "")
	assert.Equal(t, 3, taken("b", "1"), "and everybody's limit is reached now")
	assert.Zero(t, taken("c", "3"))
}

func TestTheBudgetOfTheModelSurvivesARestart(t *testing.T) {
	lib := openTestLibrary(t)
	store := storeOf(lib)
	_, err := store.Add(context.Background(), "2026-03-01", llm.Spend{Tokens: 40, Cost: 2})
	require.NoError(t, err)
	again, err := storeOf(lib).Spent(context.Background(), "2026-03-01")
	require.NoError(t, err)
	assert.Equal(t, llm.Spend{Tokens: 40, Cost: 2}, again)
	assert.Nil(t, storeOf(nil), "in memory without a library")
}
