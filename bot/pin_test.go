package bot_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/bot"
	"baclobot/internal/discordtest"
	"baclobot/internal/library"
)

// Moderators of the tests.
var (
	anne   = discordtest.Member{User: "900000000000000211", Permissions: moderatorRights}
	bruno  = discordtest.Member{User: "900000000000000212", Permissions: moderatorRights, Locale: "fr", GuildLocale: "fr"}
	unable = discordtest.PermissionViewChannel | discordtest.PermissionSendMessages | discordtest.PermissionManageMessages
)

const moderatorRights = discordtest.PermissionViewChannel | discordtest.PermissionSendMessages | discordtest.PermissionReadHistory |
	discordtest.PermissionManageMessages | discordtest.PermissionPinMessages

// shared is an answer that a member has shared.
func (c *council) shared(m discordtest.Member) discordtest.Message {
	c.t.Helper()
	room := m.Channel
	if room == "" {
		room = discordtest.DefaultRoom
	}
	before := len(c.Messages(room))
	c.pressed(m, c.ask(m), "share")
	all := c.Messages(room)
	require.Len(c.t, all, before+1)
	return all[before]
}

// told presses and returns what is said privately.
func (c *council) told(m discordtest.Member, on discordtest.Message, verb string) string {
	c.t.Helper()
	got := c.pressed(m, on, verb)
	assert.True(c.t, got.Ephemeral())
	assert.Contains(c.t, got.Content, "<http")
	return got.Content
}

func (c *council) pins() []library.Pin {
	c.t.Helper()
	list, err := c.lib.Pins(context.Background(), discordtest.DefaultGuild, "")
	require.NoError(c.t, err)
	return list
}

func (c *council) isPinned(m discordtest.Message) bool {
	now, ok := c.Message(m.ID)
	return ok && now.Pinned
}

func TestPinAndUnpin(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, nil)
	for m, want := range map[*discordtest.Member][3]string{
		&anne:  {"Pinned, and noted", "pinned already", "Unpinned"},
		&bruno: {"C’est épinglé, et noté", "déjà épinglée", "C’est désépinglé"},
	} {
		shared := c.shared(*m)
		done := c.pressed(*m, shared, "pin")
		assert.Contains(t, done.Content, want[0])
		assert.True(t, c.isPinned(shared))
		require.Len(t, c.pins(), 1)
		assert.NotContains(t, c.pins()[0].By, m.User)
		assert.Contains(t, c.told(*m, shared, "pin"), want[1])
		assert.Contains(t, []int{1, 3}, c.count("PUT", discordtest.RoutePin))
		assert.Contains(t, c.told(*m, done, "unpin"), want[2])
		assert.False(t, c.isPinned(shared))
		assert.Empty(t, c.pins())

		// The same through the menu of the message, after a restart too: nothing of it is in memory.
		c.clock.Advance(48 * 3600e9)
		out := c.settled(c.MessageCommand(*m, "Pin this answer", shared))
		assert.True(t, out.Private)
		assert.Contains(t, out.Original.Content, want[0])
		assert.Contains(t, c.settled(c.MessageCommand(*m, "Unpin this answer", shared)).Original.Content, want[2])
		for _, r := range c.Requests() {
			if r.Route == discordtest.RoutePin {
				reason, err := url.PathUnescape(r.Reason)
				require.NoError(t, err)
				assert.True(t, strings.Contains(reason, "moderator") || strings.Contains(reason, "modérateur"), reason)
			}
		}
	}
}

// A public answer stands in the channel as a shared one does: it is recorded
// without its question, and can be pinned, after a restart too.
func TestAPublicAnswerCanBePinned(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, nil)
	for m, want := range map[*discordtest.Member]string{&anne: "Pinned, and noted", &bruno: "C’est épinglé, et noté"} {
		asker := map[bool]discordtest.Member{true: alice, false: benoit}[m.User == anne.User]
		public := c.ask(asker, discordtest.Opt("visibility", "public"))
		require.False(t, public.Ephemeral())
		for _, verb := range []string{"passages", "lang", "report", "pin", "follow", "good", "bad"} {
			assert.NotEmpty(t, customIDOf(public, verb), verb)
		}
		var kept library.Shared
		require.Eventually(t, func() (ok bool) {
			var err error
			kept, err = c.lib.Shared(context.Background(), discordtest.DefaultGuild, public.ID)
			return err == nil
		}, patience, 5e6)
		assert.NotEmpty(t, kept.Passages)
		assert.NotEmpty(t, kept.Sources)
		raw, err := json.Marshal(kept)
		require.NoError(t, err)
		for _, trace := range []string{memberMark, membreMark, asker.User} {
			assert.NotContains(t, string(raw), trace)
		}
		assert.Contains(t, c.pressed(*m, public, "pin").Content, want)
		assert.True(t, c.isPinned(public))
		assert.Contains(t, c.settled(c.MessageCommand(*m, "Unpin this answer", public)).Original.Content, "<http")
		assert.False(t, c.isPinned(public))
		c.clock.Advance(3600e9)
		assert.NotEmpty(t, c.pressed(alice, public, "passages").Content, "everybody may read it for a day")
	}
	safe := c.settled(c.Command(alice, "ask", discordtest.Opt("question", wordCrisis), discordtest.Opt("visibility", "public")))
	assert.True(t, safe.Private)
	assert.Empty(t, customIDOf(*safe.Original, "pin"))
}

func TestPinNeedsRightsAndAnAnswerOfTheBot(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, nil)
	for _, l := range []string{"en-US", "fr"} {
		right := map[string]string{"en-US": "“Pin Messages”", "fr": "« Épingler des messages »"}[l]
		shared := c.shared(alice)
		member := discordtest.Member{User: alice.User, Locale: l, Permissions: unable}
		for _, verb := range []string{"Pin this answer", "Unpin this answer"} {
			assert.Contains(t, c.settled(c.MessageCommand(member, verb, shared)).Original.Content, right, "MANAGE_MESSAGES alone does not suffice")
		}
		mod := discordtest.Member{User: anne.User, Locale: l, Permissions: moderatorRights}
		c.Allow(discordtest.DefaultRoom, discordtest.PermissionViewChannel|discordtest.PermissionSendMessages)
		assert.Contains(t, c.told(mod, shared, "pin"), right)
		c.Allow(discordtest.DefaultRoom, discordtest.PermissionSendMessages)
		assert.Contains(t, c.told(mod, shared, "pin"), map[string]string{"en-US": "“View Channel”", "fr": "« Voir le salon »"}[l])
		c.Allow(discordtest.DefaultRoom, discordtest.PermissionViewChannel|discordtest.PermissionSendMessages|discordtest.PermissionPinMessages)
		other := c.Say(discordtest.DefaultRoom, alice.User, "something else")
		assert.Contains(t, c.settled(c.MessageCommand(mod, "Pin this answer", other)).Original.Content, map[string]string{"en-US": "not a shared answer", "fr": "pas une réponse partagée"}[l])
		assert.Contains(t, c.settled(c.MessageCommand(mod, "Unpin this answer", other)).Original.Content, map[string]string{"en-US": "not a shared answer", "fr": "pas une réponse partagée"}[l])
	}
	assert.Zero(t, c.count("PUT", discordtest.RoutePin))
	assert.Empty(t, c.pins())
}

func TestAFullChannelMakesRoomOrStaysAsItIs(t *testing.T) {
	t.Parallel()
	for m, want := range map[*discordtest.Member][3]string{
		&anne:  {"as many pins as Discord allows", "None of the pins", "Pinned"},
		&bruno: {"autant d’épingles que Discord en permet", "Aucune des épingles", "C’est épinglé"},
	} {
		c := openCouncil(t, nil)
		oldest, second := c.shared(*m), c.shared(*m)
		c.LimitPins(discordtest.DefaultRoom, 1)
		c.pressed(*m, oldest, "pin")
		full := c.pressed(*m, second, "pin")
		assert.Contains(t, full.Content, want[0])
		assert.False(t, c.isPinned(second))

		// In vain: the old one comes back.
		c.Fail(discordtest.Fault{Method: "PUT", Route: discordtest.RoutePin, Status: http.StatusForbidden, Code: 50013})
		c.told(*m, full, "room")
		assert.True(t, c.isPinned(oldest))
		require.Len(t, c.pins(), 1)
		assert.Equal(t, oldest.ID, c.pins()[0].Message)

		assert.Contains(t, c.told(*m, full, "room"), want[2])
		assert.False(t, c.isPinned(oldest))
		assert.True(t, c.isPinned(second))
		require.Len(t, c.pins(), 1)
		assert.Equal(t, second.ID, c.pins()[0].Message)

		// None of the pins is the bot's.
		require.NoError(t, c.lib.RemovePin(context.Background(), discordtest.DefaultGuild, second.ID))
		assert.Contains(t, c.told(*m, full, "room"), want[1])
		assert.True(t, c.isPinned(second))
	}
}

func TestWhatGoesWrongWithAPinLeavesNothingHalfDone(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, nil)
	shared := c.shared(alice)
	for code, want := range map[int][2]string{50013: {"“Pin Messages”", "« Épingler"}, 50001: {"“View Channel”", "« Voir le salon"}, 50035: {"could not be pinned", "n’a pas pu être épinglée"}} {
		for n, m := range []discordtest.Member{anne, bruno} {
			c.Fail(discordtest.Fault{Method: "PUT", Route: discordtest.RoutePin, Status: http.StatusForbidden, Code: code})
			assert.Contains(t, c.told(m, shared, "pin"), want[n])
		}
	}
	assert.Empty(t, c.pins())
	// The answer was lost on the way, and is sent again.
	c.Fail(discordtest.Fault{Method: "PUT", Route: discordtest.RoutePin, Lose: true, Late: true})
	assert.Contains(t, c.told(anne, shared, "pin"), "Pinned")
	require.Len(t, c.pins(), 1)

	deleted := c.shared(benoit)
	c.Delete(deleted.ID)
	assert.Contains(t, c.settled(c.MessageCommand(bruno, "Pin this answer", deleted)).Original.Content, "supprimé")
	assert.Contains(t, c.settled(c.MessageCommand(anne, "Pin this answer", deleted)).Original.Content, "not a shared answer")
}

// full is a library that takes no more pins.
type full struct{ bot.Library }

func (full) RecordPin(context.Context, string, library.Pin) error {
	return errors.New("the disk is full")
}

func TestAPinThatCannotBeRecordedIsTakenBack(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, func(o *bot.Options) { o.Library = full{o.Library} })
	shared := c.shared(alice)
	for m, want := range map[*discordtest.Member]string{&anne: "could not be pinned", &bruno: "n’a pas pu être épinglée"} {
		assert.Contains(t, c.told(*m, shared, "pin"), want)
		assert.False(t, c.isPinned(shared))
	}
}

func TestTwoModeratorsPinAtOnce(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, nil)
	shared := c.shared(alice)
	one, two := c.press(anne, shared, "pin"), c.press(bruno, shared, "pin")
	c.replied(one)
	c.replied(two)
	assert.True(t, c.isPinned(shared))
	assert.Len(t, c.pins(), 1)
}

func TestAPinRemovedByHandIsNoticed(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, nil)
	kept, unpinned, deleted := c.shared(alice), c.shared(alice), c.shared(alice)
	for _, m := range []discordtest.Message{kept, unpinned, deleted} {
		c.pressed(anne, m, "pin")
	}
	// Without the right to read the history nothing is concluded.
	c.Allow(discordtest.DefaultRoom, discordtest.PermissionViewChannel|discordtest.PermissionSendMessages|discordtest.PermissionPinMessages)
	c.Unpin(unpinned.ID)
	require.Eventually(t, func() bool { return strings.Contains(c.log.String(), "was not dealt with") }, patience, 5e6)
	assert.Len(t, c.pins(), 3)
	c.Allow(discordtest.DefaultRoom, moderatorRights)
	c.Delete(deleted.ID)
	require.Eventually(t, func() bool { return len(c.pins()) == 1 }, patience, 5e6)
	assert.Equal(t, kept.ID, c.pins()[0].Message)
}

func TestWithoutALibraryModeratorsAreToldSo(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	h.pressed(alice, h.ask(alice), "share")
	shared := h.Messages(discordtest.DefaultRoom)[0]
	assert.Empty(t, customIDOf(shared, "pin"))
	for m, want := range map[*discordtest.Member]string{&anne: "I do not keep decisions here yet", &bruno: "je ne garde pas encore de décisions"} {
		for _, command := range []string{"Pin this answer", "Unpin this answer"} {
			assert.Contains(t, h.settled(h.MessageCommand(*m, command, shared)).Original.Content, want)
		}
	}
}
