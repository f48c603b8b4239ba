package bot

import (
	"context"
	"strings"

	"baclobot/internal/locale"
)

// askAbout takes the text of a message as the question, privately: whoever
// wrote it is not told, and their words go nowhere.
func (b *Bot) askAbout(ctx context.Context, x *exchange) error {
	text := x.Data.Resolved.Messages[x.Data.TargetID].Content
	if strings.TrimSpace(text) == "" {
		return b.note(ctx, x, locale.NoText)
	}
	return b.inquire(ctx, x, inquiry{question: b.asked(x, text), keep: text})
}
