package bot

import (
	"context"

	"baclobot/internal/answer"
	"baclobot/internal/locale"
)

// alert tells the moderators, where they want to know, that a reply to an
// emergency or a crisis was given: its kind and the channel, never the words
// or the person. It comes after the reply and can cost the member nothing. A
// second one for the same channel and kind waits: a moderator who is there
// needs no stream of them.
func (b *Bot) alert(ctx context.Context, x *exchange, reply answer.Answer) {
	if !urgent(reply) {
		return
	}
	channel := b.alertChannel(ctx, x.GuildID)
	if channel == "" {
		return
	}
	if !b.alerts.allow(string(reply.Action)+x.ChannelID) || !b.allAlerts.allow("all") {
		return
	}
	lang := x.serverLang()
	kind := locale.AlertCrisis
	if reply.Action == answer.ActionEmergency {
		kind = locale.AlertEmergency
	}
	where := locale.AlertDirect.In(lang)
	if !x.direct() {
		where = "<#" + x.ChannelID + ">" // shows the name of the channel and notifies nobody
	}
	text := b.noted(locale.AlertHead.In(lang)+"\n"+locale.AlertClass.In(lang)+kind.In(lang)+"\n"+
		locale.AlertChannel.In(lang)+where+"\n"+locale.AlertClose.In(lang), lang)
	if err := postable(text); err != nil {
		b.log.Warn("an alert was not sent", "error", err)
		return
	}
	m := newMessage(text)
	m.Nonce, m.EnforceNonce = x.ID, true
	if _, err := b.send(ctx, "alerting the moderators", channel, m); err != nil {
		b.log.Warn("an alert was not sent", "error", err)
	}
}
