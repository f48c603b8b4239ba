package bot

import (
	"context"
	"errors"
	"hash/maphash"
	"time"

	"baclobot/internal/library"
	"baclobot/internal/locale"
)

// decision handles a button or a form of moderators. What it is about stands
// in its key and in the library, never in memory, so it works after a restart.
type decision func(ctx context.Context, x *exchange, key string) error

// decisions lists what the custom ids of buttons for moderators do.
func (b *Bot) decisions() map[string]decision {
	return map[string]decision{
		verbPin:       b.pinHere,
		verbUnpin:     b.unpin,
		verbMakeRoom:  func(ctx context.Context, x *exchange, message string) error { return b.pin(ctx, x, message, true) },
		verbApprove:   b.openApprove,
		verbEdit:      b.openEdit,
		verbReapprove: b.reapprove,
		verbRetire:    b.retire,
		verbClose:     b.closeReport,
		verbResolve:   b.resolveGap,
	}
}

// forms lists what submitted forms of moderators do.
func (b *Bot) forms() map[string]decision {
	return map[string]decision{verbApprove: b.approve, verbEdit: b.edit}
}

// thisMessage stands for a key where the message of the button is meant.
const thisMessage = "this"

// refused says why somebody may not decide something here; nil when they may.
// It is asked on every use: what Discord shows to whom is a default that
// administrators change.
type refused func(ctx context.Context, x *exchange) *locale.Pair

// decided lets a decision through where there is a library, in a server, by
// somebody with the right to it.
func (b *Bot) decided(ctx context.Context, x *exchange, why refused) (refusal *locale.Pair) {
	switch {
	case x.direct() || x.Member == nil:
		return &locale.ModerateInServers
	case b.opts.Library == nil:
		return &locale.NoLibrary
	}
	return why(ctx, x)
}

// cannotModerate says which right is missing to look after answers.
func (b *Bot) cannotModerate(ctx context.Context, x *exchange) *locale.Pair {
	if !moderates(b.settings(ctx, x.GuildID), x) {
		return &locale.MemberCannotModerate
	}
	return nil
}

// cannotPin says which right the member or the bot lacks for a pin.
func cannotPin(_ context.Context, x *exchange) *locale.Pair {
	switch {
	case !x.Member.Permissions.has(rightPinMessages):
		return &locale.MemberCannotPin
	case !x.AppPermissions.has(rightViewChannel):
		return &locale.BotCannotSeeToPin
	case !x.AppPermissions.has(rightPinMessages):
		return &locale.BotCannotPin
	}
	return nil
}

// bookFailed says that the library failed, or, for what it does not have, that
// this is no answer of the bot.
func (b *Bot) bookFailed(ctx context.Context, x *exchange, err error) error {
	if errors.Is(err, library.ErrNotFound) {
		return b.note(ctx, x, locale.NotMine)
	}
	b.log.Error("the library failed", "error", err)
	return b.note(ctx, x, locale.LibraryFailed)
}

// stripes is how many locks there are; two things that share one only wait for
// each other.
const stripes = 64

// holdTime is how long a moderator waits for another one's change.
const holdTime = 20 * time.Second

// locks keep two moderators from undoing each other's change.
type locks struct {
	seed    maphash.Seed
	stripes [stripes]chan struct{}
}

func newLocks() *locks {
	l := &locks{seed: maphash.MakeSeed()}
	for i := range l.stripes {
		l.stripes[i] = make(chan struct{}, 1)
	}
	return l
}

// hold waits until nobody else changes the thing. free must be called when ok.
func (l *locks) hold(ctx context.Context, thing string) (free func(), ok bool) {
	ctx, cancel := context.WithTimeout(ctx, holdTime)
	defer cancel()
	s := l.stripes[maphash.String(l.seed, thing)%stripes]
	select {
	case s <- struct{}{}:
		return func() { <-s }, true
	case <-ctx.Done():
		return nil, false
	}
}
