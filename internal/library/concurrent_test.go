package library_test

import (
	"path/filepath"
	"strconv"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/library"
)

// TestManyAtOnce is for the race detector: everything is used from many sides,
// and nothing is locked out.
func TestManyAtOnce(t *testing.T) {
	c := shipped(t)
	l := open(t, library.Options{})
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			ctx, server := t.Context(), strconv.Itoa(1+i%2)
			for j := range 5 {
				_, err := l.Set(ctx, server, mod, library.FieldMemberLimit, strconv.Itoa(j+1))
				assert.NoError(t, err)
				_, err = l.Settings(ctx, server)
				assert.NoError(t, err)
				a, err := l.Approve(ctx, c, mod, draft(t, c, server, "dopamine", "fr", "Que fait la dopamine ?"))
				assert.NoError(t, err)
				m, ok, err := l.Find(ctx, library.Query{Server: server, Question: "que fait la dopamine", Lang: "fr", Corpus: c})
				assert.NoError(t, err)
				assert.True(t, ok)
				assert.Equal(t, server, m.Approved.Server)
				_, err = l.AddSpend(ctx, "2026-03-01", library.Spend{Tokens: 1})
				assert.NoError(t, err)
				_, err = l.RecordGap(ctx, c, library.Unanswered{Server: server, Text: "la dopamine"})
				assert.NoError(t, err)
				_, err = l.Gaps(ctx, server)
				assert.NoError(t, err)
				_, err = l.Stale(ctx, c)
				assert.NoError(t, err)
				_, err = l.Forget(ctx, member)
				assert.NoError(t, err)
				if j%2 == 0 {
					assert.NoError(t, l.Retire(ctx, server, a.ID))
				}
			}
		})
	}
	wg.Wait()
	spent, err := l.Spent(t.Context(), "2026-03-01")
	require.NoError(t, err)
	assert.Equal(t, 40, spent.Tokens)
}

// TestTwoWritersWait: while one program takes over from another, both have the
// file open. Neither is turned away, even where it reads before it writes.
func TestTwoWritersWait(t *testing.T) {
	c, path := shipped(t), filepath.Join(t.TempDir(), "library.db")
	var wg sync.WaitGroup
	for range 2 {
		l := open(t, library.Options{Path: path})
		wg.Go(func() {
			for range 20 {
				_, err := l.Approve(t.Context(), c, mod, draft(t, c, "1", "dopamine", "fr", "Que fait la dopamine ?"))
				assert.NoError(t, err)
			}
		})
	}
	wg.Wait()
	list, err := open(t, library.Options{Path: path}).ListApproved(t.Context(), "1")
	require.NoError(t, err)
	assert.Len(t, list, 40)
}
