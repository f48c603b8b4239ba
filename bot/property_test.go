package bot_test

import (
	"encoding/json"
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/bot"
	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/discordtest"
	"baclobot/internal/quota"
)

// stroll is a random walk of several members through everything that the bot
// offers, with faults and the passing of time in between.
type stroll struct {
	*house
	random   *rand.Rand
	messages []discordtest.Message // that have buttons
	used     map[string]int
}

var walkers = []discordtest.Member{
	{User: "900000000000000301", Locale: "fr", GuildLocale: "fr"},
	{User: "900000000000000302", Locale: "en-GB"},
	{User: "900000000000000303", Locale: "de", Permissions: discordtest.PermissionViewChannel},
	{User: "900000000000000304", Direct: true, Channel: "900000000000000998"},
	{User: "900000000000000305", Locale: "fr", Channel: "900000000000000997", Thread: true, Permissions: discordtest.PermissionAdministrator},
}

// The words of members: the mark stands in all of them.
var walkersSay = []string{
	"How does it act? MARK", "Comment cela agit-il ? MARK", "MARK @everyone <@900000000000000301>", "MARK https://evil.example [x](https://evil.example)",
	"MARK " + wordCrisis, "MARK " + wordEmergency, "MARK " + wordDosing, "MARK I take 30 mg", "MARK delete my data", "MARK hello there",
	strings.Repeat("MARK ", 150), "MARK **bold** `code` ||spoiler||\n# head", "gaba", "dopamine",
}

func (s *stroll) pick(list []string) string { return list[s.random.IntN(len(list))] }

// step does one thing and returns what must end in a reply; nil for nothing.
func (s *stroll) step() *discordtest.Interaction {
	m := walkers[s.random.IntN(len(walkers))]
	words := s.pick(walkersSay)
	note := func(what string) { s.used[what]++ }
	switch s.random.IntN(10) {
	case 0, 1:
		note("ask")
		return s.Command(m, "ask", question(words, discordtest.Opt("visibility", s.pick([]string{"public", "private"})))...)
	case 2:
		name := s.pick([]string{"help", "about", "privacy", "topics", "sources"})
		note(name)
		return s.Command(m, name)
	case 3:
		c := [][2]string{{"topics", "topic"}, {"sources", "source"}, {"define", "term"}}[s.random.IntN(3)]
		note(c[0] + " with a value")
		return s.Command(m, c[0], discordtest.Opt(c[1], words[:min(len(words), 100)]))
	case 4:
		c := [][2]string{{"topics", "topic"}, {"sources", "source"}, {"define", "term"}}[s.random.IntN(3)]
		i := s.Complete(m, c[0], discordtest.Option{Name: c[1], Value: words, Focused: true})
		s.await(func() bool { return i.Outcome().Choices != nil })
		note("complete " + c[0])
		return nil
	case 5:
		if s.random.IntN(4) == 0 {
			note("forget-me")
			return s.Command(m, "forget-me")
		}
		note("ask about")
		return s.MessageCommand(m, "Ask about this", s.Say(discordtest.DefaultRoom, walkers[0].User, words))
	}
	return s.press(m, words)
}

// press uses a component of some message.
func (s *stroll) press(m discordtest.Member, words string) *discordtest.Interaction {
	if len(s.messages) == 0 {
		return nil
	}
	on := s.messages[s.random.IntN(len(s.messages))]
	var all []part
	for _, row := range partsOf(on.Components) {
		all = append(all, row.Components...)
	}
	p := all[s.random.IntN(len(all))]
	var values []string
	if len(p.Options) > 0 {
		values = []string{p.Options[s.random.IntN(len(p.Options))].Value}
	}
	verb := strings.Split(p.CustomID, ".")[1]
	s.used["press "+verb]++
	i := s.Click(m, on, p.CustomID, values...)
	s.await(func() bool {
		o := i.Outcome()
		return o.Modal != nil || o.Visible() > 1 || o.Response == 4 || o.Response == 5
	})
	if i.Outcome().Modal == nil {
		return i
	}
	s.used["submit "+verb]++
	return s.Submit(m, i, &on, map[string]string{"text": words})
}

func (s *stroll) disturb() {
	switch s.random.IntN(8) {
	case 0:
		s.Fail(discordtest.Fault{Method: "PATCH", Route: discordtest.RouteOriginal, Status: http.StatusBadGateway})
	case 1:
		s.Fail(discordtest.Fault{Method: "POST", Route: discordtest.RouteCallback, Lose: true, Late: true})
	case 2:
		s.Fail(discordtest.Fault{Method: "POST", Route: discordtest.RouteMessages, Lose: true, Late: s.random.IntN(2) == 0})
	case 3:
		s.Fail(discordtest.Fault{Method: "POST", Route: discordtest.RouteMessages, Status: http.StatusForbidden, Code: 50013})
	case 4:
		s.clock.Advance(time.Duration(s.random.IntN(200)) * time.Second)
	case 5:
		s.guide.set([]answer.Mode{"", answer.ModeSummary, answer.ModeFixed}[s.random.IntN(3)], nil)
	}
}

// TestWhateverIsSentKeepsThePromises walks at random and then looks at every
// request: nobody is mentioned, no member's words leave but in a report, every
// link is one of the registry, and every message is short enough and has one.
func TestWhateverIsSentKeepsThePromises(t *testing.T) {
	t.Parallel()
	const seed, steps = 11, 400
	h := open(t, func(o *bot.Options) {
		limits, err := quota.New(quota.Options{Member: quota.Limit{Questions: 8, Window: 5 * time.Minute}, Now: o.Now})
		require.NoError(t, err)
		o.Limits = limits
	})
	s := &stroll{house: h, random: rand.New(rand.NewPCG(seed, seed)), used: map[string]int{}}
	for range steps {
		s.disturb()
		if i := s.step(); i != nil {
			s.await(func() bool { return answeredFully(i.Outcome()) })
			o := i.Outcome()
			if len(o.Followups) > 0 { // passages fill several messages
				assert.Contains(t, o.Original.Content, "xact")
			} else {
				assert.Equal(t, 1, o.Visible())
			}
			for _, m := range append([]discordtest.Message{*o.Original}, o.Followups...) {
				if len(m.Components) > 2 {
					s.messages = append(s.messages, m)
				}
			}
			for _, m := range h.Messages(discordtest.DefaultRoom) {
				if m.ByUser == "" && len(m.Components) > 2 && s.random.IntN(10) == 0 {
					s.messages = append(s.messages, m)
				}
			}
		}
		h.Heal()
	}
	require.NoError(t, h.stop())
	for _, what := range []string{"ask", "ask about", "forget-me", "define with a value", "complete sources", "press share", "press passages", "press lang",
		"submit follow", "press good", "press bad", "press why", "submit report", "help", "about", "privacy"} {
		assert.Positive(t, s.used[what], "the walk never came by: %s", what)
	}
	for _, r := range h.Requests() {
		requirePromises(t, h, r)
	}
	assertDiscreet(t, h.world, "MARK", walkers[0].User, walkers[1].User)
}

// answeredFully reports whether an interaction has a message of its own that
// is no longer loading.
func answeredFully(o discordtest.Outcome) bool {
	return (o.Response == callbackMessage || o.Response == callbackDefer) && o.Visible() > 0
}

// requirePromises looks at one request.
func requirePromises(t *testing.T, h *house, r discordtest.Request) {
	t.Helper()
	if len(r.Body) == 0 || r.Route == discordtest.RouteCommands {
		return
	}
	report := r.Route == discordtest.RouteMessages && strings.Contains(r.Path, reviewRoom)
	if !report {
		assert.NotContains(t, string(r.Body), "MARK", "%s %s", r.Method, r.Route)
	}
	for _, w := range walkers {
		assert.NotContains(t, string(r.Body), w.User, "%s %s", r.Method, r.Route)
	}
	var body struct {
		Type int
		Data json.RawMessage
	}
	require.NoError(t, json.Unmarshal(r.Body, &body))
	if r.Route == discordtest.RouteCallback && body.Type != callbackMessage {
		assert.NotContains(t, string(r.Body), "://", "a modal, a deferral or suggestions have no links")
		return
	}
	for _, m := range messagesIn(t, r) {
		var text string
		require.NoError(t, json.Unmarshal(m["content"], &text))
		assert.JSONEq(t, `{"parse":[]}`, string(m["allowed_mentions"]))
		assert.LessOrEqual(t, utf8.RuneCountInString(text), 2000)
		assert.NotContains(t, text, "@everyone")
		assert.NotContains(t, text, "<@")
		rest, links := text, 0
		for _, src := range h.guide.corpus.Sources() {
			if src.Citable() {
				links += strings.Count(text, "<"+src.URL+">")
				rest = strings.ReplaceAll(rest, "<"+src.URL+">", "")
			}
		}
		assert.Positive(t, links, text)
		assert.NotContains(t, rest, "://", text)
		assert.False(t, corpus.HasDose(rest), text)
	}
}
