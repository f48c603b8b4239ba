package bot

import (
	"context"
	"net/http"

	"github.com/bwmarrin/discordgo"

	"baclobot/internal/answer"
	"baclobot/internal/locale"
	"baclobot/internal/render"
)

// Share is an answer that stands in a channel: nothing of who asked, nor what.
type Share struct {
	Server, Channel, Message string // ids
	Answer                   answer.Answer
}

// Shares learns what was posted, so that it can be found again after a restart.
type Shares interface {
	Shared(ctx context.Context, s Share) error
}

// share posts an answer to the channel, as a plain message that says neither
// who asked nor what. The rights of the bot and of the member are looked at
// first: nobody writes through the bot where they may not write.
func (b *Bot) share(ctx context.Context, x *exchange, key string, e entry) error {
	if e.owner != x.userID() || !render.Shareable(e.answer) {
		return b.note(ctx, x, locale.Expired)
	}
	if missing := cannotShare(x); missing != nil {
		return b.note(ctx, x, *missing)
	}
	if k := b.corpus(); k == nil || !render.Current(e.answer, k) {
		return b.note(ctx, x, locale.PassagesGone)
	}
	if !b.own.claim(key) {
		return b.note(ctx, x, locale.AlreadyShared)
	}
	if err := x.acknowledge(ctx, true); err != nil {
		b.own.release(key)
		return err
	}
	if err := b.publish(ctx, x, key, e); err != nil {
		b.log.Warn("an answer was not shared", "error", err)
		b.own.release(key)
		switch {
		case hasCode(err, codeMissingAccess):
			return b.note(ctx, x, locale.BotCannotSee)
		case hasCode(err, codeMissingPermissions):
			return b.note(ctx, x, locale.BotCannotSend)
		}
		return b.note(ctx, x, locale.NotShared)
	}
	return b.note(ctx, x, locale.Shared)
}

// cannotShare says which right is missing, nil when none is.
func cannotShare(x *exchange) *locale.Pair {
	switch {
	case x.Member == nil || !x.Member.Permissions.has(x.Channel.sendRight()):
		return &locale.MemberCannotSend
	case !x.AppPermissions.has(rightViewChannel):
		return &locale.BotCannotSee
	case !x.AppPermissions.has(x.Channel.sendRight()):
		return &locale.BotCannotSend
	}
	return nil
}

// publish posts the shared answer once, however often it must be sent.
func (b *Bot) publish(ctx context.Context, x *exchange, key string, e entry) error {
	k := b.corpus()
	if k == nil {
		return errNoKnowledge
	}
	text := render.Shared(e.answer, k).Content
	if err := postable(text); err != nil {
		return err
	}
	shown := b.channel.open(nobody, noQuestion)
	b.channel.fill(shown, e.answer)
	// The buttons are for everybody, so they speak the answer's language.
	m := newMessage(text, b.underShared(e.answer.Lang, shown, e)...)
	m.Nonce, m.EnforceNonce = key, true
	id, err := b.send(ctx, "sharing an answer", x.ChannelID, m)
	if err != nil {
		b.channel.drop(shown)
		return err
	}
	b.record(ctx, x, id, e.answer)
	return nil
}

// record notes an answer that stands in the channel. It is posted already, so
// a failure costs a pin later and nothing else.
func (b *Bot) record(ctx context.Context, x *exchange, message string, a answer.Answer) {
	if b.opts.Shares == nil {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, bookTime)
	defer cancel()
	a.Trace = answer.Trace{}
	if err := b.opts.Shares.Shared(ctx, Share{Server: x.GuildID, Channel: x.ChannelID, Message: message, Answer: a}); err != nil {
		b.log.Warn("a shared answer was not recorded", "error", err)
	}
}

// public reports whether an answer that was asked for publicly stands in the
// channel as a shared one does.
func (x *exchange) public(a answer.Answer) bool {
	return !x.private && !x.direct() && render.Shareable(a)
}

// send posts a message to a channel and returns its id.
func (b *Bot) send(ctx context.Context, op, channel string, m message) (id string, err error) {
	var out posted
	err = persist(ctx, editTries, func() error {
		ctx, cancel := context.WithTimeout(ctx, editTime)
		defer cancel()
		return b.rest.call(ctx, op, http.MethodPost, discordgo.EndpointChannelMessages(channel), m, &out)
	})
	return out.ID, err
}
