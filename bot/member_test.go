package bot_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/bot"
	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/discordtest"
	"baclobot/internal/quota"
)

// startTime is where the clock of these tests stands.
var startTime = time.Now().Truncate(time.Second)

func TestTheButtonsUnderAnAnswer(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	assert.Equal(t, []string{"Share", "Passages", "Follow-up", "Français", "Helpful", "Not helpful", "Report a problem"}, labelsOf(h.ask(alice)))
	assert.Equal(t, []string{"Partager", "Passages", "Autre question", "English", "Utile", "Pas utile", "Signaler un problème"}, labelsOf(h.ask(benoit)))
	public := h.ask(alice, discordtest.Opt("visibility", "public"))
	assert.Equal(t, []string{"Passages", "Français", "Report a problem", "Follow-up", "Helpful", "Not helpful"}, labelsOf(public), "what is public need not be shared")

	h.guide.set(answer.ModeFixed, nil)
	assert.Equal(t, []string{"Follow-up", "Français", "Helpful", "Not helpful", "Report a problem"}, labelsOf(h.ask(alice)), "nothing was found")
	for word, want := range map[string][]string{
		wordEmergency: {"Français"}, wordCrisis: {"Français"}, wordDosing: {"Français", "Report a problem"},
	} {
		out := h.settled(h.Command(alice, "ask", question(word, discordtest.Opt("visibility", "public"))...))
		assert.Equal(t, want, labelsOf(*out.Original), word)
		assert.True(t, out.Private)
	}
}

func TestSharing(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	for m, head := range map[*discordtest.Member]string{&alice: "**An answer shared by a member, about: ", &benoit: "**Une réponse partagée par un membre, au sujet de : "} {
		h.Fail(discordtest.Fault{Method: "POST", Route: discordtest.RouteMessages, Lose: true, Late: true}) // it arrives, and its answer is lost
		before := len(h.Messages(discordtest.DefaultRoom))
		asked := h.ask(*m)
		done := h.pressed(*m, asked, "share")
		assert.True(t, done.Ephemeral())
		all := h.Messages(discordtest.DefaultRoom)
		require.Len(t, all, before+1, "once, although it was sent twice")
		shared := all[before]
		assert.True(t, strings.HasPrefix(shared.Content, head), shared.Content)
		assert.Contains(t, shared.Content, "dopamine")
		assert.False(t, shared.Ephemeral())
		assert.NotContains(t, shared.Content+string(shared.Components), m.User)
		assert.Empty(t, shared.Reference)

		again := h.pressed(*m, asked, "share")
		assert.NotEqual(t, done.Content, again.Content)
		assert.Len(t, h.Messages(discordtest.DefaultRoom), before+1)

		// Everybody may look behind what was shared; nobody's question is in it.
		other := discordtest.Member{User: "900000000000000299"}
		assert.Contains(t, h.pressed(other, shared, "passages").Content, "> ")
		turned := h.pressed(other, shared, "lang")
		assert.True(t, turned.Ephemeral())
		assert.NotEqual(t, shared.Content, turned.Content)
	}
}

// shares is a Shares that remembers, and fails when told to.
type shares struct {
	mu   sync.Mutex
	all  []bot.Share
	fail error
}

func (s *shares) Shared(_ context.Context, one bot.Share) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all = append(s.all, one)
	return s.fail
}

func TestWhatWasSharedIsRecordedWithoutQuestionOrAsker(t *testing.T) {
	t.Parallel()
	kept := &shares{fail: errors.New("the disk is full")}
	h := open(t, func(o *bot.Options) { o.Shares = kept })
	assert.Contains(t, h.pressed(alice, h.ask(alice), "share").Content, "Done", "it is posted whether or not it is recorded")
	posted := h.Messages(discordtest.DefaultRoom)[0]
	want := bot.Share{Server: discordtest.DefaultGuild, Channel: discordtest.DefaultRoom, Message: posted.ID, Answer: h.guide.extract("en", "")}
	assert.Equal(t, []bot.Share{want}, kept.all)
	assert.NotContains(t, fmt.Sprintf("%+v", kept.all), memberMark)
}

func TestSharingNeedsRights(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	room := func(n string) discordtest.Member {
		return discordtest.Member{User: alice.User, Channel: "90000000000000030" + n}
	}
	readOnly := room("0")
	readOnly.Permissions = discordtest.PermissionViewChannel
	thread := room("1")
	thread.Thread = true // and the member may write in channels, not in threads
	blind, mute := room("2"), room("3")
	h.Allow(blind.Channel, discordtest.PermissionSendMessages)
	h.Allow(mute.Channel, discordtest.PermissionViewChannel)
	for want, m := range map[string]discordtest.Member{
		"You may not write in this channel": readOnly, "You may not write": thread, "“View Channel”": blind, "“Send Messages”": mute,
	} {
		got := h.pressed(m, h.ask(m), "share")
		assert.Contains(t, got.Content, want)
		assert.Contains(t, got.Content, "https://")
		assert.Empty(t, h.Messages(m.Channel))
	}
	assert.Zero(t, h.count("POST", discordtest.RouteMessages), "rights are looked at before anything is sent")

	// Rights that are lost in between are named too, and a failure can be tried again.
	asked := h.ask(alice)
	h.Fail(discordtest.Fault{Method: "POST", Route: discordtest.RouteMessages, Status: http.StatusForbidden, Code: 50013})
	assert.Contains(t, h.pressed(alice, asked, "share").Content, "“Send Messages”")
	assert.Contains(t, h.pressed(alice, asked, "share").Content, "Done")
}

func TestPassagesAreExact(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	for _, m := range []discordtest.Member{alice, benoit} {
		i := h.press(m, h.ask(m), "passages")
		h.await(func() bool { return i.Outcome().Visible() == 2 })
		out := i.Outcome()
		assert.True(t, out.Original.Ephemeral())
		assert.True(t, out.Followups[0].Ephemeral())
		shown := out.Original.Content + out.Followups[0].Content
		lang := "en"
		if m.Locale == "fr" {
			lang = "fr"
		}
		for _, slug := range []string{"brake-on-dopamine", "dopamine-post-vs-evidence"} {
			p, _ := h.guide.corpus.Passage(corpus.PassageID("dopamine#" + slug + "." + lang))
			for _, s := range p.Sentences {
				assert.Contains(t, shown, s.Text)
			}
			for _, key := range p.Sources {
				src, _ := h.guide.corpus.Source(key)
				assert.Contains(t, shown, "<"+src.URL+">")
			}
		}
	}
}

func TestAFollowUpHasTheQuestionBeforeAsContext(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	asked := h.ask(alice)
	opener := h.press(alice, asked, "follow")
	h.form(opener)
	h.replied(h.Submit(alice, opener, &asked, map[string]string{"text": "And why is that?"}))
	all := h.guide.questions()
	assert.Equal(t, answer.Question{Text: "And why is that?", Previous: aliceAsks, Locale: "en", Server: discordtest.DefaultGuild}, all[len(all)-1])

	// Another member under a public answer gets none of its question.
	public := h.ask(alice, discordtest.Opt("visibility", "public"))
	opener = h.press(benoit, public, "follow")
	h.form(opener)
	out := h.replied(h.Submit(benoit, opener, &public, map[string]string{"text": "Et ensuite ?"}))
	assert.True(t, out.Ephemeral())
	all = h.guide.questions()
	assert.Empty(t, all[len(all)-1].Previous)

	// A follow-up of the follow-up builds on it; one that comes too late stands alone.
	opener = h.press(alice, asked, "follow")
	h.form(opener)
	h.clock.Advance(15 * time.Minute)
	h.replied(h.Submit(alice, opener, &asked, map[string]string{"text": "Too late?"}))
	all = h.guide.questions()
	assert.Empty(t, all[len(all)-1].Previous)

	// What is typed there goes through the gate.
	again := h.ask(alice)
	opener = h.press(alice, again, "follow")
	h.form(opener)
	before := len(h.guide.questions())
	help := h.replied(h.Submit(alice, opener, &again, map[string]string{"text": "I think of " + wordCrisis}))
	assert.Contains(t, help.Content, "3114")
	assert.Len(t, h.guide.questions(), before)
}

func TestTheOtherLanguage(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	asked := h.ask(alice)
	before := len(h.guide.questions())
	french := h.pressed(alice, asked, "lang")
	assert.Equal(t, discordRenderer{}.Render(h.guide.extract("fr", "")), french.Content, "the twin sentences")
	assert.Len(t, h.guide.questions(), before, "nothing was asked again")
	assert.Contains(t, labelsOf(french), "English")
	assert.Equal(t, asked.Content, h.pressed(alice, french, "lang").Content, "and back")

	// A summary has no twin: the question is asked again in that language.
	h.guide.set(answer.ModeSummary, nil)
	asked = h.ask(alice)
	french = h.pressed(alice, asked, "lang")
	assert.Equal(t, discordRenderer{}.Render(h.guide.extract("fr", answer.ModeSummary)), french.Content)
	all := h.guide.questions()
	assert.Equal(t, answer.Question{Text: aliceAsks, Lang: "fr", Locale: "en", Server: discordtest.DefaultGuild}, all[len(all)-1])

	// So is an emergency reply said, with the same numbers and without waiting.
	help := h.settled(h.Command(alice, "ask", question(wordEmergency)...)).Original
	assert.Contains(t, h.pressed(alice, *help, "lang").Content, "Appelez les secours maintenant")
}

func TestOpinionsAreCountedOnce(t *testing.T) {
	t.Parallel()
	tally := &bot.Tally{}
	h := open(t, func(o *bot.Options) { o.Feedback = tally })
	asked := h.ask(alice)
	h.pressed(alice, asked, "good")
	h.pressed(alice, asked, "good")
	h.pressed(alice, asked, "bad")
	asked = h.ask(benoit)
	why := h.pressed(benoit, asked, "bad")
	assert.Contains(t, string(why.Components), "Elle est difficile à comprendre")
	assert.Contains(t, h.pressed(benoit, why, "why", "unclear").Content, "La raison est comptée")
	h.pressed(benoit, why, "why", "wrong")
	on := bot.Opinion{Server: discordtest.DefaultGuild, Mode: answer.ModeExtract, Lang: "en", Topic: "dopamine", Helpful: true}
	no := bot.Opinion{Server: discordtest.DefaultGuild, Mode: answer.ModeExtract, Lang: "fr", Topic: "dopamine"}
	because := no
	because.Reason = "unclear"
	assert.Equal(t, map[bot.Opinion]int{on: 1, no: 1, because: 1}, tally.Counts())
}

func TestReports(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	send := func(m discordtest.Member, words string) *discordtest.Message {
		asked := h.ask(m)
		opener := h.press(m, asked, "report")
		h.form(opener)
		return h.replied(h.Submit(m, opener, &asked, map[string]string{"text": words}))
	}
	thanks := send(alice, "The second link is dead. @everyone https://evil.example **")
	assert.Contains(t, thanks.Content, "with the moderators")
	got := h.Messages(reviewRoom)
	require.Len(t, got, 1)
	assert.Contains(t, got[0].Content, "The second link is dead. @ everyone https: //evil.example \\*\\*")
	assert.Contains(t, got[0].Content, "`dopamine#brake-on-dopamine.en`")
	assert.NotContains(t, got[0].Content, alice.User)
	assert.NotContains(t, got[0].Content, memberMark)

	send(alice, "It says to take 30 mg.")
	got = h.Messages(reviewRoom)
	require.Len(t, got, 2)
	assert.False(t, corpus.HasDose(got[1].Content))

	assert.Contains(t, send(alice, "I think of "+wordCrisis).Content, "3114")
	assert.Len(t, h.Messages(reviewRoom), 2, "those words go nowhere")

	send(alice, "Third.")
	assert.Contains(t, send(alice, "Fourth.").Content, "several problems")
	assert.Len(t, h.Messages(reviewRoom), 3)

	h.Fail(discordtest.Fault{Method: "POST", Route: discordtest.RouteMessages, Status: http.StatusForbidden, Code: 50001})
	assert.Contains(t, send(benoit, "Cassé.").Content, "n’a pas pu être transmis")
}

func TestReportsWithoutAChannel(t *testing.T) {
	t.Parallel()
	h := open(t, func(o *bot.Options) { o.ReviewChannel = "" })
	assert.Contains(t, h.pressed(alice, h.ask(alice), "report").Content, "write to a moderator")
}

func TestOldButtonsSaySoKindly(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	asked := h.ask(alice)
	h.clock.Advance(15 * time.Minute)
	for _, verb := range []string{"share", "passages", "follow", "lang", "good", "bad", "report"} {
		got := h.pressed(alice, asked, verb)
		assert.Contains(t, got.Content, "This button has had its time", verb)
		assert.Contains(t, got.Content, "https://", verb)
		assert.True(t, got.Ephemeral(), verb)
	}
	// After a restart, and from a version that was or will be.
	fresh := h.ask(alice)
	require.NoError(t, h.stop())
	h.await(func() bool { return h.Ready() == 0 })
	again := launch(t, h.Server, h.guide, func(o *bot.Options) {
		o.Now = h.clock.Now
		o.Fallback = func(lang string) answer.Answer { return h.guide.safety.Reply(answer.FixedUnavailable, "", lang) }
		o.Renderer = discordRenderer{}
	})
	again.await(func() bool { return again.Ready() == 1 })
	later := &house{world: again, guide: h.guide, clock: h.clock}
	assert.Contains(t, later.pressed(benoit, fresh, "passages").Content, "Ce bouton a fait son temps")
	for _, id := range []string{"0.passages.x", "1.retired.x", "garbage", "1.passages.x.y"} {
		odd := later.Click(alice, fresh, customIDOf(fresh, "good")).Spoil(func(f map[string]any) { f["data"].(map[string]any)["custom_id"] = id })
		assert.Contains(t, later.replied(odd).Content, "This button has had its time", id)
	}
}

func TestAskAboutAMessage(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	said := h.Say(discordtest.DefaultRoom, benoit.User, "Comment ça marche, la dopamine ?")
	out := h.settled(h.MessageCommand(alice, "Ask about this", said))
	assert.True(t, out.Private)
	assert.Contains(t, out.Original.Content, "dopamine")
	all := h.guide.questions()
	assert.Equal(t, answer.Question{Text: said.Content, Locale: "en", Server: discordtest.DefaultGuild}, all[len(all)-1])

	worrying := h.Say(discordtest.DefaultRoom, benoit.User, "my brother is "+wordEmergency)
	out = h.settled(h.MessageCommand(alice, "Ask about this", worrying))
	assert.Contains(t, out.Original.Content, "Call for help now")
	empty := h.Say(discordtest.DefaultRoom, benoit.User, " ")
	assert.Contains(t, h.settled(h.MessageCommand(alice, "Ask about this", empty)).Original.Content, "holds no text")
}

func TestForgetMe(t *testing.T) {
	t.Parallel()
	limits, err := quota.New(quota.Options{Member: quota.Limit{Questions: 4, Window: time.Hour}})
	require.NoError(t, err)
	h := open(t, func(o *bot.Options) { o.Limits = limits })
	mine, theirs := h.ask(alice), h.ask(benoit)
	hold := make(chan struct{})
	h.guide.set("", hold)
	waiting := h.Command(alice, "ask", question(aliceAsks)...)
	h.await(func() bool { return waiting.Outcome().Response == callbackDefer })

	direct := discordtest.Member{User: alice.User, Direct: true, Channel: "900000000000000999"}
	done := h.settled(h.Command(direct, "forget-me")).Original
	assert.Contains(t, done.Content, "Everything that I had in memory of you is erased")
	members, _ := limits.Kept()
	assert.Equal(t, 1, members, "only the other member is counted")

	close(hold)
	h.guide.set("", nil)
	assert.Empty(t, h.settled(waiting).Original.Components, "nothing is remembered of what was under way")
	assert.Contains(t, h.pressed(alice, mine, "follow").Content, "This button has had its time")
	h.form(h.press(benoit, theirs, "follow"))
	require.NoError(t, h.stop())
	assertDiscreet(t, h.world, memberMark, membreMark)
}

func TestDirectMessages(t *testing.T) {
	t.Parallel()
	direct := discordtest.Member{User: alice.User, Direct: true, Channel: "900000000000000999"}
	h := open(t, nil)
	for name, options := range map[string][]discordtest.Option{
		"ask": question("Why?"), "topics": nil, "sources": nil, "define": {discordtest.Opt("term", "baclofen")}, "help": nil, "about": nil,
	} {
		assert.Contains(t, h.settled(h.Command(direct, name, options...)).Original.Content, "not in direct messages", name)
	}
	assert.Contains(t, h.settled(h.Command(direct, "privacy")).Original.Content, "What is kept of you")
	assert.Contains(t, h.settled(h.Command(direct, "ask", question(wordCrisis)...)).Original.Content, "3114")
	assert.Contains(t, h.settled(h.Command(direct, "define", discordtest.Opt("term", wordCrisis))).Original.Content, "3114")

	allowed := open(t, func(o *bot.Options) { o.AllowDMs = true })
	own := allowed.settled(allowed.Command(direct, "ask", question("Why?")...)).Original
	assert.Contains(t, own.Content, "dopamine")
	assert.NotContains(t, labelsOf(*own), "Share", "there is nobody to share it with")
	var commands []struct {
		Name     string
		Contexts []int
	}
	for _, c := range h.Commands("") {
		var one struct {
			Name     string
			Contexts []int
		}
		require.NoError(t, json.Unmarshal(c.JSON, &one))
		commands = append(commands, one)
	}
	for _, c := range commands {
		want := []int{0}
		if c.Name == "privacy" || c.Name == "forget-me" {
			want = []int{0, 1}
		}
		assert.Equal(t, want, c.Contexts, c.Name)
	}
}
