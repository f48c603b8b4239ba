package bot

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"time"

	"baclobot/internal/locale"
)

// handler takes one interaction to its reply. What it returns is logged once,
// by the router; if the member has nothing to read by then, the fallback is
// posted.
type handler func(ctx context.Context, x *exchange) error

// router finds the handler of an interaction.
type router struct {
	commands  map[string]handler
	completes map[string]completer
	presses   map[string]press
	modals    map[string]press
	decisions map[string]decision
	forms     map[string]decision
	pressed   handler
	events    map[string]listener // what is not an interaction, by its kind
}

// listener learns of something that happened on Discord.
type listener func(ctx context.Context, raw json.RawMessage) error

// eventTime bounds what is done about one event.
const eventTime = 2 * time.Minute

// learn passes an event on.
func (b *Bot) learn(ctx context.Context, e gatewayEvent, told listener) {
	ctx, cancel := context.WithTimeout(ctx, eventTime)
	defer cancel()
	err := guard(ctx, func(ctx context.Context, _ *exchange) error { return told(ctx, e.data) }, nil)
	if err != nil {
		b.log.Error("an event was not dealt with", "kind", e.kind, "error", err)
	}
}

func (b *Bot) routes() *router {
	return &router{
		commands: map[string]handler{
			commandAsk:      b.ask,
			commandAskAbout: b.askAbout,
			commandTopics:   b.serversOnly(b.topics),
			commandSources:  b.serversOnly(b.sources),
			commandDefine:   b.serversOnly(b.define),
			commandHelp:     b.serversOnly(b.help),
			commandAbout:    b.serversOnly(b.about),
			commandPrivacy:  b.privacy,
			commandForget:   b.forgetMe,
			commandPin:      b.pinThis,
			commandUnpin:    b.unpinThis,
			commandApprove:  b.approveThis,
			commandPinned:   b.pinnedAnswers,
			commandSettings: b.setUp,
			commandReview:   b.review,
			commandGaps:     b.gaps,
			commandStats:    b.stats,
		},
		completes: map[string]completer{
			commandTopics:  suggestTopics,
			commandSources: suggestSources,
			commandDefine:  suggestTerms,
		},
		presses:   b.presses(),
		modals:    b.modals(),
		decisions: b.decisions(),
		forms:     b.forms(),
		pressed:   b.pressed,
		events: map[string]listener{"READY": b.readied, "GUILD_CREATE": b.arrived, "GUILD_DELETE": b.left,
			"CHANNEL_PINS_UPDATE": b.pinsChanged},
	}
}

// errUnknown says that nothing here handles an interaction: a command of an
// older version, or one that Discord has and the bot has not yet.
var errUnknown = errors.New("nothing handles this interaction")

func (b *Bot) find(in *interaction) handler {
	switch in.Type {
	case kindCommand:
		if h := b.router.commands[in.Data.Name]; h != nil {
			return h
		}
	case kindComponent, kindModal:
		return b.router.pressed
	case kindAutocomplete:
		if c := b.router.completes[in.Data.Name]; c != nil {
			return func(ctx context.Context, x *exchange) error { return b.complete(ctx, x, c) }
		}
	}
	return func(context.Context, *exchange) error { return errUnknown }
}

// serversOnly keeps a command to servers where the operator allows no direct
// messages. What was typed is screened all the same.
func (b *Bot) serversOnly(h handler) handler {
	return func(ctx context.Context, x *exchange) error {
		if !x.direct() || b.opts.AllowDMs {
			return h(ctx, x)
		}
		for _, o := range x.Data.Options {
			if done, err := b.screened(ctx, x, x.Data.text(o.Name)); done || err != nil {
				return err
			}
		}
		return b.note(ctx, x, locale.ServersOnly)
	}
}

// event takes one gateway event. stopping is closed when the bot stops; ctx
// ends a moment later, when replies may no longer be sent.
func (b *Bot) event(ctx context.Context, stopping <-chan struct{}, e gatewayEvent) {
	told := b.router.events[e.kind]
	if e.kind != "INTERACTION_CREATE" && told == nil || !b.work.enter() {
		return
	}
	defer b.work.leave()
	if told != nil {
		b.learn(ctx, e, told)
		return
	}
	received := b.opts.Now()
	in, err := decodeInteraction(e.data)
	if in == nil {
		b.log.Error("interaction dropped", "error", err)
		return
	}
	if known, _ := b.seen.ContainsOrAdd(in.ID, struct{}{}); known {
		return
	}
	x := &exchange{interaction: in, rest: b.rest, first: b.first, now: b.opts.Now, received: received, stopping: stopping}
	ctx, cancel := context.WithTimeout(ctx, tokenLife)
	defer cancel()
	started := time.Now()
	if err == nil {
		err = guard(ctx, b.find(in), x)
	}
	b.settle(ctx, x, err, started)
}

// guard calls a handler and turns a panic into an error.
func guard(ctx context.Context, h handler, x *exchange) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = newPanicError("handling an interaction", p)
		}
	}()
	return h(ctx, x)
}

// settle is the one sink of errors, and sees to it that the member has
// something to read.
func (b *Bot) settle(ctx context.Context, x *exchange, err error, started time.Time) {
	attrs := []any{"kind", x.Type, "command", b.commandName(x), "took", time.Since(started).Round(time.Millisecond)}
	if err == nil && x.state == answered {
		b.log.Debug("interaction answered", attrs...)
		return
	}
	b.log.Log(ctx, slog.LevelError, "interaction failed", append(attrs, "error", err)...)
	var p *panicError
	if errors.As(err, &p) {
		b.log.Error("stack of the panic", "stack", string(p.stack))
	}
	if x.state == answered || x.Type == kindAutocomplete || hasCode(err, codeUnknownInteraction) {
		return
	}
	if err := x.say(ctx, newMessage(b.fallback[x.labels()])); err != nil {
		b.log.Error("the fallback was not posted", "error", err)
	}
}

// commandName is the name of a command of ours; anything else that claims to
// be one is not put into a log.
func (b *Bot) commandName(x *exchange) string {
	if _, ours := b.router.commands[x.Data.Name]; ours {
		return x.Data.Name
	}
	return ""
}
