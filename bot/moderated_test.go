package bot_test

import (
	"context"
	"encoding/json"
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/bot"
	"baclobot/internal/discordtest"
	"baclobot/internal/library"
)

// book is an album of what moderators see.
type book struct {
	*album
	*council
}

func openBook(t *testing.T, m discordtest.Member, change func(*bot.Options)) *book {
	t.Helper()
	c := openCouncil(t, change)
	return &book{album: &album{house: c.house, m: m}, council: c}
}

// formOf adds a form as it opens, and what comes of it.
func (b *book) formOf(title, words string, on discordtest.Message, verb string, change map[string]string) discordtest.Message {
	b.council.t.Helper()
	opener := b.council.press(b.m, on, verb)
	var form struct {
		Title      string
		Components []part
	}
	require.NoError(b.council.t, json.Unmarshal(b.council.form(opener).Modal, &form))
	b.add(title, words, picture{where: byMember, form: form.Title, parts: form.Components})
	done := b.sent(b.m, opener, &on, change)
	b.add("", "", messagePicture(done, ""))
	return done
}

// inMenu adds what a command of the menu of a message says.
func (b *book) inMenu(title, words, command string, on discordtest.Message) {
	b.add(title, words, messagePicture(*b.council.settled(b.council.MessageCommand(b.m, command, on)).Original, ""))
}

// moderated goes through what moderators and administrators can do.
func moderated(t *testing.T, m, admin discordtest.Member) []picture {
	t.Helper()
	b := openBook(t, m, nil)
	french := m.Locale == "fr"
	say := func(fr, en string) string { return map[bool]string{true: fr, false: en}[french] }
	shared := b.shared(m)
	b.last("For moderators: a shared answer", "Where decisions are kept, a button to pin stands under it. Everybody sees the button; the rights are checked on every use.", discordtest.DefaultRoom, byChannel)
	pinned := b.click("Pin", "Also in the menu of the message, under Apps.", shared, "pin")
	done := b.formOf("Approve", "The question is a public wording of the knowledge, never a member’s words. A sentence that stays as it is keeps what it rests on; a new one must pass the check, or is marked.", pinned, "approve", nil)
	reader := map[bool]discordtest.Member{true: benoit, false: alice}[french]
	b.add("`/pinned`", "The nearest approved answer. The same question, or a very close one, gets it from `/ask` too, in this server, until a passage that it rests on changes.", messagePicture(*b.council.settled(b.council.Command(reader, "pinned", discordtest.Opt("question", say("dopamine frein", "dopamine brake")))).Original, ""))
	b.say("", "", "pinned")
	b.formOf("Edit", "What no answer may hold is refused, with the word.", done, "edit", map[string]string{"text": say("vous devriez en prendre plus.", "you should take more.")})
	b.formOf("", "Words that the passages do not say are marked as the moderator’s own.", done, "edit", map[string]string{"text": say("Une phrase à moi.", "A sentence of my own.")})
	b.click("Retire", "", done, "retire")
	b.click("Unpin", "", pinned, "unpin")

	asked := b.council.ask(m)
	opener := b.council.press(m, asked, "report")
	b.council.form(opener)
	b.council.replied(b.council.Submit(m, opener, &asked, map[string]string{"text": "…"}))
	review := b.say("`/review`", "Problems that members reported, and stale answers with their difference.", "review")
	b.click("", "", review, "close")
	b.unanswered(m, 6)
	gaps := b.say("`/gaps`", "Grouped by words of the knowledge; no names, and no member’s words unless that member left them there.", "gaps")
	b.click("", "", gaps, "resolve")
	b.say("`/stats`", "", "stats")
	b.council.set(map[library.Field]string{library.FieldKeepUnanswered: "yes"})
	b.m = reader
	left := b.say("A question that went unanswered", "Where the administrators want it, a member may leave its wording to the moderators. Without the press nothing of it is kept.", "ask", question(asks(reader), discordtest.Opt("visibility", "private"))...)
	b.click("", "", left, "keep")
	b.m = m
	b.m = admin
	b.say("`/settings`", "For administrators: shown as it is now, changed one by one.", "settings")
	b.say("", "", "settings", discordtest.Opt("setting", "country"), discordtest.Opt("value", "BE"))
	b.say("", "What is not accepted changes nothing:", "settings", discordtest.Opt("setting", "member_limit"), discordtest.Opt("value", "0"))
	b.keptPromises()
	return b.pictures
}

// decisionsOf goes through everything that moderators cannot do, and why.
func decisionsOf(t *testing.T, ordinary discordtest.Member) []picture {
	t.Helper()
	m, admin := anne, ada
	if ordinary.Locale == "fr" {
		m, admin = bruno, abel
	}
	b := openBook(t, ordinary, nil)
	shared := b.shared(ordinary)
	b.inMenu("no right to pin", "", "Pin this answer", shared)
	b.inMenu("no right to approve", "", "Approve this answer", shared)
	b.say("no right to set", "", "settings")
	b.say("nothing approved yet", "", "pinned")
	b.say("/privacy with a library", "", "privacy")
	b.say("/forget-me with a library", "", "forget-me")
	b.m = m
	b.inMenu("not an answer of the bot", "", "Pin this answer", b.council.Say(discordtest.DefaultRoom, ordinary.User, "…"))
	for _, code := range []int{50013, 50001, 50035, 30003} {
		b.council.Fail(discordtest.Fault{Method: "PUT", Route: discordtest.RoutePin, Status: http.StatusForbidden, Code: code})
		b.click("a pin that fails", "", shared, "pin")
	}
	full := b.pictures[len(b.pictures)-1]
	require.NotEmpty(t, full.parts)
	b.council.Fail(discordtest.Fault{Method: "PUT", Route: discordtest.RoutePin, Status: http.StatusBadRequest, Code: 30003})
	i := b.council.press(m, shared, "pin")
	b.click("no pin of the bot", "", *b.council.replied(i), "room")
	b.click("pinned", "", shared, "pin")
	b.click("pinned already", "", shared, "pin")
	b.council.Fail(discordtest.Fault{Method: "DELETE", Route: discordtest.RoutePin, Status: http.StatusBadRequest, Code: 50035})
	b.inMenu("an unpin that fails", "", "Unpin this answer", shared)
	deleted := b.shared(ordinary)
	b.council.Delete(deleted.ID)
	b.inMenu("a deleted message", "", "Pin this answer", deleted)
	b.say("no gaps", "", "gaps")
	b.m = admin
	b.council.Move("900000000000000812", "900000000000000999")
	b.say("a channel of another server", "", "settings", discordtest.Opt("setting", "review_channel"), discordtest.Opt("value", "900000000000000812"))
	done := b.submitted(m, b.council.pressed(m, b.shared(m), "pin"), "approve", nil)
	_, err := b.lib.Stale(context.Background(), rewritten(t))
	require.NoError(t, err)
	i = b.council.Command(m, "review")
	b.council.await(func() bool { return len(i.Outcome().Followups) == 1 })
	b.m = m
	b.add("a stale answer", "", messagePicture(i.Outcome().Followups[0], ""))
	b.click("approved again", "", i.Outcome().Followups[0], "again")
	b.click("retired", "", done, "retire")
	b.keptPromises()
	return b.pictures
}

// keptPromises looks at everything that was sent: as for members, nobody is
// mentioned, no one is named, no link is foreign, nothing is too long.
func (b *book) keptPromises() {
	t := b.council.t
	t.Helper()
	for _, r := range b.council.Requests() {
		requirePromises(t, b.council.house, r)
		for _, who := range []discordtest.Member{anne, bruno, ada, abel, alice, benoit} {
			assert.NotContains(t, string(r.Body), who.User, "%s %s", r.Method, r.Route)
		}
		for _, mark := range []string{memberMark, membreMark} {
			assert.NotContains(t, string(r.Body), mark, "%s %s", r.Method, r.Route)
		}
	}
	assertDiscreet(t, b.council.world, memberMark, membreMark, anne.User, bruno.User, alice.User, benoit.User)
}
