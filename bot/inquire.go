package bot

import (
	"context"
	"fmt"
	"strings"
	"time"

	"baclobot/internal/answer"
	"baclobot/internal/library"
	"baclobot/internal/locale"
	"baclobot/internal/render"
)

// Limiter counts questions; *quota.Quota is one.
type Limiter interface {
	// Take counts one question. When it may not be asked yet, wait is the time
	// until one may.
	Take(member, server string) (wait time.Duration, ok bool)
	// Enter begins to answer a question; leave must be called when ok.
	Enter() (leave func(), ok bool)
	// Forget erases what is counted of a member.
	Forget(member string)
}

// inquiry is a question, with what becomes of it.
type inquiry struct {
	question   answer.Question
	visibility string // what the member chose; "" for nothing
	open       bool   // where nothing was chosen, the server's choice counts
	keep       string // the words to remember for the buttons; noQuestion for none
}

// public reports whether everybody sees the reply, unless it is a safety reply.
func (in inquiry) public(s library.Settings) bool {
	return in.visibility == visibilityPublic || in.open && s.Visibility == library.Public
}

// inquire takes a question to its reply. The gate runs first, so that a safety
// reply is never late, never public, never counted and waits for nothing; then
// come the limits, and the acknowledgement follows at once.
func (b *Bot) inquire(ctx context.Context, x *exchange, in inquiry) error {
	if reply, fixed := b.opts.Answerer.Screen(in.question); fixed {
		return b.giveFixed(ctx, x, reply)
	}
	if x.direct() && !b.opts.AllowDMs {
		return b.note(ctx, x, locale.ServersOnly)
	}
	s := b.settings(ctx, x.GuildID)
	if !may(s, x) {
		return b.elsewhere(ctx, x, s)
	}
	if in.question.Lang == "" {
		in.question.Lang = s.Language
	}
	in.question.Country = s.Country
	leave, refusal := b.admit(x, moderates(s, x))
	if refusal != "" {
		return b.tell(ctx, x, refusal)
	}
	defer leave()
	key := b.own.open(x.userID(), in.keep)
	err := x.acknowledge(ctx, !in.public(s))
	if err == nil {
		err = b.deliver(ctx, x, in.question, key)
	}
	if err != nil {
		b.own.drop(key)
	}
	return err
}

// admit counts a question, unless a moderator asks it. When it may not be
// answered now, refusal says why and when.
func (b *Bot) admit(x *exchange, moderator bool) (leave func(), refusal string) {
	if b.opts.Limits == nil {
		return func() {}, ""
	}
	lang := x.labels()
	leave, ok := b.opts.Limits.Enter()
	if !ok {
		return nil, b.noted(locale.Busy.In(lang), lang)
	}
	if moderator {
		return leave, ""
	}
	if wait, ok := b.opts.Limits.Take(x.userID(), x.GuildID); !ok {
		leave()
		return nil, b.noted(fmt.Sprintf(locale.SlowDown.In(lang), locale.Wait(wait, lang)), lang)
	}
	return leave, ""
}

// giveFixed answers with a reply of the gate: at once, to the member alone.
// Nothing ties what is remembered of it to the member.
func (b *Bot) giveFixed(ctx context.Context, x *exchange, reply answer.Answer) error {
	text, err := b.render(reply)
	if err != nil {
		return err
	}
	key := b.own.open(nobody, noQuestion)
	b.own.fill(key, reply)
	rows := b.under(x, key, entry{answer: reply}, false)
	if err := x.reply(ctx, newMessage(text, rows...), true); err != nil {
		b.own.drop(key)
		return err
	}
	b.alert(ctx, x, reply)
	b.tally(ctx, x, answer.Question{}, reply)
	return nil
}

// elsewhere says where questions are taken in this server.
func (b *Bot) elsewhere(ctx context.Context, x *exchange, s library.Settings) error {
	var names []string
	for _, id := range s.AllowedChannels[:min(len(s.AllowedChannels), 10)] {
		names = append(names, "<#"+id+">")
	}
	lang := x.labels()
	return b.tell(ctx, x, b.noted(fmt.Sprintf(locale.AskElsewhere.In(lang), strings.Join(names, ", ")), lang))
}

// screened answers a text with its safety reply if it needs one. Whatever a
// member can type goes through here or through inquire.
func (b *Bot) screened(ctx context.Context, x *exchange, text string) (done bool, err error) {
	if text == "" {
		return false, nil
	}
	reply, fixed := b.opts.Answerer.Screen(b.asked(x, text))
	if !fixed || !reply.Private() {
		return false, nil
	}
	return true, b.giveFixed(ctx, x, reply)
}

// give answers at once, to the member alone, with an answer that is whole.
func (b *Bot) give(ctx context.Context, x *exchange, a answer.Answer, keep string) error {
	text, err := b.render(a)
	if err != nil {
		return err
	}
	key := b.own.open(x.userID(), keep)
	b.own.fill(key, a)
	rows := b.under(x, key, entry{answer: a, question: keep}, false)
	if err := x.reply(ctx, newMessage(text, rows...), true); err != nil {
		b.own.drop(key)
		return err
	}
	return nil
}

// tell says something to the member alone.
func (b *Bot) tell(ctx context.Context, x *exchange, text string, rows ...component) error {
	if err := postable(text); err != nil {
		return err
	}
	return x.say(ctx, newMessage(text, rows...))
}

// note says one of the bot's own sentences to the member alone, with links.
func (b *Bot) note(ctx context.Context, x *exchange, words locale.Pair, rows ...component) error {
	return b.tell(ctx, x, b.noted(words.In(x.labels()), x.labels()), rows...)
}

// noted puts one link beneath a short text: none leaves without, and a list
// would drown it.
func (b *Bot) noted(words, lang string) string { return render.Note(words, b.links[lang][:1], lang) }
