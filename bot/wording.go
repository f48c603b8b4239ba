package bot

import (
	"context"

	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/library"
	"baclobot/internal/locale"
)

// gapOf is a question that got an abstaining reply.
func gapOf(server, text string, a answer.Answer) library.Unanswered {
	u := library.Unanswered{Server: server, Lang: a.Lang, Text: text}
	for _, t := range a.Topics {
		u.Topics = append(u.Topics, t.ID)
	}
	return u
}

// keepable reports whether the member is asked to leave the wording of a
// question that went unanswered: the server wants that, and the words hold no
// dose.
func (b *Bot) keepable(x *exchange, e entry) bool {
	s, ok := b.servers.Get(x.GuildID)
	return ok && s.KeepUnanswered && b.opts.Library != nil && e.question != noQuestion &&
		e.answer.Mode == answer.ModeFixed && e.answer.Fixed == answer.FixedAbstain && !corpus.HasDose(e.question)
}

// keepWording keeps the wording of one question, since the member who asked it
// pressed the button that says so. Nothing is kept without.
func (b *Bot) keepWording(ctx context.Context, x *exchange, key string, e entry) error {
	if e.owner == nobody || e.owner != x.userID() || !b.keepable(x, e) {
		return b.note(ctx, x, locale.Expired)
	}
	if err := x.acknowledge(ctx, true); err != nil {
		return err
	}
	k := b.corpus()
	if k == nil {
		return errNoKnowledge
	}
	if !b.own.claim(key) {
		return b.note(ctx, x, locale.WordingKept)
	}
	u := gapOf(x.GuildID, e.question, e.answer)
	u.User, u.Agreed = x.userID(), true
	book, cancel := context.WithTimeout(ctx, bookTime)
	defer cancel()
	kept, err := b.opts.Library.LeaveWording(book, k, u)
	switch {
	case err != nil:
		b.own.release(key)
		b.log.Warn("a wording was not kept", "error", err)
		return b.note(ctx, x, locale.WordingNotKept)
	case !kept:
		return b.note(ctx, x, locale.WordingNotKept)
	}
	return b.note(ctx, x, locale.WordingKept)
}
