package main

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/discordtest"
	"baclobot/internal/llmtest"
)

// buttonOf finds the custom id of the button that does what verb says.
func buttonOf(m *discordtest.Message, verb string) string {
	var rows []struct {
		Components []struct {
			CustomID string `json:"custom_id"`
		}
	}
	_ = json.Unmarshal(m.Components, &rows)
	for _, row := range rows {
		for _, b := range row.Components {
			if strings.Contains(b.CustomID, "."+verb+".") {
				return b.CustomID
			}
		}
	}
	return ""
}

// press clicks a button and returns the private reply.
func (p *program) press(m discordtest.Member, on *discordtest.Message, verb string) *discordtest.Message {
	p.t.Helper()
	id := buttonOf(on, verb)
	require.NotEmpty(p.t, id, "%s is missing under:\n%s", verb, on.Content)
	return p.replied(p.discord.Click(m, *on, id))
}

func (p *program) replied(i *discordtest.Interaction) *discordtest.Message {
	p.t.Helper()
	p.await("a reply of its own", func() bool {
		o := i.Outcome()
		return (o.Response == 4 || o.Response == 5) && o.Visible() > 0
	})
	o := i.Outcome()
	assert.True(p.t, o.Original.Ephemeral())
	requireSourced(p.t, o.Original.Content)
	return o.Original
}

// The whole program, the real knowledge and the real gate, through what a
// member can do with an answer, in both languages.
func TestWhatAMemberCanDo(t *testing.T) {
	p := start(t, "", "discord:", "  operator: The team", "  review_channel: '900000000000000501'", "safety:", "  alert_channel: '900000000000000502'")
	for _, c := range []struct {
		member       discordtest.Member
		question     string
		more, shared string
		passages     string
	}{
		{discordtest.Member{User: "900000000000000601"}, englishQuestion, "and why in both directions?", "An answer shared by a member", "The exact passages"},
		{discordtest.Member{User: "900000000000000602", Locale: "fr", GuildLocale: "fr"}, frenchQuestion, "et pourquoi dans les deux sens ?", "Une réponse partagée", "Les passages exacts"},
	} {
		asked := p.ask(c.member, discordtest.Opt("question", c.question)).Original
		assert.Contains(t, p.press(c.member, asked, "passages").Content, c.passages)
		p.press(c.member, asked, "share")
		all := p.discord.Messages(discordtest.DefaultRoom)
		require.NotEmpty(t, all)
		last := all[len(all)-1]
		assert.True(t, strings.HasPrefix(last.Content, "**"+c.shared), last.Content)
		requireSourced(t, last.Content)
		turned := p.press(c.member, asked, "lang")
		assert.NotEqual(t, asked.Content, turned.Content)

		opener := p.discord.Click(c.member, *asked, buttonOf(asked, "follow"))
		p.await("a form", func() bool { return opener.Outcome().Modal != nil })
		followed := p.replied(p.discord.Submit(c.member, opener, asked, map[string]string{"text": c.more}))
		assert.Contains(t, followed.Content, "opamine")

		for _, command := range []string{"topics", "sources", "help", "about", "privacy"} {
			p.replied(p.discord.Command(c.member, command))
		}
		p.replied(p.discord.Command(c.member, "define", discordtest.Opt("term", "dopamine")))
		p.replied(p.discord.Command(c.member, "forget-me"))
		p.press(c.member, asked, "passages")
		p.requireNoTrace(c.question, c.more, c.member.User)
		for _, r := range p.discord.Requests() {
			assert.NotContains(t, string(r.Body), c.more, "%s %s", r.Method, r.Route)
			assert.NotContains(t, string(r.Body), c.member.User, "%s %s", r.Method, r.Route)
		}
	}
	p.requireQuiet()
}

func TestASafetyReplyAlertsTheModerators(t *testing.T) {
	const room = "900000000000000502"
	p := start(t, "", "safety:", "  alert_channel: '"+room+"'")
	words := "je veux mourir, je n'en peux plus"
	o := p.ask(discordtest.Member{Locale: "fr", GuildLocale: "fr"}, discordtest.Opt("question", words))
	require.Contains(t, o.Original.Content, "3114")
	p.await("an alert", func() bool { return len(p.discord.Messages(room)) == 1 })
	alert := p.discord.Messages(room)[0].Content
	requireSourced(t, alert)
	assert.Contains(t, alert, "Type : détresse")
	assert.NotContains(t, alert, "mourir")
	assert.Contains(t, p.press(discordtest.Member{Locale: "fr"}, o.Original, "lang").Content, "Please talk to someone now")
}

func TestLimitsOfTheSettings(t *testing.T) {
	p := start(t, "", "limits:", "  member: 1", "  window: 1h")
	p.ask(discordtest.Member{}, discordtest.Opt("question", englishQuestion))
	o := p.ask(discordtest.Member{}, discordtest.Opt("question", englishQuestion))
	assert.Contains(t, o.Original.Content, "the next one is possible in 1 hour")
	o = p.ask(discordtest.Member{}, discordtest.Opt("question", "he swallowed the whole box and does not wake up"))
	assert.Contains(t, o.Original.Content, "Call for help now")
}

// A summary has no twin: it is asked for again, in the other language.
func TestASummaryInTheOtherLanguage(t *testing.T) {
	model := llmtest.New(t)
	model.Reply(llmtest.Quote(3))
	p := start(t, model.URL())
	o := p.settled(discordtest.Member{Locale: "fr"}, func(s string) bool { return len(model.Requests()) > 0 && s != "" },
		discordtest.Opt("question", frenchQuestion))
	before := len(model.Requests())
	p.await("the buttons", func() bool { return buttonOf(o.Original, "lang") != "" || p.refresh(o) })
	i := p.discord.Click(discordtest.Member{Locale: "fr"}, *o.Original, buttonOf(o.Original, "lang"))
	p.await("an English summary", func() bool {
		out := i.Outcome()
		return out.Response == 5 && out.Visible() > 0 && len(model.Requests()) > before && buttonOf(out.Original, "lang") != ""
	})
	requireSourced(t, i.Outcome().Original.Content)
	assert.Contains(t, i.Outcome().Original.Content, "**Sources**")
}

// refresh reads a message again, since the final edit adds the buttons.
func (p *program) refresh(o discordtest.Outcome) bool {
	if m, ok := p.discord.Message(o.Original.ID); ok {
		*o.Original = m
	}
	return buttonOf(o.Original, "lang") != ""
}

// A model that hangs, with its one place taken and its budget spent, keeps no
// safety reply waiting.
func TestSafetyRepliesDoNotWaitForTheModel(t *testing.T) {
	model := llmtest.New(t)
	model.Reply(llmtest.Hang())
	p := start(t, model.URL(), "model:", "  timeout: 30s", "  concurrency: 1", "  daily_tokens: 1", "limits:", "  member: 1", "  in_flight: 1")
	i := p.discord.Command(discordtest.Member{}, "ask", discordtest.Opt("question", englishQuestion))
	p.await("the sources", func() bool { return i.Outcome().Visible() == 1 })
	for text, want := range map[string]string{
		"he swallowed the whole box and does not wake up": "Call for help now",
		"I want to die": "Please talk to someone now",
		"how many milligrams of baclofen should I take per day?": "I cannot answer that",
	} {
		began := time.Now()
		o := p.ask(discordtest.Member{}, discordtest.Opt("question", text))
		assert.Contains(t, o.Original.Content, want, text)
		assert.Less(t, time.Since(began), 2*time.Second)
	}
}
