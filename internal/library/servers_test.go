package library_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/library"
)

func TestServersAreThoseThatAnythingIsKeptOf(t *testing.T) {
	t.Parallel()
	l := open(t, library.Options{})
	ctx := context.Background()
	require.NoError(t, l.CountReply(ctx, library.Reply{Server: "2", Action: "answer", Lang: "fr"}))
	require.NoError(t, l.CountReply(ctx, library.Reply{Action: "answer", Lang: "fr"}))
	_, err := l.Set(ctx, "1", "9", library.FieldLanguage, "fr")
	require.NoError(t, err)
	_, err = l.RecordGap(ctx, shipped(t), library.Unanswered{Server: "3", Lang: "fr", Text: "dopamine"})
	require.NoError(t, err)
	list, err := l.Servers(ctx)
	require.NoError(t, err)
	assert.Equal(t, []string{"1", "2", "3"}, list, "a direct message is in none")
	for _, id := range list {
		require.NoError(t, l.Purge(ctx, id))
	}
	list, err = l.Servers(ctx)
	require.NoError(t, err)
	assert.Empty(t, list)
}
