package bot

import (
	"context"
	"fmt"
	"strings"

	"baclobot/internal/corpus"
	"baclobot/internal/locale"
	"baclobot/internal/render"
)

// About is what members may know of how the bot is run.
type About struct {
	Operator  string // who runs it, in the operator's own words; "" for the server's team
	Model     string // name of the model that summarises; "" for none
	ModelHost string // where it runs, when that is elsewhere; "" on the operator's own machine or network
}

func (b *Bot) help(ctx context.Context, x *exchange) error { return b.note(ctx, x, locale.HelpText) }

// about says what the bot is and is not, who runs it, which model it uses and
// where, and which knowledge it has.
func (b *Bot) about(ctx context.Context, x *exchange) error {
	lang, about := x.labels(), b.opts.About
	lines := []string{locale.AboutText.In(lang), locale.AboutNoOperator.In(lang), locale.AboutNoModel.In(lang)}
	if about.Operator != "" {
		lines[1] = locale.AboutOperator.In(lang) + render.Inert(about.Operator)
	}
	if about.Model != "" {
		lines[2] = fmt.Sprintf(locale.AboutModel.In(lang), render.Inert(about.Model)) + " " + locale.AboutHere.In(lang)
		if about.ModelHost != "" {
			lines[2] = fmt.Sprintf(locale.AboutModel.In(lang), render.Inert(about.Model)) + " " +
				fmt.Sprintf(locale.AboutRemote.In(lang), render.Inert(about.ModelHost))
		}
	}
	if c := b.corpus(); c != nil {
		citable := 0
		for _, s := range c.Sources() {
			if s.Citable() && s.Kind != corpus.KindContact {
				citable++
			}
		}
		topics := c.Topics(lang)
		passages := 0
		for _, t := range topics {
			passages += len(t.Passages)
		}
		lines = append(lines, fmt.Sprintf(locale.AboutKnowledge.In(lang), c.Version(), passages, len(topics), citable))
	}
	lines = append(lines, fmt.Sprintf(locale.AboutVersion.In(lang), render.Inert(b.opts.Version)))
	return b.tell(ctx, x, render.Note(strings.Join(lines, "\n"), b.links[lang], lang))
}

// privacy says what is kept of a member, who else receives it, and how to have
// it erased.
func (b *Bot) privacy(ctx context.Context, x *exchange) error {
	lang := x.labels()
	model := locale.PrivacyLocal.In(lang)
	if host := b.opts.About.ModelHost; host != "" {
		model = fmt.Sprintf(locale.PrivacyRemote.In(lang), render.Inert(host))
	}
	words := locale.PrivacyText.In(lang) + "\n" + model
	if b.opts.Library != nil {
		words += "\n" + locale.PrivacyKept.In(lang)
	}
	words += "\n\n" + locale.PrivacyErase.In(lang)
	return b.tell(ctx, x, render.Note(words, b.links[lang], lang))
}

// forgetMe erases, before it says so, whatever is in memory of the member:
// the questions before, the answers behind their buttons, and their counts. An
// answer that is being made meanwhile comes without buttons.
func (b *Bot) forgetMe(ctx context.Context, x *exchange) error {
	user := x.userID()
	b.own.forget(user)
	b.channel.forget(user)
	b.reports.forget(user)
	for _, id := range b.drafts.Keys() {
		if strings.HasPrefix(id, user) {
			b.drafts.Remove(id)
		}
	}
	if b.opts.Limits != nil {
		b.opts.Limits.Forget(user)
	}
	if b.opts.Library == nil {
		return b.note(ctx, x, locale.Forgotten)
	}
	// What is on disk goes too, before it is said: that can take a moment.
	if err := x.acknowledge(ctx, true); err != nil {
		return err
	}
	if _, err := b.opts.Library.Forget(context.WithoutCancel(ctx), user); err != nil {
		b.log.Error("what was stored of a member was not erased", "error", err)
		return b.note(ctx, x, locale.NotForgotten)
	}
	return b.note(ctx, x, locale.ForgottenStored)
}
