package bot

import (
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"hash/maphash"
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"

	"baclobot/internal/answer"
)

// How long, and how many, answers are remembered for their buttons. A member's
// own go with the interaction that Discord keeps for 15 minutes; what stands in
// a channel holds nothing personal and may stay for a day.
const (
	ownLife     = 15 * time.Minute
	ownMost     = 4096
	channelLife = 24 * time.Hour
	channelMost = 1024
	votersMost  = 200 // per answer; opinions beyond are not counted
	sweepEvery  = time.Minute
	keyBytes    = 12 // 96 bits: nobody guesses the key of another's answer
)

const (
	nobody     = "" // owner of what is not tied to a member
	noQuestion = "" // of what may not be remembered
)

// Steps of an opinion.
const (
	stepVote   = 1
	stepReason = 2
)

// entry is what the buttons under one answer need.
type entry struct {
	owner    string // id of the member who asked; nobody for what everybody may use
	question string // in the member's words; noQuestion when it is not remembered
	answer   answer.Answer
	filled   bool           // the answer is there
	shared   bool           // it was posted to the channel
	voters   map[uint64]int // by a hash that no other process makes of the same member
	expires  time.Time
}

// memory remembers answers for a while, in memory alone: entries end by age,
// the oldest first when there are too many, and at once when their owner asks
// to be forgotten.
type memory struct {
	life time.Duration
	now  func() time.Time
	seed maphash.Seed // of the hashes of voters

	mu      sync.Mutex
	entries *lru.Cache[string, *entry] // never promoted, so that its order is that of age
}

func newMemory(most int, life time.Duration, now func() time.Time) (*memory, error) {
	entries, err := lru.New[string, *entry](most)
	if err != nil {
		return nil, fmt.Errorf("memory: %w", err)
	}
	return &memory{life: life, now: now, seed: maphash.MakeSeed(), entries: entries}, nil
}

// open makes room for an answer that is still to come, so that its owner can
// ask to be forgotten meanwhile.
func (m *memory) open(owner, question string) (key string) {
	raw := make([]byte, keyBytes)
	_, _ = rand.Read(raw) // it never fails
	key = base64.RawURLEncoding.EncodeToString(raw)
	m.mu.Lock()
	defer m.mu.Unlock()
	m.sweepLocked()
	m.entries.Add(key, &entry{owner: owner, question: question, expires: m.now().Add(m.life)})
	return key
}

// fill puts the answer into its place. It reports false when the place is gone.
func (m *memory) fill(key string, a answer.Answer) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	e, ok := m.entries.Peek(key)
	if ok {
		a.Trace = answer.Trace{} // it holds words of the question
		e.answer, e.filled = a, true
	}
	return ok
}

// get finds a whole entry that has not expired.
func (m *memory) get(key string) (entry, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.sweepLocked()
	e, ok := m.entries.Peek(key)
	if !ok || !e.filled {
		return entry{}, false
	}
	found := *e
	found.voters = nil
	return found, true
}

// question is what is remembered of the question of an entry.
func (m *memory) question(key string) string {
	m.mu.Lock()
	defer m.mu.Unlock()
	if e, ok := m.entries.Peek(key); ok {
		return e.question
	}
	return noQuestion
}

// drop forgets one entry.
func (m *memory) drop(key string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.entries.Remove(key)
}

// claim marks an answer as shared; it reports false when it was already, or is
// gone. release takes that back.
func (m *memory) claim(key string) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	e, ok := m.entries.Peek(key)
	if !ok || e.shared {
		return false
	}
	e.shared = true
	return true
}

func (m *memory) release(key string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if e, ok := m.entries.Peek(key); ok {
		e.shared = false
	}
}

// vote notes that a member has come as far as step with their opinion on an
// answer, and reports whether that is new.
func (m *memory) vote(key, user string, step int) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	e, ok := m.entries.Peek(key)
	who := maphash.String(m.seed, user)
	if !ok || e.voters[who] >= step || len(e.voters) >= votersMost && e.voters[who] == 0 {
		return false
	}
	if e.voters == nil {
		e.voters = map[uint64]int{}
	}
	e.voters[who] = step
	return true
}

// forget erases everything of a member.
func (m *memory) forget(user string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, key := range m.entries.Keys() {
		e, _ := m.entries.Peek(key)
		if e.owner == user {
			m.entries.Remove(key)
			continue
		}
		delete(e.voters, maphash.String(m.seed, user))
	}
}

// sweep erases what has expired.
func (m *memory) sweep() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.sweepLocked()
}

func (m *memory) sweepLocked() {
	now := m.now()
	for {
		_, e, ok := m.entries.GetOldest()
		if !ok || now.Before(e.expires) {
			return
		}
		m.entries.RemoveOldest()
	}
}

// kept is how many entries there are.
func (m *memory) kept() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.entries.Len()
}
