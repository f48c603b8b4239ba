package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/library"
)

func TestLibraryCommands(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "library.db")
	use := func(env string, args ...string) (string, error) {
		var out, log lockedBuffer
		getenv := func(k string) string { return map[string]string{libraryEnv: env}[k] }
		err := run(t.Context(), append([]string{"library"}, args...), getenv, strings.NewReader(""), &out, &log)
		return out.String(), err
	}
	_, err := use("", "check")
	assert.Equal(t, 2, exitStatus(err))
	_, err = use(path, "check")
	assert.Equal(t, 1, exitStatus(err))
	assert.NoFileExists(t, path, "looking makes nothing")

	// The bot is running: its library stays open.
	lib, err := library.Open(t.Context(), library.Options{Path: path})
	require.NoError(t, err)
	defer lib.Close()
	for range 6 {
		require.NoError(t, lib.CountOpinion(t.Context(), library.Opinion{Server: "1", Helpful: true}))
	}
	out, err := use(path, "check")
	require.NoError(t, err)
	assert.Equal(t, "The library is whole, and of version 3.\n", out)
	out, err = use("", "stats", "--file", path, "--days", "1")
	require.NoError(t, err)
	assert.Contains(t, out, "helpful      6\n")
	assert.Contains(t, out, "not helpful  < 5\n")
	out, err = use(path, "stats", "--json", "--server", "2")
	require.NoError(t, err)
	assert.Contains(t, out, `"helpful": 0`)
	settings := filepath.Join(dir, "config.yaml")
	require.NoError(t, os.WriteFile(settings, []byte("library:\n  path: "+path+"\n"), 0o600))
	out, err = use("", "check", "--config", settings)
	require.NoError(t, err)
	assert.Contains(t, out, "whole")
	_, err = use(filepath.Join(dir, "none.db"), "check", "--config", settings)
	assert.Equal(t, 1, exitStatus(err), "the environment comes first")
	_, err = use("", "check", "--config", filepath.Join(dir, "none.yaml"))
	assert.Equal(t, 2, exitStatus(err))
	require.NoError(t, os.WriteFile(settings, []byte("library: {}\n"), 0o600))
	_, err = use("", "check", "--config", settings)
	assert.Equal(t, 2, exitStatus(err))
	_, err = use(path, "stats", "--days", "0")
	assert.Equal(t, 2, exitStatus(err))

	copied := filepath.Join(dir, "copy.db")
	out, err = use(path, "backup", copied)
	require.NoError(t, err)
	assert.Contains(t, out, copied)
	_, err = use(path, "backup", copied)
	assert.ErrorIs(t, err, os.ErrExist)
	out, err = use(copied, "check")
	require.NoError(t, err)
	assert.Contains(t, out, "whole")

	require.NoError(t, os.WriteFile(copied, []byte("no database"), 0o600))
	_, err = use(copied, "check")
	assert.Equal(t, 1, exitStatus(err))
	left, err := os.ReadFile(copied)
	require.NoError(t, err)
	assert.Equal(t, "no database", string(left), "a check changes nothing")
}
