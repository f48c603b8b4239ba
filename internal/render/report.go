package render

import (
	"regexp"
	"strings"

	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/locale"
)

// maxReport bounds the words of a report, in characters.
const maxReport = 1000

// mentioned is a mention of a person, a role or a channel, as Discord writes it
// when a member picks one. A report shall not name anybody.
var mentioned = regexp.MustCompile(`<(?:@[!&]?|#)\d+>`)

// maxLeft bounds one wording that a member left, in characters.
const maxLeft = 120

// Left makes a wording that a member left safe to show to moderators: inert,
// short and naming nobody.
func Left(words string) string {
	w := []rune(clean(mentioned.ReplaceAllString(words, "…")))
	if len(w) > maxLeft {
		w = append(w[:maxLeft-1], '…')
	}
	return escape(string(w))
}

// Report lays out a member's report for the moderators: the words, inert and
// without a dose, and which passages and sources the answer had. lang is the
// language of the moderators, not of the answer.
func Report(words string, a answer.Answer, links []corpus.Source, lang string) string {
	parts := []string{"**" + locale.ReviewHead.In(lang) + "**"}
	words = mentioned.ReplaceAllString(words, "…")
	if corpus.HasDose(clean(words)) {
		parts = append(parts, locale.ReviewWithout.In(lang))
	} else if w := []rune(clean(words)); len(w) > 0 {
		if len(w) > maxReport {
			w = append(w[:maxReport-1], '…')
		}
		// Escaping can lengthen the text; what is over goes.
		e := []rune(escape(string(w)))
		parts = append(parts, locale.ReviewWords.In(lang)+"\n> "+string(e[:min(len(e), maxReport+maxReport/5)]))
	}
	sources := a.Sources
	if len(sources) == 0 {
		sources = links
	}
	var ids []string
	for _, id := range rests(a) {
		ids = append(ids, "`"+string(id)+"`")
	}
	text := strings.Join(parts, "\n\n")
	if len(ids) > 0 {
		if more := text + "\n\n" + locale.ReviewAnswer.In(lang) + " " + strings.Join(ids[:min(8, len(ids))], ", "); length(more)+200 < MaxContent {
			text = more
		}
	}
	return fit(text, sources, lang)
}
