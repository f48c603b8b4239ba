package bot

import (
	"context"

	"baclobot/internal/locale"
)

// followUpMost is how many characters a follow-up question may have.
const followUpMost = 1000

// openFollowUp shows the form for the next question.
func (b *Bot) openFollowUp(ctx context.Context, x *exchange, key string, _ entry) error {
	return x.open(ctx, textModal(customID(verbFollowUp, key),
		locale.FollowUpTitle, locale.FollowUpLabel, locale.FollowUpHint, followUpMost, x.labels()))
}

// followUp answers the next question. The one before is its context if the
// same member asked it and it is still remembered.
func (b *Bot) followUp(ctx context.Context, x *exchange, _ string, e entry) error {
	q := b.asked(x, x.Data.field(fieldText))
	if e.owner != nobody && e.owner == x.userID() {
		q.Previous = e.question
	}
	return b.inquire(ctx, x, inquiry{question: q, keep: q.Text})
}
