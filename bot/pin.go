package bot

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"time"

	"github.com/bwmarrin/discordgo"

	"baclobot/internal/corpus"
	"baclobot/internal/library"
	"baclobot/internal/locale"
)

// reasonMost is how many encoded characters an audit-log reason may have
// (Discord's documentation, resources/audit-log).
const reasonMost = 512

// undoTime bounds what must happen after Discord has taken a change, whatever
// becomes of the interaction.
const undoTime = 10 * time.Second

// pinHere is the button under a shared answer.
func (b *Bot) pinHere(ctx context.Context, x *exchange, _ string) error {
	if x.Message == nil {
		return b.note(ctx, x, locale.Expired)
	}
	return b.pin(ctx, x, x.Message.ID, false)
}

// pinThis is the message command.
func (b *Bot) pinThis(ctx context.Context, x *exchange) error {
	return b.pin(ctx, x, x.Data.TargetID, false)
}

// unpinThis is the message command.
func (b *Bot) unpinThis(ctx context.Context, x *exchange) error {
	return b.unpin(ctx, x, x.Data.TargetID)
}

// pin pins an answer that stands in the channel, and records it. With room, the
// bot's oldest pin of the channel makes room first, and is put back if that was
// in vain.
func (b *Bot) pin(ctx context.Context, x *exchange, message string, room bool) error {
	if refusal := b.decided(ctx, x, cannotPin); refusal != nil {
		return b.note(ctx, x, *refusal)
	}
	if err := x.acknowledge(ctx, true); err != nil {
		return err
	}
	free, ok := b.busy.hold(ctx, x.ChannelID)
	if !ok {
		return b.note(ctx, x, locale.PinBusy)
	}
	defer free()
	s, err := b.opts.Library.Shared(ctx, x.GuildID, message)
	if err != nil {
		return b.bookFailed(ctx, x, err)
	}
	k := b.corpus()
	switch {
	case k == nil:
		return errNoKnowledge
	case s.Channel != x.ChannelID || len(s.Sources) == 0:
		return b.note(ctx, x, locale.NotMine)
	case !fresh(k, s):
		return b.note(ctx, x, locale.PinOutdated)
	}
	pins, err := b.opts.Library.Pins(ctx, x.GuildID, x.ChannelID)
	if err != nil {
		return b.bookFailed(ctx, x, err)
	}
	if slices.ContainsFunc(pins, func(p library.Pin) bool { return p.Message == message }) {
		return b.note(ctx, x, locale.AlreadyPinned, b.underPinned(x, message)...)
	}
	if !room {
		return b.pinned(ctx, x, message, b.setPin(ctx, x, message))
	}
	if len(pins) == 0 {
		return b.note(ctx, x, locale.NoPinOfMine, b.underFull(x, message, false)...)
	}
	return b.pinned(ctx, x, message, b.swapPins(ctx, x, pins[0], message))
}

// pinned says what came of it.
func (b *Bot) pinned(ctx context.Context, x *exchange, message string, err error) error {
	if err == nil {
		return b.note(ctx, x, locale.Pinned, b.underPinned(x, message)...)
	}
	b.log.Warn("an answer was not pinned", "error", err)
	switch {
	case errors.Is(err, library.ErrPinned):
		return b.note(ctx, x, locale.AlreadyPinned, b.underPinned(x, message)...)
	case hasCode(err, codePinsFull):
		return b.note(ctx, x, locale.PinsFull, b.underFull(x, message, true)...)
	case hasCode(err, codeUnknownMessage):
		b.gone(ctx, x.GuildID, message)
		return b.note(ctx, x, locale.PinDeleted)
	case hasCode(err, codeMissingPermissions):
		return b.note(ctx, x, locale.BotCannotPin)
	case hasCode(err, codeMissingAccess):
		return b.note(ctx, x, locale.BotCannotSeeToPin)
	}
	return b.note(ctx, x, locale.NotPinned)
}

// setPin pins a message and records that: both or neither.
func (b *Bot) setPin(ctx context.Context, x *exchange, message string) error {
	if err := b.callPin(ctx, http.MethodPut, x, message, locale.PinReason); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), undoTime)
	defer cancel()
	err := b.opts.Library.RecordPin(ctx, x.userID(), library.Pin{Server: x.GuildID, Channel: x.ChannelID, Message: message})
	if err == nil || errors.Is(err, library.ErrPinned) {
		return err
	}
	return errors.Join(err, b.callPin(ctx, http.MethodDelete, x, message, locale.UnpinReason))
}

// swapPins takes the old pin away for the new one. If the new one cannot be
// set, the old one comes back.
func (b *Bot) swapPins(ctx context.Context, x *exchange, old library.Pin, message string) error {
	err := b.callPin(ctx, http.MethodDelete, x, old.Message, locale.UnpinReason)
	lost := hasCode(err, codeUnknownMessage)
	if err != nil && !lost {
		return err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), undoTime)
	defer cancel()
	if err = b.setPin(ctx, x, message); err == nil || lost {
		b.forgetPin(ctx, x.GuildID, old.Message)
		return err
	}
	return errors.Join(err, b.callPin(ctx, http.MethodPut, x, old.Message, locale.PinReason))
}

// callPin pins or unpins on Discord. discordgo knows the old route alone, and
// does not encode the reason.
func (b *Bot) callPin(ctx context.Context, method string, x *exchange, message string, reason locale.Pair) error {
	encoded := url.PathEscape(reason.In(x.serverLang()) + " " + x.userID())
	address := discordgo.EndpointChannel(x.ChannelID) + "/messages/pins/" + message
	return persist(ctx, editTries, func() error {
		ctx, cancel := context.WithTimeout(ctx, editTime)
		defer cancel()
		return b.rest.call(ctx, "changing a pin", method, address, nil, nil,
			discordgo.WithAuditLogReason(encoded[:min(len(encoded), reasonMost)]))
	})
}

// unpin takes a pin of an answer away and forgets it. The answer stays in the
// channel.
func (b *Bot) unpin(ctx context.Context, x *exchange, message string) error {
	if refusal := b.decided(ctx, x, cannotPin); refusal != nil {
		return b.note(ctx, x, *refusal)
	}
	if err := x.acknowledge(ctx, true); err != nil {
		return err
	}
	free, ok := b.busy.hold(ctx, x.ChannelID)
	if !ok {
		return b.note(ctx, x, locale.PinBusy)
	}
	defer free()
	pins, err := b.opts.Library.Pins(ctx, x.GuildID, x.ChannelID)
	if err == nil && !slices.ContainsFunc(pins, func(p library.Pin) bool { return p.Message == message }) {
		_, err = b.opts.Library.Shared(ctx, x.GuildID, message) // one that was pinned by hand
	}
	if err != nil {
		return b.bookFailed(ctx, x, err)
	}
	err = b.callPin(ctx, http.MethodDelete, x, message, locale.UnpinReason)
	switch {
	case err == nil:
		b.forgetPin(ctx, x.GuildID, message)
		return b.note(ctx, x, locale.Unpinned)
	case hasCode(err, codeUnknownMessage):
		b.gone(ctx, x.GuildID, message)
		return b.note(ctx, x, locale.PinDeleted)
	case hasCode(err, codeMissingPermissions):
		return b.note(ctx, x, locale.BotCannotPin)
	case hasCode(err, codeMissingAccess):
		return b.note(ctx, x, locale.BotCannotSeeToPin)
	}
	b.log.Warn("an answer was not unpinned", "error", err)
	return b.note(ctx, x, locale.NotUnpinned)
}

// forgetPin removes a pin from the library. One that stays by mistake is found
// out with the next change of pins in its channel.
func (b *Bot) forgetPin(ctx context.Context, server, message string) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), bookTime)
	defer cancel()
	if err := b.opts.Library.RemovePin(ctx, server, message); err != nil && !errors.Is(err, library.ErrNotFound) {
		b.log.Error("a pin was not forgotten", "error", err)
	}
}

// gone forgets an answer whose message was deleted.
func (b *Bot) gone(ctx context.Context, server, message string) {
	b.forgetPin(ctx, server, message)
	if err := b.opts.Library.DropShared(ctx, server, message); err != nil {
		b.log.Error("a deleted answer was not forgotten", "error", err)
	}
}

// fresh reports whether everything that a shared answer rests on is as it was.
func fresh(k *corpus.Corpus, s library.Shared) bool {
	for _, q := range s.Passages {
		if p, ok := k.Passage(q.Passage); !ok || library.Hash(p) != q.Hash {
			return false
		}
	}
	return !slices.ContainsFunc(s.Sources, func(key corpus.SourceKey) bool {
		src, ok := k.Source(key)
		return !ok || !src.Citable()
	})
}

// underPinned lays out what can be done with a pinned answer.
func (b *Bot) underPinned(x *exchange, message string) []component {
	return rows([]component{
		button(stylePrimary, locale.ButtonApprove.In(x.labels()), customID(verbApprove, message)),
		button(styleSecondary, locale.ButtonUnpin.In(x.labels()), customID(verbUnpin, message)),
	})
}

// underFull lays out what can be done where no pin fits any more.
func (b *Bot) underFull(x *exchange, message string, mine bool) []component {
	var list []component
	if mine {
		list = append(list, button(stylePrimary, locale.ButtonMakeRoom.In(x.labels()), customID(verbMakeRoom, message)))
	}
	return rows(append(list, button(styleSecondary, locale.ButtonKeepOnly.In(x.labels()), customID(verbApprove, message))))
}
