package bot_test

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/bot"
	"baclobot/internal/answer"
	"baclobot/internal/discordtest"
)

func TestNewRefusesWhatCannotWork(t *testing.T) {
	t.Parallel()
	server := discordtest.New(t, discordtest.Options{})
	cases := map[string]func(*bot.Options){
		"no token":            func(o *bot.Options) { o.Token = "Bot " },
		"no answerer":         func(o *bot.Options) { o.Answerer = nil },
		"plain http":          func(o *bot.Options) { o.APIURL = "http://discord.example.org" },
		"address with a path": func(o *bot.Options) { o.APIURL = "https://discord.com/api" },
		"not an address":      func(o *bot.Options) { o.APIURL = "discord" },
		"a fallback without a source": func(o *bot.Options) {
			o.Renderer = rendererAll(func(answer.Answer) string { return "sorry" })
		},
	}
	for name, change := range cases {
		t.Run(name, func(t *testing.T) {
			o := options(server, &answerer{}, &logbook{})
			change(&o)
			_, err := bot.New(o)
			assert.Error(t, err)
		})
	}
}

type rendererAll func(answer.Answer) string

func (f rendererAll) Render(a answer.Answer) string { return f(a) }

func TestATokenThatDiscordRefusesEndsTheBot(t *testing.T) {
	t.Parallel()
	t.Run("at the first call", func(t *testing.T) {
		t.Parallel()
		w := launch(t, discordtest.New(t, discordtest.Options{Token: "another"}), &answerer{}, nil)
		require.ErrorIs(t, w.result(patience), bot.ErrTokenRefused)
		w.done <- nil
		assert.Zero(t, w.Connections())
		assertDiscreet(t, w)
	})
	t.Run("at the gateway", func(t *testing.T) {
		t.Parallel()
		server := discordtest.New(t, discordtest.Options{})
		server.NextConnection(discordtest.GatewayFault{Close: discordtest.CloseAuthenticationFailed})
		w := launch(t, server, &answerer{}, nil)
		require.ErrorIs(t, w.result(patience), bot.ErrTokenRefused)
		w.done <- nil
		assert.Equal(t, 1, w.Connections())
		assertDiscreet(t, w)
	})
	t.Run("while it serves", func(t *testing.T) {
		t.Parallel()
		w := run(t, &answerer{}, nil)
		w.NextConnection(discordtest.GatewayFault{Close: discordtest.CloseAuthenticationFailed})
		w.Disconnect(discordtest.CloseAuthenticationFailed)
		require.ErrorIs(t, w.result(patience), bot.ErrTokenRefused)
		w.done <- nil
		assert.Equal(t, 2, w.Connections())
	})
	t.Run("for its intents", func(t *testing.T) {
		t.Parallel()
		server := discordtest.New(t, discordtest.Options{})
		server.NextConnection(discordtest.GatewayFault{Close: discordtest.CloseInvalidIntents})
		w := launch(t, server, &answerer{}, nil)
		require.ErrorIs(t, w.result(patience), bot.ErrGatewayRefused)
		w.done <- nil
	})
}

func TestTheGatewayAsksForNoMoreThanItNeeds(t *testing.T) {
	t.Parallel()
	w := run(t, &answerer{}, nil)
	ids := w.Identifies()
	require.Len(t, ids, 1)
	assert.Equal(t, 1, *ids[0].Intents, "GUILDS alone")
}

func TestALostConnectionIsResumed(t *testing.T) {
	t.Parallel()
	lose := map[string]func(*world){
		"cut":                func(w *world) { w.Disconnect(0) },
		"closed":             func(w *world) { w.Disconnect(1012) },
		"asked to reconnect": func(w *world) { w.DemandReconnect() },
	}
	for name, f := range lose {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := run(t, &answerer{}, nil)
			f(w)
			w.await(func() bool { return w.Connections() == 2 && w.Ready() == 1 })
			assert.True(t, w.Identifies()[1].Resumed)
			w.settled(w.Command(discordtest.Member{}, "ask", question("Why?")...))
		})
	}
}

func TestASessionThatCannotBeResumedIsReplaced(t *testing.T) {
	t.Parallel()
	w := run(t, &answerer{}, nil)
	w.NextConnection(discordtest.GatewayFault{Close: 4007})
	w.Disconnect(0)
	w.await(func() bool { return w.Connections() == 3 && w.Ready() == 1 })
	ids := w.Identifies()
	assert.True(t, ids[1].Resumed)
	assert.False(t, ids[2].Resumed)
	w.settled(w.Command(discordtest.Member{}, "ask", question("Why?")...))
}

func TestAnInvalidSessionIsReplacedOnTheSameConnection(t *testing.T) {
	t.Parallel()
	server := discordtest.New(t, discordtest.Options{})
	server.NextConnection(discordtest.GatewayFault{Invalid: true})
	w := launch(t, server, &answerer{}, nil)
	w.await(func() bool { return w.Ready() == 1 })
	w.settled(w.Command(discordtest.Member{}, "ask", question("Why?")...))
}

func TestAGatewayThatSaysNothingIsTriedAgain(t *testing.T) {
	t.Parallel()
	server := discordtest.New(t, discordtest.Options{})
	server.NextConnection(discordtest.GatewayFault{Silent: true})
	w := launch(t, server, &answerer{}, func(o *bot.Options) { o.OpenTimeout = 500 * time.Millisecond })
	w.await(func() bool { return w.Connections() == 2 && w.Ready() == 1 })
}

func TestAGatewayThatGoesSilentIsReplaced(t *testing.T) {
	t.Parallel()
	server := discordtest.New(t, discordtest.Options{})
	server.NextConnection(discordtest.GatewayFault{Deaf: true})
	w := launch(t, server, &answerer{}, func(o *bot.Options) { o.SilenceLimit = 200 * time.Millisecond })
	w.await(func() bool { return w.Connections() >= 2 })
}

// TestADeadlockInTheLibraryEndsTheBot provokes the one state of discordgo that
// nothing inside the process can mend.
func TestADeadlockInTheLibraryEndsTheBot(t *testing.T) {
	t.Parallel()
	server := discordtest.New(t, discordtest.Options{})
	server.NextConnection(discordtest.GatewayFault{Reconnect: true})
	w := launch(t, server, &answerer{}, func(o *bot.Options) { o.OpenTimeout = time.Second })
	require.ErrorIs(t, w.result(patience), bot.ErrGatewayStuck)
	w.done <- nil
}

func TestStoppingFinishesTheRepliesUnderWay(t *testing.T) {
	t.Parallel()
	began := make(chan struct{})
	a := &answerer{answer: func(ctx context.Context, _ answer.Question) (answer.Answer, error) {
		close(began)
		<-ctx.Done()
		return answer.Answer{}, ctx.Err()
	}}
	w := run(t, a, nil)
	i := w.Command(discordtest.Member{}, "ask", question("Why?")...)
	<-began
	require.NoError(t, w.stop())
	assert.Equal(t, rendered("fallback en"), i.Outcome().Original.Content)
	assert.Zero(t, w.Ready())
}

func TestStoppingWhileDiscordCannotBeReached(t *testing.T) {
	t.Parallel()
	server := discordtest.New(t, discordtest.Options{})
	server.Fail(discordtest.Fault{Times: -1, Status: http.StatusServiceUnavailable})
	w := launch(t, server, &answerer{}, nil)
	w.await(func() bool { return len(w.Requests()) >= 2 })
	require.NoError(t, w.stop())
}

func TestStoppingWhileConnecting(t *testing.T) {
	t.Parallel()
	server := discordtest.New(t, discordtest.Options{})
	server.NextConnection(discordtest.GatewayFault{Silent: true})
	w := launch(t, server, &answerer{}, nil)
	w.await(func() bool { return len(w.Identifies()) == 1 })
	require.NoError(t, w.stop())
}

// Ten edits of 200 ms each take about 200 ms; one behind the other they would
// take two seconds. On a busy machine the best of a few tries counts.
func TestEditsDoNotWaitForEachOther(t *testing.T) {
	best := time.Hour
	for range 5 {
		best = min(best, tenEdits(t))
		if best < 400*time.Millisecond {
			break
		}
	}
	t.Logf("10 edits of 200 ms took %v", best)
	assert.Less(t, best, 400*time.Millisecond)
}

func tenEdits(t *testing.T) time.Duration {
	release := make(chan struct{})
	began := make(chan struct{}, 10)
	a := &answerer{answer: func(context.Context, answer.Question) (answer.Answer, error) {
		began <- struct{}{}
		<-release
		return reply("Now."), nil
	}}
	w := run(t, a, nil)
	var all []*discordtest.Interaction
	for range 10 {
		all = append(all, w.Command(discordtest.Member{}, "ask", question("Why?")...))
	}
	for range all {
		<-began
	}
	w.Fail(discordtest.Fault{Method: "PATCH", Route: discordtest.RouteOriginal, Times: -1, Delay: 200 * time.Millisecond})
	start := time.Now()
	close(release)
	for _, i := range all {
		w.settled(i)
	}
	took := time.Since(start)
	require.NoError(t, w.stop())
	return took
}

func TestManyQuestionsAreAcknowledgedAtOnce(t *testing.T) {
	release := make(chan struct{})
	a := &answerer{answer: func(context.Context, answer.Question) (answer.Answer, error) {
		<-release
		return reply("Now."), nil
	}}
	w := run(t, a, nil)
	const n = 200
	sent := map[string]time.Time{}
	for range n {
		at := time.Now()
		i := w.Command(discordtest.Member{}, "ask", question("Why?")...)
		sent["/api/v9/interactions/"+i.ID+"/"+i.Token+"/callback"] = at
	}
	w.await(func() bool { return w.count("POST", discordtest.RouteCallback) == n })
	var took []time.Duration
	for _, r := range w.Requests() {
		if r.Route == discordtest.RouteCallback {
			took = append(took, r.At.Sub(sent[r.Path]))
		}
	}
	close(release)
	w.await(func() bool { return w.count("PATCH", discordtest.RouteOriginal) == n })
	slices.Sort(took)
	t.Logf("acknowledged after %v (median), %v (p99), with %d in flight", took[n/2], took[n*99/100], n)
	assert.Less(t, took[n*99/100], time.Second, "three are too late; a busy machine is allowed for")
}

func TestCommandsAreWrittenOnlyWhenTheyDiffer(t *testing.T) {
	t.Parallel()
	server := discordtest.New(t, discordtest.Options{})
	w := launch(t, server, &answerer{}, nil)
	w.await(func() bool { return w.Ready() == 1 })
	require.NoError(t, w.stop())
	assert.Equal(t, 1, w.count("PUT", discordtest.RouteCommands))
	first := w.Commands("")

	w.await(func() bool { return w.Ready() == 0 })
	again := launch(t, server, &answerer{}, nil)
	again.await(func() bool { return again.Ready() == 1 })
	diff, err := again.bot.DiffCommands(context.Background())
	require.NoError(t, err)
	assert.True(t, diff.Empty())
	require.NoError(t, again.stop())
	assert.Equal(t, 1, again.count("PUT", discordtest.RouteCommands))

	again.await(func() bool { return again.Ready() == 0 })
	changed := launch(t, server, &answerer{}, func(o *bot.Options) { o.AllowDMs = true })
	changed.await(func() bool { return changed.Ready() == 1 })
	require.NoError(t, changed.stop())
	assert.Equal(t, 2, changed.count("PUT", discordtest.RouteCommands))
	assert.Equal(t, first[0].ID, changed.Commands("")[0].ID)
}

func TestTheBotServesWhenTheCommandsCannotBeRegistered(t *testing.T) {
	t.Parallel()
	server := discordtest.New(t, discordtest.Options{})
	server.Fail(discordtest.Fault{Method: "PUT", Route: discordtest.RouteCommands, Status: http.StatusForbidden, Times: -1})
	w := launch(t, server, &answerer{}, nil)
	w.await(func() bool { return w.Ready() == 1 })
	assert.Contains(t, w.log.String(), "the commands were not registered")
}

func TestCommandDefinitions(t *testing.T) {
	t.Parallel()
	w := run(t, &answerer{}, nil)
	for _, r := range w.Requests() {
		if r.Method == "PUT" {
			var out bytes.Buffer
			require.NoError(t, json.Indent(&out, r.Body, "", "  "))
			out.WriteByte('\n')
			golden(t, "commands.json", out.Bytes())
		}
	}
}
