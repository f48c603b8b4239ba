package render

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/locale"
)

// MaxContent is the most characters of a Discord message (Discord API,
// resources/message, "content").
const MaxContent = 2000

// Message is an answer ready to post.
type Message struct {
	Content string
	// Sources are exactly those whose link stands in Content, in order.
	Sources []corpus.Source
	// Sentences are the sentences that Content holds: all, unless it was too
	// long.
	Sentences []answer.Sentence
}

// Discord lays an answer out for Discord: plain text that reads well aloud,
// the sentences with the numbers of their sources, the notices, the list of
// sources with links that make no preview. When it is too long, sentences go
// from the end; a sentence that stays keeps all its sources.
func Discord(a answer.Answer) Message {
	if a.Mode == answer.ModeFixed && a.Fixed != answer.FixedCautionOnly {
		return fixed(a)
	}
	sentences := a.Sentences
	for {
		m := compose(a, sentences)
		if utf8.RuneCountInString(m.Content)+spare(a) <= MaxContent || len(sentences) == 0 {
			return m
		}
		sentences = sentences[:len(sentences)-1]
	}
}

// spare is the room kept for the caution line where an answer has none, so
// that personal details, which may add that line, never cost a sentence.
func spare(a answer.Answer) int {
	if slices.ContainsFunc(a.Notices, func(n answer.Notice) bool { return n.Code == locale.NoticeCaution }) {
		return 0
	}
	return utf8.RuneCountInString("\n\n" + locale.Notice(locale.NoticeCaution, a.Lang))
}

// compose lays out an answer with some of its sentences.
func compose(a answer.Answer, sentences []answer.Sentence) Message {
	sources := cited(a, sentences)
	var b strings.Builder
	if a.Fixed == answer.FixedCautionOnly && a.Mode == answer.ModeFixed {
		b.WriteString(locale.CautionOnly.In(a.Lang))
		if len(sentences) > 0 {
			b.WriteString(" " + locale.WhatIsKnown.In(a.Lang))
		}
		b.WriteString("\n\n")
	}
	for i, s := range sentences {
		if i > 0 {
			b.WriteString(separator(sentences[i-1], s))
		}
		b.WriteString(escape(s.Text) + numbers(s, sources))
	}
	for _, n := range a.Notices {
		b.WriteString("\n\n" + locale.Notice(n.Code, a.Lang))
		if n.Code == locale.NoticeGHB {
			b.WriteString(number(sources, ghbSource(a)))
		}
	}
	b.WriteString("\n\n**" + locale.Sources.In(a.Lang) + "**")
	for i, s := range sources {
		b.WriteString("\n[" + strconv.Itoa(i+1) + "] " + entry(s, a.Lang))
	}
	return Message{Content: strings.TrimSpace(b.String()), Sources: sources, Sentences: sentences}
}

// cited lists the sources of the sentences in the order of the answer, then
// those that no sentence cites (behind a notice or a fixed line).
func cited(a answer.Answer, sentences []answer.Sentence) []corpus.Source {
	var out []corpus.Source
	for _, s := range a.Sources {
		inAll := usedBy(a.Sentences, s.Key)
		if !inAll || usedBy(sentences, s.Key) || s.Key == ghbSource(a) {
			out = append(out, s)
		}
	}
	return out
}

func usedBy(sentences []answer.Sentence, key corpus.SourceKey) bool {
	return slices.ContainsFunc(sentences, func(s answer.Sentence) bool { return slices.Contains(s.Sources, key) })
}

// ghbSource is the source behind the notice on GHB: the last one, unless a
// sentence cites it already. It is empty without that notice.
func ghbSource(a answer.Answer) corpus.SourceKey {
	if !slices.ContainsFunc(a.Notices, func(n answer.Notice) bool { return n.Code == locale.NoticeGHB }) {
		return ""
	}
	return answer.GHBSource
}

// separator keeps sentences of one passage in one paragraph.
func separator(before, s answer.Sentence) string {
	if slices.Equal(before.Passages, s.Passages) {
		return " "
	}
	return "\n\n"
}

// numbers is " [1][2]" behind a sentence.
func numbers(s answer.Sentence, sources []corpus.Source) string {
	var b strings.Builder
	for i, src := range sources {
		if slices.Contains(s.Sources, src.Key) {
			b.WriteString("[" + strconv.Itoa(i+1) + "]")
		}
	}
	if b.Len() == 0 {
		return ""
	}
	return " " + b.String()
}

func number(sources []corpus.Source, key corpus.SourceKey) string {
	i := slices.IndexFunc(sources, func(s corpus.Source) bool { return s.Key == key })
	if i < 0 {
		return ""
	}
	return " [" + strconv.Itoa(i+1) + "]"
}

// entry is one source in the list: title, credit, link in angle brackets,
// which show the domain and make no preview.
func entry(s corpus.Source, lang string) string {
	line := escape(title(s, lang, brief.title))
	if c := credit(s, lang, brief); c != "" {
		line += " · " + escape(c)
	}
	return line + " · <" + s.URL + ">"
}
