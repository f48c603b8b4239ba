package bot

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"baclobot/internal/corpus"
	"baclobot/internal/library"
	"baclobot/internal/locale"
	"baclobot/internal/render"
)

// pinnedShown is how many approved answers are listed at once.
const pinnedShown = 15

// pinnedAnswers lists the approved answers of the server, or shows the one
// that is nearest to what was typed.
func (b *Bot) pinnedAnswers(ctx context.Context, x *exchange) error {
	typed := x.Data.text(optionQuestion)
	if done, err := b.screened(ctx, x, typed); done || err != nil {
		return err
	}
	shower, can := b.opts.Answerer.(Shower)
	k := b.corpus()
	switch {
	case x.direct():
		return b.note(ctx, x, locale.ModerateInServers)
	case b.opts.Library == nil:
		return b.note(ctx, x, locale.NothingApproved)
	case k == nil || !can:
		return errNoKnowledge
	}
	ctx, cancel := context.WithTimeout(ctx, bookTime)
	defer cancel()
	if typed == "" {
		return b.listApproved(ctx, x)
	}
	near, err := b.opts.Library.Near(ctx, library.Query{Server: x.GuildID, Question: typed, Corpus: k}, 1)
	if err != nil {
		return b.bookFailed(ctx, x, err)
	}
	if len(near) == 0 {
		return b.note(ctx, x, locale.NoneApproved)
	}
	a, ok := shower.ShowApproved(near[0].Approved, x.labels())
	if !ok {
		return b.note(ctx, x, locale.NoneApproved)
	}
	return b.give(ctx, x, a, noQuestion)
}

// listApproved lists the public wordings, as many as fit.
func (b *Bot) listApproved(ctx context.Context, x *exchange) error {
	list, err := b.opts.Library.ListApproved(ctx, x.GuildID, library.Active)
	if err != nil {
		return b.bookFailed(ctx, x, err)
	}
	if len(list) == 0 {
		return b.note(ctx, x, locale.NothingApproved)
	}
	lang := x.labels()
	lines := []string{locale.PinnedHead.In(lang)}
	size := len(lines[0])
	for _, a := range list[:min(len(list), pinnedShown)] {
		line := "• " + render.Inert(wordingIn(a, lang))
		if size += len(line); size > 1200 {
			break
		}
		lines = append(lines, line)
	}
	lines = append(lines, "", locale.PinnedHow.In(lang))
	return b.tell(ctx, x, b.noted(strings.Join(lines, "\n"), lang))
}

// wordingIn is the public wording in a language, or the first one.
func wordingIn(a library.Approved, lang string) string {
	for _, w := range a.Wordings {
		if w.Lang == lang {
			return w.Text
		}
	}
	return a.Wordings[0].Text
}

// underApproved lays out what can be done with an approved answer.
func (b *Bot) underApproved(x *exchange, id string) []component {
	return b.reviewButtons(x.labels(), id, "")
}

// reviewButtons lays out the decisions on an approved answer; seen names the
// state of the knowledge that was looked at, "" when it is fresh.
func (b *Bot) reviewButtons(lang, id, seen string) []component {
	var list []component
	if seen != "" {
		list = append(list, button(stylePrimary, locale.ButtonReapprove.In(lang), customID(verbReapprove, id+"-"+seen)))
	}
	return rows(append(list,
		button(styleSecondary, locale.ButtonEdit.In(lang), customID(verbEdit, id)),
		button(styleSecondary, locale.ButtonRetire.In(lang), customID(verbRetire, id))))
}

// reapprove approves a stale answer as it stands, if the knowledge is still as
// the moderator saw it.
func (b *Bot) reapprove(ctx context.Context, x *exchange, key string) error {
	id, seen, _ := strings.Cut(key, "-")
	if refusal := b.decided(ctx, x, b.cannotModerate); refusal != nil {
		return b.note(ctx, x, *refusal)
	}
	if err := x.acknowledge(ctx, true); err != nil {
		return err
	}
	k := b.corpus()
	if k == nil {
		return errNoKnowledge
	}
	_, err := b.opts.Library.Reapprove(ctx, k, x.userID(), x.GuildID, id, seen)
	var refused *library.RefusedError
	switch {
	case err == nil:
		return b.note(ctx, x, locale.Reapproved)
	case errors.Is(err, library.ErrChanged):
		return b.note(ctx, x, locale.ChangedAgain)
	case errors.As(err, &refused):
		return b.note(ctx, x, locale.MustBeEdited)
	}
	return b.approvedFailed(ctx, x, err)
}

// retire takes an approved answer back.
func (b *Bot) retire(ctx context.Context, x *exchange, id string) error {
	if refusal := b.decided(ctx, x, b.cannotModerate); refusal != nil {
		return b.note(ctx, x, *refusal)
	}
	if err := b.opts.Library.Retire(ctx, x.GuildID, id); err != nil {
		return b.approvedFailed(ctx, x, err)
	}
	return b.note(ctx, x, locale.RetiredDone)
}

func (b *Bot) approvedFailed(ctx context.Context, x *exchange, err error) error {
	if errors.Is(err, library.ErrNotFound) {
		return b.note(ctx, x, locale.ApprovedGone)
	}
	return b.bookFailed(ctx, x, err)
}

// toEdit finds an approved answer with what of it still stands in the
// knowledge. None of its words stay unchecked.
func (b *Bot) toEdit(ctx context.Context, x *exchange, id string) (basis, *locale.Pair, error) {
	if refusal := b.decided(ctx, x, b.cannotModerate); refusal != nil {
		return basis{}, refusal, nil
	}
	k := b.corpus()
	if k == nil {
		return basis{}, nil, errNoKnowledge
	}
	ctx, cancel := context.WithTimeout(ctx, bookTime)
	defer cancel()
	a, err := b.opts.Library.Approved(ctx, x.GuildID, id)
	if errors.Is(err, library.ErrNotFound) {
		return basis{}, &locale.ApprovedGone, nil
	}
	if err != nil {
		return basis{}, nil, err
	}
	text := a.Texts[0]
	start := basis{lang: text.Lang, origin: a.Origin, wordings: map[string]string{text.Lang: wordingIn(a, text.Lang)}}
	var lines []string
	for _, s := range text.Sentences {
		lines = append(lines, s.Text)
	}
	start.text = strings.Join(lines, "\n")
	for _, q := range a.Passages {
		if p, ok := k.Passage(q.Passage); ok && p.Lang == text.Lang {
			start.passages = append(start.passages, p.ID)
		}
	}
	for _, key := range a.Sources {
		if src, ok := k.Source(key); ok && src.Citable() {
			start.sources = append(start.sources, key)
		}
	}
	if len(start.passages) == 0 || len(start.sources) == 0 {
		return basis{}, &locale.NothingLeft, nil
	}
	return start, nil, nil
}

// openEdit shows the form for an approved answer.
func (b *Bot) openEdit(ctx context.Context, x *exchange, id string) error {
	start, refusal, err := b.toEdit(ctx, x, id)
	if refusal != nil || err != nil {
		return b.notNow(ctx, x, refusal, err)
	}
	return x.open(ctx, b.approveForm(x, customID(verbEdit, id), start))
}

// edit gives an approved answer other words.
func (b *Bot) edit(ctx context.Context, x *exchange, id string) error {
	start, refusal, err := b.toEdit(ctx, x, id)
	if refusal != nil || err != nil {
		return b.notNow(ctx, x, refusal, err)
	}
	return b.keep(ctx, x, verbEdit, id, start, func(ctx context.Context, k *corpus.Corpus, d library.Draft) (library.Approved, error) {
		return b.opts.Library.Edit(ctx, k, x.userID(), id, d)
	})
}

// announceStale tells the moderators of each server which approved answers are
// no longer given, and why.
func (b *Bot) announceStale(ctx context.Context, k *corpus.Corpus) error {
	list, err := b.opts.Library.Stale(ctx, k)
	if err != nil {
		return err
	}
	for _, s := range list {
		channel := b.reviewChannel(ctx, s.Approved.Server)
		if s.Approved.Announced || channel == "" {
			continue
		}
		lang := s.Approved.Texts[0].Lang
		text := b.noted(staleText(s, lang), lang)
		if err := postable(text); err != nil {
			return err
		}
		if _, err := b.send(ctx, "telling of a stale answer", channel, newMessage(text, b.reviewButtons(lang, s.Approved.ID, s.Seen)...)); err != nil {
			b.log.Warn("a stale answer was not announced", "error", err)
			continue
		}
		if err := b.opts.Library.Announced(ctx, s.Approved.Server, s.Approved.ID); err != nil {
			return err
		}
	}
	return nil
}

// staleMost bounds the differences that are shown, in characters.
const staleMost = 1100

// staleText says what changed beneath an approved answer.
func staleText(s library.StaleAnswer, lang string) string {
	lines := []string{locale.StaleHead.In(lang), fmt.Sprintf(locale.StaleQuestion.In(lang), inQuotes(wordingIn(s.Approved, lang), lang))}
	add := func(mark string, sentences []string) {
		for _, one := range sentences {
			if !corpus.HasDose(one) {
				lines = append(lines, mark+" "+render.Inert(one))
			}
		}
	}
	if len(s.Differences) == 0 {
		lines = append(lines, locale.StaleBack.In(lang))
	}
	for _, d := range s.Differences {
		switch {
		case d.Source != "":
			lines = append(lines, fmt.Sprintf(locale.StaleSource.In(lang), d.Source))
		case d.Gone:
			lines = append(lines, fmt.Sprintf(locale.StaleGone.In(lang), d.Passage))
		case len(d.Removed)+len(d.Added) == 0:
			lines = append(lines, fmt.Sprintf(locale.StaleOther.In(lang), d.Passage))
		default:
			lines = append(lines, fmt.Sprintf(locale.StalePassage.In(lang), d.Passage))
		}
		add("−", d.Removed)
		add("+", d.Added)
	}
	size := 0
	at := slices.IndexFunc(lines, func(l string) bool { size += len([]rune(l)) + 1; return size > staleMost })
	if at > 1 {
		lines = append(lines[:at], "…")
	}
	return strings.Join(lines, "\n")
}

// lookForStale looks for stale answers when the knowledge is another version
// than the one that was looked at, and returns the one that now was.
func (b *Bot) lookForStale(ctx context.Context, looked string) string {
	k := b.corpus()
	if b.opts.Library == nil || k == nil || k.Version() == looked {
		return looked
	}
	if err := b.announceStale(ctx, k); err != nil && ctx.Err() == nil {
		b.log.Error("stale answers were not looked for", "error", err)
		return looked
	}
	return k.Version()
}
