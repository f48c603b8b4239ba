package bot_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/discordtest"
	"baclobot/internal/library"
)

// Administrators of the tests.
var (
	ada  = discordtest.Member{User: "900000000000000221", Permissions: moderatorRights | discordtest.PermissionAdministrator}
	abel = discordtest.Member{User: "900000000000000222", Permissions: discordtest.PermissionAdministrator, Locale: "fr", GuildLocale: "fr"}
)

// setting uses /settings and returns what is said.
func (c *council) setting(m discordtest.Member, values ...string) string {
	c.t.Helper()
	var options []discordtest.Option
	for i, v := range values {
		options = append(options, discordtest.Opt([]string{"setting", "value"}[i], v))
	}
	out := c.settled(c.Command(m, "settings", options...))
	assert.True(c.t, out.Private)
	assert.Contains(c.t, out.Original.Content, "<http")
	assert.NotContains(c.t, out.Original.Content, "<@")
	return out.Original.Content
}

func TestSettingsCommand(t *testing.T) {
	t.Parallel()
	room, foreign := "900000000000000811", "900000000000000812"
	for m, want := range map[*discordtest.Member]map[string][2]string{
		&ada: {
			"language": {"French", "Language of the answers**: French"}, "country": {"be", "emergency numbers**: Belgium"},
			"visibility": {"public", "**: public"}, "allowed_channels": {"<#" + room + ">, <#" + reviewRoom + ">", "questions**: <#" + room + ">, <#" + reviewRoom + ">"},
			"moderator_role": {"<@&900000000000000804>", "`900000000000000804`"}, "review_channel": {room, "reports**: <#" + room + ">"},
			"alert_channel": {"<#" + room + ">", "alerts**: <#" + room + ">"}, "member_limit": {"7", "per period**: 7"},
			"server_limit": {"70", "per period**: 70"}, "keep_unanswered": {"yes", "agrees**: yes"},
		},
		&abel: {
			"language": {"anglais", "Langue des réponses** : anglais"}, "country": {"CA-QC", "Québec"},
			"visibility": {"privé", "** : privé"}, "allowed_channels": {room, "questions** : <#" + room + ">"},
			"moderator_role": {"900000000000000804", "`900000000000000804`"}, "review_channel": {room, "signalements** : <#" + room + ">"},
			"alert_channel": {"<#" + room + ">", "alertes** : <#" + room + ">"}, "member_limit": {"7", "par période** : 7"},
			"server_limit": {"70", "par période** : 70"}, "keep_unanswered": {"oui", "accepte** : oui"},
		},
	} {
		c := openCouncil(t, nil)
		c.Move(foreign, "900000000000000999")
		before := c.setting(*m)
		for _, f := range library.Fields() {
			one := want[string(f)]
			assert.Contains(t, c.setting(*m, string(f), one[0]), one[1], f)
			for _, bad := range map[library.Field][]string{
				library.FieldLanguage: {"klingon"}, library.FieldCountry: {"Atlantis"}, library.FieldMemberLimit: {"0", "many"},
				library.FieldReviewChannel: {foreign, "#general"}, library.FieldAllowedChannels: {foreign, room + " " + foreign},
			}[f] {
				got := c.setting(*m, string(f), bad)
				assert.NotContains(t, got, one[1], bad)
				assert.NotContains(t, got, foreign)
			}
			assert.NotContains(t, c.setting(*m, string(f)), one[1], "what it takes")
		}
		changes, err := c.lib.Changes(context.Background(), discordtest.DefaultGuild, 50)
		require.NoError(t, err)
		assert.Len(t, changes, len(library.Fields()), "each is recorded, and nothing that was refused")
		for _, f := range library.Fields() {
			c.setting(*m, string(f), map[bool]string{true: "défaut", false: "default"}[m.Locale == "fr"])
		}
		assert.Equal(t, before, c.setting(*m))
	}
}

func TestModeratorCommandsNeedRights(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, nil)
	for m, want := range map[*discordtest.Member][2]string{
		&alice: {"“Administrator”", "“Manage Messages”"}, &benoit: {"« Administrateur »", "« Gérer les messages »"},
	} {
		assert.Contains(t, c.setting(*m), want[0])
		assert.Contains(t, c.setting(*m, "language", "fr"), want[0])
		for _, command := range []string{"review", "gaps", "stats"} {
			out := c.settled(c.Command(*m, command))
			assert.True(t, out.Private)
			assert.Contains(t, out.Original.Content, want[1], command)
		}
	}
	assert.Contains(t, c.setting(anne, "language", "fr"), "“Administrator”", "a moderator is no administrator")
	manager := discordtest.Member{User: anne.User, Permissions: moderatorRights | discordtest.PermissionManageGuild, Locale: "fr"}
	assert.Contains(t, c.setting(manager, "language", "fr"), "« Administrateur »", "managing the server does not suffice")
	s, err := c.lib.Settings(context.Background(), discordtest.DefaultGuild)
	require.NoError(t, err)
	assert.Empty(t, s.Language)
}

func TestReviewGapsAndStats(t *testing.T) {
	t.Parallel()
	for m, want := range map[*discordtest.Member][]string{
		&anne:  {"1 open reports", "Dealt with", "Questions: 6", "Noted as covered", "Nothing went unanswered", "Not covered by the knowledge: 6", "Reports**", "< 5"},
		&bruno: {"1 signalements ouverts", "C’est réglé", "Questions : 6", "noté comme couvert", "Rien n’est resté", "Sans réponse dans la base : 6", "", "< 5"},
	} {
		c := openCouncil(t, nil)
		asked := c.ask(*m)
		opener := c.press(*m, asked, "report")
		c.form(opener)
		c.replied(c.Submit(*m, opener, &asked, map[string]string{"text": "A link" + memberMark}))
		c.unanswered(*m, 6)
		review := c.settled(c.Command(*m, "review"))
		assert.True(t, review.Private)
		assert.Contains(t, review.Original.Content, want[0])
		assert.Contains(t, review.Original.Content, "dopamine#")
		assert.Contains(t, c.told(*m, *review.Original, "close"), want[1])
		reports, err := c.lib.Reports(context.Background(), discordtest.DefaultGuild)
		require.NoError(t, err)
		assert.Empty(t, reports)

		gaps := c.settled(c.Command(*m, "gaps"))
		assert.True(t, gaps.Private)
		assert.Contains(t, gaps.Original.Content, want[2])
		assert.NotContains(t, gaps.Original.Content, "tests")
		stats := c.settled(c.Command(*m, "stats"))
		assert.Contains(t, stats.Original.Content, want[5])
		assert.Contains(t, stats.Original.Content, want[7])
		assert.Contains(t, c.told(*m, *gaps.Original, "resolve"), want[3])
		assert.Contains(t, c.settled(c.Command(*m, "gaps")).Original.Content, want[4])
	}
}

// Without the press nothing of a question is kept; with it, until the member
// asks to be forgotten.
func TestAMemberMayLeaveTheWordingOfAnUnansweredQuestion(t *testing.T) {
	t.Parallel()
	for m, want := range map[*discordtest.Member][3]string{
		&alice:  {"Your wording is kept", "Left by members", memberMark},
		&benoit: {"Votre formulation est gardée", "Laissé par des membres", membreMark},
	} {
		c := openCouncil(t, nil)
		mod := map[bool]discordtest.Member{true: anne, false: bruno}[m.User == alice.User]
		left := func() []string {
			gaps, err := c.lib.Gaps(context.Background(), discordtest.DefaultGuild)
			require.NoError(t, err)
			require.Len(t, gaps, 1)
			return gaps[0].Wordings
		}
		c.unanswered(*m, 1)
		assert.Empty(t, customIDOf(c.ask(*m), "keep"), "the server does not want it")
		c.set(map[library.Field]string{library.FieldKeepUnanswered: "yes"})
		asked := c.ask(*m)
		require.Eventually(t, func() bool {
			gaps, err := c.lib.Gaps(context.Background(), discordtest.DefaultGuild)
			return err == nil && gaps[0].Count == 3
		}, patience, 5e6)
		assert.Empty(t, left(), "nothing without the press")
		stranger := discordtest.Member{User: "900000000000000233", Locale: m.Locale}
		c.told(stranger, asked, "keep")
		assert.Empty(t, left(), "nobody agrees for another")
		for range 2 {
			assert.Contains(t, c.told(*m, asked, "keep"), want[0])
			assert.Equal(t, []string{asks(*m)}, left(), "once")
		}
		shown := c.settled(c.Command(mod, "gaps"))
		assert.True(t, shown.Private)
		assert.Contains(t, shown.Original.Content, want[1])
		assert.Contains(t, shown.Original.Content, ": 3", "it is not counted twice")
		again := c.ask(*m)
		c.set(map[library.Field]string{library.FieldKeepUnanswered: "no"})
		assert.NotContains(t, c.told(*m, again, "keep"), want[0])
		c.settled(c.Command(*m, "forget-me"))
		assert.Empty(t, left())
		assertDiscreet(t, c.world, want[2], m.User)
	}
}

func TestReviewShowsStaleAnswersWithTheirDifference(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, nil)
	for _, m := range []discordtest.Member{anne, bruno} {
		c.submitted(m, c.pressed(m, c.shared(m), "pin"), "approve", nil)
	}
	changed := rewritten(t)
	_, err := c.lib.Stale(context.Background(), changed)
	require.NoError(t, err)
	for _, m := range []discordtest.Member{anne, bruno} {
		i := c.Command(m, "review")
		c.await(func() bool { return len(i.Outcome().Followups) == 2 })
		for _, f := range i.Outcome().Followups {
			assert.True(t, f.Ephemeral())
			assert.NotEmpty(t, customIDOf(f, "again"))
			assert.NotEmpty(t, customIDOf(f, "edit"))
			assert.NotEmpty(t, customIDOf(f, "retire"))
		}
	}
}
