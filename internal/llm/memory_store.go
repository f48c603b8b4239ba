package llm

import (
	"context"
	"sync"
)

// MemoryStore is a Store that forgets when the program ends. It keeps the two
// latest days that it was asked to add to, which bounds its memory; a call that
// began before midnight still settles on its own day.
type MemoryStore struct {
	mu   sync.Mutex
	days map[string]Spend
}

// NewMemoryStore returns an empty store.
func NewMemoryStore() *MemoryStore { return &MemoryStore{days: map[string]Spend{}} }

// Spent returns the total of the day.
func (m *MemoryStore) Spent(_ context.Context, day string) (Spend, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.days[day], nil
}

// Add adds to the total of the day and returns the new total.
func (m *MemoryStore) Add(_ context.Context, day string, amount Spend) (Spend, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	total := m.days[day]
	total.Tokens += amount.Tokens
	total.Cost += amount.Cost
	m.days[day] = total
	for len(m.days) > 2 {
		oldest := day
		for d := range m.days {
			oldest = min(oldest, d)
		}
		delete(m.days, oldest)
	}
	return total, nil
}
