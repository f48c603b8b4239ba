package bot

import (
	"context"
	"errors"
	"log/slog"
	"time"
)

// handler takes one interaction to its reply. What it returns is logged once,
// by the router; if the member has nothing to read by then, the fallback is
// posted.
type handler func(ctx context.Context, x *exchange) error

// router finds the handler of an interaction.
type router struct {
	commands map[string]handler
}

func (b *Bot) routes() *router {
	return &router{commands: map[string]handler{
		commandAsk: b.ask,
	}}
}

// errUnknown says that nothing here handles an interaction: a command of an
// older version, or one that Discord has and the bot has not yet.
var errUnknown = errors.New("nothing handles this interaction")

func (r *router) find(in *interaction) handler {
	if in.Type == kindCommand {
		if h := r.commands[in.Data.Name]; h != nil {
			return h
		}
	}
	return func(context.Context, *exchange) error { return errUnknown }
}

// event takes one gateway event. stopping is closed when the bot stops; ctx
// ends a moment later, when replies may no longer be sent.
func (b *Bot) event(ctx context.Context, stopping <-chan struct{}, e gatewayEvent) {
	if e.kind != "INTERACTION_CREATE" || !b.work.enter() {
		return
	}
	defer b.work.leave()
	received := b.opts.Now()
	in, err := decodeInteraction(e.data)
	if in == nil {
		b.log.Error("interaction dropped", "error", err)
		return
	}
	if known, _ := b.seen.ContainsOrAdd(in.ID, struct{}{}); known {
		return
	}
	x := &exchange{interaction: in, rest: b.rest, now: b.opts.Now, received: received, stopping: stopping}
	ctx, cancel := context.WithTimeout(ctx, tokenLife)
	defer cancel()
	started := time.Now()
	if err == nil {
		err = guard(ctx, b.router.find(in), x)
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
