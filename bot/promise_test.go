package bot_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/answer"
	"baclobot/internal/discordtest"
)

// fickle screens and answers at random: its decisions follow from the words of
// the question, which hold the name of what to do.
func fickle() *answerer {
	return &answerer{
		screen: func(q answer.Question) (answer.Answer, bool) {
			r := reply("Fixed.")
			switch {
			case strings.Contains(q.Text, "screen-panic"):
				panic(q.Text)
			case strings.Contains(q.Text, "screen-fixed"):
				r.Action = answer.ActionCrisis
				return r, true
			}
			return answer.Answer{}, false
		},
		answer: func(_ context.Context, q answer.Question) (answer.Answer, error) {
			r := reply("@everyone <@900000000000000004> hello")
			switch {
			case strings.Contains(q.Text, "answer-panic"):
				panic(q.Text)
			case strings.Contains(q.Text, "answer-error"):
				return answer.Answer{}, errors.New(q.Text)
			case strings.Contains(q.Text, "answer-long"):
				r.Sentences[0].Text = strings.Repeat("é", 3000)
			case strings.Contains(q.Text, "answer-private"):
				r.Action = answer.ActionEmergency
			}
			return r, nil
		},
	}
}

// TestEveryRequestKeepsThePromises sends questions of every kind, with faults
// in between, and looks at everything that went to Discord.
func TestEveryRequestKeepsThePromises(t *testing.T) {
	t.Parallel()
	const seed, rounds = 7, 150
	random := rand.New(rand.NewPCG(seed, seed))
	pick := func(list ...string) string { return list[random.IntN(len(list))] }
	w := run(t, fickle(), nil)
	for n := range rounds {
		switch random.IntN(6) {
		case 0:
			w.Fail(discordtest.Fault{Method: "PATCH", Route: discordtest.RouteOriginal, Status: 500})
		case 1:
			w.Fail(discordtest.Fault{Method: "POST", Route: discordtest.RouteCallback, Lose: true, Late: random.IntN(2) == 0})
		}
		words := fmt.Sprintf("words-of-a-member-%d %s", n, pick("plain", "screen-panic", "screen-fixed", "answer-panic", "answer-error", "answer-long", "answer-private"))
		options := question(words, discordtest.Opt("visibility", pick("public", "private")))
		i := w.Command(discordtest.Member{Locale: pick("fr", "en-US", "en-GB", "de")}, "ask", options...)
		out := w.settled(i)
		w.Heal()
		require.NotEmpty(t, out.Original.Content)
	}
	require.NoError(t, w.stop())
	for _, r := range w.Requests() {
		assert.NotContains(t, string(r.Body), "words-of-a-member", "%s %s", r.Method, r.Route)
		for _, m := range messagesIn(t, r) {
			assert.JSONEq(t, `{"parse":[]}`, string(m["allowed_mentions"]), "%s %s", r.Method, r.Route)
			var text string
			require.NoError(t, json.Unmarshal(m["content"], &text))
			assert.LessOrEqual(t, utf8.RuneCountInString(text), 2000)
			assert.Contains(t, text, link)
		}
	}
	assertDiscreet(t, w, "words-of-a-member")
}

// messagesIn finds the message that a request posts or edits, if it does.
func messagesIn(t *testing.T, r discordtest.Request) []map[string]json.RawMessage {
	t.Helper()
	if len(r.Body) == 0 || r.Route == discordtest.RouteCommands {
		return nil
	}
	var body map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(r.Body, &body))
	if r.Route == discordtest.RouteCallback {
		if string(body["type"]) == "5" {
			return nil
		}
		data := body["data"]
		body = nil
		require.NoError(t, json.Unmarshal(data, &body))
	}
	return []map[string]json.RawMessage{body}
}
