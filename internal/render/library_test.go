package render

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/locale"
	"baclobot/internal/search"
	"baclobot/knowledge"
)

func whole(t *testing.T) *corpus.Corpus {
	t.Helper()
	k, err := corpus.Load(knowledge.FS)
	require.NoError(t, err)
	return k
}

// requirePostable holds a text to what every message must be: short enough,
// with a link of the registry and no other, and without a dose.
func requirePostable(t *testing.T, k *corpus.Corpus, text string) {
	t.Helper()
	assert.LessOrEqual(t, length(text), MaxContent, text)
	rest, links := text, 0
	for _, s := range k.Sources() {
		if s.Citable() {
			links += strings.Count(text, "<"+s.URL+">")
			rest = strings.ReplaceAll(rest, "<"+s.URL+">", "")
		}
	}
	assert.Positive(t, links, text)
	assert.NotContains(t, rest, "://", text)
	assert.False(t, corpus.HasDose(rest), text)
}

func TestTheWholeLibraryFits(t *testing.T) {
	k := whole(t)
	links := safety(t).Reply(answer.FixedUnavailable, "", "en").Sources
	for _, lang := range []string{"fr", "en"} {
		requirePostable(t, k, Topics(k.Topics(lang), links, lang))
		requirePostable(t, k, Sources(k, lang))
		for _, topic := range k.Topics(lang) {
			requirePostable(t, k, Topic(topic, k))
		}
		for _, s := range k.Sources() {
			if s.Citable() {
				requirePostable(t, k, Source(s, k, lang))
				assert.NotEmpty(t, SourceName(s, lang))
			}
		}
		for _, term := range k.Glossary() {
			requirePostable(t, k, Term(term, k, links, lang))
		}
		for _, p := range []locale.Pair{locale.HelpText, locale.Forgotten, locale.Expired, locale.Busy, locale.SlowDown, locale.NoReview} {
			requirePostable(t, k, Note(p.In(lang), links, lang))
		}
	}
}

// Whatever passages an answer rests on, they are shown word for word, but for
// sentences with a dose, and so is the answer when it is shared.
func TestEveryPassageCanBeShown(t *testing.T) {
	k := whole(t)
	for _, p := range k.Passages() {
		a := answer.Answer{Action: answer.ActionAnswer, Mode: answer.ModeExtract, Lang: p.Lang, Passages: []search.Hit{{Passage: p}}}
		for _, s := range p.Sentences {
			if !s.Dose {
				a.Sentences = append(a.Sentences, answer.Sentence{Text: s.Text, Passages: []corpus.PassageID{p.ID}, Sources: s.Cites})
				a.Sources = citable(k, append(keysOf(a.Sources), s.Cites...)...)
			}
		}
		pages := Passages(a, k)
		require.NotEmpty(t, pages, p.ID)
		require.LessOrEqual(t, len(pages), 2, p.ID)
		var shown strings.Builder
		for _, page := range pages {
			requirePostable(t, k, page.Content)
			shown.WriteString(page.Content)
		}
		shared := Shared(a, k)
		requirePostable(t, k, shared.Content)
		require.NotEmpty(t, shared.Sentences, p.ID)
		for _, s := range p.Sentences {
			if s.Dose {
				assert.NotContains(t, shown.String(), escape(s.Text))
			} else {
				assert.Contains(t, shown.String(), escape(s.Text), p.ID)
			}
		}
		requirePostable(t, k, Report("The link is dead.", a, nil, p.Lang))
	}
}

func keysOf(sources []corpus.Source) []corpus.SourceKey {
	var out []corpus.SourceKey
	for _, s := range sources {
		out = append(out, s.Key)
	}
	return out
}

func TestWhatHasChangedSinceIsNotShown(t *testing.T) {
	k := whole(t)
	p := k.Topics("en")[0].Passages[0]
	a := answer.Answer{Lang: "en", Sentences: []answer.Sentence{{Text: "x", Passages: []corpus.PassageID{p.ID}}}, Sources: citable(k, p.Sources...)}
	a.Passages = []search.Hit{{Passage: p}}
	assert.True(t, Current(a, k))
	assert.NotEmpty(t, Passages(a, k))
	old := *p
	old.Sentences = append([]corpus.Sentence{{Text: "It said something else.", Cites: p.Sources[:1]}}, p.Sentences[1:]...)
	a.Passages = []search.Hit{{Passage: &old}}
	assert.False(t, Current(a, k))
	assert.Empty(t, Passages(a, k))
	a.Passages = nil
	a.Sources = append(a.Sources, corpus.Source{Key: "withdrawn", URL: "https://example.org"})
	assert.False(t, Current(a, k))
}

func TestManyPassagesFillSeveralMessages(t *testing.T) {
	k := whole(t)
	a := answer.Answer{Action: answer.ActionAnswer, Mode: answer.ModeSummary, Lang: "en"}
	for _, p := range k.Topics("en")[0].Passages {
		a.Sentences = append(a.Sentences, answer.Sentence{Text: "Words of a model.", Passages: []corpus.PassageID{p.ID}, Sources: p.Sources})
	}
	for _, topic := range k.Topics("en")[1:4] {
		a.Sentences[0].Passages = append(a.Sentences[0].Passages, topic.Passages[0].ID)
	}
	pages := Passages(a, k)
	require.Greater(t, len(pages), 1)
	require.LessOrEqual(t, len(pages), passagesAtOnce)
	for _, page := range pages {
		requirePostable(t, k, page.Content)
	}
}

func TestAReportIsInertAndShort(t *testing.T) {
	k := whole(t)
	links := safety(t).Reply(answer.FixedUnavailable, "", "en").Sources
	for _, words := range []string{"", strings.Repeat("*", 4000), strings.Repeat("@everyone <@1> ", 300), "10 mg a day", "dix\u200b milligrammes", "[x](https://evil.example)"} {
		text := Report(words, answer.Answer{}, links, "en")
		requirePostable(t, k, text)
		assert.NotContains(t, text, "@everyone")
	}
	assert.Contains(t, Report("Ask <@!123456789012345678> or <#1> or <@&2>.", answer.Answer{}, links, "en"), "> Ask ... or ... or ....")
}
