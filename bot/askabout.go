package bot

import (
	"context"
	"strings"

	"baclobot/internal/answer"
	"baclobot/internal/locale"
)

// askAbout takes the text of a message as the question, privately: whoever
// wrote it is not told, and their words go nowhere.
func (b *Bot) askAbout(ctx context.Context, x *exchange) error {
	text := x.Data.Resolved.Messages[x.Data.TargetID].Content
	if strings.TrimSpace(text) == "" {
		return b.note(ctx, x, locale.NoText)
	}
	q := answer.Question{Text: text, Locale: x.clientLang(), Server: x.GuildID}
	return b.inquire(ctx, x, inquiry{question: q, keep: text})
}
