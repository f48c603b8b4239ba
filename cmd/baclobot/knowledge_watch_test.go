package main

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"baclobot/internal/answer"
	"baclobot/internal/config"
)

// reloading is a service whose knowledge folder is watched.
type reloading struct {
	t        *testing.T
	dir      string
	service  *answer.Service
	versions chan string
	log      *lockedBuffer
}

// Swap takes new knowledge into use and tells the test.
func (r *reloading) Swap(k *answer.Knowledge) {
	r.service.Swap(k)
	r.versions <- k.Corpus.Version()
}

func startReloading(t *testing.T) *reloading {
	t.Helper()
	t.Cleanup(func() { goleak.VerifyNone(t, goleak.IgnoreCurrent()) })
	r := &reloading{t: t, dir: copyKnowledge(t), versions: make(chan string, 100), log: &lockedBuffer{}}
	cfg := config.Default()
	cfg.Knowledge = config.Knowledge{Dir: r.dir, Watch: true}
	logger := slog.New(slog.NewTextHandler(r.log, nil))
	k, err := loadKnowledge(cfg.Knowledge, nil)
	require.NoError(t, err)
	service, stop, err := newService(cfg, k, logger)
	require.NoError(t, err)
	r.service = service
	stopWatch := watchKnowledge(t.Context(), cfg.Knowledge, nil, r, logger)
	t.Cleanup(func() {
		stopWatch()
		stop()
	})
	// The watch is there once a harmless change comes through.
	for i := 0; ; i++ {
		require.Less(t, i, 10, "the folder is not watched")
		r.touch(i)
		select {
		case <-r.versions:
			return r
		case <-time.After(3 * time.Second):
		}
	}
}

// touch changes a comment of the bibliography, and so the edition.
func (r *reloading) touch(n int) {
	edit(r.t, r.dir, "sources.yaml", "# Bibliography", "#"+strings.Repeat(".", n+1)+" # Bibliography")
}

func (r *reloading) next() string {
	r.t.Helper()
	select {
	case v := <-r.versions:
		return v
	case <-time.After(20 * time.Second):
		r.t.Fatal("the change was not loaded")
		return ""
	}
}

func TestReloadKeepsTheLastGoodCopy(t *testing.T) {
	r := startReloading(t)
	before := r.service.Knowledge().Corpus.Version()
	path := filepath.Join(r.dir, "dopamine.fr.md")
	sound, err := os.ReadFile(path)
	require.NoError(t, err)

	edit(t, r.dir, "dopamine.fr.md", "[@", "[@nowhere-1; @")
	require.Eventually(t, func() bool { return strings.Contains(r.log.String(), "nowhere-1") }, 20*time.Second, 20*time.Millisecond)
	assert.Contains(t, r.log.String(), "the last good copy stays in use")
	assert.Regexp(t, `dopamine\.fr\.md:\d+:\d+: error: unknown source`, r.log.String())
	assert.Equal(t, before, r.service.Knowledge().Corpus.Version())

	require.NoError(t, os.WriteFile(path, append(sound, '\n'), 0o600))
	assert.NotEqual(t, before, r.next(), "a sound folder is taken into use again")
}

// TestReloadUnderLoadDropsNoQuestion asks without pause while the knowledge
// is replaced several times.
func TestReloadUnderLoadDropsNoQuestion(t *testing.T) {
	r := startReloading(t)
	ctx, cancel := context.WithCancel(t.Context())
	var asking sync.WaitGroup
	var mu sync.Mutex
	answered, refused := 0, 0
	for range 2 {
		asking.Go(func() {
			for ctx.Err() == nil {
				a, err := r.service.Answer(t.Context(), answer.Question{Text: frenchQuestion, Lang: "fr"})
				mu.Lock()
				answered++
				if err != nil || len(a.Sentences) == 0 || len(a.Sources) == 0 {
					refused++
				}
				mu.Unlock()
			}
		})
	}
	seen := make(map[string]bool)
	for i := range 3 {
		r.touch(i + 200)
		seen[r.next()] = true
	}
	cancel()
	asking.Wait()
	assert.Len(t, seen, 3, "each reload is an edition of its own")
	assert.Positive(t, answered)
	assert.Zero(t, refused, "of %d questions", answered)
	t.Logf("%d questions answered during 3 reloads", answered)
}

func TestNothingToWatch(t *testing.T) {
	logger := slog.New(slog.DiscardHandler)
	watchKnowledge(t.Context(), config.Knowledge{Watch: true}, nil, nil, logger)()
	watchKnowledge(t.Context(), config.Knowledge{Dir: "/nowhere"}, nil, nil, logger)()
}
