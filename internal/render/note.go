package render

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"baclobot/internal/corpus"
	"baclobot/internal/locale"
)

// Note is a sentence of the bot's own with links beneath it: no reply leaves
// without one. The words come from locale alone, since they are not escaped.
func Note(words string, sources []corpus.Source, lang string) string {
	return fit(words, sources, lang)
}

// fit puts as many links beneath a text as a message holds, and at least one.
func fit(words string, sources []corpus.Source, lang string) string {
	for n := len(sources); ; n-- {
		text := strings.TrimSpace(words) + "\n\n" + list(locale.Links, sources[:n], lang)
		if n <= 1 || length(text) <= MaxContent {
			return text
		}
	}
}

// list is a heading with numbered sources.
func list(head locale.Pair, sources []corpus.Source, lang string) string {
	lines := []string{head.In(lang)}
	for i, s := range sources {
		lines = append(lines, "["+strconv.Itoa(i+1)+"] "+entry(s, lang))
	}
	return strings.Join(lines, "\n")
}

func length(s string) int { return utf8.RuneCountInString(s) }

// citable looks sources up, each once and in order, leaving out those that
// may not be shown.
func citable(c *corpus.Corpus, keys ...corpus.SourceKey) []corpus.Source {
	var out []corpus.Source
	for i, key := range keys {
		if s, ok := c.Source(key); ok && s.Citable() && !slices.Contains(keys[:i], key) {
			out = append(out, s)
		}
	}
	return out
}
