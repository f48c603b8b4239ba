package bot_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/bot"
	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/discordtest"
	"baclobot/internal/library"
)

// council is a house whose moderators' decisions are kept.
type council struct {
	*house
	lib *library.Library
}

func openCouncil(t *testing.T, change func(*bot.Options)) *council {
	t.Helper()
	lib, err := library.Open(context.Background(), library.Options{
		Path: filepath.Join(t.TempDir(), "library.db"), Secret: []byte("a secret of the tests, 32 bytes."),
		Now: func() time.Time { return time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC) }, // what was decided lies back
	})
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, lib.Close()) })
	h := open(t, func(o *bot.Options) {
		o.Library, o.Words = lib, wordList{}
		if change != nil {
			change(o)
		}
	})
	return &council{house: h, lib: lib}
}

// set changes settings of the server, as by another moderator.
func (c *council) set(values map[library.Field]string) {
	c.t.Helper()
	for f, v := range values {
		_, err := c.lib.Set(context.Background(), discordtest.DefaultGuild, "900000000000000009", f, v)
		require.NoError(c.t, err)
	}
}

func TestSettingsOfAServerAreUsed(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, nil)
	room := "900000000000000801"
	review, alert := "900000000000000802", "900000000000000803"
	c.set(map[library.Field]string{
		library.FieldVisibility: library.Public, library.FieldLanguage: "fr", library.FieldCountry: "BE",
		library.FieldAllowedChannels: room, library.FieldReviewChannel: review, library.FieldAlertChannel: alert,
		library.FieldModeratorRole: "900000000000000804",
	})
	// Not here, and it says where; an emergency is answered all the same.
	for _, m := range []discordtest.Member{alice, benoit} {
		out := c.settled(c.Command(m, "ask", question(asks(m))...))
		assert.True(t, out.Private)
		assert.Contains(t, out.Original.Content, "<#"+room+">")
		help := c.settled(c.Command(m, "ask", question(wordEmergency)...))
		assert.True(t, help.Private)
		assert.Contains(t, help.Original.Content, "112")
	}
	assert.Empty(t, c.guide.questions())
	c.await(func() bool { return len(c.Messages(alert)) == 1 })
	assert.Empty(t, c.Messages(alertRoom), "the server chose another channel")

	// There, and in a thread of it: public unless the member says otherwise, in
	// the server's language unless the member chooses one.
	there := alice
	there.Channel = room
	out := c.settled(c.Command(there, "ask", question(aliceAsks)...))
	assert.False(t, out.Private)
	assert.True(t, c.settled(c.Command(there, "ask", question(aliceAsks, discordtest.Opt("visibility", "private"))...)).Private)
	c.settled(c.Command(there, "ask", question(aliceAsks, discordtest.Opt("language", "en"))...))
	asked := c.guide.questions()
	require.Len(t, asked, 3)
	assert.Equal(t, answer.Question{Text: aliceAsks, Lang: "fr", Locale: "en", Server: discordtest.DefaultGuild, Country: "BE"}, asked[0])
	assert.Equal(t, "en", asked[2].Lang)

	// Reports go where the server wants them.
	opener := c.press(there, *out.Original, "report")
	c.form(opener)
	c.replied(c.Submit(there, opener, out.Original, map[string]string{"text": "A link is broken."}))
	assert.Len(t, c.Messages(review), 1)
	assert.Empty(t, c.Messages(reviewRoom))
}

func TestForgetMeErasesWhatIsStored(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, nil)
	for m, want := range map[*discordtest.Member]string{&alice: "moderators’ file", &benoit: "fichier des modérateurs"} {
		_, err := c.lib.Set(context.Background(), discordtest.DefaultGuild, m.User, library.FieldLanguage, "fr")
		require.NoError(t, err)
		out := c.settled(c.Command(*m, "forget-me"))
		assert.True(t, out.Private)
		assert.Contains(t, out.Original.Content, want)
		changes, err := c.lib.Changes(context.Background(), discordtest.DefaultGuild, 9)
		require.NoError(t, err)
		for _, one := range changes {
			assert.Empty(t, one.By)
		}
	}
}

// broken is a library on a disk that takes nothing.
type broken struct{ bot.Library }

func (broken) Forget(context.Context, string) (int, error) { return 0, errors.New("the disk is full") }

func TestForgetMeNeverSaysDoneWhenItIsNot(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, func(o *bot.Options) { o.Library = broken{o.Library} })
	for m, want := range map[*discordtest.Member]string{&alice: "could not be written", &benoit: "n’a pas pu être écrit"} {
		assert.Contains(t, c.settled(c.Command(*m, "forget-me")).Original.Content, want)
	}
}

func TestAServerThatIsLeftIsErased(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, nil)
	c.set(map[library.Field]string{library.FieldCountry: "BE"})
	country := func() string {
		s, err := c.lib.Settings(context.Background(), discordtest.DefaultGuild)
		require.NoError(t, err)
		return s.Country
	}
	c.Dispatch("GUILD_DELETE", map[string]any{"id": discordtest.DefaultGuild, "unavailable": true})
	c.Dispatch("GUILD_CREATE", map[string]any{"id": discordtest.DefaultGuild})
	c.settled(c.Command(alice, "help"))
	assert.Equal(t, "BE", country(), "an outage is no farewell")
	c.Dispatch("GUILD_DELETE", map[string]any{"id": discordtest.DefaultGuild})
	require.Eventually(t, func() bool { return country() == "" }, patience, 5e6)
}

func TestServersThatWereLeftMeanwhileAreErasedAtTheStart(t *testing.T) {
	t.Parallel()
	const gone = "900000000000000995"
	c := openCouncil(t, func(o *bot.Options) {
		for _, server := range []string{gone, discordtest.DefaultGuild} {
			_, err := o.Library.Set(context.Background(), server, "900000000000000009", library.FieldCountry, "BE")
			require.NoError(t, err)
		}
	})
	kept := func() []string {
		list, err := c.lib.Servers(context.Background())
		require.NoError(t, err)
		return list
	}
	require.Eventually(t, func() bool { return len(kept()) == 1 }, patience, 5e6)
	assert.Equal(t, []string{discordtest.DefaultGuild}, kept(), "it is down, and still there")
	assert.NotContains(t, c.log.String(), gone)
	c.Dispatch("READY", map[string]any{"v": 10, "guilds": []any{}})
	c.settled(c.Command(alice, "help"))
	assert.Len(t, kept(), 1, "a list of no servers erases nothing")
}

func TestWhatHappensIsCountedWithoutWordsOrNames(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, nil)
	for range 5 {
		c.pressed(alice, c.ask(alice), "good")
		c.pressed(benoit, c.ask(benoit), "share")
	}
	c.guide.set(answer.ModeFixed, nil)
	for range 5 {
		c.ask(alice)
	}
	require.NoError(t, c.stop())
	s, err := c.lib.Stats(context.Background(), discordtest.DefaultGuild, false, 1)
	require.NoError(t, err)
	assert.Equal(t, map[string]library.Count{"answer": 10, "abstain": 5}, s.Replies)
	assert.Equal(t, library.Count(5), s.Helpful)
	assert.Equal(t, library.Count(5), s.Shared)
	assert.Equal(t, library.Count(5), s.Unanswered)
	gaps, err := c.lib.Gaps(context.Background(), discordtest.DefaultGuild)
	require.NoError(t, err)
	require.Len(t, gaps, 1)
	assert.Empty(t, gaps[0].Wordings)
	message := c.Messages(discordtest.DefaultRoom)[0]
	shared, err := c.lib.Shared(context.Background(), discordtest.DefaultGuild, message.ID)
	require.NoError(t, err)
	assert.Len(t, shared.Sentences, 3)
	assert.Equal(t, library.OriginExtract, shared.Origin)
}

// wordList is a Words that goes by one word each.
type wordList struct{}

func (wordList) Question(wording, _ string) string { return refusedWord(wording) }

func (wordList) Review(text, _ string, passages []*corpus.Passage) []bot.Judged {
	var out []bot.Judged
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, bot.Judged{Text: line, Refused: refusedWord(line), Supported: len(passages) > 0 && strings.Contains(line, "GABA-B")})
		}
	}
	return out
}

func refusedWord(s string) string {
	for _, word := range []string{"you should", "vous devriez"} {
		if strings.Contains(s, word) {
			return word
		}
	}
	return ""
}

// fallbackOf is the fallback of a guide.
func fallbackOf(g *guide) func(string) answer.Answer {
	return func(lang string) answer.Answer { return g.safety.Reply(answer.FixedUnavailable, "", lang) }
}

// rewritten is the knowledge of the tests with the first sentence of its
// passages on dopamine changed.
func rewritten(t *testing.T) *corpus.Corpus {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS("testdata/knowledge")))
	for _, lang := range []string{"en", "fr"} {
		path := filepath.Join(dir, "dopamine."+lang+".md")
		raw, err := os.ReadFile(path)
		require.NoError(t, err)
		g := newGuide(t)
		p, ok := g.corpus.Passage(corpus.PassageID("dopamine#brake-on-dopamine." + lang))
		require.True(t, ok)
		first := strings.Fields(p.Sentences[0].Text)
		old := strings.Join(first[:3], " ")
		require.Contains(t, string(raw), old)
		require.NoError(t, os.WriteFile(path, []byte(strings.ReplaceAll(string(raw), old, "Rewritten "+old)), 0o600))
	}
	c, err := corpus.Open(dir)
	require.NoError(t, err)
	return c
}

// unanswered asks what the knowledge does not cover, and waits until that is
// counted: it comes after the reply.
func (c *council) unanswered(m discordtest.Member, times int) {
	c.t.Helper()
	c.guide.set(answer.ModeFixed, nil)
	for range times {
		c.ask(m)
	}
	require.Eventually(c.t, func() bool {
		gaps, err := c.lib.Gaps(context.Background(), discordtest.DefaultGuild)
		return err == nil && len(gaps) == 1 && gaps[0].Count == times
	}, patience, 5e6)
}

// stuck is a library on a disk that never answers.
type stuck struct{ bot.Library }

func (stuck) Settings(ctx context.Context, _ string) (library.Settings, error) {
	<-ctx.Done()
	return library.Settings{}, ctx.Err()
}

func (stuck) CountReply(ctx context.Context, _ library.Reply) error {
	<-ctx.Done()
	return ctx.Err()
}

func TestALibraryThatHangsDelaysNoSafetyReplyAndCostsNoAnswer(t *testing.T) {
	t.Parallel()
	c := openCouncil(t, func(o *bot.Options) { o.Library = stuck{o.Library} })
	for m, number := range map[*discordtest.Member]string{&alice: "112", &benoit: "112"} {
		start := time.Now()
		help := c.settled(c.Command(*m, "ask", question(wordEmergency)...))
		assert.Less(t, time.Since(start), 700*time.Millisecond, "it waits for no settings")
		assert.True(t, help.Private)
		assert.Contains(t, help.Original.Content, number)
		assert.Contains(t, c.ask(*m).Content, "dopamine")
	}
}
