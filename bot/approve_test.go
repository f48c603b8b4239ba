package bot_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/bot"
	"baclobot/internal/corpus"
	"baclobot/internal/discordtest"
	"baclobot/internal/library"
)

// values are what the inputs of a form begin with.
func values(t *testing.T, raw json.RawMessage) map[string]string {
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

// submitted opens the form of a button and sends it with some of its values
// changed.
func (c *council) submitted(m discordtest.Member, on discordtest.Message, verb string, change map[string]string) discordtest.Message {
	c.t.Helper()
	return c.sent(m, c.press(m, on, verb), &on, change)
}

func (c *council) sent(m discordtest.Member, opener *discordtest.Interaction, on *discordtest.Message, change map[string]string) discordtest.Message {
	c.t.Helper()
	filled := values(c.t, c.form(opener).Modal)
	for id, v := range change {
		filled[id] = v
	}
	got := c.replied(c.Submit(m, opener, on, filled))
	assert.True(c.t, got.Ephemeral())
	return *got
}

func (c *council) approved(states ...library.State) []library.Approved {
	c.t.Helper()
	list, err := c.lib.ListApproved(context.Background(), discordtest.DefaultGuild, states...)
	require.NoError(c.t, err)
	return list
}

func TestApprove(t *testing.T) {
	t.Parallel()
	for m, want := range map[*discordtest.Member]string{&anne: "Approved", &bruno: "C’est approuvé"} {
		c := openCouncil(t, nil)
		shared := c.shared(*m)
		opener := c.MessageCommand(*m, "Approve this answer", shared)
		begins := values(t, c.form(opener).Modal)
		assert.NotEmpty(t, begins["wording"])
		assert.NotEmpty(t, begins["twin"])
		for _, v := range begins {
			assert.NotContains(t, v, memberMark)
			assert.NotContains(t, v, membreMark)
		}
		done := c.sent(*m, opener, nil, nil)
		assert.Contains(t, done.Content, want)
		all := c.approved()
		require.Len(t, all, 1)
		assert.Equal(t, library.OriginExtract, all[0].Origin, "its words are as they were")
		assert.Len(t, all[0].Texts, 2, "and are there in both languages")
		assert.Len(t, all[0].Wordings, 2)
		assert.NotEmpty(t, all[0].By)
		assert.NotContains(t, all[0].By, m.User)

		// Members find it.
		for _, reader := range []discordtest.Member{alice, benoit} {
			list := c.settled(c.Command(reader, "pinned"))
			assert.True(t, list.Private)
			shown := c.settled(c.Command(reader, "pinned", discordtest.Opt("question", begins["wording"])))
			assert.Contains(t, shown.Original.Content, "✅")
			assert.Contains(t, shown.Original.Content, "dopamine")
		}
		// It can be edited, and retired.
		edited := c.submitted(*m, done, "edit", map[string]string{"text": "GABA-B : une phrase que les passages disent."})
		assert.Contains(t, edited.Content, want)
		assert.Equal(t, library.OriginSummary, c.approved()[0].Origin)
		c.pressed(*m, edited, "retire")
		assert.Len(t, c.approved(library.Retired), 1)
		assert.Empty(t, c.approved(library.Active))
	}
}

func TestOwnWordsAreMarkedAndForbiddenOnesRefused(t *testing.T) {
	t.Parallel()
	for m, words := range map[*discordtest.Member][3]string{
		&anne:  {"you should", "Correct", "moderator’s own wording"},
		&bruno: {"vous devriez", "Corriger", "formulation d’un modérateur"},
	} {
		c := openCouncil(t, nil)
		shared := c.shared(*m)
		pinned := c.pressed(*m, shared, "pin")
		refused := c.submitted(*m, pinned, "approve", map[string]string{"text": "Then " + words[0] + " take more."})
		assert.Contains(t, refused.Content, words[0], "the refused word is named")
		assert.Equal(t, []string{words[1]}, labelsOf(refused))
		assert.Empty(t, c.approved())
		for field, text := range map[string]string{
			"wording": words[0] + "?", "text": "See https://evil.example now.", "twin": words[0],
		} {
			got := c.submitted(*m, pinned, "approve", map[string]string{"text": strings.Join(lines(c, shared), "\n"), field: text})
			assert.NotEmpty(t, customIDOf(got, "approve"), field)
			assert.NotContains(t, got.Content, "evil.example")
			assert.Empty(t, c.approved(), field)
		}
		c.submitted(*m, pinned, "approve", map[string]string{"text": "10 mg a day."})
		assert.Empty(t, c.approved())
		// What was written is there again.
		opener := c.press(*m, refused, "approve")
		assert.Equal(t, "10 mg a day.", values(t, c.form(opener).Modal)["text"])

		done := c.sent(*m, opener, &refused, map[string]string{"text": "A plain sentence of my own.", "wording": "How does it act on dopamine?", "twin": ""})
		assert.Contains(t, done.Content, words[2])
		a := c.approved()[0]
		assert.Equal(t, library.OriginModerator, a.Origin)
		assert.NotEmpty(t, a.Sources, "its sources stay")
		shown := c.settled(c.Command(alice, "pinned", discordtest.Opt("question", "How does it act on dopamine?")))
		assert.Contains(t, shown.Original.Content, "✍️")
	}
}

// lines are the sentences of a shared answer.
func lines(c *council, m discordtest.Message) []string {
	s, err := c.lib.Shared(context.Background(), discordtest.DefaultGuild, m.ID)
	require.NoError(c.t, err)
	var out []string
	for _, one := range s.Sentences {
		out = append(out, one.Text)
	}
	return out
}

func TestApprovingNeedsRights(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, nil)
	shared := c.shared(alice)
	pinned := c.pressed(anne, shared, "pin")
	done := c.submitted(anne, pinned, "approve", nil)
	for m, want := range map[*discordtest.Member]string{&alice: "“Manage Messages”", &benoit: "« Gérer les messages »"} {
		assert.Contains(t, c.settled(c.MessageCommand(*m, "Approve this answer", shared)).Original.Content, want)
		for _, verb := range []string{"edit", "retire"} {
			assert.Contains(t, c.told(*m, done, verb), want)
		}
	}
	assert.Len(t, c.approved(library.Active), 1)
	// The role that the administrators chose is enough, from now on.
	c.set(map[library.Field]string{library.FieldModeratorRole: "900000000000000804"})
	helper := alice
	helper.Roles = []string{"900000000000000804"}
	c.pressed(helper, done, "retire")
	assert.Empty(t, c.approved(library.Active))
}

func TestStaleAnswersAreAnnouncedOnceWithTheDifference(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, nil)
	for _, m := range []discordtest.Member{anne, bruno} {
		c.submitted(m, c.pressed(m, c.shared(m), "pin"), "approve", nil)
	}
	require.NoError(t, c.stop())

	// The bot starts again on a knowledge in which a sentence differs.
	changed := newGuide(t)
	changed.corpus = rewritten(t)
	second := launch(t, discordtest.New(t, discordtest.Options{Now: c.clock.Now}), changed, func(o *bot.Options) {
		o.Renderer, o.Now, o.Library, o.Words = discordRenderer{}, c.clock.Now, c.lib, wordList{}
		o.Fallback, o.ReviewChannel = fallbackOf(changed), reviewRoom
		o.Corpus = func() *corpus.Corpus { return changed.corpus }
	})
	second.await(func() bool { return second.Ready() == 1 && len(second.Messages(reviewRoom)) == 2 })
	again := &council{house: &house{world: second, guide: changed, clock: c.clock}, lib: c.lib}
	assert.Len(t, again.approved(library.Stale), 2)
	told := second.Messages(reviewRoom)
	for _, m := range told {
		assert.Contains(t, m.Content, "\n− ")
		assert.Contains(t, m.Content, "\n+ ")
		assert.Contains(t, m.Content, "Rewritten")
	}
	assert.ElementsMatch(t, [][]string{{"Approve again", "Edit", "Retire"}, {"Approuver à nouveau", "Modifier", "Retirer"}},
		[][]string{labelsOf(told[0]), labelsOf(told[1])}, "each in the language of its answer")
	there := anne
	there.Channel = reviewRoom
	assert.Contains(t, again.told(there, told[0], "again"), "Approved again")
	there.Locale = "fr"
	assert.Contains(t, again.told(there, told[1], "again"), "approuvé à nouveau")
	assert.Len(t, again.approved(library.Active), 2)
}
