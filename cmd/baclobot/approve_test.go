package main

import (
	"encoding/json"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/discordtest"
)

// The whole program with the real knowledge and checks: what a moderator
// approved answers the same question again, in that server alone, and no word
// that the rules forbid gets in.
func TestWhatAModeratorApproves(t *testing.T) {
	p := start(t, "", "library:", "  path: "+filepath.Join(t.TempDir(), "library.db"), "limits:", "  member: 0")
	const rights = discordtest.PermissionViewChannel | discordtest.PermissionSendMessages | discordtest.PermissionReadHistory |
		discordtest.PermissionManageMessages | discordtest.PermissionPinMessages
	for _, c := range []struct {
		moderator                discordtest.Member
		question, forbidden, own string
		marked, ownMark          string
	}{
		{discordtest.Member{User: "900000000000000701", Permissions: rights}, englishQuestion,
			"You should take more of it in the evening.", "Our group finds this picture of a brake helpful for understanding the article.", "Answer approved by the moderators", "own wording"},
		{discordtest.Member{User: "900000000000000702", Permissions: rights, Locale: "fr", GuildLocale: "fr"}, frenchQuestion,
			"Vous devriez en prendre davantage le soir.", "Notre groupe trouve cette image du frein utile pour comprendre l’article.", "approuvée par les modérateurs", "Formulation d’un modérateur"},
	} {
		asked := p.ask(c.moderator, discordtest.Opt("question", c.question)).Original
		assert.NotContains(t, asked.Content, c.marked)
		p.press(c.moderator, asked, "share")
		all := p.discord.Messages(discordtest.DefaultRoom)
		shared := all[len(all)-1]
		pinned := p.press(c.moderator, &shared, "pin")
		now, _ := p.discord.Message(shared.ID)
		assert.True(t, now.Pinned)

		submit := func(on *discordtest.Message, verb string, change map[string]string) *discordtest.Message {
			opener := p.discord.Click(c.moderator, *on, buttonOf(on, verb))
			p.await("a form", func() bool { return opener.Outcome().Modal != nil })
			filled := beginsWith(t, opener.Outcome().Modal)
			for id, v := range change {
				filled[id] = v
			}
			return p.replied(p.discord.Submit(c.moderator, opener, on, filled))
		}
		refused := submit(pinned, "approve", map[string]string{"wording": c.question, "text": c.forbidden})
		require.NotEmpty(t, buttonOf(refused, "approve"), refused.Content)
		original := beginsWith(t, modalOf(p, c.moderator, refused, "approve"))["text"]
		assert.Equal(t, c.forbidden, original)

		own := submit(refused, "approve", map[string]string{"wording": c.question, "text": c.own})
		require.NotEmpty(t, buttonOf(own, "retire"), own.Content)
		reader := discordtest.Member{User: "900000000000000703", Locale: c.moderator.Locale}
		given := p.ask(reader, discordtest.Opt("question", c.question)).Original
		assert.Contains(t, given.Content, c.marked)
		assert.Contains(t, given.Content, c.ownMark)
		assert.Contains(t, given.Content, "[1]")
		requireSourced(t, given.Content)
		reader.Guild = "900000000000000704"
		assert.NotContains(t, p.ask(reader, discordtest.Opt("question", c.question)).Original.Content, c.marked, "another server")
		reader.Guild = ""
		p.press(c.moderator, own, "retire")
		assert.NotContains(t, p.ask(reader, discordtest.Opt("question", c.question)).Original.Content, c.marked, "retired")
	}
	p.requireQuiet()
	p.requireNoTrace(englishQuestion, frenchQuestion)
}

func modalOf(p *program, m discordtest.Member, on *discordtest.Message, verb string) json.RawMessage {
	opener := p.discord.Click(m, *on, buttonOf(on, verb))
	p.await("a form", func() bool { return opener.Outcome().Modal != nil })
	return opener.Outcome().Modal
}

// beginsWith is what the inputs of a form begin with.
func beginsWith(t *testing.T, raw json.RawMessage) map[string]string {
	t.Helper()
	var form struct {
		Components []struct {
			Component struct {
				CustomID string `json:"custom_id"`
				Value    string `json:"value"`
			} `json:"component"`
		} `json:"components"`
	}
	require.NoError(t, json.Unmarshal(raw, &form))
	out := map[string]string{}
	for _, c := range form.Components {
		out[c.Component.CustomID] = c.Component.Value
	}
	return out
}
