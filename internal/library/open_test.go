package library_test

import (
	"bytes"
	"context"
	"database/sql"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/library"
)

func TestOpenMakesAFileThatOthersCannotRead(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	path := filepath.Join(dir, "library.db")
	l, err := library.Open(t.Context(), library.Options{Path: path})
	require.NoError(t, err)
	assert.Equal(t, library.Opening{Created: true, To: 3, SecretCreated: path + ".secret"}, l.Opening())
	assert.Contains(t, l.Opening().Notice(), path+".secret")
	_, err = l.Set(t.Context(), "1", "42", library.FieldCountry, "FR")
	require.NoError(t, err)
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.GreaterOrEqual(t, len(entries), 4, "file, log, index, secret")
	for _, e := range entries {
		info, err := e.Info()
		require.NoError(t, err)
		assert.Equal(t, os.FileMode(0o600), info.Mode().Perm(), e.Name())
	}
	require.NoError(t, l.Close())

	l, err = library.Open(t.Context(), library.Options{Path: path})
	require.NoError(t, err)
	assert.Equal(t, library.Opening{From: 3, To: 3}, l.Opening())
	assert.Empty(t, l.Opening().Notice())
	s, err := l.Settings(t.Context(), "1")
	require.NoError(t, err)
	assert.Equal(t, "FR", s.Country)
	require.NoError(t, l.Close())
}

// filled closes a library with something in it and returns its path.
func filled(t *testing.T) string {
	path := filepath.Join(t.TempDir(), "library.db")
	l, err := library.Open(t.Context(), library.Options{Path: path, Secret: secret})
	require.NoError(t, err)
	c := shipped(t)
	for range 20 {
		_, err := l.Approve(t.Context(), c, "42", draft(t, c, "1", "dopamine", "fr", "Que fait la dopamine ?"))
		require.NoError(t, err)
	}
	require.NoError(t, l.Close())
	return path
}

func TestADamagedFileIsSetAside(t *testing.T) {
	garbage := make([]byte, 20_000)
	rnd := rand.New(rand.NewPCG(1, 2))
	for i := range garbage {
		garbage[i] = byte(rnd.Uint32())
	}
	cases := map[string]func(t *testing.T, path string, whole []byte) []byte{
		"garbage":          func(*testing.T, string, []byte) []byte { return garbage },
		"text":             func(*testing.T, string, []byte) []byte { return []byte("this is no database") },
		"cut in a page":    func(_ *testing.T, _ string, b []byte) []byte { return b[:len(b)*2/3+100] },
		"cut at a page":    func(_ *testing.T, _ string, b []byte) []byte { return b[:len(b)/2/4096*4096] },
		"cut in its head":  func(_ *testing.T, _ string, b []byte) []byte { return b[:60] },
		"pages overwriten": func(_ *testing.T, _ string, b []byte) []byte { copy(b[4096*3:4096*12], garbage); return b },
		"empty, but its log is there": func(t *testing.T, path string, b []byte) []byte {
			require.NoError(t, os.WriteFile(path+"-wal", garbage, 0o600))
			return nil
		},
	}
	for name, damage := range cases {
		t.Run(name, func(t *testing.T) {
			path := filled(t)
			whole, err := os.ReadFile(path)
			require.NoError(t, err)
			require.Greater(t, len(whole), 4096*14)
			broken := damage(t, path, bytes.Clone(whole))
			require.NoError(t, os.WriteFile(path, broken, 0o600))

			now := newClock()
			l := open(t, library.Options{Path: path, Now: now.now})
			o := l.Opening()
			assert.Equal(t, path+".damaged-20260301T120000Z", o.Quarantined)
			assert.NotEmpty(t, o.Damage)
			assert.True(t, o.Created)
			assert.Contains(t, o.Notice(), o.Quarantined)
			kept, err := os.ReadFile(o.Quarantined)
			require.NoError(t, err)
			assert.Equal(t, len(broken), len(kept), "nothing is thrown away")
			list, err := l.ListApproved(t.Context(), "1")
			require.NoError(t, err)
			assert.Empty(t, list, "a fresh start")
			_, err = l.Set(t.Context(), "1", "42", library.FieldCountry, "FR")
			assert.NoError(t, err)

			// Its time is bounded like that of the library.
			e, err := l.Expire(t.Context(), now.now().Add(29*24*time.Hour))
			require.NoError(t, err)
			assert.Zero(t, e.Files)
			e, err = l.Expire(t.Context(), now.now().Add(31*24*time.Hour))
			require.NoError(t, err)
			assert.Positive(t, e.Files)
			assert.NoFileExists(t, o.Quarantined)
		})
	}
}

func TestTwoDamagedFilesOfOneSecondAreBothKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	for i := range 2 {
		require.NoError(t, os.WriteFile(path, []byte("no database"), 0o600))
		l, err := library.Open(t.Context(), library.Options{Path: path, Secret: secret, Now: newClock().now})
		require.NoError(t, err)
		require.NoError(t, l.Close())
		assert.FileExists(t, l.Opening().Quarantined, i)
	}
	assert.FileExists(t, path+".damaged-20260301T120000Z")
	assert.FileExists(t, path+".damaged-20260301T120000Z-2")
}

func TestAMissingFileIsAFreshStart(t *testing.T) {
	path := filled(t)
	require.NoError(t, os.Remove(path))
	l := open(t, library.Options{Path: path})
	assert.Equal(t, library.Opening{Created: true, To: 3}, l.Opening())
}

func TestAFileOfSomethingElseIsLeftAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "other.db")
	db, err := sql.Open("sqlite", path)
	require.NoError(t, err)
	_, err = db.Exec("CREATE TABLE recipe (id INTEGER)")
	require.NoError(t, err)
	require.NoError(t, db.Close())
	_, err = library.Open(t.Context(), library.Options{Path: path, Secret: secret})
	assert.ErrorIs(t, err, library.ErrForeign)
	assert.FileExists(t, path)
}

func TestAFileThatCannotBeReadStaysWhereItIs(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	require.NoError(t, os.Mkdir(path, 0o700))
	_, err := library.Open(t.Context(), library.Options{Path: path, Secret: secret})
	assert.Error(t, err)
	assert.DirExists(t, path)
}

func TestAnotherSecretIsNoticed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	first := open(t, library.Options{Path: path})
	_, err := first.Set(t.Context(), "1", "42", library.FieldCountry, "FR")
	require.NoError(t, err)
	_, err = first.FileReport(t.Context(), "42", library.Report{Server: "1", Reason: "wrong", Words: "left on purpose"}, true)
	require.NoError(t, err)

	other := []byte("another secret of the same tests")
	_, err = library.Open(t.Context(), library.Options{Path: path, Secret: other})
	assert.ErrorIs(t, err, library.ErrSecret)
	_, err = library.Open(t.Context(), library.Options{Path: path})
	assert.ErrorIs(t, err, library.ErrSecret, "a lost secret is not replaced by a new one in silence")
	assert.NoFileExists(t, path+".secret")
	_, err = library.Open(t.Context(), library.Options{Path: path, Secret: []byte("short")})
	assert.ErrorContains(t, err, "at least 16")

	l := open(t, library.Options{Path: path, Secret: other, EraseKeyed: true})
	assert.True(t, l.Opening().KeyedErased)
	changes, err := l.Changes(t.Context(), "1", 10)
	require.NoError(t, err)
	require.Len(t, changes, 1)
	assert.Empty(t, changes[0].By)
	reports, err := l.Reports(t.Context(), "1")
	require.NoError(t, err)
	assert.Empty(t, reports)
}

func TestASecretThatOthersCanReadIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	require.NoError(t, os.WriteFile(path+".secret", bytes.Repeat([]byte("x"), 40), 0o600))
	require.NoError(t, os.Chmod(path+".secret", 0o644))
	_, err := library.Open(t.Context(), library.Options{Path: path})
	assert.ErrorContains(t, err, "chmod 600")
}

func TestBackupBesideAWriter(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	l := open(t, library.Options{Path: path})
	_, err := l.Set(t.Context(), "1", "42", library.FieldCountry, "FR")
	require.NoError(t, err)

	reading := open(t, library.Options{Path: path, ReadOnly: true})
	_, err = reading.Set(t.Context(), "1", "42", library.FieldCountry, "BE")
	assert.ErrorIs(t, err, library.ErrReadOnly)
	damage, err := reading.Check(t.Context())
	require.NoError(t, err)
	assert.Empty(t, damage)

	copied := filepath.Join(t.TempDir(), "copy.db")
	require.NoError(t, reading.Backup(t.Context(), copied))
	assert.ErrorIs(t, reading.Backup(t.Context(), copied), os.ErrExist, "no backup is overwritten")
	info, err := os.Stat(copied)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	left, err := os.ReadDir(filepath.Dir(copied))
	require.NoError(t, err)
	assert.Len(t, left, 1)

	back := open(t, library.Options{Path: copied})
	s, err := back.Settings(t.Context(), "1")
	require.NoError(t, err)
	assert.Equal(t, "FR", s.Country)
}

func TestReadOnlyMakesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	_, err := library.Open(context.Background(), library.Options{Path: path, ReadOnly: true})
	assert.ErrorIs(t, err, os.ErrNotExist)
	assert.NoFileExists(t, path)
}
