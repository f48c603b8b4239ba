package render

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/locale"
)

func source(key, title string) corpus.Source {
	return corpus.Source{
		Key: corpus.SourceKey(key), Title: title, DisplayTitle: title, URL: "https://doi.org/10.1000/" + key,
		Authors: []corpus.Name{{Family: "Cruz"}, {Family: "Ivanova"}, {Family: "Lutz"}}, Year: 2004,
		Kind: corpus.KindPreclinical, LinkStatus: "checked",
	}
}

func sentence(text, passage string, keys ...corpus.SourceKey) answer.Sentence {
	return answer.Sentence{Text: text, Passages: []corpus.PassageID{corpus.PassageID(passage)}, Sources: keys}
}

func TestAnswerOnDiscord(t *testing.T) {
	a := answer.Answer{
		Action: answer.ActionAnswer, Mode: answer.ModeExtract, Lang: "fr",
		Sentences: []answer.Sentence{
			sentence("Le baclofène active le GABA-B.", "p#a.fr", "one"),
			sentence("L’effet dépend de la cellule.", "p#a.fr", "one", "two"),
			sentence("Le GHB n’est pas le baclofène.", "p#b.fr", "two"),
		},
		Sources: []corpus.Source{source("one", "First"), source("two", "Second"), source("caputo-2009", "GHB review")},
		Notices: []answer.Notice{{Code: locale.NoticeGHB}},
	}
	m := Discord(a)
	want := `Le baclofène active le GABA-B. [1] L’effet dépend de la cellule. [1][2]

Le GHB n’est pas le baclofène. [2]

⚠️ Le GHB crée lui-même une dépendance, son sevrage est dangereux, et ce n’est pas un traitement à essayer. [3]

**Sources**
[1] First · Cruz et al., 2004, étude chez l’animal ou en laboratoire · <https://doi.org/10.1000/one>
[2] Second · Cruz et al., 2004, étude chez l’animal ou en laboratoire · <https://doi.org/10.1000/two>
[3] GHB review · Cruz et al., 2004, étude chez l’animal ou en laboratoire · <https://doi.org/10.1000/caputo-2009>`
	assert.Equal(t, want, m.Content)
	assert.Len(t, m.Sources, 3)
}

func TestTooLongAnswerLosesSentencesFromTheEndNotSources(t *testing.T) {
	a := answer.Answer{Action: answer.ActionAnswer, Mode: answer.ModeExtract, Lang: "en"}
	for _, key := range []corpus.SourceKey{"a", "b", "c", "d", "e"} {
		a.Sentences = append(a.Sentences, sentence(strings.Repeat("word ", 60)+string(key)+".", "p#"+string(key)+".en", key))
		a.Sources = append(a.Sources, source(string(key), "Title "+string(key)))
	}
	m := Discord(a)
	assert.LessOrEqual(t, utf8.RuneCountInString(m.Content), MaxContent)
	assert.Len(t, m.Sentences, 4)
	assert.Len(t, m.Sources, 4)
	assert.NotContains(t, m.Content, "Title e")
	assert.Contains(t, m.Content, "[4] Title d")
}

// What a model or a curator writes stays inert: no markup, link, mention or
// unseen character comes alive, whatever the text.
func TestTextIsInert(t *testing.T) {
	pieces := []string{"@everyone", "@here", "<@123456789012345678>", "<@&123456789012345678>", "<#123456789012345678>",
		"[x](https://evil.example)", "https://evil.example", "HTTP://evil.example", "discord.gg/x", "**", "||", "`", "```", "# ", "> ", "- ", "1. ",
		"\u202e", "\u200b", "\u2066", "\U000e0041", "\u3164", "<t:1>", "\\", "_", "~~", "é", "mot ", "\n", "\r", "\x00", "\xff"}
	alive := regexp.MustCompile(`@(everyone|here)|(^|[^\\])<[@#t:]|(?i)https?://|[^\\]\]\(`)
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 12).Draw(t, "pieces"), "")
		out := escape(text)
		if alive.MatchString(out) {
			t.Fatalf("%q became %q", text, out)
		}
		if strings.ContainsAny(out, "\n\u200b\u202e\u2066\u3164\x00") || !utf8.ValidString(out) {
			t.Fatalf("%q keeps an unseen character: %q", text, out)
		}
	})
}

func FuzzEscape(f *testing.F) {
	f.Add("**bold** [x](https://evil.example) @everyone")
	f.Fuzz(func(t *testing.T, s string) {
		out := escape(s)
		require.True(t, utf8.ValidString(out))
		require.NotContains(t, out, "@everyone")
		require.NotContains(t, out, "://")
		require.NotRegexp(t, `(^|[^\\])(\\\\)*\]\(`, out)
	})
}

func TestTerminalWrapsAndPipeDoesNot(t *testing.T) {
	a := answer.Answer{
		Action: answer.ActionAnswer, Mode: answer.ModeExtract, Lang: "en",
		Sentences: []answer.Sentence{sentence(strings.Repeat("word ", 30)+"end.", "p#a.en", "one")},
		Sources:   []corpus.Source{source("one", "A title")},
	}
	pipe := Terminal(a, Screen{})
	assert.Contains(t, pipe, strings.Repeat("word ", 30)+"end. [1]")
	assert.NotContains(t, pipe, "\x1b")
	assert.Contains(t, pipe, "[1] A title\n    Cruz, Ivanova, Lutz, 2004, animal or laboratory study\n    https://doi.org/10.1000/one\n")

	screen := Terminal(a, Screen{Width: 40, Color: true})
	assert.Contains(t, screen, "\x1b[36m [1]\x1b[0m")
	for _, line := range strings.Split(regexp.MustCompile("\x1b\\[[0-9;]*m").ReplaceAllString(screen, ""), "\n") {
		if !strings.Contains(line, "https://") {
			assert.LessOrEqual(t, utf8.RuneCountInString(line), 41, line)
		}
	}
}
