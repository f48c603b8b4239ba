package quota_test

import (
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"baclobot/internal/quota"
)

// clock stands still until it is moved.
type clock struct{ now time.Time }

func (c *clock) Now() time.Time { return c.now }

func newQuota(t require.TestingT, o quota.Options) (*quota.Quota, *clock) {
	c := &clock{now: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)}
	o.Now = c.Now
	q, err := quota.New(o)
	require.NoError(t, err)
	return q, c
}

func TestEachLimitHoldsByItself(t *testing.T) {
	t.Parallel()
	limit := quota.Limit{Questions: 2, Window: 10 * time.Minute}
	cases := map[string]struct {
		options quota.Options
		other   [2]string // member and server that the limit does not touch
	}{
		"member": {quota.Options{Member: limit}, [2]string{"another", "server"}},
		"server": {quota.Options{Server: limit}, [2]string{"member", "another"}},
		"global": {quota.Options{Global: limit}, [2]string{}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			q, clock := newQuota(t, c.options)
			for range 2 {
				_, ok := q.Take("member", "server")
				require.True(t, ok)
			}
			wait, ok := q.Take("member", "server")
			require.False(t, ok)
			assert.InDelta(t, 5*time.Minute, wait, float64(2*time.Millisecond))
			if c.other[0] != "" {
				_, ok = q.Take(c.other[0], c.other[1])
				assert.True(t, ok)
			}
			clock.now = clock.now.Add(wait)
			_, ok = q.Take("member", "server")
			assert.True(t, ok, "the wait that was named is enough")
		})
	}
}

func TestARefusedQuestionCountsNowhere(t *testing.T) {
	t.Parallel()
	q, _ := newQuota(t, quota.Options{
		Member: quota.Limit{Questions: 1, Window: time.Minute}, Server: quota.Limit{Questions: 2, Window: time.Minute},
	})
	_, ok := q.Take("a", "server")
	require.True(t, ok)
	for range 5 {
		_, ok = q.Take("a", "server")
		require.False(t, ok)
	}
	_, ok = q.Take("b", "server")
	assert.True(t, ok, "the refusals of one member cost the server nothing")
}

func TestNothingIsLimitedByDefault(t *testing.T) {
	t.Parallel()
	q, _ := newQuota(t, quota.Options{})
	for range 1000 {
		_, ok := q.Take("a", "")
		require.True(t, ok)
		_, ok = q.Enter()
		require.True(t, ok)
	}
}

func TestForgettingAMember(t *testing.T) {
	t.Parallel()
	q, _ := newQuota(t, quota.Options{Member: quota.Limit{Questions: 1, Window: time.Hour}})
	q.Take("a", "s")
	q.Take("b", "s")
	q.Forget("a")
	members, _ := q.Kept()
	assert.Equal(t, 1, members)
	_, ok := q.Take("a", "s")
	assert.True(t, ok)
	_, ok = q.Take("b", "s")
	assert.False(t, ok)
}

func TestMemoryIsBounded(t *testing.T) {
	t.Parallel()
	q, _ := newQuota(t, quota.Options{Members: 10, Servers: 5, Member: quota.Limit{Questions: 1, Window: time.Hour}})
	for n := range 1000 {
		q.Take(fmt.Sprint("m", n), fmt.Sprint("s", n))
	}
	members, servers := q.Kept()
	assert.Equal(t, 10, members)
	assert.Equal(t, 5, servers)
}

func TestQuestionsInFlight(t *testing.T) {
	t.Parallel()
	q, _ := newQuota(t, quota.Options{InFlight: 3})
	var entered atomic.Int32
	var leaves []func()
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			if leave, ok := q.Enter(); ok {
				entered.Add(1)
				mu.Lock()
				leaves = append(leaves, leave)
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	assert.EqualValues(t, 3, entered.Load())
	leaves[0]()
	leaves[0]() // once is once
	_, ok := q.Enter()
	assert.True(t, ok)
	_, ok = q.Enter()
	assert.False(t, ok)
}

func TestSettingsThatCannotWork(t *testing.T) {
	t.Parallel()
	for _, o := range []quota.Options{
		{Member: quota.Limit{Questions: 1}},
		{Members: -1},
		{Servers: -1},
	} {
		_, err := quota.New(o)
		assert.Error(t, err)
	}
}

// In no window are more questions taken than twice the limit (a full store and
// what comes back meanwhile), and a refusal always names a wait that suffices.
func TestNoWindowTakesTooMany(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		limit := quota.Limit{Questions: rapid.IntRange(1, 9).Draw(t, "questions"), Window: time.Duration(rapid.IntRange(1, 3600).Draw(t, "seconds")) * time.Second}
		q, clock := newQuota(t, quota.Options{Member: limit})
		var taken []time.Time
		for range rapid.IntRange(1, 60).Draw(t, "tries") {
			clock.now = clock.now.Add(time.Duration(rapid.Int64Range(0, int64(limit.Window)).Draw(t, "pause")))
			wait, ok := q.Take("m", "s")
			if !ok {
				if wait <= 0 || wait > limit.Window+2*time.Millisecond {
					t.Fatalf("a wait of %v in a window of %v", wait, limit.Window)
				}
				clock.now = clock.now.Add(wait)
				if _, ok = q.Take("m", "s"); !ok {
					t.Fatalf("the wait of %v was not enough", wait)
				}
			}
			taken = append(taken, clock.now)
		}
		for i, from := range taken {
			n := 0
			for _, at := range taken[i:] {
				if at.Sub(from) < limit.Window {
					n++
				}
			}
			if n > 2*limit.Questions {
				t.Fatalf("%d questions within %v", n, limit.Window)
			}
		}
	})
}
