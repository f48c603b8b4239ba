package bot

import (
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/answer"
)

func memoryAt(t *testing.T, most int, life time.Duration) (*memory, *time.Time) {
	t.Helper()
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	m, err := newMemory(most, life, func() time.Time { return now })
	require.NoError(t, err)
	return m, &now
}

func TestMemoryEndsByAge(t *testing.T) {
	t.Parallel()
	m, now := memoryAt(t, 10, time.Minute)
	old := m.open("a", "why")
	m.fill(old, answer.Answer{Lang: "fr", Trace: answer.Trace{Gate: "words"}})
	*now = now.Add(59 * time.Second)
	e, ok := m.get(old)
	require.True(t, ok)
	assert.Equal(t, answer.Answer{Lang: "fr"}, e.answer, "the trace is not kept")
	young := m.open("a", "why")
	_, ok = m.get(young)
	assert.False(t, ok, "its answer is still to come")
	*now = now.Add(time.Second)
	m.sweep()
	assert.Equal(t, 1, m.kept(), "without anybody asking for it")
	_, ok = m.get(old)
	assert.False(t, ok)
	assert.False(t, m.fill(old, answer.Answer{}))
}

func TestMemoryIsBounded(t *testing.T) {
	t.Parallel()
	m, _ := memoryAt(t, 100, time.Hour)
	first := m.open("a", "")
	m.fill(first, answer.Answer{})
	for range 99 {
		m.open("b", "")
		m.get(first) // looking at it does not keep it
	}
	_, ok := m.get(first)
	assert.True(t, ok)
	m.open("b", "")
	_, ok = m.get(first)
	assert.False(t, ok)
	assert.Equal(t, 100, m.kept())

	last := m.open("a", "")
	for n := range 2 * votersMost {
		m.vote(last, strconv.Itoa(n), stepVote)
	}
	e, _ := m.entries.Peek(last)
	assert.Len(t, e.voters, votersMost)
}

func TestMemoryForgetsAMember(t *testing.T) {
	t.Parallel()
	m, _ := memoryAt(t, 100, time.Hour)
	mine, theirs := m.open("a", "mine"), m.open("b", "theirs")
	m.fill(theirs, answer.Answer{})
	m.vote(theirs, "a", stepVote)
	m.forget("a")
	assert.Equal(t, 1, m.kept())
	assert.Empty(t, m.question(mine))
	assert.False(t, m.fill(mine, answer.Answer{}))
	e, _ := m.entries.Peek(theirs)
	assert.Empty(t, e.voters)
}
