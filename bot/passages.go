package bot

import (
	"context"

	"baclobot/internal/locale"
	"baclobot/internal/render"
)

// passages shows, to who clicked, the exact text that an answer rests on: one
// private message, and more when it is long.
func (b *Bot) passages(ctx context.Context, x *exchange, _ string, e entry) error {
	k := b.corpus()
	if k == nil {
		return errNoKnowledge
	}
	pages := render.Passages(e.answer, k)
	if len(pages) == 0 {
		return b.note(ctx, x, locale.PassagesGone)
	}
	for i, page := range pages {
		if err := postable(page.Content); err != nil {
			return err
		}
		if i == 0 {
			if err := x.reply(ctx, newMessage(page.Content), true); err != nil {
				return err
			}
			continue
		}
		if err := x.followUp(ctx, newMessage(page.Content)); err != nil {
			return err
		}
	}
	return nil
}
