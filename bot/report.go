package bot

import (
	"context"
	"slices"

	"baclobot/internal/library"
	"baclobot/internal/locale"
	"baclobot/internal/render"
)

// reportMost is how many characters a report may have.
const reportMost = 800

// openReport shows the form for a report, where there is somebody to read it.
func (b *Bot) openReport(ctx context.Context, x *exchange, key string, _ entry) error {
	if b.reviewChannel(ctx, x.GuildID) == "" {
		return b.note(ctx, x, locale.NoReview)
	}
	return x.open(ctx, textModal(customID(verbReport, key),
		locale.ReportTitle, locale.ReportLabel, locale.ReportHint, reportMost, x.labels()))
}

// report passes a member's words to the moderators, without who wrote them.
// Words that speak of an emergency or a crisis get their reply instead, and go
// nowhere.
func (b *Bot) report(ctx context.Context, x *exchange, _ string, e entry) error {
	words := x.Data.field(fieldText)
	reply, fixed := b.opts.Answerer.Screen(b.asked(x, words))
	if fixed && urgent(reply) {
		return b.giveFixed(ctx, x, reply)
	}
	review := b.reviewChannel(ctx, x.GuildID)
	if review == "" {
		return b.note(ctx, x, locale.NoReview)
	}
	if !b.reports.allow(x.userID()) {
		return b.note(ctx, x, locale.ReportSlow)
	}
	if err := x.acknowledge(ctx, true); err != nil {
		return err
	}
	lang := x.serverLang()
	text := render.Report(words, e.answer, b.links[lang], lang)
	err := postable(text)
	if err == nil {
		m := newMessage(text)
		m.Nonce, m.EnforceNonce = x.ID, true
		_, err = b.send(ctx, "passing on a report", review, m)
	}
	if err != nil {
		b.log.Warn("a report was not passed on", "error", err)
		return b.note(ctx, x, locale.NotReported)
	}
	b.file(ctx, x, e)
	return b.note(ctx, x, locale.Reported)
}

// file notes that there is a report to deal with: on which passages, and not a
// word of it, nor who wrote it.
func (b *Bot) file(ctx context.Context, x *exchange, e entry) {
	if b.opts.Library == nil || x.GuildID == "" {
		return
	}
	r := library.Report{Server: x.GuildID}
	for _, s := range e.answer.Sentences {
		for _, id := range s.Passages {
			if !slices.Contains(r.Passages, id) {
				r.Passages = append(r.Passages, id)
			}
		}
	}
	ctx, cancel := context.WithTimeout(ctx, bookTime)
	defer cancel()
	if _, err := b.opts.Library.FileReport(ctx, "", r, false); err != nil {
		b.log.Warn("a report was not filed", "error", err)
	}
}
