package bot

import (
	"context"

	"baclobot/internal/answer"
)

// turnable reports whether an answer can be said in the other language: from
// its twin passages, or by asking again.
func (b *Bot) turnable(e entry) bool {
	_, can := b.opts.Answerer.(Translator)
	return can && e.answer.Mode == answer.ModeFixed || e.question != noQuestion
}

// turn says an answer in the other language, privately. Where the twin
// passages do not give it, the question is asked again in that language.
func (b *Bot) turn(ctx context.Context, x *exchange, _ string, e entry) error {
	lang := otherLanguage(e.answer.Lang)
	keep := noQuestion // another member's words are not theirs to build on
	if e.owner == x.userID() {
		keep = e.question
	}
	if t, ok := b.opts.Answerer.(Translator); ok {
		if a, ok := t.InLanguage(e.answer, lang); ok {
			return b.give(ctx, x, a, keep)
		}
	}
	q := b.asked(x, e.question)
	q.Lang = lang
	return b.inquire(ctx, x, inquiry{question: q, keep: keep})
}
