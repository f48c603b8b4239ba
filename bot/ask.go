package bot

import (
	"context"
	"errors"
	"fmt"
	"time"

	"baclobot/internal/answer"
)

// ask handles /ask.
func (b *Bot) ask(ctx context.Context, x *exchange) error {
	q := b.asked(x, x.Data.text(optionQuestion))
	q.Lang = x.Data.text(optionLanguage)
	in := inquiry{question: q, visibility: x.Data.text(optionVisibility), keep: q.Text}
	in.open = in.visibility == ""
	return b.inquire(ctx, x, in)
}

// result is the end of an answerer's work.
type result struct {
	answer answer.Answer
	err    error
}

// earlyTime bounds the edit that shows an early reply: the final one must not
// wait long for it.
const earlyTime = 2 * time.Second

// deliver gets the answer and puts it in the place of the acknowledgement. An
// answerer that hangs or panics costs the member the answer, not the reply.
func (b *Bot) deliver(ctx context.Context, x *exchange, q answer.Question, key string) error {
	work, cancel := context.WithTimeout(ctx, b.opts.AnswerTimeout)
	defer cancel()
	early := make(chan answer.Answer, 1)
	results := make(chan result, 1)
	b.work.fork(func() { results <- b.answer(work, q, early) })
	for {
		select {
		case a := <-early:
			b.showEarly(ctx, x, a)
		case r := <-results:
			return b.post(ctx, x, q, key, r)
		case <-work.Done():
			return b.late(ctx, x, q, key, results, errSlow)
		case <-x.stopping:
			return b.late(ctx, x, q, key, results, errStopping)
		}
	}
}

// late posts the answer if it is there after all.
func (b *Bot) late(ctx context.Context, x *exchange, q answer.Question, key string, results <-chan result, why error) error {
	select {
	case r := <-results:
		return b.post(ctx, x, q, key, r)
	default:
		return why
	}
}

// answer asks the answerer, for an early reply too if it can give one.
func (b *Bot) answer(ctx context.Context, q answer.Question, early chan<- answer.Answer) (r result) {
	defer func() {
		if p := recover(); p != nil {
			r = result{err: newPanicError("answering", p)}
		}
	}()
	if s, ok := b.opts.Answerer.(Streamer); ok {
		r.answer, r.err = s.AnswerStream(ctx, q, func(a answer.Answer) {
			select {
			case early <- a:
			default: // one early reply is enough
			}
		})
		return r
	}
	r.answer, r.err = b.opts.Answerer.Answer(ctx, q)
	return r
}

// showEarly shows a reply before the final one. It is a whole reply, so if
// nothing better comes the member keeps it; if it fails, the final one is
// still to come.
func (b *Bot) showEarly(ctx context.Context, x *exchange, a answer.Answer) {
	text, err := b.render(a)
	if err == nil && !(a.Private() && !x.private) {
		ctx, cancel := context.WithTimeout(ctx, earlyTime)
		defer cancel()
		err = x.edit(ctx, newMessage(text), 1)
	}
	if err != nil {
		b.log.Warn("the early reply was not shown", "error", err)
	}
}

// Reasons why there is no answer. errNoReply stands for an answerer's own
// error, whose text may hold the question.
var (
	errNoReply  = errors.New("the answerer failed")
	errSlow     = errors.New("the answer took too long")
	errStopping = errors.New("the bot stopped before the answer was ready")
)

// post shows the final answer.
func (b *Bot) post(ctx context.Context, x *exchange, q answer.Question, key string, r result) error {
	var p *panicError
	switch {
	case r.err == nil:
	case errors.As(r.err, &p):
		return p
	case errors.Is(r.err, context.DeadlineExceeded), errors.Is(r.err, context.Canceled):
		return errSlow
	default:
		return fmt.Errorf("%w (%T)", errNoReply, r.err)
	}
	text, err := b.render(r.answer)
	if err != nil {
		return err
	}
	if !r.answer.Private() {
		id, err := x.put(ctx, newMessage(text, b.buttons(x, key, r.answer)...), editTries)
		if err != nil {
			return err
		}
		if x.public(r.answer) && id != "" {
			b.record(ctx, x, id, r.answer)
		}
		b.tally(ctx, x, q, r.answer)
		return nil
	}
	b.own.drop(key) // nothing ties a safety reply to the member
	if x.private {
		err = x.edit(ctx, newMessage(text), editTries)
	} else {
		err = b.withdraw(ctx, x, text)
	}
	if err == nil {
		b.alert(ctx, x, r.answer)
		b.tally(ctx, x, answer.Question{}, r.answer)
	}
	return err
}

// buttons remembers an answer and lays out what is under it: nothing when the
// member asked to be forgotten meanwhile.
func (b *Bot) buttons(x *exchange, key string, a answer.Answer) []component {
	if !b.own.fill(key, a) {
		return nil
	}
	e := entry{answer: a, question: b.own.question(key)}
	if x.public(a) {
		return b.underPublic(key, e)
	}
	return b.under(x, key, e, !x.private)
}

// withdraw gives a safety reply to the asker alone although the
// acknowledgement was public: what everybody sees says nothing of it. Screen
// decides by the same rules, so this is for an answerer that changed its mind.
func (b *Bot) withdraw(ctx context.Context, x *exchange, text string) error {
	if err := x.edit(ctx, newMessage(b.fallback[x.labels()]), editTries); err != nil {
		return err
	}
	return x.followUp(ctx, newMessage(text))
}
