package bot_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/bot"
	"baclobot/internal/discordtest"
	"baclobot/internal/quota"
)

// limited opens a house with these limits.
func limited(t *testing.T, o quota.Options) *house {
	t.Helper()
	return open(t, func(b *bot.Options) {
		o.Now = b.Now
		limits, err := quota.New(o)
		require.NoError(t, err)
		b.Limits = limits
	})
}

// requireSafety holds that every reply of the gate comes at once, to alice.
func requireSafety(t *testing.T, h *house) {
	t.Helper()
	for word, want := range map[string]string{wordEmergency: "Call for help now", wordCrisis: "3114", wordDosing: "I cannot answer that"} {
		start := time.Now()
		out := h.settled(h.Command(alice, "ask", question(word, discordtest.Opt("visibility", "public"))...))
		assert.Contains(t, out.Original.Content, want)
		assert.True(t, out.Private)
		assert.Less(t, time.Since(start), 2*time.Second, word)
	}
}

func TestEachLimitNamesTheTimeAndNeverTouchesSafety(t *testing.T) {
	t.Parallel()
	two := quota.Limit{Questions: 2, Window: 10 * time.Minute}
	for name, o := range map[string]quota.Options{"member": {Member: two}, "server": {Server: two}, "global": {Global: two}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := limited(t, o)
			requireSafety(t, h)
			h.ask(alice)
			h.ask(alice)
			refused := h.ask(alice)
			assert.Contains(t, refused.Content, "the next one is possible in 5 minutes")
			assert.Contains(t, refused.Content, "https://")
			assert.True(t, refused.Ephemeral())
			assert.Len(t, h.guide.questions(), 2)
			requireSafety(t, h)

			moderator := alice
			moderator.Permissions = discordtest.PermissionManageMessages
			assert.Contains(t, h.ask(moderator).Content, "dopamine", "who keeps order is exempt")
			h.clock.Advance(5*time.Minute + time.Second)
			assert.Contains(t, h.ask(alice).Content, "dopamine")
			french := h.ask(benoit)
			if name != "member" {
				assert.Contains(t, french.Content, "la prochaine sera possible dans 5 minutes")
			}
		})
	}
}

func TestQuestionsInFlightAreCapped(t *testing.T) {
	t.Parallel()
	h := limited(t, quota.Options{InFlight: 2})
	hold := make(chan struct{})
	h.guide.set("", hold)
	var waiting []*discordtest.Interaction
	for range 2 {
		i := h.Command(alice, "ask", question(aliceAsks)...)
		h.await(func() bool { return i.Outcome().Response == callbackDefer })
		waiting = append(waiting, i)
	}
	assert.Contains(t, h.ask(benoit).Content, "Beaucoup de personnes demandent en même temps")
	requireSafety(t, h)
	close(hold)
	for _, i := range waiting {
		assert.Contains(t, h.settled(i).Original.Content, "dopamine")
	}
	again := h.ask(alice)
	for n := 0; n < 100 && strings.Contains(again.Content, "Many people"); n++ {
		again = h.ask(alice) // a place is free once the bot knows that its answer has arrived
	}
	assert.Contains(t, again.Content, "dopamine")
}

// Edits that hang, and a limit on the whole bot, take every connection and
// every bucket there is; the replies of the gate do not wait behind them.
func TestSafetyRepliesWaitBehindNothing(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	h.Fail(discordtest.Fault{Method: "PATCH", Route: discordtest.RouteOriginal, Times: -1, Delay: time.Minute})
	const many = 300 // more than there are buckets
	for range many {
		h.Command(benoit, "ask", question(benoitAsks)...)
	}
	h.await(func() bool { return h.count("PATCH", discordtest.RouteOriginal) >= 256 })
	requireSafety(t, h)
	h.Heal()

	other := open(t, nil)
	other.Fail(discordtest.Fault{Method: "PATCH", Route: discordtest.RouteOriginal, Times: -1, Status: http.StatusTooManyRequests,
		Header: map[string]string{"Retry-After": "60", "X-RateLimit-Global": "true"}})
	other.Command(benoit, "ask", question(benoitAsks)...)
	other.await(func() bool { return other.count("PATCH", discordtest.RouteOriginal) > 0 })
	requireSafety(t, other)
}

func TestAlerts(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	say := func(m discordtest.Member, word string) {
		h.settled(h.Command(m, "ask", question(word+memberMark)...))
	}
	say(alice, wordCrisis)
	h.await(func() bool { return len(h.Messages(alertRoom)) == 1 })
	for range 5 {
		say(benoit, wordCrisis) // the same channel and kind: one is enough
	}
	say(alice, wordDosing)
	say(benoit, wordEmergency)
	h.await(func() bool { return len(h.Messages(alertRoom)) == 2 })
	h.clock.Advance(11 * time.Minute)
	say(alice, wordCrisis)
	h.await(func() bool { return len(h.Messages(alertRoom)) == 3 })
	all := h.Messages(alertRoom)
	assert.Contains(t, all[0].Content, "Kind: crisis")
	assert.Contains(t, all[1].Content, "Type : urgence")
	for _, m := range all {
		assert.Contains(t, m.Content, "<#"+discordtest.DefaultRoom+">")
		assert.Contains(t, m.Content, "https://")
		for _, secret := range []string{alice.User, benoit.User, wordCrisis, wordEmergency, memberMark} {
			assert.NotContains(t, m.Content, secret)
		}
	}
	direct := discordtest.Member{User: alice.User, Direct: true, Channel: "900000000000000999"}
	say(direct, wordEmergency)
	h.await(func() bool { return len(h.Messages(alertRoom)) == 4 })
	assert.Contains(t, h.Messages(alertRoom)[3].Content, "direct message")
	for n := range 30 { // many channels at once do not flood the moderators
		say(discordtest.Member{Channel: "9000000000000005" + string(rune('a'+n%26)) + string(rune('a'+n/26))}, wordCrisis)
	}
	assert.LessOrEqual(t, len(h.Messages(alertRoom)), 16)
	require.NoError(t, h.stop())
}

// An alert that cannot be sent costs the member nothing.
func TestAlertsThatFail(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	h.Fail(discordtest.Fault{Method: "POST", Route: discordtest.RouteMessages, Times: -1, Delay: time.Minute})
	requireSafety(t, h)
	h.Heal()
	quiet := open(t, func(o *bot.Options) { o.AlertChannel = "" })
	requireSafety(t, quiet)
	require.NoError(t, quiet.stop())
	assert.Zero(t, quiet.count("POST", discordtest.RouteMessages))
}
