package render

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/locale"
)

// Screen is what the terminal can show. The zero value is a pipe: no colour,
// no wrapping.
type Screen struct {
	Width int // columns; 0 does not wrap
	Color bool
}

// The few styles of the terminal (ECMA-48, select graphic rendition).
const (
	bold   = "1"
	dim    = "2"
	cyan   = "36"
	yellow = "33"
	red    = "31"
)

func (s Screen) paint(style, text string) string {
	if !s.Color || text == "" {
		return text
	}
	return "\x1b[" + style + "m" + text + "\x1b[0m"
}

// wrap breaks lines at words; continued lines are indented.
func (s Screen) wrap(text string, indent int) string {
	if s.Width == 0 {
		return text
	}
	pad := "\n" + strings.Repeat(" ", indent)
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.ReplaceAll(ansi.Wordwrap(line, s.Width-indent, " "), "\n", pad)
	}
	return strings.Join(lines, "\n")
}

// Terminal lays an answer out for a terminal or a pipe: the same words and
// sources as on Discord, without its Markdown.
func Terminal(a answer.Answer, s Screen) string {
	if a.Mode == answer.ModeFixed && a.Fixed != answer.FixedCautionOnly {
		return terminalFixed(a, s)
	}
	var b strings.Builder
	if a.Fixed == answer.FixedCautionOnly {
		b.WriteString(s.wrap(locale.CautionOnly.In(a.Lang)+" "+locale.WhatIsKnown.In(a.Lang), 0) + "\n\n")
	}
	var paragraph strings.Builder
	for i, sentence := range a.Sentences {
		if i > 0 {
			paragraph.WriteString(separator(a.Sentences[i-1], sentence))
		}
		paragraph.WriteString(clean(sentence.Text) + s.paint(cyan, numbers(sentence, a.Sources)))
	}
	b.WriteString(s.wrap(paragraph.String(), 0) + "\n")
	for _, n := range a.Notices {
		line := locale.Notice(n.Code, a.Lang)
		if n.Code == locale.NoticeGHB {
			line += number(a.Sources, ghbSource(a))
		}
		b.WriteString("\n" + s.wrap(s.paint(yellow, line), 3) + "\n")
	}
	b.WriteString("\n" + s.paint(bold, locale.Sources.In(a.Lang)) + "\n")
	for i, src := range a.Sources {
		b.WriteString(terminalSource(i+1, src, a.Lang, s))
	}
	return b.String()
}

func terminalSource(n int, src corpus.Source, lang string, s Screen) string {
	label := "[" + strconv.Itoa(n) + "] "
	line := s.wrap(s.paint(cyan, label)+title(src, lang, full.title), len(label)) + "\n"
	if c := credit(src, lang, full); c != "" {
		line += "    " + s.wrap(s.paint(dim, c), 4) + "\n"
	}
	return line + "    " + src.URL + "\n"
}

// terminalFixed shows a fixed reply: the words of Discord without its marks.
func terminalFixed(a answer.Answer, s Screen) string {
	text := unmark(fixed(a).Content, func(strong string) string {
		if a.Private() {
			return s.paint(bold+";"+red, strong)
		}
		return s.paint(bold, strong)
	})
	return s.wrap(text, 0) + "\n"
}

// unmark takes Discord's marks out of a text that this package laid out.
func unmark(text string, strong func(string) string) string {
	parts := strings.Split(text, "**")
	for i := 1; i < len(parts); i += 2 {
		parts[i] = strong(parts[i])
	}
	text = strings.Join(parts, "")
	text = strings.ReplaceAll(strings.ReplaceAll(text, "<http", "http"), ">", "")
	return strings.ReplaceAll(text, "\\", "")
}

// Trace shows how an answer came about, for whoever runs the bot.
func Trace(a answer.Answer, s Screen) string {
	var b strings.Builder
	head := func(text string) { b.WriteString("\n" + s.paint(bold, text) + "\n") }
	head("Trace")
	fmt.Fprintf(&b, "gate: %s\n", clean(a.Trace.Gate))
	fmt.Fprintf(&b, "action: %s, mode: %s, language: %s, answerable: %.3f\n", a.Action, a.Mode, a.Lang, a.Answerable)
	if len(a.Passages) > 0 {
		head("Passages")
		for _, h := range a.Passages {
			fmt.Fprintf(&b, "%8.3f  %s  (%s; %s)\n", h.Score, h.Passage.ID, strings.Join(h.Passage.Claims, " "), h.Passage.Evidence)
		}
	}
	if len(a.Trace.Dropped) > 0 {
		head("Sentences of the model that were not shown")
		for _, d := range a.Trace.Dropped {
			fmt.Fprintf(&b, "- %s\n  %s\n", clean(d.Text), s.paint(yellow, clean(d.Reason)))
		}
	}
	head("Time")
	for _, step := range a.Trace.Steps {
		fmt.Fprintf(&b, "%10s  %-8s  %s\n", step.Took.Round(time.Microsecond), step.Name, clean(step.Note))
	}
	return b.String()
}

// Wrap breaks a text of several sentences at words, to the width of the screen.
func (s Screen) Wrap(text string) string { return s.wrap(text, 0) }
