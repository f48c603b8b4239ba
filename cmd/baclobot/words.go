package main

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"baclobot/bot"
	"baclobot/internal/answer"
	"baclobot/internal/cite"
	"baclobot/internal/corpus"
	"baclobot/internal/text"
)

// words holds what moderators write to the rules of every answer.
type words struct{ service *answer.Service }

// Question implements bot.Words.
func (w words) Question(wording, lang string) string {
	wording = strings.TrimSpace(wording)
	if first, size := utf8.DecodeRuneInString(wording); size > 0 {
		wording = string(unicode.ToUpper(first)) + wording[size:] // people ask in small letters
	}
	return refusedIn(wording, lang)
}

// Review implements bot.Words.
func (w words) Review(written, lang string, passages []*corpus.Passage) []bot.Judged {
	var shown []string
	for _, p := range passages {
		for _, s := range p.Sentences {
			if !s.Dose {
				shown = append(shown, s.Text)
			}
		}
	}
	var out []bot.Judged
	for _, line := range strings.Split(written, "\n") {
		for _, sentence := range text.Sentences(strings.TrimSpace(line), lang) {
			j := bot.Judged{Text: strings.TrimSpace(sentence)}
			if j.Text == "" {
				continue
			}
			j.Refused = refusedIn(j.Text, lang)
			if k := w.service.Knowledge(); k != nil && j.Refused == "" && len(shown) > 0 {
				j.Supported = k.Checker().CheckText(j.Text, lang, shown).Supported()
			}
			out = append(out, j)
		}
	}
	return out
}

// refusedIn names the first thing that no reader may see.
func refusedIn(sentence, lang string) string {
	if failures := cite.Forbidden(sentence, lang); len(failures) > 0 {
		return failures[0].Detail
	}
	return ""
}
