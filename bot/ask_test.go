package bot_test

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/bot"
	"baclobot/internal/answer"
	"baclobot/internal/discordtest"
)

const callbackMessage, callbackDefer = 4, 5

func question(text string, more ...discordtest.Option) []discordtest.Option {
	return append([]discordtest.Option{discordtest.Opt("question", text)}, more...)
}

func TestAskIsAcknowledgedAndAnswered(t *testing.T) {
	t.Parallel()
	a := &answerer{}
	w := run(t, a, nil)
	cases := map[string]struct {
		member  discordtest.Member
		options []discordtest.Option
		want    answer.Question
		private bool
	}{
		"French client": {
			member:  discordtest.Member{Locale: "fr"},
			options: question("Comment agit-il ?"),
			want:    answer.Question{Text: "Comment agit-il ?", Locale: "fr", Server: discordtest.DefaultGuild},
			private: true,
		},
		"British client, French answer": {
			member:  discordtest.Member{Locale: "en-GB"},
			options: question("How does it act?", discordtest.Opt("language", "fr")),
			want:    answer.Question{Text: "How does it act?", Lang: "fr", Locale: "en", Server: discordtest.DefaultGuild},
			private: true,
		},
		"German client, public": {
			member:  discordtest.Member{Locale: "de"},
			options: question("Wie wirkt es?", discordtest.Opt("visibility", "public")),
			want:    answer.Question{Text: "Wie wirkt es?", Server: discordtest.DefaultGuild},
		},
		"asked to be private": {
			options: question("Why?", discordtest.Opt("visibility", "private")),
			want:    answer.Question{Text: "Why?", Locale: "en", Server: discordtest.DefaultGuild},
			private: true,
		},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			out := w.settled(w.Command(c.member, "ask", c.options...))
			assert.Equal(t, callbackDefer, out.Response)
			assert.Equal(t, c.private, out.Private)
			assert.Equal(t, c.private, out.Original.Ephemeral())
			assert.Equal(t, rendered("Answer to a question."), out.Original.Content)
			assert.NotZero(t, out.Original.Flags&discordtest.FlagSuppressEmbeds, "no previews")
			assert.Equal(t, 1, out.Visible())
			asked := a.questions()
			assert.Equal(t, c.want, asked[len(asked)-1])
		})
	}
}

func TestFixedRepliesArePrivateAndImmediate(t *testing.T) {
	t.Parallel()
	for _, action := range []answer.Action{answer.ActionEmergency, answer.ActionCrisis, answer.ActionRefuseDosing, answer.ActionPrivacyHelp, answer.ActionAbstain} {
		t.Run(string(action), func(t *testing.T) {
			t.Parallel()
			a := &answerer{screen: func(answer.Question) (answer.Answer, bool) {
				r := reply("Fixed.")
				r.Action, r.Mode = action, answer.ModeFixed
				return r, true
			}}
			w := run(t, a, nil)
			for _, visibility := range []string{"public", "private"} {
				out := w.settled(w.Command(discordtest.Member{}, "ask", question("x", discordtest.Opt("visibility", visibility))...))
				assert.Equal(t, callbackMessage, out.Response, "without a second step that could fail")
				assert.True(t, out.Original.Ephemeral())
				assert.Equal(t, rendered("Fixed."), out.Original.Content)
			}
			assert.Empty(t, a.questions())
		})
	}
}

func TestEveryQuestionEndsInOneReply(t *testing.T) {
	t.Parallel()
	hang := make(chan struct{})
	t.Cleanup(func() { close(hang) })
	secret := "the secret words of a member"
	cases := map[string]struct {
		answerer *answerer
		change   func(*bot.Options)
	}{
		"the gate panics":     {answerer: &answerer{screen: func(answer.Question) (answer.Answer, bool) { panic(secret) }}},
		"the answerer panics": {answerer: &answerer{answer: func(context.Context, answer.Question) (answer.Answer, error) { panic(secret) }}},
		"the answerer fails": {answerer: &answerer{answer: func(context.Context, answer.Question) (answer.Answer, error) {
			return answer.Answer{}, errors.New(secret)
		}}},
		"the answerer gives up": {answerer: &answerer{answer: func(ctx context.Context, _ answer.Question) (answer.Answer, error) {
			<-ctx.Done()
			return answer.Answer{}, ctx.Err()
		}}, change: soon},
		"the answerer hangs":     {answerer: &answerer{answer: func(context.Context, answer.Question) (answer.Answer, error) { <-hang; return answer.Answer{}, nil }}, change: soon},
		"the text is empty":      {change: func(o *bot.Options) { o.Renderer = rendererFunc(noText) }},
		"the text is too long":   {change: func(o *bot.Options) { o.Renderer = rendererFunc(longText) }},
		"the text has no source": {change: func(o *bot.Options) { o.Renderer = rendererFunc(bareText) }},
		"the renderer panics":    {change: func(o *bot.Options) { o.Renderer = rendererFunc(panicText) }},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := c.answerer
			if a == nil {
				a = &answerer{}
			}
			w := run(t, a, c.change)
			out := w.settled(w.Command(discordtest.Member{Locale: "fr"}, "ask", question(secret)...))
			assert.Equal(t, rendered("fallback fr"), out.Original.Content)
			assert.True(t, out.Private)
			assert.Equal(t, 1, out.Visible())
			out = w.settled(w.Command(discordtest.Member{Locale: "en-US"}, "ask", question(secret)...))
			assert.Equal(t, rendered("fallback en"), out.Original.Content, "it serves on")
			require.NoError(t, w.stop())
			assert.Contains(t, w.log.String(), "interaction failed")
			assertDiscreet(t, w, secret)
		})
	}
}

// assertDiscreet looks for what must not be logged.
func assertDiscreet(t *testing.T, w *world, texts ...string) {
	t.Helper()
	for _, s := range append(texts, discordtest.DefaultToken, "interaction-token-", discordtest.DefaultUser) {
		assert.NotContains(t, w.log.String(), s)
	}
}

func soon(o *bot.Options) { o.AnswerTimeout = 30 * time.Millisecond }

// rendererFunc renders the fallback as plain does, and anything else by itself.
type rendererFunc func(answer.Answer) string

func (f rendererFunc) Render(a answer.Answer) string {
	if strings.HasPrefix(a.Sentences[0].Text, "fallback") {
		return plain{}.Render(a)
	}
	return f(a)
}

func noText(answer.Answer) string    { return " " }
func longText(answer.Answer) string  { return link + strings.Repeat("x", 2000) }
func bareText(answer.Answer) string  { return "trust me" }
func panicText(answer.Answer) string { panic("rendering went wrong") }

func TestAnswersSurviveDiscordsFaults(t *testing.T) {
	t.Parallel()
	cases := map[string]discordtest.Fault{
		"acknowledged, but the answer to that is lost": {Method: "POST", Route: discordtest.RouteCallback, Lose: true, Late: true},
		"the acknowledgement is lost":                  {Method: "POST", Route: discordtest.RouteCallback, Lose: true},
		"the acknowledgement is refused once":          {Method: "POST", Route: discordtest.RouteCallback, Status: http.StatusServiceUnavailable},
		"the edit is lost":                             {Method: "PATCH", Route: discordtest.RouteOriginal, Lose: true},
		"the edit meets a bad gateway":                 {Method: "PATCH", Route: discordtest.RouteOriginal, Status: http.StatusBadGateway, Times: 2},
		"the edit meets an error":                      {Method: "PATCH", Route: discordtest.RouteOriginal, Status: http.StatusInternalServerError, Times: 2},
		"the edit is limited": {Method: "PATCH", Route: discordtest.RouteOriginal, Status: http.StatusTooManyRequests, Times: 2,
			Header: map[string]string{"Retry-After": "0.05"}},
		"the edit is limited by the proxy, in HTML": {Method: "PATCH", Route: discordtest.RouteOriginal, Status: http.StatusTooManyRequests,
			Body: "<html>slow down</html>", Header: map[string]string{"Retry-After": "0.05", "Content-Type": "text/html"}},
		"the whole bot is limited": {Method: "PATCH", Route: discordtest.RouteOriginal, Status: http.StatusTooManyRequests,
			Header: map[string]string{"Retry-After": "0.05", "X-RateLimit-Global": "true"}},
	}
	for name, fault := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := run(t, &answerer{}, nil)
			w.Fail(fault)
			out := w.settled(w.Command(discordtest.Member{}, "ask", question("Why?")...))
			assert.Equal(t, rendered("Answer to a question."), out.Original.Content)
			assert.Equal(t, 1, out.Visible())
			require.NoError(t, w.stop())
			assertDiscreet(t, w)
		})
	}
}

func TestAnEditThatIsRefusedIsReplacedByTheFallback(t *testing.T) {
	t.Parallel()
	w := run(t, &answerer{}, nil)
	w.Fail(discordtest.Fault{Method: "PATCH", Route: discordtest.RouteOriginal, Status: http.StatusBadRequest, Code: 50035})
	out := w.settled(w.Command(discordtest.Member{}, "ask", question("Why?")...))
	assert.Equal(t, rendered("fallback en"), out.Original.Content)
}

func TestARepeatedInteractionIsAnsweredOnce(t *testing.T) {
	t.Parallel()
	a := &answerer{}
	w := run(t, a, nil)
	i := w.Command(discordtest.Member{}, "ask", question("Why?")...)
	i.Send()
	w.settled(i)
	w.settled(w.Command(discordtest.Member{}, "ask", question("And then?")...)) // sent after the repetition
	require.NoError(t, w.stop())
	assert.Len(t, a.questions(), 2)
	assert.Equal(t, 2, w.count("POST", discordtest.RouteCallback))
}

func TestPayloadsThatTheLibraryCannotReadAreAnswered(t *testing.T) {
	t.Parallel()
	w := run(t, &answerer{}, nil)
	first := w.Command(discordtest.Member{}, "ask", question("Why?")...)
	w.settled(first)
	unknown := first.Spoil(func(f map[string]any) {
		f["data"].(map[string]any)["resolved"] = map[string]any{"messages": map[string]any{"7": map[string]any{
			"id": "7", "components": []any{map[string]any{"type": 16, "id": 1}}}}}
	})
	assert.Equal(t, rendered("Answer to a question."), w.settled(unknown).Original.Content)
	broken := first.Spoil(func(f map[string]any) { f["data"] = []any{"not an object"} })
	assert.Equal(t, rendered("fallback en"), w.settled(broken).Original.Content)
	foreign := first.Spoil(func(f map[string]any) { f["data"].(map[string]any)["name"] = "retired" })
	assert.Equal(t, rendered("fallback en"), w.settled(foreign).Original.Content)
}

func TestAnEarlyReplyIsReplacedByTheFinalOne(t *testing.T) {
	t.Parallel()
	final := make(chan struct{})
	s := &streamer{early: "The passages say.", answerer: &answerer{answer: func(context.Context, answer.Question) (answer.Answer, error) {
		<-final
		return reply("The summary."), nil
	}}}
	w := run(t, s, nil)
	i := w.Command(discordtest.Member{}, "ask", question("Why?")...)
	assert.Equal(t, rendered("The passages say."), w.settled(i).Original.Content)
	close(final)
	w.await(func() bool { return i.Outcome().Original.Content == rendered("The summary.") })
}

func TestAnEarlyReplyStaysWhenTheFinalOneFails(t *testing.T) {
	t.Parallel()
	failed := make(chan struct{})
	s := &streamer{early: "The passages say.", answerer: &answerer{answer: func(context.Context, answer.Question) (answer.Answer, error) {
		<-failed
		return answer.Answer{}, errors.New("no model")
	}}}
	w := run(t, s, nil)
	i := w.Command(discordtest.Member{}, "ask", question("Why?")...)
	w.settled(i)
	close(failed)
	require.NoError(t, w.stop())
	assert.Equal(t, []string{rendered("The passages say.")}, i.Outcome().Original.History)
}

func TestASafetyReplyThatComesLateIsNotPublic(t *testing.T) {
	t.Parallel()
	a := &answerer{answer: func(context.Context, answer.Question) (answer.Answer, error) {
		r := reply("Call for help.")
		r.Action = answer.ActionEmergency
		return r, nil
	}}
	w := run(t, a, nil)
	i := w.Command(discordtest.Member{}, "ask", question("Why?", discordtest.Opt("visibility", "public"))...)
	w.await(func() bool { return len(i.Outcome().Followups) == 1 })
	out := i.Outcome()
	assert.Equal(t, []string{rendered("fallback en")}, out.Original.History)
	assert.Equal(t, rendered("Call for help."), out.Followups[0].Content)
	assert.True(t, out.Followups[0].Ephemeral())
}

func TestATokenThatHasExpiredIsNotUsed(t *testing.T) {
	t.Parallel()
	clock := discordtest.NewClock(time.Now())
	release := make(chan struct{})
	a := &answerer{answer: func(context.Context, answer.Question) (answer.Answer, error) {
		<-release
		return reply("Too late."), nil
	}}
	w := launch(t, discordtest.New(t, discordtest.Options{Now: clock.Now}), a, func(o *bot.Options) { o.Now = clock.Now })
	w.await(func() bool { return w.Ready() == 1 })
	i := w.Command(discordtest.Member{}, "ask", question("Why?")...)
	w.await(func() bool { return i.Outcome().Response == callbackDefer })
	clock.Advance(discordtest.TokenLife + time.Second)
	close(release)
	require.NoError(t, w.stop())
	assert.Zero(t, w.count("PATCH", discordtest.RouteOriginal))
	assert.Contains(t, w.log.String(), "expired")
}

func TestAnInteractionThatIsTooOldIsGivenUp(t *testing.T) {
	t.Parallel()
	clock := discordtest.NewClock(time.Now())
	a := &answerer{screen: func(answer.Question) (answer.Answer, bool) {
		clock.Advance(discordtest.ResponseDeadline + time.Second)
		return answer.Answer{}, false
	}}
	w := launch(t, discordtest.New(t, discordtest.Options{Now: clock.Now}), a, func(o *bot.Options) { o.Now = clock.Now })
	w.await(func() bool { return w.Ready() == 1 })
	i := w.Command(discordtest.Member{}, "ask", question("Why?")...)
	w.await(func() bool { return w.count("POST", discordtest.RouteCallback) == 1 })
	require.NoError(t, w.stop())
	assert.Zero(t, i.Outcome().Response)
	assert.Equal(t, 1, w.count("POST", discordtest.RouteCallback))
	assert.Empty(t, a.questions())
}
