package library_test

import (
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/library"
)

func TestPins(t *testing.T) {
	ctx, now := t.Context(), newClock()
	l := open(t, library.Options{Now: now.now})
	for _, m := range []string{"103", "101", "102"} {
		require.NoError(t, l.RecordPin(ctx, "42", library.Pin{Server: "1", Channel: "10", Message: m}))
		now.pass(time.Minute)
	}
	require.NoError(t, l.RecordPin(ctx, "42", library.Pin{Server: "1", Channel: "11", Message: "201"}))
	assert.ErrorIs(t, l.RecordPin(ctx, "43", library.Pin{Server: "1", Channel: "10", Message: "103"}), library.ErrPinned)
	oldest, err := l.OldestPin(ctx, "1", "10")
	require.NoError(t, err)
	assert.Equal(t, "103", oldest.Message)
	_, err = l.OldestPin(ctx, "2", "10")
	assert.ErrorIs(t, err, library.ErrNotFound)

	// 103 was unpinned by hand; 201 hangs in another channel.
	asked := now.now()
	require.NoError(t, l.RecordPin(ctx, "42", library.Pin{Server: "1", Channel: "10", Message: "104"}))
	removed, err := l.ReconcilePins(ctx, "1", "10", []string{"101", "102", "999"}, asked)
	require.NoError(t, err)
	require.Len(t, removed, 1)
	assert.Equal(t, oldest, removed[0])
	left, err := l.Pins(ctx, "1", "")
	require.NoError(t, err)
	var messages []string
	for _, p := range left {
		messages = append(messages, p.Message)
	}
	assert.Equal(t, []string{"101", "102", "104", "201"}, messages, "104 came after the list was asked for")

	require.NoError(t, l.RemovePin(ctx, "1", "101"))
	assert.ErrorIs(t, l.RemovePin(ctx, "1", "101"), library.ErrNotFound)
	assert.ErrorIs(t, l.RemovePin(ctx, "2", "102"), library.ErrNotFound)
}

// TestTwoModeratorsPinTheSameMessage: one of them wins, and nothing of the
// other is left.
func TestTwoModeratorsPinTheSameMessage(t *testing.T) {
	c := shipped(t)
	l := open(t, library.Options{})
	const moderators = 8
	errs := make([]error, moderators)
	var wg sync.WaitGroup
	for i := range moderators {
		wg.Go(func() {
			d := draft(t, c, "1", "dopamine", "fr", "Que fait la dopamine ?")
			d.Pin = &library.Place{Channel: "10", Message: "100"}
			_, errs[i] = l.Approve(t.Context(), c, strconv.Itoa(i+1), d)
		})
	}
	wg.Wait()
	won := 0
	for _, err := range errs {
		if err == nil {
			won++
			continue
		}
		assert.ErrorIs(t, err, library.ErrPinned)
	}
	assert.Equal(t, 1, won)
	list, err := l.ListApproved(t.Context(), "1")
	require.NoError(t, err)
	assert.Len(t, list, 1)
}
