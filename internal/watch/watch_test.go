package watch_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"baclobot/internal/watch"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const patience = 10 * time.Second

// watched is a folder with one file "text" under watch. Loading reads the
// file; the text "broken" fails.
type watched struct {
	t         *testing.T
	dir       string
	loads     chan struct{}
	published chan string
	failed    chan error
}

var errBroken = errors.New("broken")

func start(t *testing.T) *watched {
	t.Helper()
	w := &watched{
		t: t, dir: filepath.Join(t.TempDir(), "folder"),
		loads: make(chan struct{}, 1000), published: make(chan string, 1000), failed: make(chan error, 1000),
	}
	require.NoError(t, os.Mkdir(w.dir, 0o755))
	w.write("first")
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- watch.Run(ctx, watch.Options[string]{
			Dir: w.dir, Quiet: 30 * time.Millisecond,
			Load: func() (string, error) {
				w.loads <- struct{}{}
				raw, err := os.ReadFile(filepath.Join(w.dir, "text"))
				if string(raw) == "broken" {
					return "", errBroken
				}
				return string(raw), err
			},
			Publish: func(s string) { w.published <- s },
			Failed:  func(err error) { w.failed <- err },
		})
	}()
	t.Cleanup(func() {
		cancel()
		assert.NoError(t, <-ended)
	})
	// The watch is there once a change comes through.
	deadline := time.After(patience)
	for {
		w.write("ready")
		select {
		case <-w.published:
			return w
		case <-time.After(50 * time.Millisecond):
		case <-deadline:
			t.Fatal("the folder is not watched")
		}
	}
}

func (w *watched) write(text string) {
	require.NoError(w.t, os.WriteFile(filepath.Join(w.dir, "text"), []byte(text), 0o600))
}

// next waits until text is published.
func (w *watched) next(text string) {
	w.t.Helper()
	deadline := time.After(patience)
	for {
		select {
		case got := <-w.published:
			if got == text {
				return
			}
		case <-deadline:
			w.t.Fatalf("%q was never published", text)
		}
	}
}

func TestReloadsAndKeepsTheLastGoodCopy(t *testing.T) {
	w := start(t)
	w.write("second")
	w.next("second")

	w.write("broken")
	select {
	case err := <-w.failed:
		assert.ErrorIs(t, err, errBroken)
	case <-time.After(patience):
		t.Fatal("nobody was told")
	}
	assert.Empty(t, w.published, "a broken folder is never published")

	w.write("third")
	w.next("third")
}

func TestManyChangesAreLoadedOnce(t *testing.T) {
	w := start(t)
	w.write("settled")
	w.next("settled")
	for len(w.loads) > 0 {
		<-w.loads
	}
	for range 200 {
		w.write("burst")
	}
	w.write("last")
	w.next("last")
	assert.LessOrEqual(t, len(w.loads), 20, "200 changes in a burst are loaded a few times, not each")
}

func TestFolderReplaced(t *testing.T) {
	w := start(t)
	require.NoError(t, os.RemoveAll(w.dir))
	fresh := w.dir + "-fresh"
	require.NoError(t, os.Mkdir(fresh, 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(fresh, "text"), []byte("replaced"), 0o600))
	require.NoError(t, os.Rename(fresh, w.dir))
	w.next("replaced")
	w.write("and edited")
	w.next("and edited")
}

func TestMissingFolder(t *testing.T) {
	err := watch.Run(t.Context(), watch.Options[string]{Dir: filepath.Join(t.TempDir(), "none")})
	assert.ErrorIs(t, err, os.ErrNotExist)
}
