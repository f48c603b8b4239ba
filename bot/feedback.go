package bot

import (
	"context"
	"slices"
	"sync"

	"baclobot/internal/answer"
	"baclobot/internal/locale"
)

// Opinion is what a member thought of an answer: no words of theirs, no name.
type Opinion struct {
	Server  string // id of the server; "" for a direct message
	Helpful bool
	Reason  string // code of locale.Reasons, for one that adds a reason; "" for the opinion itself
	Mode    answer.Mode
	Lang    string
	Topic   string // id of the first topic that the answer rests on; "" for none
}

// Feedback counts opinions.
type Feedback interface {
	Count(ctx context.Context, o Opinion) error
}

// Tally counts opinions in memory. The zero value is ready.
type Tally struct {
	mu     sync.Mutex
	counts map[Opinion]int
}

// Count implements Feedback. It never fails.
func (t *Tally) Count(_ context.Context, o Opinion) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.counts == nil {
		t.counts = map[Opinion]int{}
	}
	t.counts[o]++
	return nil
}

// Counts returns how often each opinion was given.
func (t *Tally) Counts() map[Opinion]int {
	t.mu.Lock()
	defer t.mu.Unlock()
	out := make(map[Opinion]int, len(t.counts))
	for o, n := range t.counts {
		out[o] = n
	}
	return out
}

func (b *Bot) helpful(ctx context.Context, x *exchange, key string, e entry) error {
	if !b.vote(key, x.userID(), stepVote) {
		return b.note(ctx, x, locale.AlreadyCounted)
	}
	b.vote(key, x.userID(), stepReason) // there is no reason to ask for
	b.count(ctx, opinionOn(x, e, true, ""))
	return b.note(ctx, x, locale.ThanksHelpful)
}

// notHelpful counts the opinion and offers the reasons.
func (b *Bot) notHelpful(ctx context.Context, x *exchange, key string, e entry) error {
	if !b.vote(key, x.userID(), stepVote) {
		return b.note(ctx, x, locale.AlreadyCounted)
	}
	b.count(ctx, opinionOn(x, e, false, ""))
	lang := x.labels()
	choice := component{Type: typeSelect, CustomID: customID(verbReason, key), Placeholder: locale.ReasonPlaceholder.In(lang)}
	for _, r := range locale.Reasons() {
		choice.Options = append(choice.Options, selectOption{Label: r.Label.In(lang), Value: r.Code})
	}
	return b.note(ctx, x, locale.ThanksNotHelpful, row(choice))
}

func (b *Bot) reason(ctx context.Context, x *exchange, key string, e entry) error {
	known := func(code string) bool {
		return slices.ContainsFunc(locale.Reasons(), func(r locale.Reason) bool { return r.Code == code })
	}
	if len(x.Data.Values) != 1 || !known(x.Data.Values[0]) || !b.vote(key, x.userID(), stepReason) {
		return b.note(ctx, x, locale.AlreadyCounted)
	}
	b.count(ctx, opinionOn(x, e, false, x.Data.Values[0]))
	return b.note(ctx, x, locale.ThanksReason)
}

// vote notes a step of a member's opinion, wherever the answer is remembered.
func (b *Bot) vote(key, user string, step int) bool {
	return b.own.vote(key, user, step) || b.channel.vote(key, user, step)
}

// count passes an opinion on; one that is lost is no reason to trouble the
// member.
func (b *Bot) count(ctx context.Context, o Opinion) {
	if err := b.opts.Feedback.Count(ctx, o); err != nil {
		b.log.Warn("an opinion was not counted", "error", err)
	}
}

func opinionOn(x *exchange, e entry, helpful bool, reason string) Opinion {
	o := Opinion{Server: x.GuildID, Helpful: helpful, Reason: reason, Mode: e.answer.Mode, Lang: e.answer.Lang}
	if len(e.answer.Passages) > 0 && e.answer.Passages[0].Passage != nil {
		o.Topic = e.answer.Passages[0].Passage.Topic
	}
	return o
}
