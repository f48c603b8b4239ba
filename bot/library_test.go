package bot_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/bot"
	"baclobot/internal/corpus"
	"baclobot/internal/discordtest"
)

// said uses a command and returns what is said to the member alone.
func (h *house) said(m discordtest.Member, name string, options ...discordtest.Option) string {
	h.t.Helper()
	out := h.settled(h.Command(m, name, options...))
	assert.True(h.t, out.Private, name)
	assert.Equal(h.t, callbackMessage, out.Response, name)
	assert.Contains(h.t, out.Original.Content, "<http", name)
	return out.Original.Content
}

// completed types into an option and returns the suggestions.
func (h *house) completed(m discordtest.Member, name, option, typed string) []discordtest.Option {
	h.t.Helper()
	i := h.Complete(m, name, discordtest.Option{Name: option, Value: typed, Focused: true})
	h.await(func() bool { return i.Outcome().Choices != nil })
	var data struct {
		Choices []struct{ Name, Value string }
	}
	require.NoError(h.t, json.Unmarshal(i.Outcome().Choices, &data))
	var out []discordtest.Option
	for _, c := range data.Choices {
		out = append(out, discordtest.Opt(c.Name, c.Value))
	}
	return out
}

func TestTopics(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	assert.Contains(t, h.said(benoit, "topics"), "• Pourquoi ne jamais arrêter brutalement")
	assert.Equal(t, []discordtest.Option{discordtest.Opt("Why never to stop abruptly", "abrupt-stop")}, h.completed(alice, "topics", "topic", "ABRÚPT"))
	assert.Len(t, h.completed(benoit, "topics", "topic", ""), 3)
	assert.Empty(t, h.completed(benoit, "topics", "topic", "zzz"))
	one := h.said(alice, "topics", discordtest.Opt("topic", "dopamine"))
	assert.Contains(t, one, "• A possible brake on dopamine (shown in animals or in the laboratory)")
	assert.Contains(t, one, "Reviewed on 23 November 2026.")
	assert.Equal(t, one, h.said(alice, "topics", discordtest.Opt("topic", "reward")), "typed, not chosen")
	assert.Contains(t, h.said(alice, "topics", discordtest.Opt("topic", "zzz")), "I have no topic of that name")
	assert.Contains(t, h.said(alice, "topics", discordtest.Opt("topic", wordCrisis)), "3114")
	framework := h.said(alice, "topics", discordtest.Opt("topic", "french-framework"))
	assert.False(t, corpus.HasDose(framework), framework)
}

func TestSources(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	assert.Contains(t, h.said(benoit, "sources"), "sources, toutes vérifiées")
	choices := h.completed(alice, "sources", "source", "cruz")
	require.Len(t, choices, 1)
	assert.Equal(t, "cruz-2004", choices[0].Value)
	one := h.said(alice, "sources", discordtest.Opt("source", "cruz-2004"))
	assert.Contains(t, one, "https://doi.org/10.1038/nn1181")
	assert.Contains(t, one, "Cited in:\n• Baclofen, dopamine and the reward circuit")
	assert.Equal(t, one, h.said(alice, "sources", discordtest.Opt("source", "Cruz")))
	assert.Contains(t, h.said(alice, "sources", discordtest.Opt("source", "zzz")), "did not find")
	assert.Contains(t, h.said(alice, "sources", discordtest.Opt("source", wordDosing)), "I cannot answer that")
}

func TestDefine(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	assert.Contains(t, h.completed(benoit, "define", "term", "recepteur"), discordtest.Opt("récepteur GABA-B", "gaba-b"))
	one := h.said(benoit, "define", discordtest.Opt("term", "gaba-b"))
	assert.Contains(t, one, "frein lent sur les neurones")
	assert.Contains(t, one, "En anglais : GABA-B receptor")
	assert.Equal(t, one, h.said(benoit, "define", discordtest.Opt("term", "GABAB")), "another of its names")
	explained := h.said(alice, "define", discordtest.Opt("term", "dopamine"))
	assert.Contains(t, explained, "This word is explained here: Baclofen, dopamine and the reward circuit")
	unknown := h.said(alice, "define", discordtest.Opt("term", "tegmental a"))
	assert.Contains(t, unknown, "• ventral tegmental area")
	assert.Contains(t, h.said(alice, "define", discordtest.Opt("term", wordEmergency)), "Call for help now")
}

func TestAbout(t *testing.T) {
	t.Parallel()
	h := open(t, nil)
	about := h.said(alice, "about")
	for _, part := range []string{"The team of the group", "small-model", "questions do not leave it", h.guide.corpus.Version(), "baclobot v1.0.0"} {
		assert.Contains(t, about, part)
	}
	assert.Contains(t, h.said(alice, "privacy"), "No outside service")
	remote := open(t, func(o *bot.Options) {
		o.About = bot.About{Model: "large", ModelHost: "models.example.org", Operator: "**Us** https://evil.example @everyone"}
	})
	assert.Contains(t, remote.said(benoit, "about"), "Il tourne chez un autre service (models.example.org)")
	assert.NotContains(t, remote.said(benoit, "about"), "https://evil")
	assert.Contains(t, remote.said(benoit, "privacy"), "Un modèle hébergé ailleurs (models.example.org)")
	none := open(t, func(o *bot.Options) { o.About, o.Corpus = bot.About{}, nil })
	assert.Contains(t, none.said(alice, "about"), "**Model**: none")
	assert.Empty(t, none.completed(alice, "define", "term", "g"))
	assert.Contains(t, none.settled(none.Command(alice, "topics")).Original.Content, "I could not answer this time")
}
